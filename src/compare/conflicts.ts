import { readWords } from '../language/words.ts'
import { isConflict, type Claim, type Conflict, type FactLookup, type Ranged, type Rule, type RuleCount, type Ruleset, type SlotValue, type Verdict } from '../model/index.ts'
import { factsFor } from './facts.ts'
import { compareFormerName } from './former-name.ts'
import { compareSpelling } from './house.ts'
import { compareMembership } from './membership.ts'
import { compareTenure } from './tenure.ts'
import { joinedConflicts, joinedPairs } from './joined.ts'
import { listAt } from '../language/list-at.ts'
import { compareText } from './text-order.ts'
import { withoutToldTwice } from './told-twice.ts'
import { verdictOf } from './verdict.ts'

/** The most different claims of one rule and key that are compared pair by pair. */
const claimsMost = 1_500

export interface Comparison {
  readonly conflicts: readonly Conflict[]
  readonly counts: readonly RuleCount[]
  /** How many keys have conflicts all of which the rule's `allow` accepts. */
  readonly allowed: number
  /** What was not compared. */
  readonly notes: readonly string[]
}

interface Tally { claims: number; agree: number; strain: number; contradict: number; unknown: number }

/**
 * Compares claims of one rule and one key: within an article, within a story, across the archive, with reference facts, as
 * the rule says. The order of the claims makes no difference to what comes out.
 */
export function compareClaims(claims: readonly Claim[], ruleset: Ruleset): Comparison {
  const tallies = new Map<string, Tally>(ruleset.rules.map((rule) => [rule.id, { claims: 0, agree: 0, strain: 0, contradict: 0, unknown: 0 }]))
  for (const claim of claims) tallies.get(claim.rule.id)!.claims++
  const conflicts: Conflict[] = []
  const notes: string[] = []
  let allowed = 0
  for (const group of grouped(claims)) {
    const found = compareGroup(group, ruleset, tallies.get(group[0]!.rule.id)!, notes)
    if (found === 'allowed') allowed++
    else conflicts.push(...found)
  }
  const told = withoutToldTwice(conflicts)
  for (const { rule, pairs } of conflicts) for (const { verdict } of pairs) tallies.get(rule.id)![verdict]--
  for (const { rule, pairs } of told) for (const { verdict } of pairs) tallies.get(rule.id)![verdict]++
  const counts = ruleset.rules.map(({ id, title, note, pack, find, status }): RuleCount => {
    const { claims, agree, strain, contradict } = tallies.get(id)!
    return { id, claims, agree, strain, contradict, title, pack, find, status, ...(note === undefined ? {} : { note }) }
  })
  return { conflicts: told, counts, allowed, notes }
}

/** Claims in groups of one rule, key and story, in the order of the first of each. */
function grouped(claims: readonly Claim[]): readonly Claim[][] {
  const groups = new Map<string, Claim[]>()
  // Claims of one rule mostly follow others of the same group.
  const latest = new Map<Rule, Claim[]>()
  for (const claim of claims) {
    const before = latest.get(claim.rule)
    const last = before?.at(-1)
    const isSame = last?.file === claim.file && last.key === claim.key && last.story === claim.story
    const group = isSame ? before! : listAt(groups, [claim.rule.id, claim.key, groupOf(claim)].join('\u001E'))
    group.push(claim)
    if (!isSame) latest.set(claim.rule, group)
  }
  return [...groups.values()]
}

/** Claims of other groups are never compared: a rule without the archive keeps to the story, or to the article that stands alone. */
function groupOf({ rule, story, file }: Claim): string {
  if (rule.with.has('archive')) return ''
  return story !== undefined && rule.with.has('story') ? `story ${story}` : `file ${file}`
}

function compareGroup(group: readonly Claim[], ruleset: Ruleset, tally: Tally, notes: string[]): readonly Conflict[] | 'allowed' {
  const { rule, key } = group[0]!
  // One claim for all of an article that say the same.
  const all: Claim[] = []
  const twins = new Map<Claim, Claim[]>()
  // Where a value holds its sentence, no two are the same.
  const isWhole = ruleset.types.get(rule.valueType)?.settles !== undefined
  const different = new Map<string, Claim>()
  for (const claim of [...group].sort(byPlace)) {
    const id = isWhole ? '' : `${claim.file}\u001F${claim.allowed ?? ''}\u001F${claim.aside ?? ''}\u001F${JSON.stringify(claim.value)}`
    const last = all.at(-1)
    const first = !isWhole ? different.get(id) : last?.file === claim.file && last.from === claim.from ? last : undefined
    if (first) listAt(twins, first).push(claim)
    else {
      all.push(claim)
      if (!isWhole) different.set(id, claim)
    }
  }
  const compared = ruleset.types.get(rule.valueType)?.joins ? all : variedFirst(all).slice(0, claimsMost)
  if (compared.length < all.length) notes.push(`${rule.id}: ${all.length} different claims have one key; ${all.length - compared.length} of them were not compared with each other`)

  const pairs: { a: Claim; b: Claim; verdict: 'strain' | 'contradict' }[] = []
  let allowed = false
  const count = (a: Claim, b: Claim, verdict: Verdict): void => {
    if (!isConflict(verdict)) tally[verdict]++
    else if (a.allowed || b.allowed) allowed = true
    else {
      tally[verdict]++
      pairs.push({ a, b, verdict })
    }
  }
  if (rule.operator === 'sum') {
    for (const claim of all) {
      const sum = sumOf(claim, ruleset)
      if (sum) count(claim, sum, verdictOf(claim, sum, ruleset))
    }
  } else {
    const type = ruleset.types.get(rule.valueType)
    const found: ConflictPair[] = []
    const agreed: Agreed = new Map()
    // Where an article holds many values of one key, or tells of other events too, what it says elsewhere counts.
    const settles = rule.firstOnly || (type?.joins !== undefined && !type.settles)
    const firsts = rule.firstOnly ? firstOfFiles(compared) : undefined
    for (const [i, j] of type?.joins ? joinedPairs(compared, type, areComparable) : allPairs(compared.length)) {
      const [a, b] = [compared[i]!, compared[j]!]
      if (!type?.joins && !areComparable(a, b)) continue
      const verdict = verdictOf(a, b, ruleset)
      if (verdict === 'agree' && settles) noteAgreed(agreed, a, b)
      if (!isConflict(verdict)) count(a, b, verdict)
      else if (!a.aside && !b.aside && (!firsts || (firsts.has(a) && firsts.has(b)))) found.push({ a, b, verdict })
    }
    const open = found.filter(({ a, b }) => !agreed.get(a)?.has(b.file) && !agreed.get(b)?.has(a.file))
    for (const { a, b, verdict } of type?.joins ? joinedConflicts(open, all, type) : open) count(a, b, verdict)
    // Two claims of one article that say the same agree; that is worth counting, not comparing.
    if (rule.with.has('article')) tally.agree += [...twins.values()].reduce((sum, list) => sum + list.length, 0)
  }
  if (rule.with.has('facts')) for (const claim of all) compareWithFacts(claim, ruleset, count)
  if (pairs.length === 0 && allowed) return 'allowed'
  // Where an article holds many values of one key, those that hang together by no pair are conflicts of their own.
  const sets = ruleset.types.get(rule.valueType)?.joins ? connected(pairs) : pairs.length > 0 ? [pairs] : []
  return sets.map((set) => {
    const verdict = set.some((pair) => pair.verdict === 'contradict') ? 'contradict' : 'strain'
    const involved = new Set(set.flatMap(({ a, b }) => [a, b]))
    return { rule, key, verdict, pairs: set, claims: [...involved].flatMap((claim) => [claim, ...(twins.get(claim) ?? [])]) }
  })
}

type ConflictPair = Conflict['pairs'][number]

/** The first claim of each value, then the others: what is cut off differs from nothing that is kept. */
function variedFirst(claims: readonly Claim[]): readonly Claim[] {
  if (claims.length <= claimsMost) return claims
  const first = new Map(claims.map((claim) => [JSON.stringify(claim.value), claim] as const).reverse())
  const kept = new Set(first.values())
  return [...kept, ...claims.filter((claim) => !kept.has(claim))]
}

/** Pairs in sets, each of those that share a claim with another of the set, over any number of steps. */
function connected(pairs: readonly ConflictPair[]): ConflictPair[][] {
  // Each claim leads, over any number of steps, to the one that stands for its set.
  const leads = new Map<Claim, Claim>()
  const headOf = (claim: Claim): Claim => {
    let at = claim
    for (let next = leads.get(at); next; next = leads.get(at)) {
      const far = leads.get(next) ?? next
      if (far !== next) leads.set(at, far)
      at = next
    }
    return at
  }
  for (const { a, b } of pairs) {
    const [x, y] = [headOf(a), headOf(b)]
    if (x !== y) leads.set(y, x)
  }
  const sets = new Map<Claim, ConflictPair[]>()
  for (const pair of pairs) listAt(sets, headOf(pair.a)).push(pair)
  return [...sets.values()]
}

function* allPairs(count: number): Generator<readonly [number, number]> {
  for (let i = 0; i < count; i++) for (let j = i + 1; j < count; j++) yield [i, j]
}

/** The other articles in which a claim finds what it says: whatever else they say, it is in conflict with none of them. */
type Agreed = Map<Claim, Set<string>>

function noteAgreed(agreed: Agreed, a: Claim, b: Claim): void {
  for (const [claim, { file }] of [[a, b], [b, a]] as const) {
    const files = agreed.get(claim)
    if (files) files.add(file)
    else agreed.set(claim, new Set([file]))
  }
}

/** The first of these claims in each article. */
function firstOfFiles(claims: readonly Claim[]): ReadonlySet<Claim> {
  const firsts = new Map<string, Claim>()
  for (const claim of claims) {
    if (claim.aside) continue
    const first = firsts.get(claim.file)
    if (!first || claim.from < first.from) firsts.set(claim.file, claim)
  }
  return new Set(firsts.values())
}

function areComparable(a: Claim, b: Claim): boolean {
  const { with: scopes, windowDays } = a.rule
  if (a.file === b.file) return scopes.has('article')
  if (a.story !== undefined && a.story === b.story && scopes.has('story')) return true
  if (!scopes.has('archive')) return false
  if (windowDays === undefined) return true
  return a.date !== undefined && b.date !== undefined && Math.abs(a.date - b.date) <= windowDays
}

/** Facts that are no values to compare with, by kind. */
const specialFacts: Partial<Record<FactLookup['kind'], typeof compareTenure>> = { offices: compareTenure, members: compareMembership, outsiders: compareMembership, known_as: compareFormerName, spellings: compareSpelling }

/** A claim is held against every fact that bears on it; it agrees if it agrees with any of them. */
function compareWithFacts(claim: Claim, ruleset: Ruleset, count: (a: Claim, b: Claim, verdict: Verdict) => void): void {
  const special = claim.rule.fact && specialFacts[claim.rule.fact.kind]
  if (special) {
    const found = special(claim, ruleset)
    if (found) count(claim, found.fact, found.verdict)
    return
  }
  const facts = factsFor(claim, ruleset)
  const verdicts = facts.map((fact) => verdictOf(claim, fact, ruleset))
  if (facts.length === 0) return
  for (const mild of ['agree', 'unknown', 'strain', 'contradict'] as const) {
    const at = verdicts.indexOf(mild)
    if (at >= 0) return count(claim, facts[at]!, mild)
  }
}

/** The parts of a claim that must add up to its value, as a claim of their own at the place of the parts. */
function sumOf(claim: Claim, ruleset: Ruleset): Claim | undefined {
  const parts = claim.rule.sum.map((slot) => claim.slots[slot]).filter((slot): slot is SlotValue => slot !== undefined)
  if (parts.length !== claim.rule.sum.length) return undefined
  const numbers = parts.map((part) => (part.value as Ranged).bare?.min)
  if (numbers.some((number) => number === undefined)) return undefined
  const total = numbers.reduce<number>((sum, number) => sum + number!, 0)
  const words = readWords(String(total))
  const reading = ruleset.types.get(claim.rule.valueType)?.read(words, 0, { date: claim.date, entityAt: () => undefined })
  if (!reading) return undefined
  return { ...claim, value: reading.value, from: Math.min(...parts.map((part) => part.from)), to: Math.max(...parts.map((part) => part.to)) }
}

/** By file, then by position; articles before reference facts of the same name. */
export function byPlace(a: Claim, b: Claim): number {
  return compareText(a.file, b.file) || a.from - b.from || a.to - b.to || compareText(JSON.stringify(a.value), JSON.stringify(b.value))
}
