import { readTemplate, sideNames } from '../model/index.ts'
import { didYouMean } from './did-you-mean.ts'

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
