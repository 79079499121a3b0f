import type { Finding, Place, Report } from '../model/index.ts'
import { pathInRepository } from '../reporters/wording.ts'
import { get, textOf, type Target } from './answer.ts'
import type { Api } from './api.ts'
import type { OpenPull } from './results-pulls.ts'

/** What GitHub itself says of a pull request's files, by their paths from the root of the repository. */
export interface KnownFiles {
  /** Its head and its base. */
  readonly commits: ReadonlySet<string>
  readonly changed: ReadonlySet<string>
  /** Are those all that it changes? */
  readonly complete: boolean
  /** The files of its base, so far as they were needed and can be had. */
  readonly base: ReadonlySet<string>
  /** What could not be asked, and why. */
  readonly missing: readonly string[]
}

/**
 * Asks GitHub which files the pull request changes, and, where the report names others, which the base has.
 *
 * @param folder the working directory of the run, from the root of the repository
 */
export async function readKnownFiles(api: Api, target: Target, { base }: OpenPull, report: Report, folder: string): Promise<KnownFiles> {
  const { owner, repo, number, head } = target
  const commits = new Set([head, base])
  const listed = await api.list('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', { owner, repo, pull_number: number })
  if (!listed.ok) return { commits, changed: new Set(), complete: false, base: new Set(), missing: [`the files of the pull request (${listed.why})`] }
  const changed = new Set(listed.items.map((item) => textOf(item, 'filename')))
  const known = { commits, changed, complete: listed.complete, base: new Set<string>(), missing: [] }
  const others = report.findings.flatMap(({ places }) => places.slice(1)).map(({ file }) => pathInRepository(file, folder))
  if (others.every((path) => path === undefined || changed.has(path))) return known
  const answer = await api.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', { owner, repo, tree_sha: base, recursive: '1' })
  const tree = answer.ok && get(answer.data, 'truncated') === false ? get(answer.data, 'tree') : undefined
  if (!Array.isArray(tree)) return { ...known, missing: [`the files of the base (${answer.ok ? 'they are too many' : answer.why})`] }
  return { ...known, base: new Set(tree.filter((entry) => get(entry, 'type') === 'blob').map((entry) => textOf(entry, 'path'))) }
}

/**
 * The report with a commit, and so a link, only at places that GitHub vouches for: it has the commit, and the file is one that
 * the pull request changes, or, of a place beside the main one, one of the base. A finding at a file that the pull request
 * does not change is told as one at none of its lines.
 */
export function confirmPlaces(report: Report, known: KnownFiles, folder: string): Report {
  const isChanged = (path: string): boolean => known.changed.has(path)
  const isThere = (path: string): boolean => isChanged(path) || known.base.has(path)
  const confirmed = ({ commit, ...place }: Place, has: (path: string) => boolean): Place => {
    const path = pathInRepository(place.file, folder)
    return path !== undefined && commit !== undefined && known.commits.has(commit) && has(path) ? { ...place, commit } : place
  }
  return {
    ...report,
    findings: report.findings.map((finding) => {
      const [main, ...others] = finding.places
      const isNear = !known.complete || isChanged(pathInRepository(main.file, folder) ?? '')
      const anchor: Finding['anchor'] = isNear ? finding.anchor : 'none'
      return { ...finding, anchor, places: [confirmed(main, isChanged), ...others.map((place) => confirmed(place, isThere))] }
    }),
    accepted: report.accepted.map((one) => ({ ...one, place: confirmed(one.place, isChanged) })),
  }
}
