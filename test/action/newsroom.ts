import { rm } from 'node:fs/promises'
import { checkOut, type CheckOutOptions } from '../counterparts/checkout.ts'
import { pullRequestEvent, type WorkflowEvent } from '../counterparts/events.ts'
import { serveGit, type GitServer } from '../counterparts/git-server.ts'
import { startGitHub, type GitHub, type GitHubSettings } from '../counterparts/github.ts'
import { makeRepository, type Repository } from '../counterparts/repository.ts'
import { runStep, type Step } from './runner.ts'

export const token = 'ghs_0123456789abcdefghijkl'

/** What a pull request is run with beside the inputs of the action. */
export interface Visit extends CheckOutOptions {
  /** What is checked out: the merge commit as actions/checkout does by itself, the head, the base branch, or files without git. */
  readonly shape?: 'merge' | 'head' | 'base' | 'none'
  readonly event?: WorkflowEvent
  readonly fork?: string
  readonly env?: NodeJS.ProcessEnv
  /** The Node binary, and the folder of the action, where they are others than usual. */
  readonly node?: string
  readonly action?: string
}

/** A newspaper on a stand-in for GitHub: its repository, its git server, its API. */
export interface Newsroom {
  readonly repository: Repository
  readonly github: GitHub
  readonly server: GitServer
  /** Publishes the pull request of the branch as it is now, checks it out, and runs the action. */
  readonly pull: (inputs?: Readonly<Record<string, string>>, visit?: Visit) => Promise<Step & { readonly base: string; readonly head: string; readonly merge: string }>
  /** Runs the action on a checkout of a ref, by another event. */
  readonly run: (event: WorkflowEvent, ref: string, inputs?: Readonly<Record<string, string>>, visit?: Visit) => Promise<Step>
  readonly close: () => Promise<void>
}

/** The articles of the newspaper: one story of two, which agree, and an article that stands alone. */
export const articles = {
  'factlint.yml': 'articles: [articles/**]\npacks: [core, facts, rules]\nstories: {by: folder}\n',
  'rules/first-meeting.yml': `rules:
  - id: first-meeting
    title: When they last met
    claim:
      say: first ...2 (meeting|summit|talks) & since {last_met:year}
      key: [story]
      value: last_met
    compare:
      with: [article, story]
    tests:
      - here: It was their first meeting since 2019.
        there: The summit was the first such meeting since 2001.
        should: contradict
      - here: It was not their first meeting since 2019.
        should: nothing
`,
  'articles/summit/2025-08-16-arrival.md': '# Arrival\n\nThe guests came in the rain.\n\nIt was the first meeting of the two presidents since 2019.\n',
  'articles/summit/2025-08-17-analysis.md': '# Analysis\n\nNobody spoke of the rain.\n\nAides called it the first summit since 2019.\n',
  'articles/berlin/2025-08-16-cabinet.md': '# Cabinet\n\nGerman chancellor Friedrich Merz met his ministers.\n',
}

/** Opens it with the articles on `main`, and on a branch `edit` what `edit` does. */
export async function openNewsroom(edit: (repository: Repository) => void = () => {}, settings: Partial<GitHubSettings> = {}): Promise<Newsroom> {
  const repository = makeRepository()
  repository.commit(articles)
  repository.branch('edit')
  edit(repository)
  const server = await serveGit(repository.folder, { token })
  const github = await startGitHub({ folder: repository.folder, pulls: [{ number: 7, base: 'main', head: 'edit' }], token, ...settings })
  const origin = new URL(server.url).origin

  const run: Newsroom['run'] = async (event, ref, inputs = {}, { shape, env, node, action, event: _, fork: __, ...options } = {}) => {
    const workspace = await checkOut(server, ref, { token, persistCredentials: false, ...options })
    try {
      if (shape === 'none') await rm(`${workspace}/.git`, { recursive: true })
      return await runStep({ workspace }, inputs, { GITHUB_SERVER_URL: origin, ...env }, { event, api: github.url, token, ...(node === undefined ? {} : { node }), ...(action === undefined ? {} : { action }) })
    } finally {
      await rm(workspace, { recursive: true })
    }
  }
  return {
    repository, github, server, run,
    pull: async (inputs = {}, visit = {}) => {
      const commits = repository.publishPull(7, 'edit', 'main')
      github.setHead(7, 'edit')
      const event = visit.event ?? pullRequestEvent({ number: 7, ...commits, ...(visit.fork === undefined ? {} : { fork: visit.fork }) })
      const ref = visit.shape === 'head' ? commits.head : visit.shape === 'base' ? 'refs/heads/main' : 'refs/pull/7/merge'
      return { ...(await run(event, ref, inputs, visit)), ...commits }
    },
    close: async () => {
      await github.close()
      await server.close()
      repository.remove()
    },
  }
}
