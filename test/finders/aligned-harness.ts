import { aligned } from '../../src/finders/aligned.ts'
import type { Article, Claim, Ruleset } from '../../src/model/index.ts'
import type { DetailValue } from '../../src/model/detail.ts'
import { loadRuleset } from '../../src/ruleset/load.ts'
import { values } from '../../src/values/index.ts'
import { articleOf } from './harness.ts'

/** A rule for each of the finder's slots, or for those named. */
export function alignedRules({ slots = [...aligned.slots.keys()], key = '[story]', scopes = '[story]', status = 'active' } = {}): Ruleset {
  const rules = slots.map((slot) => `  - {id: ${slot}-rule, title: R, status: ${status}, claim: {find: aligned, key: ${key}, value: ${slot}}, compare: {with: ${scopes}}}\n`)
  const ruleset = loadRuleset([{ file: 'r.yml', pack: 'p', source: `rules:\n${rules.join('')}` }], values, new Map(), { finders: [aligned] })
  if (ruleset.problems.length > 0) throw new Error(ruleset.problems.map(({ message }) => message).join('\n'))
  return ruleset
}

const ruleset = alignedRules()

/** The details of an article. */
export function detailsIn(article: Article | string): readonly Claim[] {
  return aligned.prepare(ruleset)(typeof article === 'string' ? articleOf(article) : article)
}

export function detailOf({ value }: Claim): DetailValue {
  return value as DetailValue
}

/** Sentences that make an article a long one, and hold no detail. */
export const filler = 'So it goes on and on, and so it went on and on then. '.repeat(8)

/** The detail that stands in square brackets: `It cost [4 million euros] then.` The brackets themselves are not read. */
export function markedDetail(marked: string, before = ''): DetailValue {
  const [from, to] = [before.length + marked.indexOf('['), before.length + marked.indexOf(']') - 1]
  const found = detailsIn(before + marked.replace(/[[\]]/g, '')).find((claim) => claim.from === from && claim.to === to)
  if (!found) throw new Error(`not read: ${marked}`)
  return detailOf(found)
}
