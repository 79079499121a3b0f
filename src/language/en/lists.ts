import type { EntitySet } from '../../model/entity-set.ts'
import type { EntityValue } from '../../model/entity-value.ts'
import type { ReadContext, Reading } from '../../model/value.ts'
import type { Word } from '../../model/word.ts'
import { skipAside } from './asides.ts'
import { isAnd, isMore, readLead, readOthers, readTail, separatorAt } from './list-marks.ts'
import type { Separator } from './list-marks.ts'
import { subordinators } from './list-words.ts'
import { starters } from './title-words.ts'

/** How the members of one kind of list are read. */
export interface ItemReader {
  /** A known member that starts at `at`. */
  readonly known: (words: readonly Word[], at: number, context: ReadContext) => Reading<EntityValue> | undefined
  /** An unknown one, of at least `least` capitalised words where no title stands before it; absent where only known ones count. */
  readonly open?: (words: readonly Word[], at: number, least: number, context: ReadContext) => Reading<EntityValue> | undefined
}

/** No list is read further than this many words. */
const longest = 150

/**
 * A list of names: `A, B and C`, `both A and B`, `A as well as B`, `leaders including A and B`, `A, B and others`. Nothing
 * where it has no known name, fewer than two names and no word for others, or commas alone. Where it may go on
 * beyond what could be read, it is open.
 */
export function readList(words: readonly Word[], at: number, context: ReadContext, items: ItemReader): Reading<EntitySet> | undefined {
  const lead = readLead(words, at)
  const members: EntityValue[] = []
  let open = lead.open
  let joined = false
  let firstComma = false
  let end = lead.end
  let single: number | undefined
  for (let index: number | undefined = lead.end; index !== undefined && index - at < longest; ) {
    const item: Reading<EntityValue> | undefined = readItem(words, index, context, items, members.length)
    if (!item) {
      const others = index > lead.end && members.length > 0 ? readOthers(words, index) : undefined
      const afterAnd = index > lead.end && isAnd(words[index - 1])
      if (others !== undefined) end = others
      if (others !== undefined || (afterAnd && members.length > 1 && !joined)) open = joined = true
      break
    }
    if (!members.some((member) => isEqual(member, item.value))) members.push(item.value)
    if (index > lead.end && (isAnd(words[index - 1]) || words[index]!.before.includes('&') || isMore(words[index - 1]))) joined = true
    end = item.end
    single ??= end
    const next: Separator | undefined = nextSeparator(words, end, (from) => readItem(words, from, context, items, members.length) !== undefined)
    if (!next) break
    if (joined && next.kind !== 'and') {
      open ||= next.kind === 'comma' && goesOn(words, next.next, context, items)
      break
    }
    if (members.length === 1) firstComma = next.kind === 'comma'
    index = next.next
  }
  const tail = readTail(words, end)
  if (tail) ({ end } = tail)
  open ||= tail?.kind === 'open'
  if (!joined && !open && members.length > 1) return undefined
  if (!joined && open && single !== undefined && tail?.kind !== 'open') {
    // Commas alone: the first name is certain, the rest may belong to another clause.
    members.length = 1
    end = single
  }
  const known = members.filter((member) => member.ids.length > 0).length
  if (known === 0 || (members.length < 2 && !open) || (firstComma && joined && opensClause(words, lead.end, end))) return undefined
  if (known === 1 && members.length === 2 && !open && members.some((member) => member.ids.length === 0 && !member.name.includes(' '))) return undefined
  if (lead.end === at && followsName(words, at, context, items)) open = true
  const closed = !open && (lead.closed || tail?.kind === 'closed')
  return { value: { members, ...(open ? { open: true as const } : {}), ...(closed ? { closed: true as const } : {}) }, end }
}

function isEqual(a: EntityValue, b: EntityValue): boolean {
  return a.ids.join() === b.ids.join() && (a.ids.length > 0 || a.name === b.name)
}

function readItem(words: readonly Word[], at: number, context: ReadContext, items: ItemReader, before: number): Reading<EntityValue> | undefined {
  const known = items.known(words, at, context)
  if (known || !items.open) return known
  // At the start of a list a lone unknown word may be anything: `Meanwhile`, `Anchorage`.
  if (before === 0 && /^(in|at|on|from|near|outside|inside|into|across|to|the|a|an|of)$/.test(words[at - 1]?.norm ?? '')) return undefined
  return items.open(words, at, before === 0 ? 2 : 1, context)
}

/** The separator before the next item; a description of the last one (`, 45,`) is skipped where no item follows at once. */
function nextSeparator(words: readonly Word[], at: number, isItem: (at: number) => boolean): Separator | undefined {
  const direct = separatorAt(words, at)
  if (direct && (direct.kind === 'and' || isItem(direct.next))) return direct
  const aside = skipAside(words, at)
  return (aside > at ? separatorAt(words, aside) : undefined) ?? direct
}

/** After the last `and` of a list a comma and one more name that is itself followed by a comma or `and`: `A and B, C and D`. */
function goesOn(words: readonly Word[], at: number, context: ReadContext, items: ItemReader): boolean {
  const item = items.known(words, at, context) ?? items.open?.(words, at, 2, context)
  return item !== undefined && separatorAt(words, item.end) !== undefined
}

/** Does the list start inside a clause that its first comma ends? Only where no later comma can end it. */
function opensClause(words: readonly Word[], at: number, end: number): boolean {
  if (at === 0 || at > 10 || !subordinators.has(words[0]!.norm)) return false
  if (words.slice(1, at + 1).some((word) => word.before !== '' || /^(is|are|was|were)$/.test(word.norm))) return false
  return words[end]?.before !== ',' && words.slice(at, end).filter((word) => word.before.includes(',')).length === 1
}

/** Does a comma or `and` tie these words to a name before them, so that the list began earlier? */
function followsName(words: readonly Word[], at: number, context: ReadContext, items: ItemReader): boolean {
  const tied = words[at]!.before === ',' ? words[at - 1] : words[at - 1]?.norm === 'and' ? words[at - 2] : undefined
  if (!tied || !tied.capital || tied.kind !== 'word' || starters.has(tied.norm)) return false
  const start = words.indexOf(tied, Math.max(0, at - 2))
  if (items.known(words, start, context)) return true
  return (['place', 'org', 'event', 'role'] as const).every((type) => context.entityAt(words, start, type) === undefined)
}
