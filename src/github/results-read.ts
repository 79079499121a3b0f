import { reportScopes, type AcceptedFinding, type Change, type Finding, type Place, type Report } from '../model/index.ts'
import { get } from './answer.ts'
import { commitId } from './links.ts'
import { listOf, madeOf, objectOf, oneOf, orNull, text, textLike, wholeNumber, type Read } from './results-shape.ts'

// Above what a run of factlint writes, and low enough that no comment takes long to make.
const mostFindings = 1_000
const mostPlaces = 50
const mostFingerprints = 500
const mostNotes = 1_000

const path = text(1, 4_096)
const name = text(0, 1_000)
const words = text(0, 10_000)
const count = wholeNumber(0, 999_999_999)
const position = wholeNumber(1, 999_999_999)
const yesOrNo = oneOf([true, false])
const commit = textLike(commitId, 'a commit')
const fingerprint = textLike(/^[0-9a-f]{20}$/, 'a fingerprint')
const day = textLike(/^-?\d{4,6}-\d{2}-\d{2}$/, 'a date')

const place: Read<Place> = madeOf(
  objectOf<Omit<Place, 'at' | 'shift' | 'commit'> & { readonly commit: string | null }>({
    file: path, line: position, column: position, endLine: position, endColumn: position, text: words, value: words, date: orNull(day), sentence: words, commit: orNull(commit),
  }),
  ({ commit: at, ...rest }) => ({ ...rest, ...(at !== null && { commit: at }) }),
)

const finding: Read<Finding> = madeOf(
  objectOf<Omit<Finding, 'title' | 'places'> & { readonly places: readonly Place[] }>({
    rule: text(1, 1_000), pack: name, key: words, story: orNull(name),
    verdict: oneOf(['strain', 'contradict', 'invalid']), severity: oneOf(['error', 'warning', 'notice']), state: oneOf(['new', 'unchanged', 'fixed']), reported: yesOrNo, anchor: oneOf(['line', 'file', 'none']),
    message: words, why: words, fingerprints: listOf(fingerprint, 0, mostFingerprints),
    suggestion: orNull(objectOf({ place, text: words, certain: yesOrNo })),
    places: listOf(place, 1, mostPlaces),
  }),
  ({ places, ...rest }) => ({ ...rest, title: '', places: places as Finding['places'] }),
)

const accepted: Read<AcceptedFinding> = objectOf<AcceptedFinding>({ rule: name, by: oneOf(['ignore', 'exception']), reason: words, place, fresh: yesOrNo })

const change: Read<Change> = objectOf<Change>({
  base: orNull(commit), head: orNull(commit), source: oneOf(['git', 'api', 'none']), complete: yesOrNo, files: count, scope: oneOf(reportScopes), rulesFrom: oneOf(['base', 'head']), rulesChanged: yesOrNo,
})

const summary: Read<Report['summary']> = madeOf(
  objectOf<Omit<Report['summary'], 'rules' | 'skipped'>>({
    articles: count, claims: count, findings: objectOf({ error: count, warning: count, notice: count }), new: count, fixed: count, unchanged: count, undated: count, excepted: count, baselined: count, stale: count,
  }),
  (counts) => ({ ...counts, rules: [], skipped: [] }),
)

const report: Read<Report> = objectOf<Omit<Report, 'stories'>>({
  outcome: oneOf(['pass', 'fail', 'error']), reason: oneOf(['clean', 'below-threshold', 'findings', 'stale-baseline', 'rules', 'nothing-checked', 'no-base']), summary, change: orNull(change),
  // What a comment does not tell can be a whole archive of old findings.
  findings: listOf(finding, 0, mostFindings, (item) => get(item, 'reported') !== false || get(item, 'state') === 'fixed'),
  accepted: listOf(accepted, 0, mostFindings, (item) => get(item, 'fresh') !== false),
  notes: listOf(words, 0, mostNotes),
})

/**
 * Reads a JSON report of which nothing is believed: every value that is used later is checked, all else is left out, as what
 * it says of rules and of skipped files.
 *
 * @returns the report, or why it is none, which quotes nothing of it
 */
export function readResults(source: string): { readonly report: Report } | { readonly why: string } {
  let data: unknown
  try {
    data = JSON.parse(source)
  } catch {
    return { why: 'it is no JSON' }
  }
  if (get(data, 'version') !== 1) return { why: 'it is no report of version 1' }
  const mistakes: string[] = []
  const taken = report(data, '', mistakes)
  return taken ? { report: taken } : { why: mistakes.join('; ') }
}
