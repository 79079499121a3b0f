import { only as namesOnlyIn, type EntitySet } from '../model/entity-set.ts'
import { shownKey, type Anchor, type Claim, type Conflict, type Finding, type Place, type Ruleset, type Severity } from '../model/index.ts'
import { byPlace } from './conflicts.ts'
import { fingerprintsOf } from './fingerprints.ts'
import type { Places } from './place.ts'
import { compareText } from './text-order.ts'
import { defaultMessage, fill, reason, type Sides } from './wording.ts'

/** The most places that one finding shows. */
const placesMost = 50

type Pair = Conflict['pairs'][number]

/** A finding with the claims behind it, which exceptions look at. */
export interface Placed {
  readonly finding: Finding
  readonly conflict: Conflict
}

/** What is known of how the articles were changed. */
export interface Touched {
  /** How near to a changed line a claim stands. */
  readonly anchor: (claim: Claim) => Anchor
  /** Is a pair new? */
  readonly isNew: (pair: Pair) => boolean
}

/** Where nothing is known: each place will do, and all is new. */
const untold: Touched = { anchor: () => 'line', isNew: () => true }

/** Conflicts → findings. Conflicts whose severity is `none` give none. */
export function placeConflicts(conflicts: readonly Conflict[], ruleset: Ruleset, places: Places, touched: Touched = untold): Placed[] {
  return conflicts.flatMap((whole) => apart(whole, touched)).flatMap((conflict) => {
    const severity = severityOf(conflict)
    return severity === 'none' ? [] : [{ conflict, finding: makeFinding(conflict, severity, ruleset, places, touched) }]
  })
}

/** Where what is new is milder than what was there before, each is a conflict of its own: nobody answers for the older one. */
function apart(conflict: Conflict, { isNew }: Touched): Conflict[] {
  const [fresh, old] = [conflict.pairs.filter(isNew), conflict.pairs.filter((pair) => !isNew(pair))]
  if (conflict.verdict !== 'contradict' || fresh.length === 0 || fresh.some(({ verdict }) => verdict === 'contradict')) return [conflict]
  const part = (pairs: readonly Pair[], verdict: Conflict['verdict']): Conflict => {
    const sides = new Set(pairs.flatMap(({ a, b }) => [a, b]))
    const said = new Set([...sides].map(sameAs))
    return { ...conflict, verdict, pairs, claims: conflict.claims.filter((claim) => sides.has(claim) || said.has(sameAs(claim))) }
  }
  return [part(fresh, 'strain'), part(old, 'contradict')]
}

/** The same for the claims of an article that say the same. */
function sameAs({ file, value }: Claim): string {
  return `${file}\u001F${JSON.stringify(value)}`
}

/** A rule on trial is never louder than a notice. */
function severityOf({ rule, verdict }: Conflict): Severity {
  const severity = rule.severity[verdict]
  return rule.status === 'trial' && severity !== 'none' ? 'notice' : severity
}

function makeFinding(conflict: Conflict, severity: Exclude<Severity, 'none'>, ruleset: Ruleset, places: Places, touched: Touched): Finding {
  const { rule, verdict } = conflict
  const told = toldPairs(conflict, touched)
  const first = mainClaim(told, touched)
  const there = otherSide(told, first)
  const here = touchedTwin(first, conflict, touched)
  const others = conflict.claims.filter((claim) => claim !== here && claim !== there).sort((a, b) => Number(a.fact !== undefined) - Number(b.fact !== undefined) || byPlace(a, b))
  const ordered = [here, there, ...others]
  const list = ordered.slice(0, placesMost).map((claim) => places.ofClaim(claim))
  const sides: Sides = { here, there, herePlace: list[0]!, therePlace: list[1]! }
  const only = (a: Claim, b: Claim): string => membersOnlyIn(a, b, ruleset)
  const left = ordered.length - list.length
  const message = rule.message === undefined ? defaultMessage(sides) : fill(rule.message, sides, ruleset, only)
  return {
    rule: rule.id, title: rule.title, pack: rule.pack, key: shownKey(conflict.key), story: here.story ?? null, verdict, severity,
    state: conflict.pairs.some(touched.isNew) ? 'new' : 'unchanged', reported: true, anchor: touched.anchor(here),
    message: left > 0 ? `${message} (and in ${left} more places)` : message,
    why: [reason(told[0]!.verdict, sides, ruleset.types.get(here.type)?.conflict), rule.note].filter(Boolean).join(' '),
    fingerprints: fingerprintsOf(conflict, ruleset), suggestion: suggestionOf(conflict, sides, ruleset, places, only), places: list as [Place, ...Place[]],
  }
}

/** The pairs that a finding is told by: those that are new, where any is; of these the worst. */
function toldPairs({ pairs }: Conflict, { isNew }: Touched): readonly Pair[] {
  const fresh = pairs.filter(isNew)
  const pool = fresh.length > 0 ? fresh : pairs
  const worst = pool.filter(({ verdict }) => verdict === 'contradict')
  return worst.length > 0 ? worst : pool
}

/**
 * The claim to tell the conflict at: none that only follows from others; one on a changed line; else one that reference facts refute; else the one that
 * conflicts with the most articles; else that of the later article; else the first by path.
 */
function mainClaim(pairs: readonly Pair[], { anchor }: Touched): Claim {
  const refuted = new Set<Claim>()
  const against = new Map<Claim, Set<string>>()
  for (const { a, b } of pairs) {
    if (b.fact) refuted.add(a)
    for (const [claim, other] of [[a, b], [b, a]] as const) {
      if (claim.fact) continue
      const files = against.get(claim)
      if (files) files.add(other.file)
      else against.set(claim, new Set([other.file]))
    }
  }
  const ranked = [...against].map(([claim, files]) => ({ claim, ranks: [claim.derived ? 1 : 0, nearness[anchor(claim)], refuted.has(claim) ? 0 : 1, -files.size, -(claim.date ?? -Infinity)] }))
  return ranked.sort((x, y) => {
    for (let i = 0; i < x.ranks.length; i++) if (x.ranks[i] !== y.ranks[i]) return x.ranks[i]! - y.ranks[i]!
    return byPlace(x.claim, y.claim)
  })[0]!.claim
}

const nearness: Record<Anchor, number> = { line: 0, file: 1, none: 2 }

/** What the main claim is told against: a reference fact, else the first by place. */
function otherSide(pairs: readonly Pair[], here: Claim): Claim {
  const others = pairs.filter((pair) => pair.a === here || pair.b === here).map((pair) => (pair.a === here ? pair.b : pair.a))
  return others.sort((a, b) => Number(a.fact === undefined) - Number(b.fact === undefined) || byPlace(a, b))[0]!
}

/** Where the article says the same on a changed line too, that place. */
function touchedTwin(here: Claim, { claims }: Conflict, { anchor }: Touched): Claim {
  if (anchor(here) === 'line') return here
  const same = sameAs(here)
  return claims.find((twin) => !twin.fact && anchor(twin) === 'line' && sameAs(twin) === same) ?? here
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

/** What is reported, then what is not, then what was fixed; of these new ones first, errors first, those with a line first, then by file, line, column and rule. */
export function byLoudness(a: Finding, b: Finding): number {
  const [x, y] = [a.places[0], b.places[0]]
  return rankOf(a) - rankOf(b) || severities[a.severity] - severities[b.severity] || nearness[a.anchor] - nearness[b.anchor] || compareText(x.file, y.file) || x.line - y.line || x.column - y.column || compareText(a.rule, b.rule) || compareText(a.key, b.key)
}

const severities = { error: 0, warning: 1, notice: 2 }

function rankOf({ state, reported }: Finding): number {
  return state === 'fixed' ? 4 : (reported ? 0 : 2) + (state === 'new' ? 0 : 1)
}
