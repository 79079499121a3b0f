import { join } from 'node:path'
import { applyPatch, parsePatch, reversePatch } from 'diff'
import type { Changes, FileChange, LineRange } from '../archive/changes.ts'
import { overlayTree } from '../archive/overlay.ts'
import type { Tree } from '../archive/tree.ts'
import { get, textOf } from './answer.ts'
import type { Api } from './api.ts'

/** What GitHub tells of a pull request where git cannot. Paths are from the root of the repository. */
export interface ApiBase {
  readonly tree: Tree
  readonly changes: Changes
}

/** GitHub lists no more files of a pull request. */
const filesMost = 3_000
/** The most files that are asked for one by one, where their patch says too little. */
const askedMost = 50

/**
 * The base of a pull request, made of the files that were checked out and the patches that GitHub lists. A file whose patch
 * is missing or does not fit is asked for by itself; what cannot be had at all makes the changes incomplete.
 *
 * @param wanted is a file of any use to the run? Only such files are asked for one by one
 */
export async function readApiBase(api: Api, { owner, repo, number, base }: { readonly owner: string; readonly repo: string; readonly number: number; readonly base: string }, head: Tree, root: string, wanted: (path: string) => boolean): Promise<ApiBase | { readonly why: string }> {
  const listed = await api.list('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', { owner, repo, pull_number: number })
  if (!listed.ok) return { why: listed.why }
  let complete = listed.complete && listed.items.length < filesMost
  let asked = 0
  const files = new Map<string, FileChange>()
  const contents = new Map<string, Buffer | undefined>()
  const ask = async (path: string): Promise<Buffer | undefined> => {
    if (asked++ >= askedMost) return undefined
    const answer = await api.request('GET /repos/{owner}/{repo}/contents/{path}', { owner, repo, path, ref: base })
    const text = answer.ok && get(answer.data, 'encoding') === 'base64' ? textOf(answer.data, 'content') : undefined
    return text === undefined ? undefined : Buffer.from(text, 'base64')
  }
  for (const item of listed.items) {
    const [path, status, was] = [textOf(item, 'filename'), textOf(item, 'status'), textOf(item, 'previous_filename')]
    const patch = get(item, 'patch')
    if (path === '') continue
    const changed = status === 'added' || status === 'copied' ? 'added' : status === 'removed' ? 'removed' : status === 'renamed' ? 'renamed' : 'changed'
    const text = changed === 'removed' || !wanted(path) ? '' : await textAt(head, join(root, path))
    const hunks = typeof patch === 'string' ? fitting(patch, text) : Number(get(item, 'changes')) === 0 ? [] : undefined
    files.set(path, { status: changed, ...(changed === 'renamed' ? { was } : {}), lines: changed === 'added' ? 'all' : changed === 'removed' ? [] : hunks })
    const old = was === '' ? path : was
    if (!wanted(path) && !wanted(old)) continue
    if (changed === 'added') {
      contents.set(join(root, path), undefined)
      continue
    }
    if (hunks === undefined && changed !== 'removed') complete = false
    const before = (hunks || changed === 'removed' ? undone(typeof patch === 'string' ? patch : undefined, text, hunks) : undefined) ?? (await ask(old))
    if (before === undefined) complete = false
    else contents.set(join(root, old), before)
    if (changed === 'renamed') contents.set(join(root, path), undefined)
  }
  return { tree: overlayTree(head, contents), changes: { files, complete } }
}

async function textAt(tree: Tree, path: string): Promise<string> {
  const read = await tree.read(path)
  return 'text' in read ? read.text : ''
}

/** The lines that a patch adds; undefined where the text does not have them there. */
function fitting(patch: string, text: string): LineRange[] | undefined {
  const lines = text.split('\n')
  const ranges: LineRange[] = []
  for (const { newStart, lines: signed } of parse(patch)?.hunks ?? []) {
    let at = newStart
    for (const line of signed) {
      if (line[0] === '+') {
        if (lines[at - 1]?.replace(/\r$/, '') !== line.slice(1).replace(/\r$/, '')) return undefined
        const last = ranges.at(-1)
        if (last && last[1] === at - 1) ranges[ranges.length - 1] = [last[0], at]
        else ranges.push([at, at])
      }
      if (line[0] === '+' || line[0] === ' ') at++
    }
  }
  return ranges
}

/** The text before a patch; undefined where the patch does not fit it. */
function undone(patch: string | undefined, text: string, hunks: readonly LineRange[] | undefined): Buffer | undefined {
  if (patch === undefined) return hunks && Buffer.from(text)
  const parsed = parse(patch)
  const before = parsed ? applyPatch(text, reversePatch(parsed), { fuzzFactor: 0 }) : false
  return before === false ? undefined : Buffer.from(before)
}

function parse(patch: string): ReturnType<typeof parsePatch>[number] | undefined {
  try {
    return parsePatch(patch)[0]
  } catch {
    return undefined
  }
}
