import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeGit } from './archive/git.ts'
import type { ActionAddress } from './starter.ts'

/** Where this program lies in its own repository, as built and as source. */
const inRepository = ['dist/', 'src/']

/**
 * Where others can have the action from: the repository on GitHub that this program was cloned from, at its commit.
 *
 * @returns undefined where the program lies in no such clone, where something in it was changed, or where the commit is not known there
 */
export async function actionAddress(): Promise<ActionAddress | undefined> {
  const git = makeGit(dirname(fileURLToPath(import.meta.url)))
  const prefix = await git.text(['rev-parse', '--show-prefix'])
  if (prefix === undefined || !inRepository.includes(prefix)) return undefined
  const url = await git.text(['config', '--get', 'remote.origin.url'])
  const name = /^(?:https:\/\/github\.com\/|(?:ssh:\/\/)?git@github\.com[:/])([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url ?? '')?.[1]
  const commit = await git.text(['rev-parse', 'HEAD'])
  const changes = await git.text(['status', '--porcelain', '--untracked-files=no'])
  const fetched = await git.text(['for-each-ref', '--count=1', '--contains', 'HEAD', 'refs/remotes/origin', 'refs/tags'])
  if (name === undefined || commit === undefined || changes !== '' || !fetched) return undefined
  const tag = (await git.text(['tag', '--points-at', 'HEAD', '--list', 'v*.*.*']))?.split('\n')[0]
  return { uses: `${name}@${commit}`, version: tag || `of ${await git.text(['log', '-1', '--format=%cs'])}` }
}
