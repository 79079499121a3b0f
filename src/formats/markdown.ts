import type { Format, Prose } from '../model/article.ts'
import { readOpening } from './front-matter.ts'
import { withFrontProse } from './front-prose.ts'
import { readSimple } from './markdown-blocks.ts'
import { sinkFor } from './markdown-emit.ts'
import { readTree } from './markdown-tree.ts'
import { blankShortcodes } from './shortcodes.ts'
import { readParagraphs } from './paragraphs.ts'

/** Markdown: CommonMark with GitHub's tables, task lists and bare links. */
export const markdown: Format = {
  name: 'markdown',
  extensions: ['md', 'markdown', 'mdown', 'mkd', 'mdx'],
  reads: 'CommonMark with GitHub tables; front matter in YAML, TOML or JSON.',
  read: (source) => readMarkdown(source, false),
}

/**
 * @param whole read all with the library, instead of only what is not simple: for tests and measurements
 */
export function readMarkdown(source: string, whole: boolean): Prose {
  const { meta, bodyFrom, problem } = readOpening(source)
  const problems = problem ? [problem] : []
  const text = blankModules(blankShortcodes(oneLineEnd(source), bodyFrom), bodyFrom)
  const sink = sinkFor(text)
  const { blocks } = sink
  const rest = whole ? bodyFrom : readSimple(sink, bodyFrom)
  if (rest < text.length && !readTree(sink, rest)) {
    for (const block of readParagraphs(text, rest)) blocks.push(block)
    problems.push({ from: rest, to: text.length, message: 'This Markdown is nested too deeply, so from here on it was read as plain text.' })
  }
  return { blocks: withFrontProse(source, meta, blocks), ...(meta && { meta }), ...(problems.length > 0 && { problems }) }
}

/** The same text, as long, with line feeds alone as line ends. */
function oneLineEnd(source: string): string {
  return source.includes('\r') ? source.replaceAll('\r\n', ' \n').replaceAll('\r', '\n') : source
}

/** Blanks the `import` and `export` lines of MDX. */
function blankModules(text: string, from: number): string {
  if (!/^(?:import|export) /m.test(text.slice(from, from + 5_000))) return text
  return text.replace(/^(?:import\s[^\n]*\sfrom\s*["'][^"'\n]*["'];?|import\s*["'][^"'\n]*["'];?|export\s+(?:const|let|var|default|function|class|\{)[^\n]*)$/gm, (line) => `\u200B${' '.repeat(line.length - 2)}\u200B`)
}
