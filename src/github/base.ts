import type { Git } from '../archive/git.ts'
import type { Subject } from './event.ts'

/** The commits that a run looks at. */
export interface Commits {
  /** What is compared with. */
  readonly base: string
  /** What is checked: the merge commit of a pull request, where that was checked out, else its head. */
  readonly checked: string
  /** The head of the pull request, whose lines GitHub shows; undefined where git cannot have it. */
  readonly head: string | undefined
}

/** How many more commits are fetched at a time, while no common ancestor is found. */
const deepenings = [50, 200, 800, 3_200]

/**
 * Finds the commits in whatever `actions/checkout` has left, and fetches what is missing, of each commit as little as will do.
 *
 * @param from where to fetch from
 * @param fetch may anything be fetched?
 * @returns or why git cannot tell
 */
export async function findCommits(git: Git, subject: Exclude<Subject, { is: 'all' }>, from = 'origin', fetch = true): Promise<Commits | { readonly why: string }> {
  const here = await git.text(['rev-parse', '--verify', '--end-of-options', 'HEAD^{commit}'])
  if (here === undefined) return { why: 'there is no git repository here' }
  const shallow = (await git.text(['rev-parse', '--is-shallow-repository'])) === 'true'
  let refused = ''
  const has = async (id: string): Promise<boolean> => (await git.run(['cat-file', '-e', `${id}^{commit}`])).ok
  const load = async (what: readonly string[], ...options: readonly string[]): Promise<boolean> => {
    if (!fetch) return false
    const { ok, why } = await git.run(['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', ...options, from, ...what])
    if (!ok) refused = why
    return ok
  }
  const need = async (id: string): Promise<boolean> => (await has(id)) || ((await load([id], ...(shallow ? ['--depth=1'] : []))) && (await has(id)))
  const missing = (what: string): { why: string } => ({ why: `git does not have ${what}${refused === '' ? '' : `, and cannot fetch it (${refused})`}` })

  if (subject.is === 'range') {
    if (here !== subject.head) return { why: 'another commit was checked out than the one that the event names' }
    return (await need(subject.base)) ? { base: subject.base, checked: here, head: here } : missing('the commit before')
  }

  const mergeOf = async (id: string): Promise<Commits | undefined> => {
    const [first, second, ...others] = await parentsOf(git, id)
    if (first === undefined || second !== subject.head || others.length > 0) return undefined
    return (await need(first)) ? { base: first, checked: id, head: (await need(second)) ? second : undefined } : undefined
  }
  if (!subject.privileged) {
    const merged = await mergeOf(here)
    if (merged) return merged
  }
  if (here !== subject.head) {
    // Something else was checked out, such as the base branch: GitHub holds the merge for it.
    const ref = `refs/pull/${subject.number}/merge`
    if (await load([ref], ...(shallow ? ['--depth=1'] : []))) {
      const fetched = await git.text(['rev-parse', '--verify', '--end-of-options', 'FETCH_HEAD^{commit}'])
      const merged = fetched === undefined ? undefined : await mergeOf(fetched)
      if (merged) return merged
    }
    if (!(await need(subject.head))) return missing('the head of the pull request')
  }
  if (!(await need(subject.base))) return missing('the base of the pull request')
  for (const more of [0, ...deepenings]) {
    if (more > 0 && !(await load([subject.base, subject.head], `--deepen=${more}`))) break
    const ancestor = await git.text(['merge-base', subject.base, subject.head])
    if (ancestor) return { base: ancestor, checked: subject.head, head: subject.head }
    if (!shallow) break
  }
  return { why: `base and head of the pull request have no common ancestor that git knows of${refused === '' ? '' : ` (${refused})`}` }
}

/** The parents of a commit as it names them itself: a shallow clone knows them too. */
async function parentsOf(git: Git, id: string): Promise<string[]> {
  const text = (await git.text(['cat-file', 'commit', id])) ?? ''
  return [...text.split('\n\n')[0]!.matchAll(/^parent (\w+)$/gm)].map((match) => match[1]!)
}

/** Settings that let git fetch from the server of GitHub with a token, and send it nowhere else. They hide what a checkout has stored. */
export function tokenSettings(token: string, server: string): Record<string, string> {
  if (token === '' || !/^https?:\/\/[\w.:-]+$/.test(server)) return {}
  const key = `http.${server}/.extraheader`
  return {
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: key, GIT_CONFIG_VALUE_0: '',
    GIT_CONFIG_KEY_1: key, GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
  }
}
