import { touches, type Changes } from './archive/changes.ts'
import { aLink, noContent } from './archive/files.ts'
import { folderTree } from './archive/folder.ts'
import { acceptances, sentenceIn, loadBaseline, wholeIn } from './accept.ts'
import { articlesAmong, changeNotes, examine, fixedFindings, markFresh, previewOf, renamesOf, touchedBy, type Trees } from './base.ts'
import { acceptBaselined } from './compare/baseline.ts'
import { compareClaims } from './compare/conflicts.ts'
import { acceptFindings } from './compare/exceptions.ts'
import { byLoudness, placeConflicts } from './compare/findings.ts'
import { makeStoryTables } from './compare/story-tables.ts'
import { extractClaims, makeMemo, type Extract, type ExtractOptions, type Memo } from './extract.ts'
import { loadRules } from './load-rules.ts'
import type { AcceptedFinding, Anchor, Change, Conflict, Finding, Place, Problem, Report, ReportScope } from './model/index.ts'
import { makeReport, type Verdicts } from './report.ts'

/** What a run is asked for. Paths are relative to `cwd`. */
export interface CheckOptions extends ExtractOptions, Verdicts {
  /** Which findings are reported; `auto`: the new ones where there is something to compare with, else all. */
  readonly scope: ReportScope | 'auto'
  /** The baseline file; absent: the one that the configuration names. */
  readonly baseline?: string
  /** Is it wanted what the articles of each story say, side by side? */
  readonly tables?: boolean
}

/**
 * Checks articles: reads rules and articles, finds claims, compares them, and places what conflicts. With a base the same is
 * done there, and what is new, unchanged and fixed is told apart.
 *
 * @param today the day by which exceptions end, in days since 1970-01-01
 * @returns the report; nothing that a stranger wrote makes it fail
 */
export async function check(options: CheckOptions, { head = folderTree, base, alone }: Trees = {}, today = Math.floor(Date.now() / 86_400_000)): Promise<Report> {
  const known = base && 'tree' in base ? base : undefined
  const memo: Memo | undefined = known && makeMemo()
  const headRules = await loadRules(options, head)
  const headBaseline = await loadBaseline(options, headRules, head)
  // The same rules are compiled once, so that what was read by them can be shared.
  const baseRules = known && (await loadRules(options, known.tree, { known: headRules }))
  const baseBaseline = known && (await loadBaseline(options, baseRules!, known.tree))
  const changed = known !== undefined && (baseRules !== headRules || JSON.stringify(baseBaseline) !== JSON.stringify(headBaseline))
  const [rules, baseline] = known?.rulesFrom === 'base' ? [baseRules!, baseBaseline] : [headRules, headBaseline]

  const before = known && (await examine(options, known.tree, baseRules!, baseBaseline, memo, today))
  const gone = before?.extract.skipped.filter(({ why }) => why === noContent) ?? []
  if (gone.length > 0) return check(options, { head, base: { missing: `the content of ${gone[0]!.file}${gone.length > 1 ? ` and ${gone.length - 1} more` : ''} cannot be had in the base`, ...(known!.head ? { head: known!.head } : {}) } }, today)
  const extract = await extractClaims(options, head, rules, {}, memo)
  const comparison = compareClaims(extract.claims, extract.ruleset)
  const freshIgnores = before && markFresh(extract.ignores, before.extract.ignores, renamesOf(known!.changes, 'old'))
  const touched = known && before && touchedBy(known, extract, comparison, before)
  const placed = placeConflicts(comparison.conflicts, extract.ruleset, extract.places, touched)
  // A comment that a change brings in does not excuse what it brings in, where the rules are not its own.
  const ignores = freshIgnores?.filter(({ fresh }) => !fresh || known!.rulesFrom === 'head') ?? extract.ignores
  const mayIgnore = (conflict: Conflict): boolean => known?.rulesFrom !== 'base' || conflict.pairs.every((pair) => touched!.wasThere(pair))
  const accepted = acceptFindings(placed, acceptances(rules), ignores, today, mayIgnore)
  const afterBaseline = acceptBaselined(accepted.placed, comparison.conflicts, baseline?.entries ?? [], extract.ruleset, sentenceIn(extract), wholeIn(extract, head, options.cwd))

  const problems = [...extract.problems, ...unreadProblems(extract, known?.changes), ...(baseline?.problems ?? []), ...accepted.problems]
  const earlier = new Set(before?.problems.map((problem) => problemKey(problem, renamesOf(known!.changes, 'new'))))
  const findings = [
    ...afterBaseline.placed.map(({ finding }) => finding),
    ...problems.map((problem) => problemFinding(problem, extract.places.ofProblem(problem), known?.changes, earlier.has(problemKey(problem)))),
  ]
  const scope: ReportScope = options.scope !== 'auto' ? options.scope : known ? 'new' : 'all'
  const fixed = touched && before ? fixedFindings(touched.fixed, before, known!, extract) : { findings: [], lost: 0 }
  const tables = options.tables ? makeStoryTables(extract.claims, comparison.conflicts, extract.ruleset, extract.places) : undefined
  const files = new Set([...findings.flatMap(({ places }) => places.map(({ file }) => file)), ...(tables?.tables ?? []).flatMap(({ articles }) => articles.map(({ file }) => file))])
  const locate = await known?.locate?.(files)
  const located = (side: 'base' | 'head') => (place: Place): Place => locate?.(place, side) ?? place
  const told = [...findings.map((finding) => withPlaces(inScope(finding, scope, known?.changes), located('head'))), ...fixed.findings.map((finding) => withPlaces(finding, located('base')))]
  const notes = [
    ...(alone === undefined ? [] : [`All findings are reported: ${alone}.`]),
    ...(base && 'missing' in base ? [`There is nothing to compare with: ${base.missing}. All findings are reported, as it is not known which are new.`] : []),
    ...(known ? changeNotes(known, changed, freshIgnores ?? [], fixed.lost) : []),
    ...(known?.rulesFrom === 'base' && changed ? [await previewOf(options, head, headRules, headBaseline, { told: afterBaseline.placed, extract }, today)] : []),
    ...(tables?.notes ?? []),
  ]
  const change: Change | null = known ? { base: known.commit, head: known.head, source: known.source, complete: known.changes.complete, files: articlesAmong(known.changes, extract, before!.extract), scope, rulesFrom: known.rulesFrom, rulesChanged: changed } : base ? { base: null, head: base.head ?? null, source: 'none', complete: false, files: 0, scope, rulesFrom: 'head', rulesChanged: false } : null
  return makeReport(options, {
    extract, comparison, change, notes, noBase: base !== undefined && !known,
    findings: told.sort(byLoudness),
    accepted: accepted.accepted.map((one): AcceptedFinding => ({ ...one, place: located('head')(one.place) })),
    baselined: afterBaseline.baselined,
    stale: afterBaseline.stale.length,
    ...(tables ? { stories: tables.tables.map((table) => ({ ...table, rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell.map(located('head'))) })) })) } : {}),
  })
}

/** Articles of the change that cannot be read: what they say was not checked. A link is none: where it leads was. */
function unreadProblems({ skipped }: Extract, changes: Changes | undefined): Problem[] {
  const unread = skipped.filter(({ file, why }) => changes?.files.has(file) && why !== aLink)
  return unread.map(({ file, why }) => ({ code: 'unread-article', severity: 'error', message: `this article was changed and was not checked: ${why}`, place: { file, from: 0, to: 1 } }))
}

function inScope(finding: Finding, scope: ReportScope, changes: Changes | undefined): Finding {
  const always = scope === 'all' || !changes || (finding.verdict === 'invalid' && finding.severity === 'error')
  const isIn = always || (scope === 'new' ? finding.state === 'new' : scope === 'changed-lines' ? finding.anchor !== 'none' : finding.places.some(({ file }) => changes.files.has(file)))
  return isIn ? finding : { ...finding, reported: false }
}

function withPlaces(finding: Finding, at: (place: Place) => Place): Finding {
  const [first, ...others] = finding.places
  return { ...finding, places: [at(first), ...others.map(at)], suggestion: finding.suggestion && { ...finding.suggestion, place: at(finding.suggestion.place) } }
}

function problemKey({ code, message, place }: Problem, renames?: ReadonlyMap<string, string>): string {
  return [code, message, renames?.get(place.file) ?? place.file].join('\u001F')
}

function problemFinding({ code, severity, message, place: at }: Problem, place: Place, changes: Changes | undefined, isOld: boolean): Finding {
  const lines = changes?.files.get(at.file)?.lines
  const anchor: Anchor = !changes || lines === 'all' || (lines && touches(lines, place.line, place.endLine)) ? 'line' : changes.files.has(at.file) && !lines ? 'file' : 'none'
  return {
    rule: `rules/${code}`, title: code.replaceAll('-', ' '), pack: '', key: '', story: null, verdict: 'invalid', severity, state: isOld ? 'unchanged' : 'new', reported: true, anchor,
    message: message[0]!.toUpperCase() + message.slice(1) + (/[.!?`)]$/.test(message) ? '' : '.'), why: '', fingerprints: [], suggestion: null, places: [place],
  }
}
