import { readWords } from '../../src/language/words.ts'
import type { ReadContext, Ruleset } from '../../src/model/index.ts'
import { loadRuleset } from '../../src/ruleset/load.ts'
import { values } from '../../src/values/index.ts'

/** A few offices with those who held them. */
export const small = `sources:
  desk: {name: The desk, as_of: 2025-06-01}
entities:
  germany: {type: place, name: Germany, aliases: [Federal Republic of Germany], adjectives: [German]}
  austria: {type: place, name: Austria, adjectives: [Austrian]}
  ukraine: {type: place, name: Ukraine, adjectives: [Ukrainian]}
  united-states: {type: place, name: United States, aliases: [US, USA, America], adjectives: [American, US]}
  united-kingdom: {type: place, name: United Kingdom, aliases: [UK, Britain], adjectives: [British, UK]}
  china: {type: place, name: China, adjectives: [Chinese]}
  berlin: {type: place, name: Berlin}
  nato: {type: org, name: NATO, aliases: [Nato]}
  german-chancellor:
    type: role
    name: Chancellor of Germany
    country: germany
    titles: [Chancellor, Federal Chancellor]
    called: [leader]
    known_from: 2000-01-01
    known_until: 2025-12-25
    source: desk
    holders:
      - {who: Gerhard Schröder, from: 1998-10-27, to: 2005-11-22}
      - {who: Angela Merkel, from: 2005-11-22, to: 2021-12-08}
      - {who: Olaf Scholz, from: 2021-12-08, to: 2025-05-06}
      - {who: friedrich-merz, from: 2025-05-06}
  austrian-chancellor:
    type: role
    name: Chancellor of Austria
    country: austria
    titles: [Chancellor]
    called: [leader]
    holders: [{who: Sebastian Kurz, from: 2017-12-18, to: 2019-06-03}, {who: unknown, from: 2019-06-03, to: 2020-01-07}, {who: Sebastian Kurz, from: 2020-01-07, to: 2021-10-11}, {who: Karl Nehammer, from: 2021-12-06, to: 2025-01-10}]
  uk-chancellor:
    type: role
    name: Chancellor of the Exchequer
    country: united-kingdom
    titles: [Chancellor, Chancellor of the Exchequer]
    holders: [{who: Gordon Brown, from: 1997-05-02, to: 2007-06-28}, {who: Alistair Darling, from: 2007-06-28, to: 2010-05-11}]
  uk-prime-minister:
    type: role
    name: Prime Minister of the United Kingdom
    country: united-kingdom
    titles: [Prime Minister, PM]
    called: [leader]
    holders: [{who: Tony Blair, from: 1997-05-02, to: 2007-06-27}, {who: Gordon Brown, from: 2007-06-27, to: 2010-05-11}]
  us-president:
    type: role
    name: President of the United States
    country: united-states
    titles: [President]
    called: [leader]
    holders: [{who: George Bush, from: 1989-01-20, to: 1993-01-20}, {who: Bill Clinton, from: 1993-01-20, to: 2001-01-20}, {who: George W. Bush, from: 2001-01-20, to: 2009-01-20}, {who: Barack Obama, from: 2009-01-20}]
  ukraine-president:
    type: role
    name: President of Ukraine
    country: ukraine
    titles: [President]
    called: [leader]
    holders: [{who: Petro Poroshenko, from: 2014-06-07, to: 2019-05-20}, {who: Volodymyr Zelenskyy, from: 2019-05-20}]
  chinese-president:
    type: role
    name: President of China
    country: china
    titles: [President]
    called: [leader]
    holders: [{who: Hu Jintao, from: 2003-03-15, to: 2013-03-14}, {who: Xi Jinping, from: 2013-03-14}]
  nato-head:
    type: role
    name: Secretary General of NATO
    org: nato
    titles: [Secretary General]
    aliases: [Nato chief, Nato boss]
    holders: [{who: Anna van der Veen, from: 2004-01-05, to: 2009-08-01}]
  friedrich-merz: {type: person, name: Friedrich Merz, aliases: [Joachim-Friedrich Merz]}
  gordon-darling: {type: person, name: Gordon Darling}
`

/** Loads YAML files, `r0.yml` and on, which must be without mistakes. */
export function loadAll(...sources: readonly string[]): Ruleset {
  const ruleset = loadRuleset(sources.map((source, i) => ({ file: `r${i}.yml`, pack: 'p', source })), values)
  if (ruleset.problems.length > 0) throw new Error(ruleset.problems.map(({ code, message }) => `${code}: ${message}`).join('\n'))
  return ruleset
}

/** What a value type may ask of a ruleset. */
export function contextOf(ruleset: Pick<Ruleset, 'entityAt' | 'surnameAt' | 'knownAt' | 'entity'>): ReadContext {
  const { entityAt, surnameAt, knownAt, entity } = ruleset
  return { date: undefined, entityAt, surnameAt, knownAt, nameOf: (id) => entity(id)?.name ?? id }
}

/** What stands at a word of a sentence: the words, and the ids. */
export function shownAt(sentence: string, look: (words: ReturnType<typeof readWords>, at: number) => { readonly ids: readonly string[]; readonly end: number } | undefined): string[] {
  const words = readWords(sentence)
  const found: string[] = []
  for (let at = 0; at < words.length; at++) {
    const one = look(words, at)
    if (!one) continue
    found.push(`${sentence.slice(words[at]!.from, words[one.end - 1]!.to)}: ${one.ids.join(' ')}`)
    at = one.end - 1
  }
  return found
}
