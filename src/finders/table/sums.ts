import { tidy } from '../../language/en/numerals.ts'
import { partLabel, totalLabel } from '../../language/en/table-words.ts'
import type { Entry, Grid } from './grid.ts'
import type { Label } from './label.ts'

/** A total, and what the cells come to that it should add up. */
export interface Sum { readonly total: Entry; readonly parts: readonly Entry[]; readonly comes: number }

/** A list of fewer parts says too little of whether they are meant to add up. */
const partsLeast = 3
/** Of the other rows, or columns, so many must add up. */
const provenLeast = 0.75

/** Totals of a table that its rows, or columns, do not come to. */
export function wrongSums(grid: Grid): Sum[] {
  return [...wrongRow(grid), ...wrongColumn(grid)]
}

/** The last row as the total of those above it, where other columns show that it is, or the difference is that of a slip. */
function wrongRow({ rows, columns, entries }: Grid): Sum[] {
  const labels = [...rows.values()]
  const last = labels.at(-1)
  const above = labels.slice(0, -1)
  if (!last || !isTotal(last) || above.length < 2 || above.some(isPart)) return []
  const indexes = new Set(entries.map(({ column }) => column))
  const sums = [...indexes].flatMap((column): Sum[] => {
    if (columns.get(column) && isPart(columns.get(column)!) && !isTotal(columns.get(column)!)) return []
    const all = entries.filter((entry) => entry.column === column)
    return sumOf(all.find(({ row }) => row === last.index), above.map(({ index }) => all.find(({ row }) => row === index)))
  })
  return wrongOf(sums, sums.length)
}

/** One column as the total of those beside it, where nearly all rows show that it is. */
function wrongColumn({ rows, columns, entries }: Grid): Sum[] {
  const totals = [...columns.values()].filter((label) => isTotal(label))
  if (totals.length !== 1) return []
  const [total] = totals as [Label]
  const beside = [...columns.values()].filter(({ index }) => index < total.index)
  if (beside.length < 2 || beside.some(isPart)) return []
  const sums = [...rows.values()].flatMap(({ index }): Sum[] => {
    const line = entries.filter(({ row }) => row === index)
    return sumOf(line.find(({ column }) => column === total.index), beside.map((label) => line.find(({ column }) => column === label.index)))
  })
  const right = sums.filter((sum) => !isWrong(sum))
  return right.length >= 2 && right.length >= provenLeast * sums.length ? sums.filter((sum) => isWrong(sum) && mayAddUp(sum)) : []
}

function wrongOf(sums: readonly Sum[], count: number): Sum[] {
  const wrong = sums.filter(isWrong)
  if (wrong.length < count) return count - wrong.length >= wrong.length ? wrong.filter(mayAddUp) : []
  return count === 1 ? wrong.filter((sum) => mayAddUp(sum) && isSlip(sum)) : []
}

function isTotal({ shown }: Label): boolean {
  return totalLabel.test(shown.toLowerCase())
}

function isPart({ shown }: Label): boolean {
  return partLabel.test(shown.toLowerCase())
}

function sumOf(total: Entry | undefined, parts: readonly (Entry | undefined)[]): Sum[] {
  if (total?.number === undefined || !parts.every((part): part is Entry => part?.number !== undefined && part.number >= 0 && part.around === total.around)) return []
  return [{ total, parts, comes: tidy(parts.reduce((sum, { number }) => sum + number!, 0)) }]
}

/** Is the total off by more than its parts are rounded? */
function isWrong({ total, parts, comes }: Sum): boolean {
  const steps = [total, ...parts].map(({ step }) => step!)
  const isRounded = steps.some((step) => step < 1)
  const slack = isRounded || steps.some((step) => step > 1) ? (Math.max(...steps) * (parts.length + 1)) / 2 : 0
  return Math.abs(comes - total.number!) > slack
}

/** Two figures of one sum are seldom more times apart. */
const timesMost = 2

/** Can the cells be parts of the total at all? A mean lies between them; shares are parts of a hundred. */
function mayAddUp({ total, parts, comes }: Sum): boolean {
  const whole = total.number!
  return parts.every(({ number }) => number! <= whole) && comes <= timesMost * whole && whole <= timesMost * comes && (!total.around!.includes('%') || whole === 100)
}

/** Is the difference one that a slip of a digit or two makes, in a list that is meant to add up? */
function isSlip({ total, parts, comes }: Sum): boolean {
  if (parts.length < partsLeast) return false
  const step = Math.min(...[total, ...parts].map((entry) => entry.step!))
  const [sum, whole] = [comes, total.number!].map((number) => String(Math.round(number / step))) as [string, string]
  const off = Math.abs(comes - total.number!)
  const digits = String(Math.round(off / step)).replace(/0+$/, '')
  return areSwapped(sum, whole) || (off <= total.number! / 10 && (digits.length === 1 || Number(digits) % 9 === 0))
}

/** Have two digits beside each other changed places, and nothing else: 103 and 130? */
function areSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((digit, i) => digit !== b[i])
  return a.length === b.length && at >= 0 && b === `${a.slice(0, at)}${a[at + 1] ?? ''}${a[at]}${a.slice(at + 2)}`
}
