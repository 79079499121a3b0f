import { describe, expect, it } from 'vitest'
import { person } from '../../src/values/person.ts'
import { scan, verdict } from './harness-entity.ts'

/** Sentence, the value's words, its head, as shown. */
const reads: [string, string, string, string][] = [
  ['Then Putin left.', 'Putin', 'Putin', 'Vladimir Putin'],
  ['Mr Putin left early.', 'Mr Putin', 'Putin', 'Vladimir Putin'],
  ['Dinner with President Vladimir Putin followed.', 'President Vladimir Putin', 'Vladimir Putin', 'Vladimir Putin'],
  ["A call from Germany's Chancellor Friedrich Merz came.", "Germany's Chancellor Friedrich Merz", 'Friedrich Merz', 'Friedrich Merz'],
  ['They saw the former US president Donald Trump.', 'the former US president Donald Trump', 'Donald Trump', 'Donald Trump'],
  ['US Secretary of State Marco Rubio flew in.', 'US Secretary of State Marco Rubio', 'Marco Rubio', 'Marco Rubio'],
  ['He met special envoy Steve Witkoff.', 'special envoy Steve Witkoff', 'Steve Witkoff', 'Steve Witkoff'],
  ['He came with his dour foreign minister Sergei Lavrov.', 'his dour foreign minister Sergei Lavrov', 'Sergei Lavrov', 'Sergei Lavrov'],
  ['He came with veteran diplomat Sergei Lavrov.', 'veteran diplomat Sergei Lavrov', 'Sergei Lavrov', 'Sergei Lavrov'],
  ['He came with his long-time aide Yuri Ushakov.', 'his long-time aide Yuri Ushakov', 'Yuri Ushakov', 'Yuri Ushakov'],
  ['In his opening statement President Putin spoke.', 'President Putin', 'Putin', 'Vladimir Putin'],
  ['After the meeting aide Yuri Ushakov spoke.', 'aide Yuri Ushakov', 'Yuri Ushakov', 'Yuri Ushakov'],
  ['The European Commission chief Ursula von der Leyen spoke.', 'The European Commission chief Ursula von der Leyen', 'Ursula von der Leyen', 'Ursula von der Leyen'],
  ['Nobody saw von der Leyen.', 'von der Leyen', 'von der Leyen', 'Ursula von der Leyen'],
  ["Putin's adviser spoke.", 'Putin', 'Putin', 'Vladimir Putin'],
  ['But Merz disagreed.', 'Merz', 'Merz', 'Friedrich Merz'],
  ['In Berlin Merz disagreed.', 'Merz', 'Merz', 'Friedrich Merz'],
  ['On Friday Merz disagreed.', 'Merz', 'Merz', 'Friedrich Merz'],
  ['Trump Meets Putin Over Dinner', 'Trump', 'Trump', 'Donald Trump'],
  ['The 79-year-old Bush rested.', 'Bush', 'Bush', 'George Bush or George Bush'],
  ['They told Sergey Lavrov so.', 'Lavrov', 'Lavrov', 'Sergei Lavrov'],
  ['They asked S. Lavrov twice.', 'Lavrov', 'Lavrov', 'Sergei Lavrov'],
  ["It's President Putin who decides.", 'President Putin', 'Putin', 'Vladimir Putin'],
  ['Speaking after President Putin, he left.', 'President Putin', 'Putin', 'Vladimir Putin'],
  ['Meeting President Putin was hard.', 'President Putin', 'Putin', 'Vladimir Putin'],
]

const rejects = [
  'The president said nothing.', 'President Karol Nawrocki said nothing.', 'They dined at Trump Tower.', 'He saw Melania Trump there.', 'Melania Trump said no.',
  'Eric Trump, a son, was there.', 'She spoke with Claire Macron.', 'A putin of our days.', 'Foreign Minister Igor Lavrov, no relation, came.', 'Barbara Bush smiled.', 'Donald Trump Jr was there.',
]

const pairs: [string, string, string][] = [
  ['President Putin left.', 'They saw Vladimir Putin.', 'agree'],
  ['Then Putin left.', 'Then Trump left.', 'contradict'],
  ['Then Bush left.', 'It was George W. Bush.', 'agree'],
  ['Then Bush left.', 'Then Trump left.', 'unknown'],
  ['Then Bush left.', 'Then George Bush left.', 'agree'],
]

describe('person', () => {
  it.each(reads)('reads %s', (sentence, text, head, shown) => {
    expect(scan(person, sentence)[0]).toMatchObject({ text, head, shown })
  })
  it.each(rejects)('reads nothing in: %s', (sentence) => expect(scan(person, sentence)).toEqual([]))
  it.each(pairs)('%s / %s → %s', (a, b, expected) => expect(verdict(person, a, b)).toBe(expected))
  it('reads every name of a sentence', () => {
    expect(scan(person, 'Trump met Putin, and later President Macron called Merz.').map(({ shown }) => shown)).toEqual(['Donald Trump', 'Vladimir Putin', 'Emmanuel Macron', 'Friedrich Merz'])
  })
})
