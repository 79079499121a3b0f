import { entityTypes, type KeyPart } from '../model/index.ts'
import type { Compiled } from './compile.ts'
import { didYouMean } from './did-you-mean.ts'
import type { Report } from './read-facts.ts'
import type { RuleContext } from './rule-context.ts'
import type { MapTree, TextTree, Tree } from './tree.ts'

/** The slots of a rule with their types; one slot holds values of one family. */
export function readSlots(compiled: readonly Compiled[], context: RuleContext, wrong: Report): Map<string, string> {
  const slots = new Map<string, string>()
  for (const { slots: found, phrase } of compiled) {
    for (const { name, type } of found) {
      const held = slots.get(name)
      if (held === undefined) slots.set(name, type)
      else if (context.types.get(held)?.family !== context.types.get(type)?.family) {
        wrong('mixed-types', `the slot \`${name}\` is of type \`${type}\` here and of type \`${held}\` in another phrase; one slot holds values that can be compared`, phrase.at)
      }
    }
    for (const part of phrase.parts) {
      for (const step of part.steps) {
        if (step.op === 'slot' && step.bound && !context.types.get(step.type)?.bound) wrong('no-bound', `values of type \`${step.type}\` have no order, so \`${step.bound}\` means nothing here`, phrase.at)
      }
    }
  }
  return slots
}

/** The slot that is compared; every phrase must fill it. */
export function readValue(claim: MapTree, say: Tree | undefined, slots: ReadonlyMap<string, string>, compiled: readonly Compiled[], wrong: Report): { slot: string | undefined; type: string; bound?: '<=' | '>=' } {
  const tree = claim.entries.get('value')?.value as TextTree | undefined
  if (say?.is === 'map') {
    if (tree) wrong('two-values', '`say` is a map, so what is compared is which of its phrases matched; remove `value`', tree)
    return { slot: undefined, type: 'constant' }
  }
  if (!tree) {
    if (compiled.length > 0 || slots.size > 0) wrong('missing-key', '`value` is missing: the slot that is compared; or let `say` be a map from what the phrases say', claim)
    return { slot: undefined, type: 'constant' }
  }
  const [slot, bound] = tree.text.split(' ') as [string, ('<=' | '>=')?]
  if (slot === 'published') return { slot, type: 'date', ...(bound ? { bound } : {}) }
  if (bound) wrong('no-bound', `write the bound in the phrase: \`{${slot}:${slots.get(slot) ?? 'type'} ${bound}}\``, tree)
  const type = slots.get(slot)
  if (type === undefined) {
    if (compiled.length > 0 || slots.size > 0) wrong('unknown-slot', `no phrase has a slot \`${slot}\`${didYouMean(slot, slots.keys())}`, tree)
    return { slot, type: 'constant' }
  }
  for (const { always, phrase } of compiled) {
    if (!always.has(slot)) wrong('missing-slot', `this phrase can match without \`{${slot}}\`, which is the value: \`${phrase.source}\``, phrase.at)
  }
  return { slot, type }
}

/** The parts of the key; every phrase must fill its slots. */
export function readKey(claim: MapTree, slots: ReadonlyMap<string, string>, compiled: readonly Compiled[], context: RuleContext, wrong: Report): KeyPart[] {
  const tree = claim.entries.get('key')!.value
  const parts: KeyPart[] = []
  for (const item of tree.is === 'list' ? tree.items : []) {
    const [slot, property] = (item as TextTree).text.split('.') as [string, string?]
    parts.push({ slot, ...(property === undefined ? {} : { property }) })
    if (slot === 'story') continue
    const type = slots.get(slot)
    if (type === undefined) {
      if (compiled.length > 0 || slots.size > 0) wrong('unknown-slot', `no phrase has a slot \`${slot}\`${didYouMean(slot, [...slots.keys(), 'story'])}`, item)
      continue
    }
    if (property !== undefined && !(entityTypes as readonly string[]).includes(type)) wrong('no-property', `only an entity has fields such as \`${property}\`; \`${slot}\` is of type \`${type}\``, item)
    else if (property !== undefined && !context.fieldNames.has(property)) wrong('unknown-field', `no entity has a field \`${property}\`${didYouMean(property, context.fieldNames)}`, item)
    for (const { always, phrase } of compiled) {
      if (!always.has(slot)) wrong('missing-slot', `this phrase can match without \`{${slot}}\`, which is in the key: \`${phrase.source}\``, phrase.at)
    }
  }
  return parts
}
