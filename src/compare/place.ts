import { formatDay } from '../language/days.ts'
import { proseAt, type Article, type Claim, type Place, type Problem, type Ruleset, type Span } from '../model/index.ts'
import { makeLines, type Point } from './lines.ts'

/** Turns claims and problems into places for readers. Holds the lines of each source once they were asked for. */
export interface Places {
  readonly ofClaim: (claim: Claim) => Place
  readonly ofSpan: (file: string, span: Span, value: string) => Place
  readonly ofProblem: (problem: Problem) => Place
  readonly line: (file: string, offset: number) => number
}

/** A file that places can lie in. One without blocks is shown as it stands. */
export type Shown = Pick<Article, 'source'> & Partial<Pick<Article, 'blocks'>>

const textMost = 300
const sentenceMost = 600

/** @param shownOf an article, or the text of a YAML file; undefined for files that the run has not kept */
export function makePlaces(shownOf: (file: string) => Shown | undefined, ruleset: Ruleset): Places {
  const lines = new Map<string, (offset: number) => Point>()
  const pointAt = (file: string, offset: number): Point => {
    let look = lines.get(file)
    if (!look) lines.set(file, (look = makeLines(shownOf(file)?.source ?? '')))
    return look(offset)
  }
  const place = (file: string, { from, to }: Span, rest: Pick<Place, 'text' | 'value' | 'date' | 'sentence' | 'at'>): Place => {
    const start = pointAt(file, from)
    const end = pointAt(file, Math.max(from + 1, to))
    return { file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column, ...rest }
  }
  const words = (file: string, span: Span, most: number): string => {
    const { source, blocks = [] } = shownOf(file) ?? { source: '' }
    return shorten(proseAt({ source, blocks }, { from: span.from, to: Math.min(span.to, span.from + most * 4) }), most)
  }
  return {
    line: (file, offset) => pointAt(file, offset).line,
    ofClaim: (claim) => {
      const value = ruleset.types.get(claim.type)?.format(claim.value) ?? ''
      const date = claim.date === undefined ? null : formatDay(claim.date)
      if (claim.fact) return place(claim.file, claim, { text: words(claim.file, claim, textMost), value, date, sentence: claim.fact.source ?? '' })
      const text = words(claim.file, claim, textMost)
      const sentence = words(claim.file, claim.sentence, sentenceMost)
      const at = words(claim.file, { from: claim.sentence.from, to: claim.from + 1 }, sentenceMost).length - 1
      return place(claim.file, claim, { text, value, date, sentence, ...(at >= 0 && sentence.startsWith(text, at) ? { at } : {}) })
    },
    ofSpan: (file, span, value) => place(file, span, { text: words(file, span, textMost), value, date: null, sentence: '' }),
    ofProblem: ({ place: at }) => place(at.file, at, { text: words(at.file, at, textMost), value: '', date: null, sentence: '' }),
  }
}

/** Cut at a word where it is longer than `most`. */
function shorten(folded: string, most: number): string {
  if (folded.length <= most) return folded
  const cut = folded.slice(0, most)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most - 40)).trimEnd()} …`
}
