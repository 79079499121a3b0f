import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWords } from '../../src/language/words.ts'
import { values } from '../../src/values/index.ts'

const words = [
  ...'a an the of and to about around some nearly almost over under more than less fewer at least most up or so one two three five nine ten eleven twelve twenty thirty ninety hundred thousand million billion trillion dozen dozens scores couple few several half quarter third quarters thirds both pair single no none nobody many'.split(' '),
  ...'year years month months week weeks day days hour hours minute minutes second seconds decade decades century fortnight long later ago hour-long two-day overnight weekend night nights morning afternoon all whole entire round per cent percent percentage point points dollars dollar euros euro pounds pound yen cents pence people women men killed dead in by between from worth first last only every just each'.split(' '),
  ...'km miles metres mph acres tonnes degrees Celsius feet minus old aged age Friday Monday Sunday last'.split(' '), '3-1', '31-24', '79-year-old', 'seventy-year-old', 'octogenarian', 'aged 34', 'old', 'year-old',
  'nurse', 'nurse', 'teacher', 'police officer', 'coach', 'manager', 'chief executive', 'his wife Ann', 'her brother, Tom', 'murder', 'all charges', 'went missing', 'crash', '6.30pm', '18:30', 'Rovers beat City', 'Hale lost to Moore',
  'third year', 'fourth winter', '100th day', 'second month', 'year three of', 'the 1990s', "the '90s", 'in the nineties', '19th century', 'twentieth century', 'summer of 2015', 'winter 2019', 'early 2019', 'mid-2018', 'first half of', 'the year 1066',
  '1', '2', '2.5', '1,200', '40', '2019', '½', '¾', '⅓', '$', '€', '£', '%', '$5', '€2.5bn', '40%', '5m', '3bn', '12k', '-', '–', 'm', 'bn', 'k', 'US$', 'A$', 'mn', 'tn', 'h', 'hrs', 'mins', 'sec', '1-2', '1.5-hour', 'EUR', 'USD', 'GBP', 'quid', 'bucks', 'm-plus', '100s', '1000s', 'tens', 'score', 'handful', 'ten-year',
  'two-and-a-half', 'three-quarters', 'half-hour', 'half-a-dozen', 'half-million', 'fivefold', 'double', 'triple', 'twice', 'thrice', 'once', 'zero', 'nil', 'lone', 'sole', 'another', 'solo', '20th anniversary', 'tenth anniversary', '40th-anniversary', 'fiftieth anniversary', '20th anniversary', 'trio', 'duo', 'quartet', 'twins', 'centuries', 'halves', 'majority', 'minority', 'Friday', 'Sunday',
]

describe.each(values.filter((type) => type.clues !== undefined).map((type) => [type.name, type] as const))('%s', (_, type) => {
  const clues = new Set(type.clues)
  it('holds one of its clues in every value that it reads', () => {
    let read = 0
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 }), fc.constantFrom(' ', ' ', ' ', '-', ''), (list, glue) => {
        const sentence = readWords(list.join(glue))
        for (let at = 0; at < sentence.length; at++) {
          const reading = type.starts(sentence[at]!) ? type.read(sentence, at, { date: 20_000, entityAt: () => undefined }) : undefined
          if (!reading) continue
          read++
          const taken = sentence.slice(at, reading.end)
          const held = taken.some(({ kind, norm }) => clues.has(norm) || (kind === 'number' && clues.has('#')))
          expect(held, taken.map(({ text }) => text).join(' ')).toBe(true)
        }
      }),
      { numRuns: 8_000 },
    )
    expect(read).toBeGreaterThan(100)
  })
})
