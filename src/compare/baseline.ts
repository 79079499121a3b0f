import type { Claim, Conflict, Problem, Ruleset } from '../model/index.ts'
import { assign } from './assign.ts'
import { articlesOf, fingerprint, looseFingerprint } from './fingerprints.ts'
import type { Placed } from './findings.ts'
import { listAt } from '../language/list-at.ts'
import { compareText } from './text-order.ts'

/** A pair of claims that a baseline accepts. */
export interface BaselineEntry {
  readonly rule: string
  /** By rule, key, values and articles. */
  readonly fingerprint: string
  /** By rule, key, values and sentences, without articles and story: it holds when files are renamed. */
  readonly moved: string
  /** For readers: the two articles and what they say. */
  readonly files: readonly string[]
  readonly values: readonly string[]
}

/** What a repository holds already, and lives with. */
export interface Baseline {
  readonly entries: readonly BaselineEntry[]
  readonly problems: readonly Problem[]
}

/** Reads a baseline file. One that cannot be read accepts nothing, and says so: a run must not pass or fail by half of it. */
export function readBaseline(file: string, source: string): Baseline {
  const problem = (message: string): Baseline => ({ entries: [], problems: [{ code: 'baseline', severity: 'error', message: `the baseline ${message}; write it anew with \`factlint baseline\``, place: { file, from: 0, to: 1 } }] })
  let data: unknown
  try {
    data = JSON.parse(source)
  } catch {
    return problem('is no JSON')
  }
  if (!isRecord(data) || data['version'] !== 1 || !Array.isArray(data['accepted'])) return problem('is not of version 1, with a list `accepted`')
  const entries: BaselineEntry[] = []
  for (const [at, entry] of data['accepted'].entries()) {
    if (!isEntry(entry)) return problem(`has an entry (number ${at + 1}) without \`rule\`, \`fingerprint\`, \`moved\`, \`files\` and \`values\``)
    entries.push(entry)
  }
  return { entries, problems: [] }
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}

function isEntry(data: unknown): data is BaselineEntry {
  const isTexts = (list: unknown): boolean => Array.isArray(list) && list.every((one) => typeof one === 'string')
  return isRecord(data) && ['rule', 'fingerprint', 'moved'].every((key) => typeof data[key] === 'string') && isTexts(data['files']) && isTexts(data['values'])
}

/** The entries that accept these conflicts, sorted by rule, articles and values, each once. */
export function baselineOf(conflicts: readonly Conflict[], ruleset: Ruleset, sentenceOf: (claim: Claim) => string): BaselineEntry[] {
  const entries = new Map<string, BaselineEntry>()
  for (const conflict of conflicts) {
    for (const pair of conflict.pairs) {
      const sides = [pair.a, pair.b].map((claim) => ({ file: claim.file, value: ruleset.types.get(claim.type)?.format(claim.value) ?? '' }))
      const print = fingerprint(conflict, pair, ruleset)
      entries.set(print, { rule: conflict.rule.id, fingerprint: print, moved: looseFingerprint(conflict, pair, ruleset, sentenceOf), files: sides.map(({ file }) => file), values: sides.map(({ value }) => value) })
    }
  }
  const order = ({ rule, files, values, fingerprint: print }: BaselineEntry): string => [rule, ...files, ...values, print].join('\u001F')
  return [...entries.values()].sort((a, b) => compareText(order(a), order(b)))
}

/** A baseline as a file: one line for each entry, so that a change of it can be reviewed. */
export function writeBaseline(entries: readonly BaselineEntry[]): string {
  const lines = entries.map(({ rule, fingerprint: print, moved, files, values }) => `    ${JSON.stringify({ rule, fingerprint: print, moved, files, values })}`)
  return `{\n  "version": 1,\n  "accepted": [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`
}

export interface Baselined {
  readonly placed: readonly Placed[]
  readonly baselined: number
  /** Entries that no conflict answers to. */
  readonly stale: readonly BaselineEntry[]
}

/**
 * Takes out the findings all of whose pairs the baseline accepts. An entry accepts one pair: that of its articles; else one of
 * its fingerprint; else, where articles were renamed, one with its values and sentences.
 *
 * @param all every conflict of the run, those that are accepted otherwise among them: their entries are not stale
 * @param isWhole was all that an entry speaks of read? Else it is neither stale nor taken for that of a renamed article
 */
export function acceptBaselined(placed: readonly Placed[], all: readonly Conflict[], entries: readonly BaselineEntry[], ruleset: Ruleset, sentenceOf: (claim: Claim) => string, isWhole: (entry: BaselineEntry) => boolean = () => true): Baselined {
  if (entries.length === 0) return { placed, baselined: 0, stale: [] }
  const pairs = all.flatMap((conflict) => conflict.pairs.map((pair) => ({ conflict, pair, print: fingerprint(conflict, pair, ruleset) })))
  const whole = new Map(entries.map((entry) => [entry, isWhole(entry)] as const))
  const accepted = assign(pairs, entries, [
    { of: ({ pair, print }) => `${print} ${articlesOf(pair)}`, to: (entry) => `${entry.fingerprint} ${articlesNamed(entry)}` },
    { of: ({ print }) => print, to: (entry) => (whole.get(entry) ? entry.fingerprint : '') },
  ])
  const known = new Set([...accepted.keys()].map(({ pair }) => pair))
  const used = new Set(accepted.values())
  const free = new Map<string, BaselineEntry[]>()
  for (const entry of entries) if (!used.has(entry) && whole.get(entry)) listAt(free, entry.moved).push(entry)
  const left = placed.filter(({ conflict }) => {
    const taken: BaselineEntry[] = []
    const isAccepted = conflict.pairs.every((pair) => {
      if (known.has(pair)) return true
      const entry = free.size > 0 ? free.get(looseFingerprint(conflict, pair, ruleset, sentenceOf))?.pop() : undefined
      if (entry) taken.push(entry)
      return entry !== undefined
    })
    for (const entry of taken) {
      if (isAccepted) used.add(entry)
      else free.get(entry.moved)!.push(entry)
    }
    return !isAccepted
  })
  return { placed: left, baselined: placed.length - left.length, stale: entries.filter((entry) => !used.has(entry) && whole.get(entry)) }
}

function articlesNamed({ files }: BaselineEntry): string {
  return files.filter((file) => !/\.ya?ml$/i.test(file)).sort(compareText).join('\u001F')
}
