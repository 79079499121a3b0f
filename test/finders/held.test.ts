import { describe, expect, it } from 'vitest'
import type { EntityValue } from '../../src/model/index.ts'
import { loadAll, small } from '../ruleset/small-offices.ts'
import { articleOf, claimsIn } from './harness.ts'

const rule = (say: string, value: string): string => `rules:
  - id: r
    title: R
    status: active
    claim: {say: "${say}", key: [who], value: ${value}, vetoes: []}
    compare: {with: [facts], fact: offices}
`
// Two of one surname whose times in one office overlap, as in a house of many.
const many = `entities:
  senator: {type: role, name: US senator, country: united-states, titles: [Senator], many: true, holders: [{who: Ann Smith, from: 2000-01-01, to: 2010-01-01}, {who: Bob Smith, from: 2005-01-01}, {who: Karl Nehammer, from: 1999-01-01}]}
`
const titled = loadAll(small, many, rule('{office:role} {who:holder}', 'office'))
const placed = loadAll(small, many, rule("{country:country} 's {who:holder} spoke", 'country'))

/** `key = the person's ids: the office's ids as a value of this type, shown so`. */
function claims(ruleset: typeof titled, sentence: string, date: string): string[] {
  return claimsIn(ruleset, articleOf(sentence, { date })).map(({ key, type, value, slots }) => {
    const who = slots['who']!.value as EntityValue
    expect(key).toBe(who.ids.join(' '))
    return `${who.ids.join(' ')} (${who.name}): ${type} ${(value as EntityValue).ids.join(' ')} (${(value as EntityValue).name})`
  })
}

describe('who holds which office', () => {
  const table: [string, string, string, string[]][] = [
    ['the office of that title that this person held', 'Chancellor Scholz spoke.', '2025-08-16', ['olaf-scholz (Olaf Scholz): role german-chancellor (Chancellor of Germany)']],
    ['another of that title', 'Chancellor Nehammer spoke.', '2022-08-16', ['karl-nehammer (Karl Nehammer): role austrian-chancellor (Chancellor of Austria)']],
    ['without a date all the same', 'Chancellor Scholz spoke.', '', ['olaf-scholz (Olaf Scholz): role german-chancellor (Chancellor of Germany)']],
    ['of a surname of several the one who held it', 'Chancellor Darling spoke.', '2025-08-16', ['alistair-darling (Alistair Darling): role uk-chancellor (Chancellor of the Exchequer)']],
    ['one who held two offices: that of the title', 'Prime Minister Brown spoke.', '2008-01-01', ['gordon-brown (Gordon Brown): role uk-prime-minister (Prime Minister of the United Kingdom)']],
    // Two who both held it: the one who holds it that day, else nobody knows.
    ['the elder', 'President Bush spoke.', '1990-01-01', ['george-bush (George Bush): role us-president (President of the United States)']],
    ['the younger', 'President Bush spoke.', '2005-01-01', ['george-w-bush (George W. Bush): role us-president (President of the United States)']],
    ['the younger, three days early', 'President Bush spoke.', '2001-01-17', ['george-w-bush (George W. Bush): role us-president (President of the United States)']],
    ['neither that day', 'President Bush spoke.', '2012-01-01', []],
    ['no date', 'President Bush spoke.', '', []],
    ['both at once', 'Senator Smith spoke.', '2007-01-01', []],
    ['one of two who both held it', 'Senator Smith spoke.', '2012-01-01', ['bob-smith (Bob Smith): role senator (US senator)']],
    ['by the whole name', 'President George Bush spoke.', '2012-01-01', ['george-bush (George Bush): role us-president (President of the United States)']],
    // The title of a country where this person holds none.
    ['the title of another country', 'Austrian Chancellor Olaf Scholz spoke.', '2025-08-16', ['olaf-scholz (Olaf Scholz): role austrian-chancellor (Chancellor of Austria)']],
    ['a title never held', 'President Olaf Scholz spoke.', '2025-08-16', ['olaf-scholz (Olaf Scholz): role chinese-president ukraine-president us-president (President of China or President of Ukraine or President of the United States)']],
    ['one who never held any', 'Chancellor Gordon Darling spoke.', '2025-08-16', ['gordon-darling (Gordon Darling): role austrian-chancellor german-chancellor uk-chancellor (Chancellor of Austria or Chancellor of Germany or Chancellor of the Exchequer)']],
    ['a surname of two of whom neither held it', 'Chancellor Bush spoke.', '2005-01-01', []],
  ]
  it.each(table)('%s', (_, sentence, date, expected) => expect(claims(titled, sentence, date)).toEqual(expected))
})

describe('a country for the offices of its leaders', () => {
  const table: [string, string, string, string[]][] = [
    ['the office becomes the value', "Germany's Scholz spoke.", '2025-08-16', ['olaf-scholz (Olaf Scholz): role german-chancellor (Chancellor of Germany)']],
    ['only offices that are called leader', "Britain's Brown spoke.", '2008-01-01', ['gordon-brown (Gordon Brown): role uk-prime-minister (Prime Minister of the United Kingdom)']],
    ['not a senator', "America's Nehammer spoke.", '2008-01-01', ['karl-nehammer (Nehammer): country united-states (United States)']],
    ['not a minister', "Britain's Darling spoke.", '2008-01-01', ['alistair-darling (Darling): country united-kingdom (United Kingdom)']],
    ['the one who leads it that day', "America's Bush spoke.", '2005-01-01', ['george-w-bush (George W. Bush): role us-president (President of the United States)']],
    ['nobody knows who', "America's Bush spoke.", '2012-01-01', []],
    ['a country that this person never led', "Ukraine's Scholz spoke.", '2025-08-16', ['olaf-scholz (Scholz): country ukraine (Ukraine)']],
  ]
  it.each(table)('%s', (_, sentence, date, expected) => expect(claims(placed, sentence, date)).toEqual(expected))
})
