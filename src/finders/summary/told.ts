import { contextOf, type Article, type Block, type DetailCore, type Ruleset, type Sentence, type Word } from '../../model/index.ts'
import { headOf, scopeOf, scopesOf, sentenceOf } from '../around.ts'
import { readDetails } from '../details.ts'
import { noNames } from '../names-in.ts'

/** A sentence where it stands. */
export interface Line {
  readonly block: Block
  readonly sentence: Sentence
}

/** A figure or date of an article, with what its sentence says of it. */
export interface Told {
  readonly core: DetailCore
  readonly line: Line
  /** Its words: indexes in those of the sentence, half-open. */
  readonly from: number
  readonly to: number
  /** Does somebody say it, rather than the paper? */
  readonly quoted: boolean
  /** The telling words of its sentence in base form, lower case, and how far each stands from it, in words. */
  readonly around: ReadonlyMap<string, number>
  /** Words close by that say of how much it is counted. */
  readonly scope: readonly string[]
  /** The word right before it, lower case. */
  readonly lead: string
  /** What it counts, in base form. */
  readonly head: readonly string[]
}

/** A sentence of more words is a list or a table. */
const sentenceMost = 120

/** Reads the figures and dates of a sentence, then those of its quotations. */
export type Teller = (line: Line) => readonly Told[]

/** Makes what reads them; each sentence is read once. */
export function tellerOf(article: Article, ruleset: Ruleset): Teller {
  const context = contextOf(ruleset, article.date)
  const known = new Map<Sentence, readonly Told[]>()
  const read = (line: Line, words: readonly Word[], quoted: boolean): Told[] => {
    if (words.length > sentenceMost) return []
    const figures = readDetails(words, ruleset.types, context, noNames).filter(({ core }) => core.name === undefined)
    if (figures.length === 0) return []
    const shared = sentenceOf(words, figures, noNames, noArticle)
    const scopes = scopesOf(shared)
    return figures.map((detail) => {
      const { core, from, to } = detail
      const told = { core, line, from, to, quoted, around: aroundOf(shared, from, to), scope: scopeOf(scopes, shared, detail), lead: shared.norms[from - 1] ?? '', head: headOf(words, detail) }
      return isAgeAtDeath(told) ? { ...told, core: { ...core, kind: 'age' } } : told
    })
  }
  return (line) => {
    const { words, quotes } = line.sentence
    let told = known.get(line.sentence)
    if (!told) known.set(line.sentence, (told = [...read(line, words, false), ...quotes.flatMap((inner) => read(line, inner, true))]))
    return told
  }
}

/** `Melcher dies at 62`. */
function isAgeAtDeath({ core, lead, head, around }: Told): boolean {
  return core.kind === 'amount' && core.unit === '' && lead === 'at' && head.length === 0 && around.get('die') === 2
}

const noArticle = { length: 0, told: [] }

function aroundOf({ words, places }: ReturnType<typeof sentenceOf>, from: number, to: number): Map<string, number> {
  const around = new Map<string, number>()
  words.forEach((word, i) => {
    const [at, key] = [places[i]!, word.toLowerCase()]
    const far = at < from ? from - at : at - to + 1
    if (at < from || at >= to) around.set(key, Math.min(far, around.get(key) ?? far))
  })
  return around
}
