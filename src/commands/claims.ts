import { folderTree } from '../archive/folder.ts'
import { byPlace, compareClaims } from '../compare/conflicts.ts'
import type { Places } from '../compare/place.ts'
import { makeStoryTables } from '../compare/story-tables.ts'
import { compareText } from '../compare/text-order.ts'
import { extractClaims, type Extract } from '../extract.ts'
import { loadRules } from '../load-rules.ts'
import { shownKey, type Claim, type Place, type Ruleset } from '../model/index.ts'
import { disarm, escapeJson, escapeMarkdown, escapeTerminal } from '../reporters/escape.ts'
import { codeText } from '../reporters/markdown-parts.ts'
import { storySection } from '../reporters/markdown-stories.ts'
import { storyLines } from '../reporters/terminal-stories.ts'
import { count } from '../reporters/wording.ts'
import { deliver, type Command } from './command.ts'

interface Row {
  readonly rule: string
  readonly key: string
  readonly value: string
  readonly place: Place
  readonly quoted: boolean
}

/** All of a story, however much it is. */
const all = { stories: Infinity, rows: Infinity, articles: Infinity }
const widest = 160

/** `factlint claims [paths…]`: what was read, as a table for each story, and by rule of articles that stand alone. */
export const claimsCommand: Command = {
  name: 'claims',
  usage: '[paths…]',
  does: 'shows what the rules read: a table for each story',
  formats: ['terminal', 'markdown', 'json'],
  run: async (request, terminal) => {
    const extract = await extractClaims({ ...request.options, paths: request.words }, folderTree, await loadRules(request.options, folderTree), { all: true })
    const text = request.format === 'json' ? jsonOf(extract) : request.format === 'markdown' ? markdownOf(extract) : terminalOf(extract, Math.min(widest, terminal.width))
    await deliver(text, request, terminal)
    const { problems, places } = extract
    const broken = problems.filter((problem) => problem.severity === 'error')
    for (const problem of broken) {
      const { file, line, column } = places.ofProblem(problem)
      terminal.complain(`${escapeTerminal(`${file}:${line}:${column}: ${problem.message} (rules/${problem.code})`)}\n`)
    }
    return broken.length > 0 ? 2 : 0
  },
}

function jsonOf({ claims, ruleset, places }: Extract): string {
  const list = rowsOf(claims, ruleset, places).map(({ place: { at: _, ...place }, rule, key, value, quoted }) => ({ rule, key, value, quoted, place }))
  return `${escapeJson(JSON.stringify({ version: 1, claims: list }, null, 2))}\n`
}

function terminalOf(extract: Extract, width: number): string {
  const { tables, alone } = tabled(extract)
  const stories = tables.flatMap((table) => [...storyLines(table, width), ''])
  const rules = byRule(extract, alone).flatMap(({ id, rows }) => [
    `${escapeTerminal(id)}: ${rows.length === 0 ? 'nothing read' : count(rows.length, 'claim')}`,
    ...rows.flatMap(({ key, value, place, quoted }) => {
      const [where, what, about, words] = [`${place.file}:${place.line}:${place.column}`, value, key, place.text].map(escapeTerminal)
      return [`  ${where}  ${what}  [${about}]${quoted ? ' (quoted)' : ''}`, `    ${words}`]
    }),
  ])
  const heading = tables.length > 0 && alone.length > 0 ? ['In articles that stand alone:', ''] : []
  return disarm(`${[...stories, ...heading, ...rules, '', sumOf(extract, tables.length)].join('\n')}\n`)
}

function markdownOf(extract: Extract): string {
  const { tables, alone } = tabled(extract)
  const rules = byRule(extract, alone).map(({ id, rows }) =>
    [`- ${codeText(id)}: ${rows.length === 0 ? 'nothing read' : count(rows.length, 'claim')}`, ...rows.map(({ value, place }) => `  - ${escapeMarkdown(`${place.file}, line ${place.line}`)}: **${escapeMarkdown(value.trim())}** – ${escapeMarkdown(place.text.trim())}`)].join('\n'),
  )
  const parts = [...tables.map(storySection), ...(rules.length === 0 ? [] : [alone.length > 0 ? '## Articles that stand alone' : '## Nothing read', rules.join('\n')]), sumOf(extract, tables.length)]
  return `${parts.join('\n\n')}\n`
}

/** The stories of which two articles or more say something, and the claims of all others. */
function tabled({ claims, ruleset, places }: Extract): { readonly tables: ReturnType<typeof makeStoryTables>['tables']; readonly alone: readonly Claim[] } {
  const { tables } = makeStoryTables(claims, compareClaims(claims, ruleset).conflicts, ruleset, places, all)
  const names = new Set(tables.map(({ story }) => story))
  return { tables, alone: claims.filter(({ story }) => story === undefined || !names.has(story)) }
}

/** The rules with what they read in these claims; those that read something in others only are left out. */
function byRule({ claims, ruleset, places }: Extract, some: readonly Claim[]): { readonly id: string; readonly rows: readonly Row[] }[] {
  const read = new Set(claims.map(({ rule }) => rule.id))
  const own = new Map<string, Row[]>(ruleset.rules.map(({ id }) => [id, []]))
  for (const row of rowsOf(some, ruleset, places)) own.get(row.rule)!.push(row)
  return [...own].map(([id, rows]) => ({ id, rows })).filter(({ id, rows }) => rows.length > 0 || !read.has(id))
}

function rowsOf(claims: readonly Claim[], ruleset: Ruleset, places: Places): Row[] {
  const sorted = [...claims].sort((a, b) => compareText(a.rule.id, b.rule.id) || byPlace(a, b))
  return sorted.map((claim) => ({ rule: claim.rule.id, key: shownKey(claim.key), value: ruleset.types.get(claim.type)!.format(claim.value), place: places.ofClaim(claim), quoted: claim.quoted }))
}

function sumOf({ claims, articles }: Extract, stories: number): string {
  return `${count(claims.length, 'claim')} in ${count(articles.length, 'article')}${stories === 0 ? '' : ` and ${count(stories, 'story', 'stories')}`}.`
}
