import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gitAway } from './git.ts'
import type { GitServer } from './git-server.ts'

export interface CheckOutOptions {
  /** The number of commits; 0 for all of them, with all branches and tags. */
  readonly depth?: number
  readonly token?: string
  /** Does the token stay in the folder's settings? */
  readonly persistCredentials?: boolean
  /** `blob:none` for a clone that gets its files when they are asked for. */
  readonly filter?: string
  /** The commit that the ref must be, as the event names it. */
  readonly commit?: string
}

/**
 * Checks out as actions/checkout does, by the commands that it gives to git (7.0.1; the token stands in the folder's own
 * settings, where versions up to 5 put it: git reads it the same).
 *
 * @param ref `refs/heads/NAME`, `refs/pull/N/merge` or the sha of a commit
 * @returns a new folder, which the caller removes
 */
export async function checkOut(server: GitServer, ref: string, { depth = 1, token, persistCredentials = true, filter, commit }: CheckOutOptions = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'factlint-checkout-'))
  const run = (...parameters: string[]): Promise<string> => gitAway(folder, parameters)
  const header = `http.${new URL(server.url).origin}/.extraheader`
  try {
    await run('init', '--quiet')
    await run('remote', 'add', 'origin', server.url)
    await run('config', '--local', 'gc.auto', '0')
    if (token !== undefined) await run('config', '--local', header, `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`)
    const wanted = fetched(ref, commit)
    const all = depth === 0 ? ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'] : []
    const specs = depth === 0 && !ref.startsWith('refs/pull/') ? all : [...all, wanted.spec]
    const options = ['--no-tags', '--prune', '--no-recurse-submodules', ...(filter ? [`--filter=${filter}`] : []), ...(depth > 0 ? [`--depth=${depth}`] : [])]
    await run('-c', 'protocol.version=2', 'fetch', '--quiet', ...options, 'origin', ...specs)
    await run('checkout', '--quiet', '--force', ...wanted.checkout)
    if (token !== undefined && !persistCredentials) await run('config', '--local', '--unset-all', header)
    return folder
  } catch (error) {
    await rm(folder, { recursive: true })
    throw error
  }
}

/** What is fetched for a ref, and what is checked out of it. */
function fetched(ref: string, commit = ref): { readonly spec: string; readonly checkout: readonly string[] } {
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1]
  if (branch !== undefined) return { spec: `+${commit}:refs/remotes/origin/${branch}`, checkout: ['-B', branch, `refs/remotes/origin/${branch}`] }
  const pull = /^refs\/pull\/(.+)$/.exec(ref)?.[1]
  if (pull !== undefined) return { spec: `+${commit}:refs/remotes/pull/${pull}`, checkout: [`refs/remotes/pull/${pull}`] }
  return { spec: ref, checkout: [ref] }
}
