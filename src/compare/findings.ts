import { createHash } from 'node:crypto'
import { only as namesOnlyIn, type EntitySet } from '../model/entity-set.ts'
import type { Claim, Conflict, Finding, Place, Ruleset, Severity } from '../model/index.ts'
import { byPlace, compareText } from './conflicts.ts'
import type { Places } from './place.ts'
import { defaultMessage, fill, reason, type Sides } from './wording.ts'

/** The most places that one finding shows. */
const placesMost = 50
const pairsMost = 500

/** A finding with the claims behind it, which exceptions look at. */
export interface Placed {
  readonly finding: Finding
  readonly conflict: Conflict
}

/** Conflicts → findings, in the order in which they are told. Conflicts whose severity is `none` give none. */
export function placeConflicts(conflicts: readonly Conflict[], ruleset: Ruleset, places: Places): Placed[] {
  return conflicts.flatMap((conflict) => {
    const severity = severityOf(conflict)
    return severity === 'none' ? [] : [{ conflict, finding: makeFinding(conflict, severity, ruleset, places) }]
  })
}

/** A rule on trial is never louder than a notice. */
function severityOf({ rule, verdict }: Conflict): Severity {
  const severity = rule.severity[verdict]
  return rule.status === 'trial' && severity !== 'none' ? 'notice' : severity
}

function makeFinding(conflict: Conflict, severity: Exclude<Severity, 'none'>, ruleset: Ruleset, places: Places): Finding {
  const { rule, verdict } = conflict
  const here = mainClaim(conflict)
  const there = otherSide(conflict, here)
  const others = conflict.claims.filter((claim) => claim !== here && claim !== there).sort((a, b) => Number(a.fact !== undefined) - Number(b.fact !== undefined) || byPlace(a, b))
  const ordered = [here, there, ...others]
  const list = ordered.slice(0, placesMost).map((claim) => places.ofClaim(claim))
  const sides: Sides = { here, there, herePlace: list[0]!, therePlace: list[1]! }
  const only = (a: Claim, b: Claim): string => membersOnlyIn(a, b, ruleset)
  const left = ordered.length - list.length
  const message = rule.message === undefined ? defaultMessage(sides) : fill(rule.message, sides, ruleset, only)
  return {
    rule: rule.id, title: rule.title, pack: rule.pack, key: keyText(conflict.key), story: here.story ?? null, verdict, severity, state: 'new', reported: true, anchor: 'line',
    message: left > 0 ? `${message} (and in ${left} more places)` : message,
    why: [reason(verdict, sides, ruleset.types.get(here.type)?.conflict), rule.note].filter(Boolean).join(' '),
    fingerprints: fingerprintsOf(conflict, ruleset), suggestion: suggestionOf(conflict, sides, ruleset, places, only), places: list as [Place, ...Place[]],
  }
}

/**
 * The claim to tell the conflict at: one that reference facts refute; else the one that conflicts with the most articles;
 * else that of the later article; else the first by path.
 */
function mainClaim({ pairs, verdict }: Conflict): Claim {
  const refuted = new Set<Claim>()
  const against = new Map<Claim, Set<string>>()
  for (const { a, b, verdict: pairVerdict } of pairs) {
    if (pairVerdict !== verdict) continue
    if (b.fact) refuted.add(a)
    for (const [claim, other] of [[a, b], [b, a]] as const) {
      if (claim.fact) continue
      const files = against.get(claim)
      if (files) files.add(other.file)
      else against.set(claim, new Set([other.file]))
    }
  }
  const rank = (claim: Claim): number[] => [refuted.has(claim) ? 0 : 1, -against.get(claim)!.size, -(claim.date ?? -Infinity)]
  return [...against.keys()].sort((x, y) => {
    const [p, q] = [rank(x), rank(y)]
    for (let i = 0; i < p.length; i++) if (p[i] !== q[i]) return p[i]! - q[i]!
    return byPlace(x, y)
  })[0]!
}

/** What the main claim is told against: a reference fact, else the first by place of the worst verdict. */
function otherSide({ pairs, verdict }: Conflict, here: Claim): Claim {
  const others = pairs.filter((pair) => pair.verdict === verdict && (pair.a === here || pair.b === here)).map((pair) => (pair.a === here ? pair.b : pair.a))
  return others.sort((a, b) => Number(a.fact === undefined) - Number(b.fact === undefined) || byPlace(a, b))[0]!
}

/** Made of rule, key, the two values and the two articles: never of lines, messages or quotes. Sorted, each once. */
function fingerprintsOf({ rule, key, pairs }: Conflict, ruleset: Ruleset): string[] {
  const side = (claim: Claim): string => `${claim.fact ? 'fact' : claim.article}\u001F${ruleset.types.get(claim.type)?.format(claim.value) ?? ''}`
  const prints = new Set<string>()
  for (const { a, b } of pairs) {
    if (prints.size >= pairsMost) break
    const text = [rule.id, key, ...[side(a), side(b)].sort(compareText)].join('\u001E')
    prints.add(createHash('sha256').update(text).digest('hex').slice(0, 20))
  }
  return [...prints].sort(compareText)
}

function keyText(key: string): string {
  return key.replaceAll('\u001F', ' · ')
}

/** A replacement on the side that the rule does not prefer, from the rule's own words. */
function suggestionOf({ rule, verdict }: Conflict, sides: Sides, ruleset: Ruleset, places: Places, only: (a: Claim, b: Claim) => string): Finding['suggestion'] {
  if (verdict !== 'contradict' || rule.suggest.length === 0 || (rule.prefer === 'facts' && !sides.there.fact)) return null
  const { replace, with: template } = rule.suggest[0]!
  const slot = sides.here.slots[replace]
  if (!slot) return null
  return { place: places.ofSpan(sides.here.file, slot, ''), text: fill(template, sides, ruleset, only), certain: sides.there.fact !== undefined || !/\b(?:there|only|diff)\b/.test(template) }
}

/** The names that stand in the first of two sets alone. */
function membersOnlyIn(a: Claim, b: Claim, ruleset: Ruleset): string {
  const [x, y] = [a.value, b.value] as EntitySet[]
  return x?.members && y?.members ? namesOnlyIn(x, y, ruleset).join(', ') : ''
}

/** Errors first, then by file, line, column and rule. */
export function byLoudness(a: Finding, b: Finding): number {
  const order = { error: 0, warning: 1, notice: 2 }
  const [x, y] = [a.places[0], b.places[0]]
  return order[a.severity] - order[b.severity] || compareText(x.file, y.file) || x.line - y.line || x.column - y.column || compareText(a.rule, b.rule) || compareText(a.key, b.key)
}
