import { listAt } from '../language/list-at.ts'
import { isShipped, type Report } from '../model/index.ts'
import { count, list } from './wording.ts'

// What a reader should know of a run beside its findings. Raw text: the reporter escapes it.

const listed = 3

/** What a reader should know of the run, beside the findings: one sentence each. */
export function remarksOf(report: Report): string[] {
  const { skipped, undated, excepted, baselined, stale } = report.summary
  const remarks = [...report.notes]
  const files = new Map<string, string[]>()
  for (const { file, why } of skipped) listAt(files, why).push(file)
  for (const [why, names] of files) remarks.push(`Skipped ${count(names.length, 'file')} (${why}): ${some(names)}.`)
  if (undated > 0) remarks.push(`${count(undated, 'article')} without a date: words such as “last year” were not read there.`)
  remarks.push(...silentRemarks(report))
  if (excepted > 0) remarks.push(`${count(excepted, 'finding')} accepted by exceptions${report.accepted.length === 0 ? '' : `: ${some([...new Set(report.accepted.map(({ rule, place }) => `${rule} in ${place.file}, line ${place.line}`))])}`}.`)
  if (baselined > 0) remarks.push(`${count(baselined, 'finding')} accepted by the baseline.`)
  if (stale > 0) remarks.push(`${count(stale, 'entry', 'entries')} of the baseline ${stale === 1 ? 'answers' : 'answer'} to no conflict any more; “factlint baseline” writes it anew.`)
  return remarks
}

/** All of a few names, or the first of them and how many more there are. */
function some(names: readonly string[]): string {
  return names.length <= listed + 1 ? list(names) : `${names.slice(0, listed).join(', ')} and ${names.length - listed} more`
}

/** A remark for each of the user's rules that read nothing, and one for all of those that come with factlint. */
function silentRemarks({ summary: { rules, articles } }: Report): string[] {
  if (articles === 0) return []
  const silent = rules.filter(({ claims, status }) => claims === 0 && status !== 'retired')
  const own = silent.filter((rule) => !isShipped(rule.pack))
  const rest = own.length - listed
  const shipped = silent.length - own.length
  return [
    ...own.slice(0, listed).map(({ id, find }) => `Rule ${id} read nothing in ${count(articles, 'article')}${find === 'phrases' ? `: see “factlint near-misses ${id}”` : ''}.`),
    ...(rest > 0 ? [`${count(rest, 'more rule')} of yours read nothing; “factlint claims” names them.`] : []),
    ...(shipped > 0 ? [`${count(shipped, 'rule')} that ${shipped === 1 ? 'comes' : 'come'} with factlint read nothing.`] : []),
  ]
}
