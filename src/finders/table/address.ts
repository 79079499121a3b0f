import { compareDayParts } from '../../language/en/day-parts.ts'
import { labelForm } from '../../language/en/label-words.ts'
import { genericHeads } from '../../language/en/table-words.ts'
import { meet, type DetailCore, type Word } from '../../model/index.ts'
import { aimOf, standsAlone, withoutLists, type Aim } from './aim.ts'
import type { Entry, Grid } from './grid.ts'
import type { Label } from './label.ts'
import { mentionsIn, type LabelIndex, type Mention } from './mentions.ts'
import type { Figure, Line } from './prose.ts'
import type { Scene } from './scene.ts'
import { isOfOther } from './takes-back.ts'

/** A table that is ready to be held against sentences. */
export interface Held { readonly grid: Grid; readonly scene: Scene; readonly index: LabelIndex }

/** A figure of a sentence, and the cell that the sentence speaks of. */
export interface Addressed { readonly line: Line; readonly figure: Figure; readonly grid: Grid; readonly entry: Entry; readonly core: DetailCore }

/** A row alone names a cell only so close to the figure. */
const rowFar = 4
/** Two figures of one thing are seldom so many times apart. */
const timesMost = 3

/** The figures of a sentence that differ from the cell which it names for them, or that agree with it. */
export function addressedIn(line: Line, { grid, scene, index }: Held): (Addressed & { readonly agrees: boolean })[] {
  const { words } = line.sentence
  const mentions = mentionsIn(words, index, labelForm(grid.corner.toLowerCase()))
  if (mentions.length === 0 || isAsked(line)) return []
  const figures = line.figures().filter((figure) => !mentions.some((one) => isOfLabel(words, figure, one)))
  const along = (axis: Label['axis'], kept: (mention: Mention) => boolean): Mention[] => withoutLists(mentions.filter((mention) => mention.label.axis === axis && kept(mention)), figures)
  const rows = along('row', () => true)
  return figures.flatMap((figure) => {
    const row = canTell(figure.core) ? aimOf(line, rows, figure, figures) : undefined
    if (!row) return []
    const fitting = (grid.ofRow.get(row.mention.label.index) ?? []).filter((entry) => coreFor(figure, entry))
    const columns = along('column', ({ label }) => fitting.some(({ column }) => column === label.index))
    const column = aimOf(line, columns, figure, figures)
    const entry = column ? cellAt(line, figure, row, column, fitting, scene) : columns.length === 0 ? cellOf(line, figure, row, fitting, grid, scene) : undefined
    if (!entry) return []
    const core = coreFor(figure, entry)!
    const agrees = !differ(figure.core, core)
    const aims = column ? [row, column] : [row]
    if (!agrees && (areFar(figure.core, core) || standsIn(figure.core, entry, rows, grid) || isOfOther(line, figure, aims, mentions, scene, grid))) return []
    return [{ line, figure, grid, entry, core, agrees }]
  })
}

/** What a cell says of the kind and unit of a figure. */
function coreFor({ core: { kind, unit } }: Figure, { cores }: Entry): DetailCore | undefined {
  return cores.find((core) => core.kind === kind && core.unit === unit)
}

/** Is a figure a part of the label that names a row or column: `2022` of `Refugees 2022`, `first` of `First prize`? */
function isOfLabel(words: readonly Word[], { from, to }: Figure, { label, from: start, to: end }: Mention): boolean {
  if (start >= to || end <= from) return false
  return label.isTime || words[start]!.kind === 'number' || words.slice(from, to).every(({ norm }) => label.all.includes(labelForm(norm)))
}

function isAsked({ sentence, block }: Line): boolean {
  return /\?["'”’)]*$/.test(block.prose().slice(0, sentence.to - block.from))
}

function canTell({ kind, day, converted }: DetailCore): boolean {
  return !converted && (kind === 'amount' || (kind === 'date' && day !== undefined && (day.month !== undefined || (day.years !== undefined && day.years[0] === day.years[1]))))
}

/** The cell of a row and a column that a sentence names. Where both are names or times, it must say as well what the table is of. */
function cellAt(line: Line, figure: Figure, row: Aim, column: Aim, fitting: readonly Entry[], scene: Scene): Entry | undefined {
  const isOne = row.mention.from < column.mention.to && column.mention.from < row.mention.to
  if (isOne || (!row.isNear && !column.isNear)) return undefined
  const told = termsOf([row, column])
  const isTold = told.every(({ mention, isNear }) => isNear && standsAlone(line, mention, figure, (word) => scene.subject.has(word) || row.mention.label.all.includes(word)))
  const isTimed = [row, column].some(({ mention: { label } }) => label.isTime)
  if (!(told.length > 0 && isTold) && !(isTimed && told.every(({ mention }) => mention.is === 'open') && saysSubject(line, figure, [row, column], scene))) return undefined
  return fitting.find((entry) => entry.column === column.mention.label.index)
}

/** Which of a row and a column say what is told, rather than of whom or when: common words, else what may be one, else the head of the column. */
function termsOf(aims: readonly [Aim, Aim]): readonly Aim[] {
  const words = aims.filter(({ mention: { is } }) => is === 'word')
  const terms = words.length > 0 ? words : aims.filter(({ mention: { is, label: { isTime, exact } } }) => is === 'open' || (exact !== undefined && !isTime))
  const isTimed = aims.some(({ mention: { label } }) => label.isTime)
  return terms.length > 0 || isTimed ? terms : [aims[1]]
}

/** Has the sentence a word of what the table is of, outside of the figure and of what names its cell? */
function saysSubject({ sentence: { words } }: Line, figure: Figure, aims: readonly Aim[], { subject }: Scene): boolean {
  const own = [figure, ...aims.map(({ mention }) => mention)]
  return words.some(({ kind, norm }, at) => kind === 'word' && subject.has(labelForm(norm)) && !own.some(({ from, to }) => at >= from && at < to))
}

/** The one cell of a row that a figure right beside its name can be of, where its column says no more than `Cost` or nothing. */
function cellOf(line: Line, figure: Figure, row: Aim, fitting: readonly Entry[], { columns, isTraits }: Grid, scene: Scene): Entry | undefined {
  const { mention, isNear, far } = row
  const [entry] = fitting
  if (!isNear || far > rowFar || line.clauses[mention.from] !== line.clauses[figure.from] || !entry || fitting.length > 1) return undefined
  const { kind, unit, day } = figure.core
  if ((kind === 'amount' ? unit === '' : day!.month === undefined) && !isBound(line, row, figure)) return undefined
  if (!isTraits && !isGeneric(columns.get(entry.column), figure.core)) return undefined
  const isTold = mention.is !== 'name' && standsAlone(line, mention, figure, (word) => scene.subject.has(word))
  return isTold || (mention.is !== 'word' && !isTraits && saysSubject(line, figure, [row], scene)) ? entry : undefined
}

function isGeneric(head: Label | undefined, { kind, unit }: DetailCore): boolean {
  if (!head) return true
  const heads = genericHeads[kind === 'date' ? 'date' : unit === '%' ? 'share' : 'amount']!
  return head.words.every((word) => [...heads].some((one) => labelForm(one) === word)) && (unit !== '' || kind === 'date')
}

const copulas = /^(?:of|is|was|in|on|at|:)$/

/** Does a plain number or year stand right beside the name of its row: `410 beds`, `a capacity of 12,000`, `opened in 2016`? */
function isBound({ sentence: { words } }: Line, { mention: { from, to } }: Aim, figure: Figure): boolean {
  if (figure.to === from) return true
  return figure.from - to <= 1 && figure.from >= to && (figure.from === to || copulas.test(words[to]!.norm))
}

/** Can the two not both be true? A figure with fewer digits than its cell may be cut off as well as rounded. */
export function differ(said: DetailCore, core: DetailCore): boolean {
  if (said.day && core.day) return compareDayParts(said.day, core.day) === 'contradict'
  return !meet(loose(said, core).allows!, core.allows!)
}

/** What is said, as widely as it may be meant. */
export function loose(said: DetailCore, core: DetailCore): DetailCore {
  const { min, max } = said.allows ?? {}
  if (min === undefined || max === undefined || !core.allows) return said
  const [width, exact] = [max - min, core.allows.max! - core.allows.min!]
  if (width <= exact) return said
  const allows = { min: min - width / 2, max: max + width / 2 }
  return { ...said, allows }
}

function areFar(a: DetailCore, b: DetailCore): boolean {
  if (!a.allows || !b.allows) return false
  const [x, y] = [a, b].map(({ allows }) => ((allows!.min ?? allows!.max ?? 0) + (allows!.max ?? allows!.min ?? 0)) / 2) as [number, number]
  return Math.max(x, y) > timesMost * Math.min(x, y)
}

/** Does it stand in another cell of the row, or of the column in another row that the sentence names? */
function standsIn(said: DetailCore, { row, column }: Entry, rows: readonly Mention[], { ofRow }: Grid): boolean {
  const others = rows.flatMap(({ label }) => (label.index === row ? [] : (ofRow.get(label.index) ?? []).filter((entry) => entry.column === column)))
  return [...ofRow.get(row)!, ...others].some((entry) => entry.cores.some((core) => core.kind === said.kind && core.unit === said.unit && !differ(said, core)))
}
