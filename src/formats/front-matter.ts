import type { FrontMatter, Prose } from '../model/article.ts'

type Problem = NonNullable<Prose['problems']>[number]

/** What stands before the prose: the front matter, if there is any, and where the prose begins. */
export interface Opening {
  readonly meta?: FrontMatter
  readonly bodyFrom: number
  readonly problem?: Problem
}

/** Longest front matter that is looked for, in UTF-16 units. */
const longest = 200_000

/**
 * Reads the front matter at the very start (a byte order mark aside): `---` YAML, `+++` TOML, `{` JSON.
 * One that is opened and never closed is a problem, and prose.
 */
export function readOpening(source: string): Opening {
  const start = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const first = source.charCodeAt(start)
  if (first === 45 && source.startsWith('---', start)) return readFenced(source, start, 'yaml')
  if (first === 43 && source.startsWith('+++', start)) return readFenced(source, start, 'toml')
  if (first === 123) return readJson(source, start)
  return { bodyFrom: start }
}

function readFenced(source: string, start: number, kind: 'yaml' | 'toml'): Opening {
  const from = lineAfter(source, start + 3)
  if (from === undefined) return { bodyFrom: start }
  const fence = source.slice(start, start + 3)
  const looks = looksLikeKeys(source, from, fence)
  for (let at = from; at < source.length && at - from < longest; ) {
    if (source.startsWith(fence, at) || (kind === 'yaml' && source.startsWith('...', at))) {
      const after = lineAfter(source, at + 3)
      if (after !== undefined) return looks ? { meta: { kind, text: source.slice(from, at), from, to: at }, bodyFrom: after } : { bodyFrom: start }
    }
    const end = source.indexOf('\n', at)
    if (end < 0) break
    at = end + 1
  }
  const message = `The front matter that starts with ${fence} is not closed, so it was read as prose.`
  return looks ? { bodyFrom: start, problem: { from: start, to: start + 3, message } } : { bodyFrom: start }
}

/** Where the next line begins, if only blanks stand from `at` to the end of this one. */
function lineAfter(source: string, at: number): number | undefined {
  while (source.charCodeAt(at) === 32 || source.charCodeAt(at) === 9 || source.charCodeAt(at) === 13) at++
  if (at >= source.length) return source.length
  return source.charCodeAt(at) === 10 ? at + 1 : undefined
}

/** A thematic break opens a file as well: only what begins like keys, a comment, a table or the closing fence is front matter. */
function looksLikeKeys(source: string, from: number, fence: string): boolean {
  const first = /^\s*([^\r\n]{0,400})/.exec(source.slice(from, from + 2_000))?.[1] ?? ''
  return first.startsWith(fence) || /^["']?[\p{L}_$][^:=]{0,100}["']?\s*[:=](?:\s|$|["'[{\d])|^[#[%{]|^["']/u.test(first)
}

function readJson(source: string, start: number): Opening {
  if (!/^\{\s*["}]/.test(source.slice(start, start + 200))) return { bodyFrom: start }
  const limit = Math.min(source.length, start + longest)
  let depth = 0
  for (let at = start; at < limit; at++) {
    const code = source.charCodeAt(at)
    if (code === 34) {
      for (at++; at < limit && source.charCodeAt(at) !== 34; at++) if (source.charCodeAt(at) === 92) at++
    } else if (code === 123) depth++
    else if (code === 125 && --depth === 0) {
      const after = lineAfter(source, at + 1)
      return after === undefined ? { bodyFrom: start } : { meta: { kind: 'json', text: source.slice(start, at + 1), from: start, to: at + 1 }, bodyFrom: after }
    }
  }
  return { bodyFrom: start, problem: { from: start, to: start + 1, message: 'The front matter that starts with { is not closed, so it was read as prose.' } }
}
