import { parse as parseYaml } from 'yaml'
import type { FrontMatter } from '../model/index.ts'

/** What front matter can say of an article. Everything is text as written; what is not there is undefined. */
export interface Meta {
  readonly date?: string
  readonly updated?: string
  readonly story?: string
  readonly id?: string
  readonly title?: string
  readonly language?: string
}

/** Other names that site generators use, in the order in which they are looked at. */
const names: Readonly<Record<keyof Meta, readonly string[]>> = {
  date: ['date', 'published', 'publishDate', 'pubDate', 'published_at', 'datePublished'],
  updated: ['updated', 'lastmod', 'modified', 'last_modified_at', 'dateModified'],
  story: ['story'],
  id: ['id'],
  title: ['title'],
  language: ['language', 'lang'],
}

const plainLine = /^([A-Za-z_][\w-]*):[ \t]+(?:"([^"\\\n]*)"|'([^'\n]*)'|([^\s"'[\]{}>|&*!#%@`,?:-][^\n#]*?|\d[^\n#]*?))[ \t]*(?:#[^\n]*)?\r?$/gm

/**
 * Reads front matter. Plain `key: value` lines are read without a parser; what they do not give is asked of one.
 *
 * @param parseToml given only where it has been loaded
 * @returns the fields, or a message that says why it could not be read
 */
export function readMeta(front: FrontMatter, parseToml?: (text: string) => unknown): { meta: Meta; problem?: string } {
  try {
    if (front.kind === 'yaml') {
      const fields: Record<string, string> = {}
      for (const match of front.text.matchAll(plainLine)) fields[match[1]!] ??= (match[2] ?? match[3] ?? match[4]!).trim()
      // A key of ours that stands there but was not plain needs the parser.
      const hidden = Object.values(names).flat().some((name) => fields[name] === undefined && front.text.includes(`${name}:`) && new RegExp(`^${name}:`, 'm').test(front.text))
      return { meta: metaOf(hidden ? { ...fields, ...(parseYaml(front.text, { logLevel: 'error', prettyErrors: false }) as object) } : fields) }
    }
    if (front.kind === 'toml') return { meta: metaOf(parseToml?.(front.text)) }
    return { meta: metaOf(JSON.parse(front.text)) }
  } catch (error) {
    return { meta: {}, problem: `the front matter cannot be read: ${String((error as Error).message ?? error).split('\n')[0]}` }
  }
}

function metaOf(data: unknown): Meta {
  if (typeof data !== 'object' || data === null) return {}
  const record = data as Record<string, unknown>
  const meta: Record<string, string> = {}
  for (const [field, keys] of Object.entries(names)) {
    for (const key of keys) {
      const text = textOf(Object.hasOwn(record, key) ? record[key] : undefined)
      if (text !== undefined) {
        meta[field] = text
        break
      }
    }
  }
  return meta
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim()
  if (typeof value === 'number') return String(value)
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString()
  return undefined
}
