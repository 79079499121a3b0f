import { describe, expect, it } from 'vitest'
import { only } from '../../src/model/entity-set.ts'
import { people } from '../../src/values/people.ts'
import { readWords } from '../../src/language/words.ts'
import { context, scan, verdict } from './harness-entity.ts'

const reads: [string, string][] = [
  ['It was attended by Macron, Merz and Starmer.', 'Emmanuel Macron, Friedrich Merz and Keir Starmer'],
  ['It was attended by Macron, Merz, and Starmer.', 'Emmanuel Macron, Friedrich Merz and Keir Starmer'],
  ['Merz and Macron sat down.', 'Friedrich Merz and Emmanuel Macron'],
  ['He was joined by Secretary of State Marco Rubio and special envoy Steve Witkoff.', 'Marco Rubio and Steve Witkoff'],
  ['Present were Defence Minister Oleg Orlov, Foreign Minister Sergei Lavrov, Finance Minister Pavel Somov and sovereign wealth fund chief Ilya Baranov.', 'Oleg Orlov, Sergei Lavrov, Pavel Somov and Ilya Baranov'],
  ['Beside him sat Lavrov, Ushakov and Baranov.', 'Sergei Lavrov, Yuri Ushakov and Baranov'],
  ['Beside him sat Lavrov, Ilya Baranov and Ushakov.', 'Sergei Lavrov, Ilya Baranov and Yuri Ushakov'],
  ['Both Merz and Macron spoke.', 'Friedrich Merz and Emmanuel Macron'],
  ['We saw Merz as well as Macron.', 'Friedrich Merz and Emmanuel Macron'],
  ['We saw Merz, along with Macron and Starmer.', 'Friedrich Merz, Emmanuel Macron and Keir Starmer'],
  ['We saw Merz, Macron and Starmer, as well as Meloni.', 'Friedrich Merz, Emmanuel Macron, Keir Starmer and Giorgia Meloni'],
  ['We saw Putin and his adviser Yuri Ushakov.', 'Vladimir Putin and Yuri Ushakov'],
  ['We saw Putin and his foreign minister, Sergei Lavrov, arrive.', 'Vladimir Putin and Sergei Lavrov'],
  ["We saw Trump and Putin's adviser Yuri Ushakov.", 'Donald Trump and Yuri Ushakov'],
  ['We saw Merz, 69, and Macron, 47, arrive.', 'Friedrich Merz and Emmanuel Macron'],
  ['We saw Merz (Germany), Macron (France) and Meloni (Italy).', 'Friedrich Merz, Emmanuel Macron and Giorgia Meloni'],
  ['We saw Merz, the German chancellor, Macron, the French president, and Starmer.', 'Friedrich Merz, Emmanuel Macron and Keir Starmer'],
  ['Attending were Presidents Trump and Putin.', 'Donald Trump and Vladimir Putin'],
  ['It was attended by Macron, Merz and others.', 'Emmanuel Macron, Friedrich Merz and others'],
  ['It was attended by Macron and several other European leaders.', 'Emmanuel Macron and others'],
  ['It was attended by Macron, Merz and two of their aides.', 'Emmanuel Macron, Friedrich Merz and others'],
  ['It was attended by Macron and Merz, among others.', 'Emmanuel Macron, Friedrich Merz and others'],
  ['It was attended by, among others, Macron and Merz.', 'Emmanuel Macron, Friedrich Merz and others'],
  ['Several European leaders, including Macron and Merz, came.', 'Emmanuel Macron, Friedrich Merz and others'],
  ['Leaders such as Macron, Merz and Meloni came.', 'Emmanuel Macron, Friedrich Merz, Giorgia Meloni and others'],
  ['European leaders including Merz, Macron said, would come.', 'Friedrich Merz and others'],
  ['Only Trump and Putin were there.', 'only Donald Trump and Vladimir Putin'],
  ['In the room were just Trump and Putin.', 'only Donald Trump and Vladimir Putin'],
  ['He left Trump and Putin alone.', 'only Donald Trump and Vladimir Putin'],
  ['The list held Macron, Merz, Starmer and the host.', 'Emmanuel Macron, Friedrich Merz, Keir Starmer and others'],
  ['He spoke with Merz & Macron.', 'Friedrich Merz and Emmanuel Macron'],
  ['He saw Merz, Ursula von der Leyen and Macron.', 'Friedrich Merz, Ursula von der Leyen and Emmanuel Macron'],
  ['In Anchorage, Trump and Putin met.', 'Donald Trump and Vladimir Putin'],
  ['After talks with Trump and Putin, Macron left.', 'Donald Trump and Vladimir Putin'],
  ['Leaders including Germany\'s Merz, France\'s Emmanuel Macron and Britain\'s Keir Starmer came.', 'Friedrich Merz, Emmanuel Macron, Keir Starmer and others'],
  ['He saw Macron, Merz and special envoy to Ruritania Steve Witkoff.', 'Emmanuel Macron, Friedrich Merz and Steve Witkoff'],
  ['He saw US Secretary of State Rubio and Witkoff.', 'Marco Rubio and Steve Witkoff'],
  ['Yesterday Trump and Putin met.', 'Donald Trump and Vladimir Putin'],
  ['He came with Marco Rubio and Ilya Baranov.', 'Marco Rubio and Ilya Baranov'],
  ['He came with JD Baranov and Marco Rubio.', 'JD Baranov and Marco Rubio'],
  ['Flanked by his dour foreign minister Sergei Lavrov and his long-time aide Yuri Ushakov, he smiled.', 'Sergei Lavrov and Yuri Ushakov'],
  ['He came with foreign minister Sergei Lavrov and his aide Yuri Ushakov.', 'Sergei Lavrov and Yuri Ushakov'],
  ['He saw Lavrov and his gruff defence minister Oleg Orlov.', 'Sergei Lavrov and Oleg Orlov'],
  ['He saw Secretary of State Marco Rubio and his son-in-law Ilya Baranov.', 'Marco Rubio and Ilya Baranov'],
]

const rejects = [
  'Putin left.', 'After meeting Putin, Trump left.', 'Putin, who spoke first, and the reporters left.', 'Oleg Orlov and Pavel Somov came.', 'Putin and Ruritania disagree.',
  'Putin and European unity.', 'Trump said that Putin called.', 'Putin left and the summit ended.', 'Melania Trump left.', 'Merz or Macron will come.', 'Merz - Macron.', 'The leaders and others.', 'Putin and the pandemic.', 'Putin and NATO.', 'Putin and his dour mood.', 'Putin and his old aide.',
]

const three = 'We saw Macron, Merz and Starmer.'
const pairs: [string, string, string][] = [
  [three, 'We saw Keir Starmer, Emmanuel Macron and Friedrich Merz.', 'agree'],
  [three, 'We saw Macron, Merz and Meloni.', 'contradict'],
  [three, 'We saw Macron, Merz, Starmer and Meloni.', 'unknown'],
  [three, 'We saw Macron and Merz.', 'unknown'],
  [three, 'We saw Macron and Meloni.', 'strain'],
  ['We saw Trump and Putin.', 'We saw Trump and Macron.', 'strain'],
  ['Only Trump and Putin came.', 'Only Trump and Macron came.', 'contradict'],
  ['Only Trump and Putin came.', 'Only Trump, Putin and Macron came.', 'strain'],
  [three, 'We saw Macron, Merz and others.', 'agree'],
  [three, 'We saw Meloni, Merz and others.', 'strain'],
  [three, 'We saw Macron, Merz, Meloni and others.', 'strain'],
  ['We saw Macron and others.', 'We saw Merz and others.', 'unknown'],
  [three, 'We saw Macron, Merz and Bush.', 'unknown'],
  ['We saw Macron, Merz and Bush.', 'We saw Macron, Merz and George W. Bush.', 'agree'],
  ['We saw Lavrov, Ushakov and Ilya Baranov.', 'We saw Lavrov, Ushakov and Baranov.', 'agree'],
  ['We saw Lavrov, Ushakov and Iliya Dmitriev.', 'We saw Lavrov, Ushakov and Dmitriyev.', 'agree'],
  ['We saw Lavrov, Ushakov and Ilya Baranov.', 'We saw Lavrov, Ushakov and Rubio.', 'strain'],
  ['We saw Lavrov, Ushakov and Ilya Baranov.', 'We saw Lavrov, Ushakov and Vera Baranov.', 'strain'],
  ['We saw Macron, Merz and Trump.', 'We saw Macron, Merz and Melania Trump.', 'strain'],
]

describe('people', () => {
  it.each(reads)('reads %s', (sentence, shown) => expect(scan(people, sentence).map((found) => found.shown)).toEqual([shown]))
  it.each(rejects)('reads nothing in: %s', (sentence) => expect(scan(people, sentence)).toEqual([]))
  it.each(pairs)('%s / %s → %s', (a, b, expected) => expect(verdict(people, a, b)).toBe(expected))

  it('names who is missing', () => {
    const [a, b] = [scan(people, three)[0]!.value, scan(people, 'We saw Macron, Meloni and Bush.')[0]!.value]
    expect(only(a, b)).toEqual(['Friedrich Merz', 'Keir Starmer'])
    expect(only(b, a)).toEqual(['Giorgia Meloni', 'George Bush or George Bush'])
  })

  it('ends where the list ends', () => {
    expect(scan(people, 'We saw Merz, Macron and Starmer, who left.')[0]!.text).toBe('Merz, Macron and Starmer')
    expect(scan(people, 'Several leaders, including Merz and Macron, left.')[0]!.text).toBe('Several leaders, including Merz and Macron')
  })

  it('ends at a semicolon', () => {
    expect(scan(people, 'At one side sat Trump, Rubio and Witkoff; Putin, Lavrov and Ushakov at the other.').map(({ shown }) => shown)).toEqual(['Donald Trump, Marco Rubio and Steve Witkoff', 'Vladimir Putin, Sergei Lavrov and Yuri Ushakov'])
  })

  it('does not take the first comma of a sentence for one of a list', () => {
    expect(scan(people, 'After meeting Putin, Macron and Merz left.').map(({ text }) => text)).toEqual(['Macron and Merz'])
  })

  it('stays linear in long lists', () => {
    const steps = (repeats: number) => {
      let count = 0
      const words = readWords(`We saw ${'Merz, Macron, Ilya Baranov, '.repeat(repeats)}`)
      const counting = { ...context, entityAt: (...args: Parameters<typeof context.entityAt>) => (count++, context.entityAt(...args)) }
      for (let at = 0; at < words.length; at++) people.read(words, at, counting)
      return count
    }
    expect(steps(200)).toBeLessThan(steps(100) * 2.5)
  })
})
