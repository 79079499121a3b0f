import { describe, expect, it } from 'vitest'
import { compareClaims } from '../../src/compare/conflicts.ts'
import { placeConflicts } from '../../src/compare/findings.ts'
import { makePlaces } from '../../src/compare/place.ts'
import { articleOf, claimsIn, load } from './harness.ts'

describe('slots called like what every object has', () => {
  it.each(['constructor', 'toString', 'valueOf'])('%s', (name) => {
    const ruleset = load(`
entities:
  bridge:
    type: place
    name: Old Bridge
    load: [{n: 5, from: 2000-01-01}]
rules:
  - id: men
    title: Men
    status: active
    claim:
      say: |
        {where:place} holds {n:count}
        {where:place} of {${name}:person} holds {n:count}
      key: [where]
      value: n
    compare: {with: [article, facts], fact: load}
    message: 'by {here.${name}}, {there.${name}}'
`)
    expect(ruleset.problems).toEqual([])
    const article = articleOf('Old Bridge holds 4 men. Old Bridge of Daniel Hartwell holds 4 men.', { date: '2005-02-01' })
    const claims = claimsIn(ruleset, article)
    expect(claims.map(({ slots }) => Object.keys(slots).includes(name))).toEqual([false, true])
    const found = placeConflicts(compareClaims(claims, ruleset).conflicts, ruleset, makePlaces((file) => ({ source: file === article.path ? article.source : ' '.repeat(9_000) }), ruleset))
    expect(found.map(({ finding }) => finding.message)).toEqual(['by 4, 5'])
  })
})
