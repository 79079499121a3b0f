import { readWords } from '../language/words.ts'
import { contextOf, entityTypes, type Claim, type DatedFact, type EntityType, type FactLookup, type Ruleset, type Value } from '../model/index.ts'
import { factClaim } from './fact-claim.ts'

/** Days of slack at the ends of a dated fact: sources differ by that much on handovers. */
const slack = 3

/**
 * The reference facts that bear on a claim: rows of a dated field of the key's entity that hold on the article's date (three
 * days of slack at either end), or the latest or next record of a name. Without a date only undated rows bear on it.
 */
export function factsFor(claim: Claim, ruleset: Ruleset): readonly Claim[] {
  const lookup = claim.rule.fact
  if (!lookup) return []
  const rows = lookup.kind === 'field' ? fieldRows(claim, lookup, ruleset) : recordRows(claim, lookup, ruleset)
  return rows.flatMap(({ fact, text }) => {
    const value = factValue(text, claim.rule.valueType, ruleset)
    return value === undefined ? [] : [factClaim(claim, fact, value)]
  })
}

interface Row { readonly fact: DatedFact; readonly text: string }

function fieldRows(claim: Claim, lookup: FactLookup, ruleset: Ruleset): Row[] {
  for (const part of claim.rule.key) {
    const { ids } = (claim.slots[part.slot]?.value ?? {}) as { ids?: readonly string[] }
    if (ids?.length !== 1) continue
    const rows = ruleset.entity(ids[0]!)?.fields.get(lookup.name)
    if (!rows) continue
    const { date } = claim
    const valid = rows.filter((row) => {
      if (row.from === undefined && row.to === undefined) return true
      return date !== undefined && (row.from === undefined || row.from - slack <= date) && (row.to === undefined || date < row.to + slack)
    })
    // The one that holds on the day itself comes first: it is the one to show.
    const holds = (row: DatedFact): number => (date !== undefined && (row.from ?? -Infinity) <= date && date < (row.to ?? Infinity) ? 0 : 1)
    return [...valid].sort((a, b) => holds(a) - holds(b)).map((fact) => ({ fact, text: fact.value }))
  }
  return []
}

function recordRows(claim: Claim, lookup: FactLookup, ruleset: Ruleset): Row[] {
  const { date, rule } = claim
  if (date === undefined) return []
  const records = (ruleset.facts.get(lookup.name) ?? []).filter((record) => {
    return rule.key.every(({ slot }) => {
      const field = record.fields.get(slot)
      const { ids } = (claim.slots[slot]?.value ?? {}) as { ids?: readonly string[] }
      return field === undefined || ids === undefined || (ids.length === 1 && ids[0] === field)
    })
  })
  const found = lookup.kind === 'latest'
    ? records.filter((record) => (record.from ?? -Infinity) <= date - lookup.beforeDays).at(-1)
    : records.find((record) => (record.from ?? -Infinity) > date)
  if (!found) return []
  const text = (rule.value === undefined ? undefined : found.fields.get(rule.value)) ?? found.fact.value
  return [{ fact: found.fact, text }]
}

/** Reads the text of a fact as a value of this type: an entity by its id or name, anything else as an article would write it. */
export function factValue(text: string, typeName: string, ruleset: Ruleset): Value | undefined {
  if ((entityTypes as readonly string[]).includes(typeName)) {
    const entity = ruleset.entityNamed(text, typeName as EntityType)
    return entity && { ids: [entity.id], name: entity.name }
  }
  if (typeName === 'constant') return { constant: text }
  const type = ruleset.types.get(typeName)
  // The other members of the family read less than a whole date.
  const reader = type?.family === 'date' ? ruleset.types.get('date') : type
  if (!reader) return undefined
  const words = readWords(/^\d{4}$/.test(text) ? `the year ${text}` : text)
  if (words.length === 0) return undefined
  const reading = reader.read(words, 0, contextOf(ruleset, undefined))
  return reading?.end === words.length ? reading.value : undefined
}

