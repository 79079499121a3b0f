import type { AcceptedFinding, Claim, Conflict, Finding, Problem } from '../model/index.ts'
import type { Placed } from './findings.ts'

/** What the configuration accepts, as it is matched. */
export interface Acceptance {
  readonly rule: string
  readonly reason: string
  readonly fingerprint?: string
  readonly key?: string
  readonly values: readonly string[]
  /** Does a path belong to it? */
  readonly file: (path: string) => boolean
  readonly until?: number
  readonly place: Problem['place']
}

/** A `<!-- factlint-ignore rule-id: reason -->` in an article. It holds for the block around it, or for the next one. */
export interface Ignore {
  readonly file: string
  readonly rule: string
  readonly reason: string
  readonly from: number
  readonly to: number
  /** The block for which it holds; undefined where none follows. */
  readonly block: { readonly from: number; readonly to: number } | undefined
  /** Did the change bring it? */
  readonly fresh?: true
}

const opening = /<!--\s*factlint-ignore\s+([\w/-]+?)\s*(:|-->)/g

/** How far behind its block a comment may stand in one line. */
const lineMost = 2_000

interface Offsets { readonly from: number; readonly to: number }

/** Finds the ignores of an article. A comment inside a block, or in its last line, holds for it; else for the next block. */
export function readIgnores(file: string, source: string, blocks: readonly Offsets[]): Ignore[] {
  if (!source.includes('factlint-ignore')) return []
  const ignores: Ignore[] = []
  opening.lastIndex = 0
  for (let match = opening.exec(source); match; match = opening.exec(source)) {
    const start = match.index + match[0].length
    const end = match[2] === ':' ? source.indexOf('-->', start) : start - 3
    // A comment that is never closed is none, and neither is any after it.
    if (end < 0) break
    const at = { from: match.index, to: end + 3 }
    opening.lastIndex = at.to
    const block = blockOf(at, source, blocks)
    ignores.push({ file, rule: match[1]!, reason: match[2] === ':' ? source.slice(start, end).trim() : '', ...at, block: block && { from: block.from, to: block.to } })
  }
  return ignores
}

/** The block that a comment is meant for. */
function blockOf(at: Offsets, source: string, blocks: readonly Offsets[]): Offsets | undefined {
  // How many blocks begin before the comment or with it: they are in order, and none lies in another.
  let count = 0
  for (let high = blocks.length; count < high; ) {
    const middle = (count + high) >> 1
    if (blocks[middle]!.from <= at.from) count = middle + 1
    else high = middle
  }
  const last = blocks[count - 1]
  if (last && at.from < last.to && last.to - last.from > at.to - at.from + 2) return last
  const before = last && last.to <= at.from ? last : blocks[count - 2]
  if (before && before.to <= at.from && at.from - before.to < lineMost && !source.slice(before.to, at.from).includes('\n')) return before
  return blocks.slice(count, count + 2).find((block) => block.from >= at.to || block.to > at.to) ?? (last && last.from === at.from && last.to > at.to ? last : undefined)
}

export interface Accepted {
  readonly placed: readonly Placed[]
  readonly accepted: readonly AcceptedFinding[]
  /** Exceptions that are expired, unused, or lack a reason. */
  readonly problems: readonly Problem[]
}

/**
 * Takes the accepted findings out and counts them. An exception that accepts nothing is reported, and so is an expired one,
 * which accepts nothing.
 *
 * @param mayIgnore can comments accept a conflict?
 * @param today the day by which `until` is judged, in days since 1970-01-01
 */
export function acceptFindings(placed: readonly Placed[], acceptances: readonly Acceptance[], ignores: readonly Ignore[], today: number, mayIgnore: (conflict: Conflict) => boolean = () => true): Accepted {
  const used = new Set<Acceptance | Ignore>()
  const problems: Problem[] = []
  const accepted: AcceptedFinding[] = []
  const left = placed.filter(({ finding, conflict }) => {
    const exceptions = acceptances.filter((one) => !isExpired(one, today) && accepts(one, finding))
    const comments = ignores.length > 0 && mayIgnore(conflict) ? ignoring(ignores, conflict) : []
    for (const hit of [...exceptions, ...comments]) used.add(hit)
    const [hit] = [...exceptions, ...comments]
    if (hit) accepted.push({ rule: finding.rule, by: exceptions.length > 0 ? 'exception' : 'ignore', reason: hit.reason, place: finding.places[0], fresh: exceptions.length === 0 && comments.some(({ fresh }) => fresh) })
    return hit === undefined
  })
  const note = (code: string, message: string, place: Problem['place']): void => void problems.push({ code, severity: 'notice', message, place })
  for (const one of acceptances) {
    if (isExpired(one, today)) note('expired-exception', `this exception for \`${one.rule}\` has ended; remove it, or give it a later \`until\``, one.place)
    else if (!used.has(one)) note('unused-exception', `this exception for \`${one.rule}\` accepts nothing any more; remove it`, one.place)
  }
  for (const one of ignores) {
    if (one.reason === '') note('no-reason', `say why \`${one.rule}\` is ignored here: \`<!-- factlint-ignore ${one.rule}: reason -->\`; without a reason nothing is ignored`, one)
    else if (!used.has(one)) note('unused-exception', `this comment ignores nothing: \`${one.rule}\` finds no conflict here; remove it`, one)
  }
  return { placed: left, accepted, problems }
}

function isExpired({ until }: Acceptance, today: number): boolean {
  return until !== undefined && until <= today
}

function accepts(one: Acceptance, finding: Finding): boolean {
  if (one.rule !== finding.rule) return false
  if (one.fingerprint !== undefined && !finding.fingerprints.every((print) => print === one.fingerprint)) return false
  if (one.key !== undefined && one.key !== finding.key) return false
  if (one.values.length > 0 && !finding.places.every((place) => one.values.includes(place.value) || one.values.includes(place.text))) return false
  return finding.places.some((place) => one.file(place.file))
}

/** The comments that hold for every place in which the article makes this claim, together; none where a place is left. */
function covering(ignores: readonly Ignore[], claim: Claim, claims: readonly Claim[]): readonly Ignore[] {
  const own = claim.fact ? [] : ignores.filter((one) => one.block && one.file === claim.file && one.reason !== '' && one.rule === claim.rule.id)
  if (own.length === 0) return []
  const value = JSON.stringify(claim.value)
  const twins = claims.filter((twin) => twin === claim || (twin.file === claim.file && JSON.stringify(twin.value) === value))
  const holds = ({ block }: Ignore, { from }: Claim): boolean => from >= block!.from && from < block!.to
  return twins.every((twin) => own.some((one) => holds(one, twin))) ? own.filter((one) => twins.some((twin) => holds(one, twin))) : []
}

/** The comments that ignore a conflict: they take the pairs of their claims with them, and together they must leave none. */
function ignoring(ignores: readonly Ignore[], { pairs, claims }: Placed['conflict']): readonly Ignore[] {
  const covered = new Map(claims.map((claim) => [claim, covering(ignores, claim, claims)] as const))
  const isCovered = (claim: Claim): boolean => (covered.get(claim)?.length ?? 0) > 0
  return pairs.every(({ a, b }) => isCovered(a) || isCovered(b)) ? [...new Set([...covered.values()].flat())] : []
}
