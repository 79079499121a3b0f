import { describe, expect, it } from 'vitest'
import { clueLimits, readClues } from '../../src/archive/story-clues.ts'
import { text } from '../../src/formats/text.ts'

const textsOf = (source: string): string[] => readClues(text.read(source).blocks).map((clue) => clue.text)

describe('readClues', () => {
  it.each<[string, string, string[]]>([
    ['names and pairs of them', 'Then Ilse Brandvold spoke.', ['Ilse', 'Ilse Brandvold', 'Brandvold', 'spoke']],
    ['no names across punctuation', 'In Tolva, Anders', ['Tolva', 'Anders']],
    ['a word that also stands in small letters is no name', 'Bridge falls. The bridge.', ['bridge', 'falls']],
    ['numbers with what they count', 'They had 12 workers and 4.25 tonnes.', ['12 worker', 'worker', '4.25', '4.25 tonn', 'tonn']],
    ['days and years', 'On March 3 and 21 September 2031', ['March 3', 'September 21', '2031']],
    ['nothing of common words, months and weekdays', 'Last Monday they said it was a week in May', []],
    ['each once', 'Tolva Tolva', ['Tolva', 'Tolva Tolva']],
  ])('%s', (_, source, expected) => expect(textsOf(source)).toEqual(expected))

  it('weighs what stands first the most', () => {
    const weights = new Map(readClues(text.read(`Tolva ${'and '.repeat(100)}Lantry ${'and '.repeat(300)}Orsay`).blocks).map((clue) => [clue.text, clue.weight]))
    expect(weights.get('Tolva')!).toBeGreaterThan(weights.get('Lantry')!)
    expect(weights.get('Lantry')!).toBeGreaterThan(weights.get('Orsay')!)
  })

  it('reads no more than its limits, of one long line and of many', () => {
    const names = Array.from({ length: 5_000 }, (_, at) => `N${at.toString(36).replace(/\d/g, 'x')}q${'abcdefghij'[at % 10]}`)
    expect(readClues(text.read(names.join(' ')).blocks).length).toBeLessThanOrEqual(clueLimits.clues)
    expect(textsOf(`${'x '.repeat(clueLimits.text)}Tolva`)).toEqual([])
    expect(textsOf(`${'x\n\n'.repeat(clueLimits.text)}Tolva`)).toEqual([])
  })
})
