import { formatDay } from '../language/days.ts'
import { shownKey, worse, type Claim, type Conflict, type Rule, type Ruleset, type StoryRow, type StoryTable, type Verdict } from '../model/index.ts'
import { byPlace } from './conflicts.ts'
import { compareText } from './text-order.ts'
import type { Places } from './place.ts'

/** The most that is shown: stories of a run, rows and articles of a story. */
export interface TableLimits {
  readonly stories: number
  readonly rows: number
  readonly articles: number
}

const most: TableLimits = { stories: 200, rows: 300, articles: 60 }

interface Row {
  readonly rule: Rule
  readonly key: string
  readonly claims: Claim[]
}

interface Story {
  readonly name: string
  readonly rows: Map<string, Row>
  /** The date of each article, by path. */
  readonly dates: Map<string, string | null>
}

/**
 * The claims of articles → for each story with two articles or more, what they say, side by side. Stories with conflicts come first, then by name.
 *
 * @param conflicts those to mark; pairs of articles of two stories are not marked in either
 * @returns the tables, and a note on stories that have none as there are too many. Of more articles than fit, those that take part in a conflict are kept first
 */
export function makeStoryTables(claims: readonly Claim[], conflicts: readonly Conflict[], ruleset: Ruleset, places: Places, limits = most): { readonly tables: readonly StoryTable[]; readonly notes: readonly string[] } {
  const marks = markConflicts(conflicts)
  const stories = groupByStory(claims)
  const clashing = new Set([...marks.claims].map(({ story }) => story))
  const ordered = stories.sort((a, b) => Number(clashing.has(b.name)) - Number(clashing.has(a.name)) || compareText(a.name, b.name))
  const left = ordered.length - limits.stories
  return {
    tables: ordered.slice(0, limits.stories).map((story) => makeTable(story, marks, ruleset, places, limits)),
    notes: left > 0 ? [`${left} more ${left === 1 ? 'story has' : 'stories have'} no table here, as there are more than ${limits.stories}.`] : [],
  }
}

interface Marks {
  readonly verdicts: ReadonlyMap<string, Verdict>
  /** The claims of articles that take part. */
  readonly claims: ReadonlySet<Claim>
}

function markConflicts(conflicts: readonly Conflict[]): Marks {
  const verdicts = new Map<string, Verdict>()
  const claims = new Set<Claim>()
  for (const { rule, key, pairs } of conflicts) {
    for (const { a, b, verdict } of pairs) {
      if (a.story === undefined || (!b.fact && a.story !== b.story)) continue
      const id = rowId(a.story, rule, key)
      verdicts.set(id, worse(verdict, verdicts.get(id) ?? verdict))
      claims.add(a)
      if (!b.fact) claims.add(b)
    }
  }
  return { verdicts, claims }
}

function rowId(story: string, rule: Rule, key: string): string {
  return `${story}\u001E${rule.id}\u001E${key}`
}

/** The stories of which two articles or more say something. */
function groupByStory(claims: readonly Claim[]): Story[] {
  const stories = new Map<string, Story>()
  for (const claim of claims) {
    const { story: name, rule, key, file, date } = claim
    // What only one article is held against says nothing of the story.
    if (name === undefined || [...rule.with].every((scope) => scope === 'article')) continue
    let story = stories.get(name)
    if (!story) stories.set(name, (story = { name, rows: new Map(), dates: new Map() }))
    const id = rowId(name, rule, key)
    const row = story.rows.get(id)
    if (row) row.claims.push(claim)
    else story.rows.set(id, { rule, key, claims: [claim] })
    if (!story.dates.has(file)) story.dates.set(file, date === undefined ? null : formatDay(date))
  }
  return [...stories.values()].filter(({ dates }) => dates.size > 1)
}

function makeTable({ name, rows, dates }: Story, marks: Marks, ruleset: Ruleset, places: Places, limits: TableLimits): StoryTable {
  const files = filesOf(rows, dates, marks, limits.articles)
  const columns = new Map(files.map((file, at) => [file, at]))
  const ordered = [...rows]
    .map(([id, row]) => ({ ...row, verdict: marks.verdicts.get(id) ?? (new Set(row.claims.map(({ file }) => file)).size > 1 ? 'agree' : 'unknown') }))
    .filter((row) => row.claims.some(({ file }) => columns.has(file)))
    .sort((a, b) => order[a.verdict] - order[b.verdict] || compareText(a.rule.id, b.rule.id) || compareText(a.key, b.key))
    .slice(0, limits.rows)
  return {
    story: name,
    articles: files.map((file) => ({ file, date: dates.get(file)! })),
    rows: ordered.map(({ rule, key, verdict, claims }): StoryRow => ({ rule: rule.id, title: rule.title, key: shownKey(key), verdict, cells: cellsOf(claims, columns, marks, ruleset, places) })),
    left: { rows: rows.size - ordered.length, articles: dates.size - files.length },
  }
}

const order: Record<Verdict, number> = { contradict: 0, strain: 1, agree: 2, unknown: 3 }

/** The articles to show, by date, then by path; those without a date last. */
function filesOf(rows: Story['rows'], dates: Story['dates'], marks: Marks, limit: number): string[] {
  const byDate = (a: string, b: string): number => compareText(dates.get(a) ?? '\uFFFF', dates.get(b) ?? '\uFFFF') || compareText(a, b)
  const clashing = new Set([...rows.values()].flatMap(({ claims }) => claims.filter((claim) => marks.claims.has(claim)).map(({ file }) => file)))
  const byNeed = (a: string, b: string): number => Number(clashing.has(b)) - Number(clashing.has(a)) || byDate(a, b)
  return [...dates.keys()].sort(byNeed).slice(0, limit).sort(byDate)
}

/** What each article says: each value once, those in a conflict first, then by place. */
function cellsOf(claims: readonly Claim[], columns: ReadonlyMap<string, number>, marks: Marks, ruleset: Ruleset, places: Places): StoryRow['cells'] {
  const cells = Array.from(columns, () => new Map<string, Claim>())
  for (const claim of [...claims].sort((a, b) => Number(marks.claims.has(b)) - Number(marks.claims.has(a)) || byPlace(a, b))) {
    const column = columns.get(claim.file)
    if (column === undefined) continue
    const value = ruleset.types.get(claim.type)?.format(claim.value) ?? ''
    if (!cells[column]!.has(value)) cells[column]!.set(value, claim)
  }
  return cells.map((cell) => [...cell.values()].map((claim) => places.ofClaim(claim)))
}
