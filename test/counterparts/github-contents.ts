import { git, gitBytes } from './git.ts'
import { apiUrl, encodePath, notFound, refusal, user, webUrl } from './github-answers.ts'
import { commitOf, fileBody } from './github-pulls.ts'
import type { Answer, Handlers, State } from './github-state.ts'
import { pullFiles } from './pull-files.ts'

/** Files above it are answered without their content, in bytes. From "Get repository content" of the REST reference. */
const mostContent = 2 ** 20

interface Entry {
  readonly mode: string
  readonly type: string
  readonly sha: string
  readonly size: number
  /** From the root of the repository. */
  readonly path: string
}

function entriesOf({ folder }: State, tree: string, parameters: readonly string[], paths: readonly string[] = []): Entry[] {
  const lines = git(folder, ['--literal-pathspecs', 'ls-tree', '--full-tree', '--long', '-z', ...parameters, tree, '--', ...paths]).split('\0').slice(0, -1)
  return lines.map((line) => {
    const [mode, type, sha, size] = line.split(/\s+/, 4)
    return { mode: mode!, type: type!, sha: sha!, size: Number(size) || 0, path: line.slice(line.indexOf('\t') + 1) }
  })
}

/** Base64 in lines, as GitHub sends it. */
function base64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/.{1,60}/g, '$&\n')
}

const isRaw = (headers: Readonly<Record<string, unknown>>): boolean => /\braw\b/.test(String(headers['accept']))
const raw = (body: Buffer): Answer => ({ status: 200, headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' }, body })

function contentBody(state: State, commit: string, { path, sha, size, type, mode }: Entry): Record<string, unknown> {
  const self = `${apiUrl(state, `contents/${encodePath(path)}`)}?ref=${commit}`
  const blob = apiUrl(state, `git/blobs/${sha}`)
  const html = webUrl(state, `blob/${commit}/${encodePath(path)}`)
  const kind = type === 'tree' ? 'dir' : mode === '120000' ? 'symlink' : 'file'
  return { type: kind, size, name: path.split('/').at(-1), path, sha, url: self, git_url: blob, html_url: html, download_url: kind === 'dir' ? null : html, _links: { self, git: blob, html } }
}

function commitBody(state: State, sha: string): Record<string, unknown> {
  const [tree, parents, message] = git(state.folder, ['show', '--no-patch', '--format=%T%n%P%n%B', sha]).split(/\n([\s\S]*?)\n([\s\S]*)/)
  const url = apiUrl(state, `commits/${sha}`)
  const smallest = state.description.smallest('commit')
  return {
    ...smallest,
    sha,
    url,
    html_url: webUrl(state, `commit/${sha}`),
    commit: { ...smallest.commit, message: message!.trim(), tree: { sha: tree, url: apiUrl(state, `git/trees/${tree}`) } },
    parents: parents!.split(' ').filter(Boolean).map((parent) => ({ sha: parent, url: apiUrl(state, `commits/${parent}`) })),
  }
}

/** What can be read of the repository itself. */
export const contents: Handlers = {
  'repos/get': (_, state) => ({ status: 200, body: { ...state.description.smallest('full-repository'), name: state.repo, full_name: `${state.owner}/${state.repo}`, default_branch: 'main', owner: user(state.owner, state) } }),
  // An app, as the token of a workflow is one, is no user.
  'users/get-authenticated': (_, state) =>
    state.login.endsWith('[bot]') ? refusal(403, 'Resource not accessible by integration') : { status: 200, body: { ...state.description.smallest('public-user'), ...user(state.login, state) } },
  'repos/get-content': ({ params, query, headers }, state) => {
    const path = params['path']!.replace(/^\/|\/$/g, '')
    const commit = commitOf(state, query['ref'] ?? 'HEAD')
    if (!commit) return notFound
    const [entry] = path === '' ? [] : entriesOf(state, commit, [], [path])
    if (path !== '' && !entry) return notFound
    if (!entry || entry.type === 'tree') return { status: 200, body: entriesOf(state, entry?.sha ?? commit, []).map((one) => contentBody(state, commit, { ...one, path: path === '' ? one.path : `${path}/${one.path}` })) }
    const bytes = gitBytes(state.folder, ['cat-file', 'blob', entry.sha])
    if (isRaw(headers)) return raw(bytes)
    const body = contentBody(state, commit, entry)
    if (body['type'] === 'symlink') return { status: 200, body: { ...body, target: bytes.toString() } }
    return { status: 200, body: { ...body, ...(entry.size > mostContent ? { encoding: 'none', content: '' } : { encoding: 'base64', content: base64(bytes) }) } }
  },
  'repos/get-commit': ({ params }, state) => {
    const sha = commitOf(state, params['ref']!)
    return sha ? { status: 200, body: commitBody(state, sha) } : refusal(422, `No commit found for SHA: ${params['ref']}`)
  },
  'repos/compare-commits-with-basehead': ({ params }, state) => {
    const [base, head] = params['basehead']!.split('...').map((name) => commitOf(state, name))
    if (!base || !head) return notFound
    const shared = git(state.folder, ['merge-base', base, head]).trim()
    const count = (range: string): number => Number(git(state.folder, ['rev-list', '--count', range]))
    const [ahead, behind] = [count(`${base}..${head}`), count(`${head}..${base}`)]
    const commits = git(state.folder, ['rev-list', '--reverse', `${base}..${head}`]).split('\n').filter(Boolean)
    const body = {
      ...state.description.smallest('commit-comparison'),
      status: ahead > 0 ? (behind > 0 ? 'diverged' : 'ahead') : behind > 0 ? 'behind' : 'identical',
      ahead_by: ahead,
      behind_by: behind,
      total_commits: ahead,
      base_commit: commitBody(state, base),
      merge_base_commit: commitBody(state, shared),
      commits: commits.map((sha) => commitBody(state, sha)),
      // 300 at most, by the description of this operation.
      files: pullFiles(state.folder, shared, head).slice(0, 300).map((file) => fileBody(state, head, file, true)),
    }
    return { status: 200, body }
  },
  'git/get-tree': ({ params, query }, state) => {
    const commit = commitOf(state, params['tree_sha']!)
    const sha = commit ? git(state.folder, ['rev-parse', `${commit}^{tree}`]).trim() : params['tree_sha']!
    if (!isObject(state, sha, 'tree')) return notFound
    const entries = entriesOf(state, sha, query['recursive'] === undefined ? [] : ['-r', '-t'])
    const tree = entries.slice(0, state.limits.treeEntries).map(({ mode, type, path, size, sha: one }) => ({ path, mode, type, sha: one, ...(type === 'blob' && { size }), url: apiUrl(state, `git/${type}s/${one}`) }))
    return { status: 200, body: { sha, url: apiUrl(state, `git/trees/${sha}`), tree, truncated: entries.length > tree.length } }
  },
  'git/get-blob': ({ params, headers }, state) => {
    const sha = params['file_sha']!
    if (!isObject(state, sha, 'blob')) return notFound
    const bytes = gitBytes(state.folder, ['cat-file', 'blob', sha])
    return isRaw(headers) ? raw(bytes) : { status: 200, body: { sha, node_id: `B_${sha}`, url: apiUrl(state, `git/blobs/${sha}`), size: bytes.length, encoding: 'base64', content: base64(bytes) } }
  },
}

function isObject({ folder }: State, sha: string, type: string): boolean {
  try {
    return git(folder, ['cat-file', '-t', sha]).trim() === type
  } catch {
    return false
  }
}
