import { formatDay } from '../language/days.ts'
import { difference } from './difference.ts'
import { readTemplate, type Claim, type Place, type Ruleset, type Verdict } from '../model/index.ts'

/** The two sides of a finding, as its message can speak of them. */
export interface Sides {
  readonly here: Claim
  readonly there: Claim
  readonly herePlace: Place
  readonly therePlace: Place
}

/**
 * Fills in a template. What a side does not have (a reference fact has no slots but its value) is shown as its value.
 *
 * @param only the members that the first of two sets names and the second does not
 */
export function fill(template: string, sides: Sides, ruleset: Ruleset, only: (a: Claim, b: Claim) => string): string {
  return readTemplate(template)
    .map((piece) => {
      if (typeof piece === 'string') return piece
      if (piece.side === undefined) return piece.name === 'diff' ? diffOf(sides, ruleset) : (sides.here.slots[piece.name]?.text ?? '')
      const [claim, place, other] = piece.side === 'here' ? [sides.here, sides.herePlace, sides.there] : [sides.there, sides.therePlace, sides.here]
      return sideText(piece.name, claim, place, other, ruleset, only)
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The words in which the two places differ; of values that tell the parts that differ only those. */
function diffOf({ here, there, herePlace, therePlace }: Sides, ruleset: Ruleset): string {
  const parts = ruleset.types.get(here.type)?.differing?.(here.value, there.value)
  return parts ? difference(...parts) : difference(herePlace.text, therePlace.text)
}

function sideText(name: string, claim: Claim, place: Place, other: Claim, ruleset: Ruleset, only: (a: Claim, b: Claim) => string): string {
  switch (name) {
    case 'value':
      return place.value
    case 'text':
      return place.text
    case 'sentence':
      return place.sentence
    case 'file':
      return claim.file
    case 'line':
      return String(place.line)
    case 'date':
      return dayOf(claim) ?? 'an unknown date'
    case 'source':
      return claim.fact?.source ?? `${claim.file}:${place.line}`
    case 'only':
      return only(claim, other)
    default: {
      const slot = Object.hasOwn(claim.slots, name) ? claim.slots[name] : undefined
      if (!slot) return place.value
      const { ids, name: own } = slot.value as { ids?: readonly string[]; name?: string }
      const entity = ids?.length === 1 ? ruleset.entity(ids[0]!) : undefined
      // `She`, and `the` of `the 43-year-old`, have a name elsewhere.
      return entity?.name ?? (slot.type === 'somebody' && own !== undefined ? own : slot.text.replace(/\s+/g, ' '))
    }
  }
}

/** In quotation marks, unless it has some. */
function quoted(text: string): string {
  return /^["“”„«‘]|^``/.test(text) ? text : `“${text}”`
}

/** The day of a claim; of a fact no more of it than is known. */
function dayOf({ date, fact }: Claim): string | undefined {
  if (date === undefined) return undefined
  const grain = fact?.fromGrain ?? 0
  return formatDay(date).slice(0, grain > 31 ? 4 : grain > 0 ? 7 : 10)
}

/** The message of a rule that has none of its own. */
export function defaultMessage({ here, there, herePlace, therePlace }: Sides): string {
  const start = `${here.rule.title}: ${quoted(herePlace.text)}`
  if (there.fact) return `${start}, but the reference facts have ${therePlace.value}.`
  if (here.file === there.file) return `${start} here, ${quoted(therePlace.text)} in line ${therePlace.line}.`
  return `${start} here, ${quoted(therePlace.text)} in ${there.file}.`
}

/** Facts whose rules say all in their message: only the source is left to tell. */
const wordsItself: ReadonlySet<string> = new Set(['offices', 'members', 'outsiders', 'known_as'])

/**
 * Why the two cannot both be true, or hardly can, in one sentence.
 *
 * @param conflict what the value type says of it
 */
export function reason(verdict: Verdict, { here, there, herePlace, therePlace }: Sides, conflict?: string): string {
  const [a, b] = [herePlace.value, therePlace.value]
  const end = verdict === 'contradict' ? 'cannot both be true' : 'can both be true, but a reader would not think so'
  const dated = here.date !== undefined && there.date !== undefined && here.date !== there.date && !there.fact ? ` (of ${formatDay(there.date)})` : ''
  if (conflict) return conflict
  if (there.fact && wordsItself.has(here.rule.fact?.kind ?? '')) return there.fact.source ? `Source: ${there.fact.source}.` : ''
  if (there.fact) return `${a} and ${b} ${end}; ${b} is a reference fact${there.fact.source ? `: ${there.fact.source}` : ''}.`
  if (a === b || here.type === 'constant') return `What the two places say ${end}.`
  return `${a} here and ${b} there${dated} ${end}.`
}
