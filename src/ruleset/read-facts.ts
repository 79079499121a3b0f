import { parseIsoDay } from '../language/days.ts'
import type { DatedFact, Entity, EntityType, FactRecord, YamlPlace } from '../model/index.ts'
import type { MapTree, TextTree, Tree } from './tree.ts'

const ownKeys = new Set(['type', 'name', 'aliases', 'in', 'source', 'note', 'titles', 'called', 'adjectives'])
const rowKeys = new Set(['from', 'to', 'source', 'note', 'acting'])

/** A mistake that only the meaning shows, after the shape was found right. */
export type Report = (code: string, message: string, tree: { readonly from: number; readonly to: number }) => void

export const textAt = (tree: MapTree, key: string): string | undefined => {
  const value = tree.entries.get(key)?.value
  return value?.is === 'text' ? value.text : undefined
}
export const listAt = (tree: MapTree, key: string): readonly string[] => {
  const value = tree.entries.get(key)?.value
  return value?.is === 'list' ? value.items.flatMap((item) => (item.is === 'text' ? [item.text] : [])) : []
}
export const placeOf = (file: string, tree: { readonly from: number; readonly to: number }): YamlPlace => ({ file, from: tree.from, to: tree.to })

/** Reads a day of YAML; a day that no calendar has is reported and left out. */
export function dayAt(tree: MapTree, key: string, report: Report): number | undefined {
  const value = tree.entries.get(key)?.value
  if (value?.is !== 'text') return undefined
  const day = parseIsoDay(value.text)
  if (day === undefined) report('no-such-day', `there is no day \`${value.text}\``, value)
  return day
}

/** The first day of what a row gives (a day, a month or a year), and how many days later it may have been. */
function spanAt(row: MapTree, key: string, report: Report): [number | undefined, number] {
  const written = textAt(row, key)
  if (written === undefined || written.length > 7) return [dayAt(row, key, report), 0]
  const first = parseIsoDay(written.length === 4 ? `${written}-01-01` : `${written}-01`)
  if (first === undefined) report('no-such-day', `there is no month \`${written}\``, row.entries.get(key)!.value)
  return [first, written.length === 4 ? 365 : 30]
}

/** What stands under `sources`, by file and id. */
export type Sources = ReadonlyMap<string, string>

/** The names of the sources whose ids these are; anything else as written. */
export function sourceOf(written: string | undefined, sources: Sources): string | undefined {
  return written === undefined || sources.size === 0 ? written : written.split(' ').every((id) => sources.has(id)) ? written.split(' ').map((id) => sources.get(id)!).join('; ') : written
}

/** Reads an entity whose shape has been checked. */
export function readEntity(id: string, tree: MapTree, file: string, report: Report, sources: Sources = new Map()): Entity {
  const fields = new Map<string, readonly DatedFact[]>()
  const source = sourceOf(textAt(tree, 'source'), sources)
  const lists = (['titles', 'called', 'adjectives'] as const).filter((key) => tree.entries.has(key)).map((key) => [key, listAt(tree, key)])
  for (const [key, { value }] of tree.entries) {
    if (ownKeys.has(key)) continue
    fields.set(key, value.is === 'list' ? value.items.flatMap((row) => readRow(row, file, source, report, sources)) : [plainField(value as TextTree, file, source)])
  }
  return {
    id, type: textAt(tree, 'type') as EntityType, name: textAt(tree, 'name')!, aliases: listAt(tree, 'aliases'), in: listAt(tree, 'in'), fields, place: placeOf(file, tree), ...Object.fromEntries(lists),
  }
}

function plainField(tree: TextTree, file: string, source: string | undefined): DatedFact {
  return { value: tree.text, place: placeOf(file, tree), ...(source === undefined ? {} : { source }) }
}

function readRow(row: Tree, file: string, source: string | undefined, report: Report, sources: Sources): DatedFact[] {
  if (row.is !== 'map') return []
  const values = [...row.entries].filter(([key]) => !rowKeys.has(key))
  if (values.length !== 1) {
    report('dated-row', `a dated row has one value beside \`from\`, \`to\`, \`source\` and \`note\`; here are ${values.length}`, row)
    return []
  }
  const value = values[0]![1].value
  const [from, fromGrain] = spanAt(row, 'from', report)
  const [to, toGrain] = spanAt(row, 'to', report)
  if (from !== undefined && to !== undefined && to <= from) report('dated-row', '`to` is the first day on which it is true no more, so it must come after `from`', row.entries.get('to')!.value)
  const own = sourceOf(textAt(row, 'source'), sources) ?? source
  return [{
    value: value.is === 'text' ? value.text : '', place: placeOf(file, row),
    ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }), ...(own === undefined ? {} : { source: own }),
    ...(fromGrain > 0 ? { fromGrain } : {}), ...(toGrain > 0 ? { toGrain } : {}),
  }]
}

/**
 * Reads a record of `facts:` whose shape has been checked.
 *
 * @param own an entity's own id, for any id that it has
 */
export function readFact(tree: MapTree, file: string, report: Report, own: (id: string) => string = (id) => id): FactRecord | undefined {
  const date = dayAt(tree, 'date', report)
  const from = dayAt(tree, 'from', report) ?? date
  const to = dayAt(tree, 'to', report) ?? (date === undefined ? undefined : date + 1)
  if (from === undefined && to === undefined) {
    report('undated-fact', 'a record needs a `date`, or `from` and `to`', tree)
    return undefined
  }
  const fields = new Map<string, string>()
  for (const [key, { value }] of tree.entries) if (!['fact', 'date', 'from', 'to', 'source', 'note'].includes(key) && value.is === 'text') fields.set(key, own(value.text))
  const span = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
  return { name: textAt(tree, 'fact')!, ...span, fields, fact: { ...span, value: textAt(tree, 'date') ?? textAt(tree, 'from') ?? '', source: textAt(tree, 'source')!, place: placeOf(file, tree) } }
}
