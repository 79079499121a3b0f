import { resolve } from 'node:path'
import type { Git } from '../archive/git.ts'
import { readLineMap, type LineMap } from '../archive/line-map.ts'
import type { Tree } from '../archive/tree.ts'
import type { Finding, Place, Report } from '../model/index.ts'
import type { Commits } from './base.ts'

/** The report with the lines of the commit that was checked, which is what GitHub expects of code scanning. */
export function asChecked(report: Report): Report {
  const back = ({ shift = 0, ...place }: Place): Place => ({ ...place, line: place.line + shift, endLine: place.endLine + shift })
  return { ...report, findings: report.findings.map((finding) => ({ ...finding, places: finding.places.map(back) as unknown as Finding['places'] })) }
}

/** A commit and its files. */
export interface Side {
  readonly commit: string
  readonly tree: Tree
}

/** A place at the commit in which a reader finds it. */
export type Locate = (place: Place) => Place

/**
 * Finds each place of the commit that was checked in a commit that GitHub shows: the head of the pull request, where it has
 * the same line; else the base; else the merge commit itself. All line maps that are needed are read first.
 *
 * @param cwd what the paths of places are relative to
 * @param pathOf a path from the root of the repository
 * @param files those whose places will be asked for
 */
export async function makeLocate(git: Git, cwd: string, pathOf: (file: string) => string | undefined, { checked }: Commits, sides: readonly Side[], tree: Tree, files: Iterable<string>): Promise<Locate> {
  const ways = new Map<string, readonly { readonly commit: string; readonly map: LineMap | undefined }[]>()
  for (const file of files) {
    const path = pathOf(file)
    const id = tree.idOf(resolve(cwd, file))
    if (path === undefined || id === undefined) continue
    const same = sides.find((side) => side.commit === checked || side.tree.idOf(resolve(cwd, file)) === id)
    if (same) ways.set(file, [{ commit: same.commit, map: (line) => line }])
    else ways.set(file, await Promise.all(sides.filter((side) => side.tree.idOf(resolve(cwd, file)) !== undefined).map(async ({ commit }) => ({ commit, map: await readLineMap(git, commit, checked, path) }))))
  }
  return (place) => {
    const known = ways.get(place.file)
    if (!known) return place
    for (const { commit, map } of known) {
      const [line, endLine] = [map?.(place.line), map?.(place.endLine)]
      if (line !== undefined && endLine !== undefined && endLine - line === place.endLine - place.line) return { ...place, line, endLine, commit, ...(line === place.line ? {} : { shift: place.line - line }) }
    }
    return { ...place, commit: checked }
  }
}
