import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface Random { readonly between: (least: number, most: number) => number; readonly chance: (share: number) => boolean; readonly pick: <T>(list: readonly T[]) => T; readonly shuffled: <T>(list: readonly T[]) => T[] }
interface Value { readonly kind: string; readonly from: number; readonly to: number }
interface Pair { readonly kind?: string; readonly copy: string; readonly paraphrased: boolean; readonly before: string; readonly after: string; readonly was: string; readonly now: string; readonly where: readonly { readonly line: number; readonly column: number; readonly endColumn: number }[] }
type Rewrite = (sentence: string, random: Random) => string

const load = async (name: string): Promise<Record<string, unknown>> => (await import(new URL(`../scripts/swaps/${name}.mjs`, import.meta.url).href)) as never
const { makeRandom } = (await load('random')) as { makeRandom: (seed: string) => Random }
const { findValues, surnamesOf } = (await load('values')) as { findValues: (sentence: string, surnames?: Set<string>) => Value[]; surnamesOf: (sentences: string[]) => Set<string> }
const { otherValue } = (await load('change')) as { otherValue: (value: Value, sentence: string, random: Random) => string | undefined }
const { makePairs } = (await load('pairs')) as { makePairs: (name: string, source: string, seed: string, counts: { changes: number; paraphrases: number }) => Pair[] }
const { splitArticle, joinArticle, splitSentences } = (await load('text')) as { splitArticle: (source: string) => object[]; joinArticle: (parts: object[]) => string; splitSentences: (text: string) => string[] }
const rewrites = { ...(await load('clauses')), ...(await load('wording')), ...(await load('notation')) } as Record<string, Rewrite>
/** Does all that may be done, and takes the first of what there is to choose. */
const always: Random = { between: (least) => least, chance: () => true, pick: (list) => list[0]!, shuffled: (list) => [...list] }

const folder = new URL('./fixtures/swaps/', import.meta.url)
const articles = readdirSync(folder).map((name) => ({ name, source: readFileSync(new URL(name, folder), 'utf8') }))

const changeable = (sentence: string, seed = '1'): string[] =>
  findValues(sentence, surnamesOf([sentence])).flatMap((value) => (otherValue(value, sentence, makeRandom(seed)) === undefined ? [] : [`${value.kind} ${sentence.slice(value.from, value.to)}`]))

describe('values that are changed', () => {
  it.each([
    ['The mayor, Ana Lopes, 42, paid $3.5 million for 12 boats on 5 May 2024.', 'office mayor', 'name Ana Lopes', 'age 42', 'money $3.5 million', 'number 12', 'date 5 May 2024'],
    ['Sales rose by 12 per cent, or four percentage points, to €2bn.', 'percentage 12 per cent', 'percentage four percentage points', 'money €2bn'],
    ['A 79-year-old and a man aged 30 met on Friday for the first time since 1999.', 'age 79', 'age 30', 'date Friday', 'date 1999'],
    ['Prices fell from 40 to 35 dollars in May, the finance minister, Omar Sayed, said.', 'number 40', 'money 35 dollars', 'date May', 'office finance minister', 'name Omar Sayed'],
  ])('%s', (sentence, ...values) => {
    expect(changeable(sentence)).toEqual(values)
  })
  it.each([
    'At least 12 people, more than 300 cars and up to 40 per cent of the money were there before May.',
    'Between 20 and 30 people, or 5 to 6 cars, came at 11.30am; the score was 3-1 in the 1990s, for the 3rd time.',
    'Apollo 11, Radio 4, the M25, a G7 summit and the two leaders may say so.',
    'The former mayor Ana of the Ana Lopes Bridge, aged 18 or over, in one in 10 cases.',
  ])('none: %s', (sentence) => {
    expect(changeable(sentence)).toEqual([])
  })
  it.each(['300 people', '12,400 people', 'about 25 people', '£200,000', '60 per cent', '1,000 people'])('a round figure or one that is only near moves far: %s', (words) => {
    const sizeOf = (text: string): number => Number(/[\d,]+/.exec(text)![0].replaceAll(',', ''))
    for (let seed = 0; seed < 50; seed++) {
      const sentence = `He saw ${words}.`
      const made = otherValue(findValues(sentence)[0]!, sentence, makeRandom(String(seed)))!
      expect(Math.abs(sizeOf(made) - sizeOf(words)) / Math.max(sizeOf(made), sizeOf(words))).toBeGreaterThanOrEqual(0.3)
    }
  })
})

describe('paraphrases', () => {
  it.each([
    ['moveTime', 'On Friday, the council met in a tent.', 'The council met in a tent on Friday.'],
    ['moveTime', 'The council met in a tent last week.', 'Last week, the council met in a tent.'],
    ['moveSaying', 'The bridge opens in May, the council said.', 'The council said the bridge opens in May.'],
    ['moveSaying', 'The council said that the bridge opens in May.', 'The bridge opens in May, the council said.'],
    ['swapSpeech', '“We are ready,” said Ana Lopes.', 'Ana Lopes said: “We are ready.”'],
    ['swapSpeech', 'She said: “We are ready.”', '“We are ready,” she said.'],
    ['turnVoice', 'The council approved two new bridges on Friday.', 'Two new bridges were approved by the council on Friday.'],
    ['turnVoice', 'The house was designed by Ana Lopes.', 'Ana Lopes designed the house.'],
    ['contract', 'It is late and she did not come, “as it is late”.', "It's late and she didn't come, “as it is late”."],
    ['swapSynonyms', 'The council said that nearly 40 people were injured.', 'The council stated that almost 40 people were hurt.'],
    ['addWord', 'He met the council on Friday.', 'He met the local council on Friday.'],
    ['dropWord', 'She also opened a modern office.', 'She opened an office.'],
    ['rewriteFigures', 'He saw twelve men and 20 women aged nine, “twelve men”.', 'He saw 12 men and twenty women aged 9, “twelve men”.'],
    ['rewritePercentages', 'It rose by 12 per cent.', 'It rose by 12%.'],
    ['rewriteMoney', 'It cost $2m.', 'It cost $2 million.'],
    ['rewriteMoney', 'It cost 300 euros.', 'It cost €300.'],
    ['rewriteDates', 'It was May 5, 2024.', 'It was 5 May 2024.'],
  ])('%s: %s', (name, sentence, expected) => {
    expect(rewrites[name]!(sentence, always)).toBe(expected)
  })
  it.each([
    ['moveTime', 'On Friday, the council said the tent was cold.'],
    ['moveTime', 'A loaf costs 60 cents more than in January.'],
    ['moveTime', 'Farmers met in a tent on Friday.'],
    ['moveSaying', 'He left, and the bridge opens in May, and so on, the council said.'],
    ['turnVoice', 'The council that met in May approved two bridges.'],
    ['rewriteFigures', 'It was 3.8 metres on 12 May at 11.30.'],
    ['rewriteMoney', 'He paid about ten euros.'],
  ])('nothing: %s: %s', (name, sentence) => {
    expect(rewrites[name]!(sentence, always)).toBe(sentence)
  })
})

describe('an article', () => {
  it('is put together again as it was', () => {
    for (const { source } of articles) expect(joinArticle(splitArticle(source))).toBe(source)
  })
  it('is split at the ends of sentences, and not inside of quoted speech', () => {
    expect(splitSentences('Mr. Lopes came. “It is late. I go,” he said. "One. "Two," she said. ``Three. Four, \'\' he said. It cost $3.5 million. The end.')).toEqual(['Mr. Lopes came.', '“It is late. I go,” he said.', '"One. "Two," she said.', "``Three. Four, '' he said.", 'It cost $3.5 million.', 'The end.'])
  })
})

describe('pairs', () => {
  const pairsOf = (seed: string): Pair[] => articles.slice(0, 10).flatMap(({ name, source }) => makePairs(name, source, seed, { changes: 6, paraphrases: 2 }))
  it('are the same for the same seed, and others for another', () => {
    expect(pairsOf('1')).toEqual(pairsOf('1'))
    expect(pairsOf('2')).not.toEqual(pairsOf('1'))
  })
  it('that were not paraphrased differ in the value alone', () => {
    for (const { name, source } of articles) {
      for (const { kind, copy, paraphrased, was, now } of makePairs(name, source, '1', { changes: 8, paraphrases: 0 })) {
        if (kind === undefined || paraphrased) continue
        const at = [...source].findIndex((letter, index) => letter !== copy[index])
        const start = source.lastIndexOf(was, at)
        expect(copy.slice(start).startsWith(now) || copy.slice(0, at + now.length).includes(now)).toBe(true)
        expect(copy.endsWith(source.slice(at + was.length))).toBe(true)
        expect(Math.abs(copy.length - source.length)).toBeLessThanOrEqual(Math.abs(now.length - was.length) + 1)
      }
    }
  })
  it('say where the changed value stands, however it is written by now', () => {
    const widths: number[] = []
    for (const { kind, copy, paraphrased, after, now, where } of pairsOf('3')) {
      if (kind === undefined) continue
      const found = where.map(({ line, column, endColumn }) => copy.split('\n')[line - 1]!.slice(column - 1, endColumn - 1))
      if (!paraphrased) expect(found[0]!.toLowerCase()).toBe(now.toLowerCase())
      for (const text of found) expect(after).toContain(text)
      widths.push(Math.min(...found.map((text) => text.length)) / now.length)
    }
    expect(widths.filter((width) => width > 5)).toEqual([])
  })
  it('keep what people said, but for the changed value', () => {
    const said = (text: string): string[] => [...text.matchAll(/“([^”]*?)[,.?!]?”/g)].map(([, words]) => words!)
    for (const { name, source } of articles) {
      for (const { kind, copy } of makePairs(name, source, '1', { changes: 0, paraphrases: 2 })) {
        expect(kind).toBeUndefined()
        expect(said(source)).toEqual(expect.arrayContaining(said(copy)))
      }
    }
  })
})
