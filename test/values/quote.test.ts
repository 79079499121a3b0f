import { describe, expect, it } from 'vitest'
import { quoteValue } from '../../src/language/en/quote-text.ts'
import { quoteKeys } from '../../src/language/quote-keys.ts'
import { quote } from '../../src/values/quote.ts'
import type { Verdict } from '../../src/model/index.ts'
import { options, scan } from './harness-entity.ts'

function compared(a: string, b: string): Verdict {
  const [x, y] = [quoteValue([a]), quoteValue([b])]
  const there = quote.compare(x, y, options)
  expect(quote.compare(y, x, options)).toBe(there)
  if (there === 'contradict' || there === 'strain') expect(quoteKeys(x).some((key) => quoteKeys(y).includes(key))).toBe(true)
  return there
}

describe('quote reads', () => {
  it.each([
    ['He said “We’ll be back.” today', [["we", "will'", 'be', 'back']]],
    ["He said “It's done. They can't stop us now!”", [['it', "is'", 'done'], ['they', 'can', "not'", 'stop', 'us', 'now']]],
    ['He said “[W]e saw [the plan] and ... left”', [['we', 'saw', '…', 'and', '…', 'left']]],
    ['He said “the labour [sic] programme of Zoë”', [['the', 'labor', 'program', 'of', 'zoe']]],
    ['She said “20 per cent of twenty”', [['20', '%', 'of', '20']]],
    ["She said ``it ends''", [['it', 'ends']]],
  ])('%s', (text, sentences) => {
    const words = /(?:“[^”]*”|``.*'')/.exec(text)![0]
    expect(quoteValue([words]).sentences).toEqual(sentences)
  })

  it('a run of quoted speech, which is one word', () => {
    const word = { text: '“We will be back.”', norm: '"', kind: 'quote', from: 3, to: 21, before: '', spaced: true, capital: false } as const
    expect(quote.starts(word)).toBe(true)
    expect(quote.read([word], 0, { date: undefined, entityAt: () => undefined })).toEqual({ value: { text: 'We will be back.', sentences: [['we', 'will', 'be', 'back']] }, end: 1 })
    expect(scan(quote, 'We will be back.')).toEqual([])
  })

  it('joins the runs of a split quotation', () => {
    expect(quoteValue(['“There is no plan,”', '“until there is one.”']).sentences).toHaveLength(1)
  })

  it('shows long ones shortened', () => {
    expect(quote.format(quoteValue(['“We will be back.”']))).toBe('We will be back.')
    const long = quote.format(quoteValue([`“${'We will be back. '.repeat(20)}”`]))
    expect(long.length).toBeLessThan(125)
    expect(long).toMatch(/ …$/)
  })
})

describe('quote compares', () => {
  it.each<[Verdict, string, string]>([
    // The same words.
    ['agree', 'The bridge will open in spring.', 'The bridge will open in spring'],
    ['agree', 'The bridge will open in spring.', 'the bridge will open, in spring!'],
    ['agree', 'The bridge will open in spring.', 'The “bridge” will open – in spring.'],
    ['agree', 'No deal.', 'no deal'],
    ['agree', 'We will organise the labour of twenty people here.', 'We will organize the labor of 20 people here.'],
    ['agree', 'The cease-fire holds along the whole line.', 'The ceasefire holds along the whole line.'],
    ['agree', 'We cannot open the bridge before spring.', 'We can not open the bridge before spring.'],
    ['agree', 'We meet at 6:00 on the old bridge.', 'We meet at 6 on the old bridge.'],
    ['agree', 'The eleventh bridge will open in the spring.', 'The 11th bridge will open in the spring.'],
    ['agree', 'I ’ m sure that it ’ s the harbour ’ s best year, and it doesn ’ t end.', "I'm sure that it's the harbour's best year, and it doesn't end."],
    ['agree', 'A fibre cable runs under the whole length of the quay.', 'A fiber cable runs under the whole length of the quay.'],
    // An excerpt.
    ['agree', 'We checked every bolt, and the bridge will open in spring as planned.', 'the bridge will open in spring'],
    ['agree', 'The bridge will open in spring. I promise that to everyone here.', 'The bridge will open in spring.'],
    ['agree', 'The bridge will open in spring. I promise that to everyone here.', 'I promise that to everyone here. Nobody will pay a cent.'],
    ['agree', 'The bridge over the river will open in spring.', 'The bridge … will open in spring.'],
    ['agree', 'The bridge over the river will open in spring.', 'The bridge [...] will open in spring.'],
    ['agree', 'They will open it in spring as planned.', '[The engineers] will open it in spring as planned.'],
    ['agree', 'The bridge altered its course in every way.', 'The bridge altered (its course) in every way.'],
    ['agree', '[W]e will open the bridge in spring.', 'We will open the bridge in spring.'],
    // Contractions and a leading word alone; slips of the pen.
    ['strain', 'There is no bridge until there is a plan.', 'There’s no bridge until there’s a plan.'],
    ['strain', 'So there is no bridge until there is a plan.', 'There is no bridge until there is a plan.'],
    ['strain', 'And the bridge will open in spring.', 'The bridge will open in spring.'],
    ['strain', 'We’re going to open the bridge in spring.', 'We’re gonna open the bridge in spring.'],
    ['strain', 'It’s raining. There is no bridge until there is a plan.', 'It’s raining. There’s no bridge until there’s a plan.'],
    ['strain', 'We recieve the engineers at the bridge every day.', 'We receive the engineers at the bridge every day.'],
    ['strain', 'We felt that this was the best bridge for everyone.', 'We felt this was the best bridge for everyone.'],
    // Another wording of one sentence.
    ['contradict', 'We will build ten bridges before the end of this year.', 'We will build twelve bridges before the end of this year.'],
    ['contradict', 'The bridge has opened fast with a crowd that nobody counted.', 'The bridge opened fast with a crowd that nobody counted.'],
    ['contradict', 'It was a sad day for the whole family of engineers.', 'It was a sad time for the whole family of engineers.'],
    ['contradict', 'We want the people of the valley to cross this bridge.', 'We want the people of the valley to cross over this bridge.'],
    ['contradict', 'Nothing in the plan takes the bridge from the city.', 'Nothing in this plan takes the bridge from the city.'],
    ['contradict', 'I did not want the engineers to look at the old bridge.', 'I did want the engineers to look at the old bridge.'],
    ['contradict', 'It rained. We will build ten bridges before the end of this year.', 'We will build twelve bridges before the end of this year. It rained.'],
    // What may be two remarks.
    ['unknown', 'Very productive.', 'Extremely productive.'],
    ['unknown', 'We had a very productive meeting today.', 'We had an extremely productive meeting today.'],
    ['unknown', 'The talks were long and we settled many of the points.', 'There were many, many points that we settled in the talks.'],
    ['unknown', 'We will win.', 'We will win this match.'],
    ['unknown', 'We need bridges. We need roads.', 'We need trains. We need roads and bridges, too.'],
    ['unknown', 'I want to thank my wife for all that she did.', 'I want to thank the engineers for all that they did.'],
    ['unknown', 'I want to thank Anna Hale for coming to this bridge today.', 'I want to thank Jonas Brandt for coming to this bridge today.'],
    ['unknown', 'We will fight for our schools every day.', 'We will fight for our hospitals every day.'],
    ['unknown', 'We have built the longest bridge of the north.', 'We have built the longest bridge of the south.'],
    ['unknown', 'This is not about money.', 'This is not about power.'],
    ['unknown', 'The bridge will open in spring.', 'Nobody knows what the winter will bring us.'],
    ['unknown', 'That was the end of it.', 'As far as we know, that is the end of it.'],
    ['unknown', '', 'The bridge will open in spring.'],
  ])('%s: %s | %s', (verdict, a, b) => expect(compared(a, b)).toBe(verdict))

  const ten = 'We will build ten bridges before the end of this year.'
  const twelve = 'We will build twelve bridges before the end of this year.'
  it.each<[Verdict, string, string, string[]?, string[]?]>([
    ['contradict', 'Anna Hale', 'Hale'],
    ['contradict', 'Anna Hale', 'A. Hale'],
    ['contradict', 'Anna Hale', 'Harbour Chief Anna Hale'],
    ['unknown', 'Anna Hale', 'Jonas Brandt'],
    ['unknown', 'Anna Hale', 'Robert Hale'],
    ['contradict', 'Anna Hale', 'The Mayor', ['anna-hale'], ['anna-hale']],
    ['unknown', 'Hale', 'Hale', ['anna-hale'], ['robert-hale']],
  ])('%s where %s and %s speak', (verdict, a, b, idsA = [], idsB = []) => {
    expect(quote.compare(quoteValue([ten], { ids: idsA, name: a }), quoteValue([twelve], { ids: idsB, name: b }), options)).toBe(verdict)
    expect(quote.compare(quoteValue([ten], { ids: idsA, name: a }), quoteValue([twelve]), options)).toBe('contradict')
  })

  it('gives up on what is no sentence', () => {
    const words = Array.from({ length: 5_000 }, (_, i) => `w${i % 97}`)
    expect(compared(words.join(' '), words.toReversed().join(' '))).toBe('unknown')
  })
})

describe('quote shows what differs', () => {
  it.each([
    ['So in the end we felt sure that ten bridges would do for everyone.', 'we felt sure that twelve bridges would do for everyone', 'we felt sure that 10 bridges would do for everyone', 'we felt sure that 12 bridges would do for everyone'],
    ["There is no bridge until there's a plan, and it is Hale's.", "There's no bridge until there is a plan, and it is Hale's.", "there is no bridge until there's a plan and it is hale's", "there's no bridge until there is a plan and it is hale's"],
    ['So there is no bridge until there is a plan.', 'There is no bridge until there is a plan.', 'so there is no bridge until there is a plan', 'there is no bridge until there is a plan'],
  ])('%s | %s', (a, b, ours, theirs) => {
    expect(quote.differing!(quoteValue([a]), quoteValue([b]))).toEqual([ours, theirs])
  })
})

describe('quoteKeys', () => {
  it('are few and short, and none for small words', () => {
    expect(quoteKeys(quoteValue(['We will build ten bridges before the end of this year.'])).length).toBeLessThan(16)
    expect(quoteKeys(quoteValue(['It is what it is.']))).toEqual([])
    expect(quoteKeys(quoteValue(['The bridge will open.'])).every((key) => /^[0-9a-z]{1,7}$/.test(key))).toBe(true)
  })
})
