import { git } from './git.ts'
import { apiUrl, encodePath, notFound, page, user, webUrl } from './github-answers.ts'
import type { Handlers, KnownPull, State } from './github-state.ts'
import type { PullFile } from './pull-files.ts'
import { pullFiles } from './pull-files.ts'

/** A commit of the repository by any name it has; undefined where there is none. */
export function commitOf({ folder }: State, name: string): string | undefined {
  try {
    return git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]).trim()
  } catch {
    return undefined
  }
}

/** The files of a pull request: what its head has changed since it left the base. */
export function filesOf({ folder, files }: State, { base, head }: KnownPull): readonly PullFile[] {
  const name = `${base}...${head}`
  const found = files.get(name) ?? pullFiles(folder, git(folder, ['merge-base', base, head]).trim(), head)
  files.set(name, found)
  return found
}

/** A pull request as `pulls/get` tells it, or with the schema of a list as lists do. */
function pullBody(state: State, pull: KnownPull, schema: 'pull-request' | 'pull-request-simple'): Record<string, unknown> {
  const { description, owner, repo } = state
  const smallest = description.smallest(schema)
  const repository = (login: string): unknown => ({ ...description.smallest('repository'), name: repo, full_name: `${login}/${repo}`, owner: user(login, state), fork: login !== owner })
  const side = (login: string, ref: string, sha: string): unknown => ({ label: `${login}:${ref}`, ref, sha, user: user(login, state), repo: repository(login) })
  return {
    ...smallest,
    number: pull.number,
    state: pull.state,
    url: apiUrl(state, `pulls/${pull.number}`),
    html_url: webUrl(state, `pull/${pull.number}`),
    base: side(owner, pull.baseRef, pull.base),
    head: side(pull.headOwner ?? owner, pull.headRef, pull.head),
    merge_commit_sha: pull.mergeSha ?? null,
    user: user(pull.headOwner ?? owner, state),
  }
}

/** A file with its patch, as lists of files tell it. */
export function fileBody(state: State, commit: string, file: PullFile, hasPatch: boolean): Record<string, unknown> {
  const path = encodePath(file.path)
  const counts = hasPatch || file.patch === undefined ? file : { additions: 0, deletions: 0 }
  return {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions: counts.additions,
    deletions: counts.deletions,
    changes: counts.additions + counts.deletions,
    blob_url: webUrl(state, `blob/${commit}/${path}`),
    raw_url: webUrl(state, `raw/${commit}/${path}`),
    contents_url: `${apiUrl(state, `contents/${path}`)}?ref=${commit}`,
    ...(hasPatch && file.patch !== undefined && { patch: file.patch }),
    ...(file.previous !== undefined && { previous_filename: file.previous }),
  }
}

/** The newest first. */
function pullsWith(state: State, isWanted: (pull: KnownPull) => boolean): Record<string, unknown>[] {
  return [...state.pulls.values()].filter(isWanted).sort((one, other) => other.number - one.number).map((pull) => pullBody(state, pull, 'pull-request-simple'))
}

/** What can be asked about pull requests and their files. */
export const pulls: Handlers = {
  'pulls/get': ({ params }, state) => {
    const pull = state.pulls.get(Number(params['pull_number']))
    return pull ? { status: 200, body: pullBody(state, pull, 'pull-request') } : notFound
  },
  'pulls/list': (asked, state) => {
    const { head, base, state: wanted = 'open' } = asked.query
    const isWanted = (pull: KnownPull): boolean => {
      const isHead = head === undefined || head === `${pull.headOwner ?? state.owner}:${pull.headRef}`
      return isHead && (base === undefined || base === pull.baseRef) && (wanted === 'all' || wanted === pull.state)
    }
    return page(asked, pullsWith(state, isWanted), state)
  },
  'repos/list-pull-requests-associated-with-commit': (asked, state) => page(asked, pullsWith(state, ({ head }) => head === asked.params['commit_sha']), state),
  'pulls/list-files': (asked, state) => {
    const pull = state.pulls.get(Number(asked.params['pull_number']))
    if (!pull) return notFound
    const shown = page(asked, filesOf(state, pull).slice(0, state.limits.files), state)
    let left = state.limits.patchLines
    const bodies = (shown.body as PullFile[]).map((file) => {
      left -= file.patch?.split('\n').length ?? 0
      return fileBody(state, pull.head, file, left >= 0 && !state.patchless.includes(file.path))
    })
    return { ...shown, body: bodies }
  },
}
