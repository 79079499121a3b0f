import { describe, expect, it } from 'vitest'
import { aligned } from '../../src/finders/aligned.ts'
import { html } from '../../src/formats/html.ts'
import { markdown } from '../../src/formats/markdown.ts'
import type { Article, Claim } from '../../src/model/index.ts'
import { alignedRules, detailOf, detailsIn } from './aligned-harness.ts'
import { articleOf } from './harness.ts'

/** `date 3 March 2021`, one a detail, in the article's order. */
function shownIn(article: Article | string): string[] {
  return detailsIn(article).map(detailOf).map(({ kind, unit, shown }) => `${kind} ${unit}${unit === '' ? '' : ' '}${shown}`)
}

describe('the finder aligned reads', () => {
  it.each<[string, string[]]>([
    ['The council of Tarn bought 12 boats for 4 million euros on 3 March 2021.', ['name Tarn', 'amount 12', 'amount EUR 4 million euros', 'date 3 March 2021']],
    ['Of all votes, 40 percent were for the mayor at 6:30 p.m. on Friday.', ['amount % 40 percent', 'office mayor', 'clock 6:30 p.m.', 'date Friday']],
    ['The driver, Jonas Brandt, 45, met a Canadian farmer who was aged 32.', ['office driver', 'name Jonas Brandt', 'age 45', 'nation Canadian', 'age aged 32']],
    ['The 32-year-old driver was the second winner of the rally.', ['age 32-year-old', 'order second']],
    ['The foreign minister slept for three hours and 20 minutes.', ['office foreign minister', 'amount time three hours and 20 minutes']],
    ['A wall of 12 metres was built in the 1990s and in June 2001.', ['amount length 12 metres', 'date 1990s', 'date June 2001']],
    ['The wall is 12 metres (39 feet) high and cost $5m (£2.7m) in all.', ['amount length 12 metres', 'amount length 39 feet', 'amount USD $5m', 'amount GBP £2.7m']],
    ['They got 90,000 pounds in the fair of 3-8 May, which ran from 1971 to 1987.', ['amount GBP 90,000 pounds', 'date 3', 'date 8 May', 'date 1971', 'date 1987']],
    ['The cow that weighs 1,200 pounds ate 300 pounds of hay.', ['amount weight 1,200 pounds', 'amount weight 300 pounds']],
    ['It has an estimated five million users, an average of 40 a day.', ['amount an estimated five million', 'amount an average of 40']],
    ['It is the largest mill and the second biggest employer, and the debut film was seen by those six and over.', ['order largest largest', 'order largest second biggest', 'order debut', 'age six and over']],
    ['Her novel was published in 1990 and won its only prize.', ['date 1990', 'amount only', 'event outcome won']],
    ['It stood in 44 BC and was built again in about 1990, when around 2000 were there with about 1500 boats.', ['date 44 BC', 'date 1990', 'amount around 2000', 'amount about 1500']],
    ['He was one of six children, and had two sisters and a brother.', ['amount six', 'amount two', 'amount siblings one of six children', 'amount siblings had two sisters and a brother', 'event sister sisters', 'event sister brother']],
    ['The mill at the southern gate opened and was sold, and Best Western won.', ['name Best Western', 'event side southern', 'event gate opened', 'event outcome won']],
    ['The road from Mill Street to the North Sea was long.', ['name Mill Street', 'name North Sea']],
    // At the start of a sentence what is a name elsewhere, has another behind it, or may be one.
    ['Hale left the hall. The hall was sold by Hale. Halls were built.', ['name Hale', 'name Hale']],
    ['Marta Olsen left the hall on foot.', ['name Marta Olsen']],
    ['Olsen left the hall on foot. Police left it. Farmers left. Coach left. Sadly all left. Then the farm was sold.', ['name Olsen']],
    ['Olsen of the hall slept. There was no olsen.', []],
    // Offices, and titles, are no part of a name.
    ['Then Councillor Karin Dahl thanked Actor Jonas Brandt.', ['office Councillor', 'name Karin Dahl', 'office Actor', 'name Jonas Brandt']],
    ['The chief executive of General Motors, Karin King, met Otto von Hagen.', ['office chief executive', 'name General Motors', 'name Karin King', 'name Otto von Hagen']],
    // Many capitals, and a whole sentence.
    ['Foreign minister Karin Dahl met Jonas Brandt.', ['office Foreign minister', 'name Karin Dahl', 'name Jonas Brandt']],
  ])('%s', (text, details) => expect(shownIn(text)).toEqual(details))

  it.each<[string, string[]]>([
    ['A time in brackets of another zone: The gates opened at 17:06 (13:36 GMT) for the first guests.', ['clock 17:06', 'order first', 'event gate opened']],
    ['Quoted speech: she said “we sold 40 boats in Tarn” to the council.', []],
    ['A score: then the team got 3-1 at home and was 12/15 in the end.', []],
    ['A part of a name: then it saw Iron Man 2, and then Fantastic Four again.', ['name Iron Man', 'name Fantastic Four']],
    ['Small words that count nothing: one man and a few sheep left the ship with no sail.', []],
    ['A letter in 2D: it was shown in 2D there.', []],
  ])('but not: %s', (text, details) => expect(shownIn(text)).toEqual(details))

  it.each([
    'Last updated 14 May 2021 at 10:30 by the desk.', 'Published: 14 May 2021, the desk', 'This article was published on 14 May 2021.', 'Copyright 2021 the paper of Tarn.', 'Marta Olsen, 14 May 2021', 'Council Buys Old Mill Of Tarn',
    `The list: ${'the mill and the boat, '.repeat(24)} and 40 cows.`,
  ])('nothing in a line of the page: %s', (text) => expect(shownIn(text)).toEqual([]))

  it('figures, but no names, where nearly every word has a capital', () => expect(shownIn('Council of Tarn Buys Old Mill From Karin Dahl for 40 Million Euros')).toEqual(['amount EUR 40 Million Euros']))

  it.each(['1. The council bought boats in spring.', '2) The council bought boats in spring.'])('no number of an item of a list: %s', (text) => expect(shownIn(text)).toEqual([]))
})

describe('a detail', () => {
  it('has its sentence, with the words around it in base form', () => {
    const [, detail] = detailsIn('Then the council of Tarn bought 12 fishing boats on Friday.').map(detailOf)
    expect(detail).toMatchObject({
      kind: 'amount', unit: '', allows: { min: 11.5, max: 12.5 }, shown: '12', own: '12', lead: 'bought', from: 6, to: 7,
      sentence: { norms: 'then the council of tarn bought 12 fishing boats on friday'.split(' '), words: ['council', 'Tarn', 'bought', 'fish', 'boat'], places: [2, 4, 5, 7, 8] }, head: ['fish', 'boat'], denied: false, also: [], when: [{ weekday: 5 }],
    })
  })

  const amountIn = (text: string) => detailsIn(text).map(detailOf).find(({ kind }) => kind === 'amount')!
  it('has the words close by that say of how much it is counted', () => {
    expect(amountIn('A total of guests, as the council wrote in the paper of the town, of 40.').scope).toEqual(['total'])
    expect(amountIn('In her career, wrote the paper, the striker scored 40 goals each season.').scope).toEqual(['each', 'season'])
    expect(amountIn('In her career, as the paper of the town wrote, the striker scored 40 goals.').scope).toEqual([])
  })
  it('knows whom `he` takes up', () => {
    expect(amountIn('The mill was sold to Karin Dahl. She paid 40 coins.').also).toEqual(['karin', 'dahl'])
    expect(amountIn('The mill was sold to Karin Dahl. The council paid 40 coins.').also).toEqual([])
  })
  it('knows the first word of its sentence, where it may be a name', () => {
    expect(amountIn('Olsen paid 40 coins.').first).toBe('olsen')
    expect(amountIn('Farmers paid 40 coins.').first).toBeUndefined()
    expect(amountIn('They paid the mill 40 coins.').first).toBeUndefined()
  })
  const nameIn = (text: string) => detailsIn(text).map(detailOf).find(({ kind }) => kind === 'name')!
  it('has, if it is a name, the words of what is quoted', () => {
    const { sentence: { norms, words }, from, to } = nameIn('“We sold the old boats,” said Dahl.')
    expect([norms.join(' '), words, from, to]).toEqual(['" we sold the old boats " said dahl', ['sell', 'boat', 'Dahl'], 8, 9])
  })
  it('knows, if it is a name, whether it is somebody, and no more than its capital', () => {
    const kinds = (text: string) => detailsIn(text).map(detailOf).filter(({ kind }) => kind === 'name').map(({ person, open }) => ({ person, open }))
    expect(kinds('Then the mill was sold by Karin Dahl to the Northern Bank and to NHT and Tarn.')).toEqual([{ person: true }, { person: false }, { person: false }, {}])
    expect(kinds('Then the mill of Dahl was sold. Mr Dahl slept. Olsen slept there.')).toEqual([{ person: true }, { person: true }, { open: true }])
  })
  it('knows what the article says', () => {
    expect(amountIn('The mill was sold for 40 coins. So it goes on in Tarn.').sentence.article).toMatchObject({ length: 13, told: [['mill', 'sell', 'coin'], ['Tarn']] })
  })
  it('does not hold what the article says where it is written as JSON', () => {
    expect(JSON.stringify(amountIn('The mill was sold for 40 coins. So it goes on in Tarn.'))).not.toContain('Tarn')
  })
  it.each<[boolean, string]>([
    [true, 'They did not buy 40 boats.'], [true, 'They have never in their lives bought 40 boats.'], [true, 'Of all, 40 were not sold.'],
    [false, 'They did not buy what they had seen there: 40 boats.'], [false, 'They sold 40 boats that were not new.'], [false, 'They bought not only 40 boats.'],
  ])('is denied: %s: %s', (denied, text) => expect(amountIn(text).denied).toBe(denied))
  it('has the ends of a life in brackets', () => {
    const dates = (text: string) => detailsIn(text).map(detailOf).filter(({ kind }) => kind === 'date').map(({ life }) => life)
    expect(dates('The singer (3 May 1920 – 1 June 1999) wrote novels.')).toEqual(['bear', 'die'])
    expect(dates('The songs of the singer, 3 May 1920 – 1 June 1999, were sold.')).toEqual([undefined, undefined])
  })
})

const source = 'The council of Tarn bought 12 boats on 3 March 2021.'
const find = (article: Article, parts?: Parameters<typeof alignedRules>[0], comparing = false): readonly Claim[] => aligned.prepare(alignedRules(parts), comparing)(article)

describe('claims', () => {
  it('are of the slot that the rule names', () => {
    for (const [slot, texts] of [['figure', ['12']], ['date', ['3 March 2021']], ['name', ['Tarn']]] as const) {
      const claims = find(articleOf(source), { slots: [slot] })
      expect(claims.map(({ from, to }) => source.slice(from, to))).toEqual(texts)
      expect(claims[0]).toMatchObject({ key: 's', type: 'detail', file: 'a.txt', article: 'a.txt', story: 's', quoted: false, slots: { [slot]: { type: 'detail', text: texts[0] } } })
    }
  })

  it('are plain JSON but for the rule', () => {
    for (const { rule, ...claim } of find(articleOf(source))) expect([rule.find, JSON.parse(JSON.stringify(claim))]).toEqual(['aligned', claim])
  })

  it('stand at their place in markdown and HTML, without the markup', () => {
    const placed = (text: string, format: typeof html) => find(articleOf(text, { format })).map(({ from, to, value }) => [text.slice(from, to), detailOf({ value } as Claim).shown])
    expect(placed('The council paid **4** million [euros](x.html) then.', markdown)).toEqual([['4** million [euros', '4 million euros']])
    expect(placed('<p>The council paid 4&nbsp;million euros then.</p>', html)[0]![0]).toBe('4&nbsp;million euros')
  })

  it('are read of articles that something is compared with', () => {
    for (const [scopes, story, comparing, found] of [['[story]', undefined, true, false], ['[story]', undefined, false, true], ['[story]', 's', true, true], ['[article, story]', undefined, true, true], ['[archive]', undefined, true, true]] as const) {
      expect(find(articleOf(source, { story }), { scopes }, comparing).length > 0, `${scopes} ${story} ${comparing}`).toBe(found)
    }
  })

  it('are not read for retired rules and those of other finders', () => {
    expect(find(articleOf(source), { status: 'retired' })).toEqual([])
    const ruleset = alignedRules()
    expect(aligned.prepare({ ...ruleset, rules: ruleset.rules.map((rule) => ({ ...rule, find: 'phrases' })) })(articleOf(source))).toEqual([])
  })

  it('are the first 2,000 of an article, which tells of the others', () => {
    const told: string[] = []
    const read = (count: number): number => aligned.prepare(alignedRules({ slots: ['figure'] }))(articleOf('Then the council bought 12 boats. '.repeat(count)), (text) => told.push(text)).length
    expect([read(2_000), told]).toEqual([2_000, []])
    expect(read(2_001)).toBe(2_000)
    expect(told).toEqual(['it holds 2001 figures, dates and names; those after the first 2000 were not compared with other articles'])
  })
})
