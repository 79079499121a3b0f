import type { Block, BlockZone, Cell } from '../model/article.ts'

/** What fills the place of markup that does not part words. */
export const glue = '\u200B'

/**
 * A block whose prose is made on first use and kept.
 *
 * @param make gives the prose of exactly `to - from` UTF-16 units
 */
export function blockOf(from: number, to: number, zone: BlockZone, make: () => string, cell?: Cell): Block {
  let made: string | undefined
  return { from, to, zone, prose: () => (made ??= make()), ...(cell && { cell }) }
}

/** A block that is prose as it stands. */
export function plainBlock(source: string, from: number, to: number, zone: BlockZone): Block {
  return blockOf(from, to, zone, () => source.slice(from, to))
}

/** Where white space after `at` ends, at most at `end`. */
export function skipSpace(source: string, at: number, end: number): number {
  while (at < end && isSpace(source.charCodeAt(at))) at++
  return at
}

/** Where white space before `at` begins, at least at `start`. */
export function trimSpace(source: string, at: number, start: number): number {
  while (at > start && isSpace(source.charCodeAt(at - 1))) at--
  return at
}

/** Space, tab, line feed, form feed or carriage return. */
export function isSpace(code: number): boolean {
  return code === 32 || (code <= 13 && (code === 10 || code === 13 || code === 9 || code === 12))
}
