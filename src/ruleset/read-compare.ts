import type { FactLookup, KeyPart } from '../model/index.ts'
import { didYouMean } from './did-you-mean.ts'
import { listAt, textAt, type Report } from './read-facts.ts'
import { daysOf, type RuleContext } from './rule-context.ts'
import type { MapTree, Tree } from './tree.ts'

/** Checks `compare`, and reads what of it needs looking up. */
export function readCompare(compare: MapTree, key: readonly KeyPart[], type: string, slots: ReadonlyMap<string, string>, context: RuleContext, wrong: Report): { fact?: FactLookup; withinDays?: number } {
  const scopes = listAt(compare, 'with')
  const operator = textAt(compare, 'operator') ?? 'auto'
  const at = (name: string): Tree => compare.entries.get(name)?.value ?? compare
  const within = textAt(compare, 'within')
  if ((operator === 'within') !== (within !== undefined)) wrong('compare', '`operator: within` and `within: 3 days` belong together', at('within'))
  if (operator === 'sum' && !compare.entries.has('sum')) wrong('compare', '`operator: sum` needs `sum: [slot, slot]`, the parts', compare)
  for (const part of listAt(compare, 'sum')) if (!slots.has(part)) wrong('unknown-slot', `no phrase has a slot \`${part}\`${didYouMean(part, slots.keys())}`, at('sum'))
  if (operator !== 'auto' && operator !== 'sum' && context.types.get(type)?.bound === undefined) wrong('compare', `values of type \`${type}\` have no order, so \`operator: ${operator}\` means nothing here`, at('operator'))
  if (compare.entries.has('window') && !scopes.includes('archive')) wrong('compare', '`window` is for `with: [archive]`', at('window'))
  const fact = readFactLookup(compare, key, type, slots, scopes, context, wrong)
  return { ...(fact ? { fact } : {}), ...(within === undefined ? {} : { withinDays: daysOf(within) }) }
}

function readFactLookup(compare: MapTree, key: readonly KeyPart[], type: string, slots: ReadonlyMap<string, string>, scopes: readonly string[], context: RuleContext, wrong: Report): FactLookup | undefined {
  const written = textAt(compare, 'fact')
  const tree = compare.entries.get('fact')?.value ?? compare
  const before = textAt(compare, 'before')
  const property = key.find((part) => part.property !== undefined)?.property
  if (!scopes.includes('facts')) {
    if (written !== undefined) wrong('compare', '`fact` is for `with: [facts]`', tree)
    return undefined
  }
  if (written === undefined && property === undefined) {
    wrong('compare', '`with: [facts]` needs `fact`: a field of the key\'s entity, or `latest NAME`', compare)
    return undefined
  }
  if (written === 'offices') {
    if (!['role', 'place', 'country'].includes(type) || !key.some((part) => ['person', 'holder'].includes(slots.get(part.slot) ?? ''))) wrong('compare', '`fact: offices` is for a `value` of type `role` (or `place`: its leader) and a `key` of type `holder`: whether this person holds that office', tree)
    return { kind: 'offices', name: 'offices', beforeDays: 0 }
  }
  if (written === 'members' || written === 'outsiders') {
    if (!['nation', 'country'].includes(type) || !key.some((part) => slots.get(part.slot) === 'bloc')) wrong('compare', `\`fact: ${written}\` is for a \`value\` of type \`nation\` and a \`key\` of type \`bloc\`: whether this nation is in that bloc`, tree)
    return { kind: written, name: written, beforeDays: 0 }
  }
  if (written === 'known_as') {
    if (type !== 'former_name') wrong('compare', '`fact: known_as` is for a `value` of type `former_name`', tree)
    return { kind: 'known_as', name: 'known_as', beforeDays: 0 }
  }
  if (written === 'spellings') {
    if (type !== 'spelling') wrong('compare', '`fact: spellings` is for values of type `spelling`', tree)
    return { kind: 'spellings', name: 'spellings', beforeDays: 0 }
  }
  const [first, second] = (written ?? property!).split(' ') as [string, string?]
  const kind = second === undefined ? 'field' : (first as 'latest' | 'next')
  const name = second ?? first
  const known = kind === 'field' ? context.fieldNames : context.recordNames
  // The shipped rules are used without the shipped facts too, and then find nothing.
  if (!known.has(name)) wrong('unknown-fact', `no ${kind === 'field' ? 'entity has a field' : 'record of `facts` is a'} \`${name}\`${didYouMean(name, known)}`, tree)
  if (kind === 'field' && key.every((part) => part.slot === 'story')) wrong('compare', `\`fact: ${name}\` is a field of an entity, so the key must name the entity's slot`, tree)
  if (before !== undefined && kind === 'field') wrong('compare', '`before` is for `fact: latest NAME`', compare.entries.get('before')!.value)
  return { kind, name, beforeDays: before === undefined ? 0 : daysOf(before) }
}
