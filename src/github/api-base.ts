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
/** Files of one answer of GitHub, and the lines of patches in it above which further files have none: it gives 20,000. */
const pageSize = 100
const patchLinesSure = 15_000

/**
 * The base of a pull request, made of the files that were checked out and the patches that GitHub lists. A file whose patch
 * is missing or does not fit is asked for by itself. An article that cannot be had at all is taken for new, and makes the
 * changes incomplete; without a rule file, or without the whole list, there is no base.
 *
 * @param wanted is a file of any use to the run? Only such files are asked for one by one
 */
export async function readApiBase(api: Api, { owner, repo, number, base }: { readonly owner: string; readonly repo: string; readonly number: number; readonly base: string }, head: Tree, root: string, wanted: (path: string) => boolean): Promise<ApiBase | { readonly why: string }> {
  const listed = await api.list('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', { owner, repo, pull_number: number })
  if (!listed.ok) return { why: listed.why }
  if (!listed.complete || listed.items.length >= filesMost) return { why: `GitHub lists no more than ${filesMost} files of a pull request, and this one may have more` }
  let complete = true
  let asked = 0
  const files = new Map<string, FileChange>()
  const contents = new Map<string, Buffer | undefined>()
  const ask = async (path: string): Promise<Buffer | undefined> => {
    if (asked++ >= askedMost) return undefined
    const answer = await api.request('GET /repos/{owner}/{repo}/contents/{path}', { owner, repo, path, ref: base })
    const text = answer.ok && get(answer.data, 'encoding') === 'base64' ? textOf(answer.data, 'content') : undefined
    return text === undefined ? undefined : Buffer.from(text, 'base64')
  }
  // Rule files come first, so that nothing else can use up what may be asked.
  const items = listed.items.map((item, at) => ({ item, cut: isCut(listed.items, at), first: isRuleFile(textOf(item, 'filename')) }))
  for (const { item, cut } of [...items.filter(({ first }) => first), ...items.filter(({ first }) => !first)]) {
    const [path, status, was] = [textOf(item, 'filename'), textOf(item, 'status'), textOf(item, 'previous_filename')]
    const patch = get(item, 'patch')
    if (path === '') continue
    const changed = status === 'added' || status === 'copied' ? 'added' : status === 'removed' ? 'removed' : status === 'renamed' ? 'renamed' : 'changed'
    const text = changed === 'removed' || !wanted(path) ? '' : await textAt(head, join(root, path))
    const isMoved = status === 'renamed' && get(item, 'changes') === 0 && !cut
    const hunks = typeof patch === 'string' ? fitting(patch, text) : isMoved ? [] : undefined
    files.set(path, { status: changed, ...(changed === 'renamed' ? { was } : {}), lines: changed === 'added' ? 'all' : changed === 'removed' ? [] : hunks })
    const old = was === '' ? path : was
    if (!wanted(path) && !wanted(old)) continue
    if (changed === 'added') {
      contents.set(join(root, path), undefined)
      continue
    }
    if (hunks === undefined && changed !== 'removed') complete = false
    const before = (hunks || changed === 'removed' ? undone(typeof patch === 'string' ? patch : undefined, text, hunks) : undefined) ?? (await ask(old))
    if (before === undefined && isRuleFile(old)) return { why: `GitHub does not give ${old} as the base has it` }
    if (before === undefined) complete = false
    contents.set(join(root, old), before)
    if (changed === 'renamed') contents.set(join(root, path), undefined)
  }
  return { tree: overlayTree(head, contents), changes: { files, complete } }
}

/** Is it a rule file or the configuration, on which hangs what is checked? */
function isRuleFile(path: string): boolean {
  return /\.ya?ml$/i.test(path)
}

/** May an answer have been full before it came to this file, so that it tells no change of a file that has some? */
function isCut(items: readonly unknown[], at: number): boolean {
  const before = items.slice(at - (at % pageSize), at)
  const lines = before.reduce<number>((sum, item) => sum + textOf(item, 'patch').split('\n').length, 0)
  return lines > patchLinesSure || before.some((item) => textOf(item, 'status') !== 'renamed' && get(item, 'patch') === undefined)
}

async function textAt(tree: Tree, path: string): Promise<string> {
  const read = await tree.read(path)
  return 'text' in read ? read.text : ''
}

/** The lines that a patch adds, and the gaps where it only takes away; undefined where the text does not have them there. */
function fitting(patch: string, text: string): LineRange[] | undefined {
  const lines = text.split('\n')
  const ranges: LineRange[] = []
  for (const { newStart, lines: signed } of parse(patch)?.hunks ?? []) {
    let at = newStart
    for (const [i, line] of signed.entries()) {
      if (line[0] === '+') {
        if (lines[at - 1]?.replace(/\r$/, '') !== line.slice(1).replace(/\r$/, '')) return undefined
        const last = ranges.at(-1)
        if (last && last[1] === at - 1 && last[0] <= last[1]) ranges[ranges.length - 1] = [last[0], at]
        else ranges.push([at, at])
      } else if (line[0] === '-' && !/^[-+\\]/.test(signed[i + 1] ?? '') && signed[i - 1]?.[0] !== '+') ranges.push([at, at - 1])
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
