import { glue } from './block.ts'

/** Longest template tag that is looked for, in UTF-16 units. */
const longest = 5_000

/** Tags whose content is no prose, up to their closing tag. */
const coded = /^\{[{%][<%]?-?\s*(highlight|code|raw|comment|mermaid|gist|verbatim)\b/

/**
 * Blanks template tags (`{{< figure >}}`, `{% include %}`, `{{ page.title }}`) in a text of the same length: spaces between
 * two invisible characters, so that no line becomes an indented or an empty one.
 */
export function blankShortcodes(source: string, from: number): string {
  if (source.indexOf('{{', from) < 0 && source.indexOf('{%', from) < 0) return source
  const closes = { '}}': 0, '%}': 0 }
  const ends = new Map<string, readonly [number, number]>()
  let out = ''
  let kept = 0
  const start = /\{\{|\{%/g
  start.lastIndex = from
  for (let match = start.exec(source); match; match = start.exec(source)) {
    const end = tagEnd(source, match.index, match[0] === '{{' ? '}}' : '%}', closes)
    if (end < 0) continue
    const to = coded.test(source.slice(match.index, match.index + 60)) ? contentEnd(source, match.index, end, ends) : end
    out += source.slice(kept, match.index) + source.slice(match.index, to).replace(/[^\n]+/g, blank)
    kept = to
    start.lastIndex = to
  }
  return kept === 0 ? source : out + source.slice(kept)
}

function blank(run: string): string {
  return run.length === 1 ? glue : glue + ' '.repeat(run.length - 2) + glue
}

/** Where the tag at `at` ends, or -1; `closes` remembers the next place of each closing mark, so that no text is searched twice. */
function tagEnd(source: string, at: number, close: '}}' | '%}', closes: Record<'}}' | '%}', number>): number {
  if (closes[close] >= 0 && closes[close] < at + 2) closes[close] = source.indexOf(close, at + 2)
  const found = closes[close]
  return found < 0 || found - at > longest ? -1 : found + 2
}

/** Where the closing tag of a tag that holds code ends; where there is none, the end of the tag itself. `ends` remembers, as `closes` does. */
function contentEnd(source: string, at: number, end: number, ends: Map<string, readonly [number, number]>): number {
  const name = coded.exec(source.slice(at, at + 60))![1]!
  let found = ends.get(name)
  if (!found || found[0] < end) {
    const close = new RegExp(`\\{[{%][<%]?-?\\s{0,10}(?:/\\s{0,10}${name}|end${name})\\b[^}]{0,100}\\}\\}?`, 'g')
    close.lastIndex = end
    const match = close.exec(source)
    found = match ? [match.index, match.index + match[0].length] : [Infinity, Infinity]
    ends.set(name, found)
  }
  return found[1] === Infinity ? end : found[1]
}
