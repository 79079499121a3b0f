import type { Format } from '../model/article.ts'
import { text } from './text.ts'

/** Gets the parser library of a format; done once, on the first file of that format. */
type Load = () => Promise<Format>

/** A format whose library is loaded by `loadFormat` before its first use. */
function lazy(about: Omit<Format, 'read'>, load: Load): { readonly format: Format; readonly load: Load } {
  let loaded: Format | undefined
  const format: Format = {
    ...about,
    read(source) {
      if (!loaded) throw new Error(`The format ${about.name} is used before loadFormat.`)
      return loaded.read(source)
    },
  }
  return { format, load: async () => (loaded ??= await load()) }
}

const entries = [
  lazy(
    { name: 'markdown', extensions: ['md', 'markdown', 'mdown', 'mkd', 'mdx'], reads: 'CommonMark with GitHub tables; front matter in YAML, TOML or JSON.' },
    async () => (await import('./markdown.ts')).markdown,
  ),
  lazy({ name: 'html', extensions: ['html', 'htm', 'xhtml'], reads: 'HTML; title and dates from its head.' }, async () => (await import('./html.ts')).html),
  { format: text, load: async () => text },
]

/** How source texts become prose. All but plain text read only after `loadFormat`. */
export const formats: readonly Format[] = entries.map((entry) => entry.format)

/** The format of a file by the ending of its name, or undefined where it is none of ours. */
export function formatFor(path: string): Format | undefined {
  return entryFor(path)?.format
}

/** The format of a file, ready to read. */
export async function loadFormat(path: string): Promise<Format | undefined> {
  return entryFor(path)?.load()
}

/** The format of this name, ready to read. */
export async function loadFormatNamed(name: string): Promise<Format | undefined> {
  return entries.find(({ format }) => format.name === name)?.load()
}

function entryFor(path: string): (typeof entries)[number] | undefined {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  const dot = name.lastIndexOf('.')
  if (dot < 1) return undefined
  const ending = name.slice(dot + 1).toLowerCase()
  return entries.find((entry) => entry.format.extensions.includes(ending))
}
