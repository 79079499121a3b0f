import type { Place, StoryRow, Verdict } from '../model/index.ts'
import { clipEnd } from './sentence.ts'

// What tables of stories have in common, whatever they are written in. It holds raw text: who writes it escapes it.

/** How the articles stand to each other in one row. */
export const verdictWords: Record<Verdict, string> = { contradict: 'contradiction', strain: 'strain', agree: 'no conflict', unknown: 'one article' }

/** The most values of one cell that are shown. */
export const mostValues = 4

/** A quotation is a value too: of a longer one only the beginning is shown. */
const longestValue = 80

/** What a row is about beside its story; often nothing. */
export function aboutOf({ key }: StoryRow, story: string): string {
  return key
    .split(' · ')
    .filter((part) => part !== story)
    .join(' · ')
}

/** The values of a cell with their lines, those in a conflict first, and how many more there are. */
export function valuesOf(cell: readonly Place[]): string[] {
  const rest = cell.length - mostValues
  return [...cell.slice(0, mostValues).map(({ value, line }) => `${clipEnd(value, longestValue)} (line ${line})`), ...(rest > 0 ? [`and ${rest} more`] : [])]
}

/** Paths without the folders that all of them share. */
export function shortNames(files: readonly string[]): string[] {
  const [first = '', ...others] = files
  let shared = first.lastIndexOf('/') + 1
  while (shared > 0 && !others.every((file) => file.startsWith(first.slice(0, shared)))) shared = first.lastIndexOf('/', shared - 2) + 1
  return files.map((file) => file.slice(shared))
}
