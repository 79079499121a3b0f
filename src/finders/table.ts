import { listAt } from '../language/list-at.ts'
import { contextOf, proseAt, type Article, type Block, type Claim, type DetailCore, type Finder, type Rule, type Ruleset, type SlotValue, type Span, type Table } from '../model/index.ts'
import { keyOf } from './claims.ts'
import { addressedIn, loose, type Addressed, type Held } from './table/address.ts'
import { readGrid, type Entry, type Grid } from './table/grid.ts'
import { indexLabels } from './table/mentions.ts'
import { linesOf } from './table/prose.ts'
import { sceneOf, sectionsOf } from './table/scene.ts'
import { wrongSums, type Sum } from './table/sums.ts'

/** The most tables of an article that are read, and the most cells of all of them. */
const [tablesMost, cellsMost] = [200, 5_000]

/** Of which of so many tables a sentence speaks is not known. */
const sharedMost = 3

/** The slots that a rule may compare. */
const slotNames = ['figure', 'date', 'total'] as const

/** Finds figures and dates of the text that a table of the article has otherwise, and totals of tables that do not add up. */
export const table: Finder & { readonly slots: ReadonlyMap<string, string> } = {
  name: 'table',
  finds: 'what the text says otherwise than a table, and totals that the rows or columns of a table do not come to',
  slots: new Map([...slotNames.map((slot) => [slot, 'cell'] as const), ['part', 'constant'], ['of', 'constant']]),
  prepare: (ruleset) => {
    const rules = ruleset.rules.filter((rule) => rule.find === 'table' && rule.status !== 'retired')
    return (article, tell = () => undefined) => (rules.length > 0 && article.blocks.some(({ cell }) => cell) ? findIn(article, rules, ruleset, tell) : [])
  },
}

function findIn(article: Article, rules: readonly Rule[], ruleset: Ruleset, tell: (what: string) => void): Claim[] {
  const context = contextOf(ruleset, article.date)
  const sections = sectionsOf(article)
  const held: Held[] = []
  const tables = [...tablesOf(article)]
  let count = 0
  for (const [one, blocks] of tables.slice(0, tablesMost)) {
    count += blocks.length
    if (count > cellsMost) break
    const scene = sceneOf(article, blocks, sections)
    const grid = readGrid(one, blocks, scene.note, ruleset.types, context)
    if (grid) held.push({ grid, scene, index: indexLabels(grid.labels) })
  }
  if (count > cellsMost || tables.length > tablesMost) tell(`it has more than ${tablesMost} tables, or more than ${cellsMost} cells in them; only the first were held against its text`)
  const wanted = (slot: typeof slotNames[number]): Rule[] => rules.filter(({ value }) => value === slot)
  const sums = wanted('total').flatMap((rule) => held.flatMap(({ grid }) => wrongSums(grid).flatMap((sum) => claimsOfSum(sum, grid, rule, article, ruleset))))
  if (held.length === 0 || (wanted('figure').length === 0 && wanted('date').length === 0)) return sums
  const isNear = (section: number, { scene }: Held): boolean => section === scene.section || section <= sections.lead
  const told = linesOf(article, sections.of, (section) => held.some((one) => isNear(section, one)), ruleset.types, context).flatMap((line) => {
    const near = held.filter((one) => isNear(line.section, one))
    const found: ReturnType<typeof addressedIn> = []
    let count = 0
    for (const one of near) {
      const some = addressedIn(line, one)
      found.push(...some)
      if (some.length > 0 && ++count > sharedMost) return []
    }
    return conflictsOf(found)
  })
  return [...sums, ...told.flatMap((one) => wanted(one.core.kind === 'date' ? 'date' : 'figure').flatMap((rule) => claimsOf(one, rule, article, ruleset)))]
}

function tablesOf({ blocks }: Article): Map<Table, Block[]> {
  const tables = new Map<Table, Block[]>()
  for (const block of blocks) {
    if (block.cell) listAt(tables, block.cell.table).push(block)
  }
  return tables
}

/** Of figures that may be of cells in several tables nothing is known. */
function conflictsOf(found: ReturnType<typeof addressedIn>): Addressed[] {
  return found.filter((one) => !one.agrees && found.every((other) => other === one || other.figure !== one.figure))
}

/** A value of a claim with the place that it stands at. */
interface Side { readonly span: Span; readonly sentence: Span; readonly core: DetailCore; readonly shown: string; readonly part: 'table' | 'text' }

function claimsOf({ line, figure, grid, entry, core }: Addressed, rule: Rule, article: Article, ruleset: Ruleset): Claim[] {
  const { sentence } = line
  const span = { from: sentence.words[figure.from]!.from, to: sentence.words[figure.to - 1]!.to }
  const said: Side = { span, sentence: { from: sentence.from, to: sentence.to }, core: loose(figure.core, core), shown: proseAt(article, span), part: 'text' }
  return bothOf([said, inTable(entry, core, grid, article)], nameOf(grid, entry), rule, article, ruleset)
}

function claimsOfSum({ total, parts, comes }: Sum, grid: Grid, rule: Rule, article: Article, ruleset: Ruleset): Claim[] {
  const coreOf = (number: number): DetailCore => ({ kind: 'amount', unit: '', allows: { min: number, max: number }, means: { min: number, max: number } })
  const written = inTable(total, coreOf(total.number!), grid, article)
  const reckoned = { ...inTable(parts[0]!, coreOf(comes), grid, article), shown: comes.toLocaleString('en', { maximumFractionDigits: 6 }) }
  const [claim, other] = bothOf([written, reckoned], nameOf(grid, total), rule, article, ruleset)
  return claim && other ? [claim, { ...other, derived: true }] : []
}

/** A cell and its row, as the source has it where it has no markup. */
function inTable({ block, row }: Entry, core: DetailCore, grid: Grid, article: Article): Side {
  const whole = grid.spans.get(row)!
  const isPlain = !/[<&\\]/.test(article.source.slice(whole.from, whole.to))
  return { span: { from: block.from, to: block.to }, sentence: isPlain ? whole : { from: block.from, to: block.to }, core, shown: proseAt(article, block), part: 'table' }
}

/** What a reader calls a cell: by row and column. */
function nameOf({ rows, columns }: Grid, { row, column }: Entry): string {
  const head = columns.get(column)
  return [rows.get(row)?.shown, head && head.words.length > 0 ? head.shown : undefined].filter((shown) => shown).join(', ')
}

function bothOf(sides: readonly [Side, Side], name: string, rule: Rule, article: Article, ruleset: Ruleset): Claim[] {
  const story = keyOf(rule.key, {}, article, ruleset)
  if (story === undefined) return []
  const key = `${story}\u001F${name} · ${sides.map(({ shown }) => shown).join(' · ')}`
  return sides.map(({ span, sentence, core, shown, part }): Claim => {
    const value = { ...core, shown }
    const constant = (text: string): SlotValue => ({ type: 'constant', value: { constant: text }, ...span, text })
    return {
      rule, key, type: 'cell', value, slots: { [rule.value!]: { type: 'cell', value, ...span, text: shown }, part: constant(part), of: constant(name) }, ...span,
      file: article.path, article: article.id, date: article.date, story: article.story, sentence, quoted: false,
    }
  })
}
