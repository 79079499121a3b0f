import type { Finding, Report } from '../model/index.ts'
import { codeSpan, escapeMarkdown, escapeSarif, showHidden } from './escape.ts'
import { clipEnd } from './sentence.ts'

// What code scanning takes of a descriptor: 255 characters of a name, 1,024 of a description, 10 tags.
const longestName = 255
const longestText = 1_000

/** SARIF's words for how loud a finding is. */
export const sarifLevels = { error: 'error', warning: 'warning', notice: 'note' } as const

interface Described {
  readonly title: string
  readonly note?: string
  readonly pack: string
  readonly level?: 'error' | 'warning' | 'note'
  readonly mistake?: boolean
}

/** A rule or a kind of mistake, as SARIF's `reportingDescriptor`. */
export interface SarifRule {
  readonly id: string
  readonly [property: string]: unknown
}

/**
 * The rules of a run by id: those that it used, and those of the findings that are told, mistakes among them. The level of a
 * rule is that of its first finding, else `warning`; each result has its own beside it.
 */
export function sarifRules({ summary }: Report, findings: readonly Finding[]): SarifRule[] {
  const rules = new Map<string, Described>(summary.rules.map(({ id, title, note, pack }) => [showHidden(id), { title, pack, ...(note === undefined ? {} : { note }) }]))
  for (const { rule, title, pack, severity, verdict } of findings) {
    const id = showHidden(rule)
    rules.set(id, { level: sarifLevels[severity], ...(rules.get(id) ?? { title, pack, mistake: verdict === 'invalid' }) })
  }
  return [...rules.keys()].sort().map((id) => sarifRule(id, rules.get(id)!))
}

function sarifRule(id: string, { title, note = '', pack, level = 'warning', mistake = false }: Described): SarifRule {
  const name = clipName(id.split(/[^\p{L}\p{N}]+/u).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(''))
  const full = [title, note].filter((text) => text.trim() !== '').map(ended).join(' ')
  return {
    id,
    // A name that is the id is an error to validators, which compare them without case.
    ...(name === '' || name.toLowerCase() === id.toLowerCase() ? {} : { name }),
    shortDescription: { text: escapeSarif(clipEnd(title, longestText)) || id },
    fullDescription: { text: escapeSarif(clipEnd(full, longestText)) || id },
    help: mistake ? mistakeHelp(title) : ruleHelp(id, title, note),
    defaultConfiguration: { level },
    properties: { tags: mistake ? ['configuration'] : [...new Set([showHidden(pack), 'editorial', 'facts'])].filter((tag) => tag !== '') },
  }
}

interface Help {
  readonly text: string
  readonly markdown: string
}

function ruleHelp(id: string, title: string, note: string): Help {
  const comment = `<!-- factlint-ignore ${id}: reason -->`
  const off = `overrides: {${id}: {status: retired}}`
  const help = (escape: (text: string) => string, code: (text: string) => string): string =>
    [
      `Compares what articles and reference facts say. ${escape(ended(title))}`,
      escape(note),
      `To mend a finding, make its places say the same. To accept it, write ${code(comment)} before its paragraph. To switch the rule off, write ${code(off)} in ${code('factlint.yml')}.`,
    ].filter((paragraph) => paragraph.trim() !== '').join('\n\n')
  return { text: help(escapeSarif, escapeSarif), markdown: help(escapeMarkdown, codeSpan) }
}

function mistakeHelp(title: string): Help {
  const rest = 'A mistake in a rule file, in the configuration or in an article: until it is mended, not everything is checked.'
  return { text: `${escapeSarif(ended(title))} ${rest}`, markdown: `${escapeMarkdown(ended(title))} ${rest}` }
}

function clipName(name: string): string {
  return name.slice(0, longestName).replace(/[\uD800-\uDBFF]$/, '')
}

/** With a full stop, where a sentence has no end of its own. */
export function ended(text: string): string {
  const trimmed = text.trim()
  return trimmed === '' || /[.!?…][)”’"']*$/.test(trimmed) ? trimmed : `${trimmed}.`
}
