import { didYouMean } from './did-you-mean.ts'

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

/**
 * Checks the placeholders of a template.
 *
 * @param slots the slots of the rule
 * @param keys the slots that are part of the key: they may stand without a side
 * @returns what is wrong, or undefined
 */
export function checkTemplate(text: string, slots: ReadonlySet<string>, keys: ReadonlySet<string>): string | undefined {
  const sided = [...slots, ...sideNames]
  const bare = [...keys, 'diff']
  const brace = /\{[^{}]*\}?/g
  for (const [written] of text.matchAll(brace)) {
    const pieces = readTemplate(written)
    const piece = pieces[0]
    if (pieces.length !== 1 || typeof piece !== 'object') return `unexpected \`${written.slice(0, 60)}\`, expected a placeholder such as \`{here.text}\``
    if (piece.side ? !sided.includes(piece.name) : !bare.includes(piece.name)) {
      const expected = piece.side ? sided.map((name) => `${piece.side}.${name}`) : [...bare, ...sided.map((name) => `here.${name}`)]
      return `unknown placeholder \`${written.slice(0, 60)}\`${didYouMean(written.slice(1, -1), expected) || `, expected one of ${expected.slice(0, 12).map((name) => `\`{${name}}\``).join(', ')}`}`
    }
  }
  return undefined
}
