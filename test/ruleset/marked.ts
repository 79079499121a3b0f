import { makeLines } from '../../src/compare/lines.ts'
import type { Problem } from '../../src/model/index.ts'
import { loadRuleset } from '../../src/ruleset/load.ts'
import { values } from '../../src/values/index.ts'

/** Takes the marks `⟦…⟧` out of a text and gives where they stood. */
export function unmark(marked: string): { source: string; spans: { from: number; to: number }[] } {
  const spans: { from: number; to: number }[] = []
  let source = ''
  for (const piece of marked.split(/([⟦⟧])/)) {
    if (piece === '⟦') spans.push({ from: source.length, to: -1 })
    else if (piece === '⟧') spans.findLast((span) => span.to < 0)!.to = source.length
    else source += piece
  }
  return { source, spans }
}

/** Loads one file as `r.yml`. */
export function loadOne(source: string): ReturnType<typeof loadRuleset> {
  return loadRuleset([{ file: 'r.yml', pack: 'p', source }], values)
}

/** `code 3:5 message`, with the words at the place. */
export function told(problem: Problem, source: string): string {
  const { line, column } = makeLines(source)(problem.place.from)
  return `${problem.code} ${line}:${column} ${problem.message}`
}
