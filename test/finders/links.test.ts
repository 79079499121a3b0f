import fc from 'fast-check'
import { expect, it } from 'vitest'
import { areLinked } from '../../src/finders/links.ts'
import { matchPart } from '../../src/finders/match.ts'
import { makeView } from '../../src/finders/view.ts'
import { readWords } from '../../src/language/words.ts'
import { contextOf, type PhrasePart, type Ruleset } from '../../src/model/index.ts'
import { load, ruleFile } from './harness.ts'

const file = 'entities:\n  tarn: {type: place, name: Tarn}\n  ann: {type: person, name: Ann Hale, aliases: [Hale]}\n'

const atom = fc.constantFrom('red', 'Red', 'blue', 'green', ',', ';', '...2', '...1', "'s", '{w:weekday}', '{c:count}', '{p:place}', '{who:person}', '^')
const piece: fc.Arbitrary<string> = fc.letrec<{ piece: string; row: string }>((tie) => ({
  row: fc.array(tie('piece'), { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join(' ')),
  piece: fc.oneof({ maxDepth: 3 }, { arbitrary: atom, weight: 5 }, tie('row').map((row) => `[${row}]`), fc.tuple(tie('row'), tie('row')).map(([a, b]) => `(${a}|${b})`)),
})).piece
const phrase = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(' '))
const prose = fc.array(fc.constantFrom('red', 'Red', 'blue', 'green', 'grey', ',', ';', "'s", 'Friday', 'three', 'Tarn', 'Hale', 'Ann Hale'), { minLength: 1, maxLength: 9 }).map((words) => words.join(' ').replace(/ (?=[,;'])/g, ''))

/** The part of a phrase that may be no rule's: the slots have one name each, and something must be there to look for. */
function partOf(text: string): { readonly ruleset: Ruleset; readonly part: PhrasePart } | undefined {
  let slot = 0
  const named = text.replace(/\{\w+:/g, () => `{s${slot++}:`)
  const ruleset = load(ruleFile({ file, say: `{n:weekday} crimson ; ${named}` }))
  const [first] = ruleset.problems.length > 0 ? [] : (ruleset.matchers.get('r')?.say ?? [])
  return first && { ruleset, part: first.parts[0]! }
}

const lead = 'Friday crimson; '

it('a part matches nothing where what must stand side by side in it does not', () => {
  let [matched, unlinked] = [0, 0]
  fc.assert(
    fc.property(phrase, fc.array(prose, { minLength: 6, maxLength: 6 }), (text, list) => {
      const made = partOf(text)
      if (!made) return
      const { ruleset, part } = made
      for (const source of list) {
        const view = makeView(readWords(`${lead}${source}.`), ruleset, contextOf(ruleset, undefined))
        const found = matchPart(part, view, 0, view.words.length)
        const linked = areLinked(part.links, view, 0, view.words.length)
        if (found.length > 0) matched++
        if (!linked) unlinked++
        expect(linked || found.length === 0, `${text} in ${source}`).toBe(true)
      }
    }),
    { numRuns: 500 },
  )
  expect(matched).toBeGreaterThan(50)
  expect(unlinked).toBeGreaterThan(500)
})
