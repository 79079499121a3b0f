/** One piece of a message: fixed text, or a placeholder. `side` is absent for a key slot and for `{diff}`. */
export type TemplatePiece = string | { readonly side?: 'here' | 'there'; readonly name: string }

/** What `{here.…}` and `{there.…}` can be beside the rule's slots. */
export const sideNames = ['value', 'text', 'sentence', 'file', 'line', 'date', 'source', 'only'] as const

/** Splits a template into pieces. Never fails: a brace that holds no placeholder is text. */
export function readTemplate(text: string): TemplatePiece[] {
  const pieces: TemplatePiece[] = []
  let last = 0
  for (const match of text.matchAll(/\{(?:(here|there)\.)?([A-Za-z_][\w-]{0,60})\}/g)) {
    if (match.index > last) pieces.push(text.slice(last, match.index))
    pieces.push({ name: match[2]!, ...(match[1] ? { side: match[1] as 'here' | 'there' } : {}) })
    last = match.index + match[0].length
  }
  if (last < text.length) pieces.push(text.slice(last))
  return pieces
}
