import type { Verdict } from '../../model/verdict.ts'
import type { Word } from '../../model/word.ts'
import { listAt } from '../list-at.ts'
import { once } from '../once.ts'

/** Kinds of people by the words for them. */
export interface Kinds {
  /** The last words of their names, in lower case: every reading holds one. */
  readonly clues: readonly string[]
  /** Their first words, likewise. */
  readonly firstWords: readonly string[]
  /** The longest name of a kind that starts at `at`; `name` is the first of its names. */
  readonly read: (words: readonly Word[], at: number) => { readonly name: string; readonly end: number } | undefined
  /** One kind, or one that takes the other in: `agree`. */
  readonly compare: (a: string, b: string) => Verdict
}

interface Place { readonly field: number; readonly whole: boolean; readonly mark: string }

/** The kinds of a table, which is read when they are first asked for: fields in lines, kinds parted by semicolons and names by commas; `~` before a line says that one person may be several of its kinds, `?` of other lines too. */
export function makeKinds(table: string): Kinds {
  const kinds = once(() => readTable(table))
  return {
    get clues() {
      return kinds().clues
    },
    get firstWords() {
      return kinds().firstWords
    },
    read: (words, at) => kinds().read(words, at),
    compare: (a, b) => kinds().compare(a, b),
  }
}

function readTable(table: string): Kinds {
  const byFirst = new Map<string, { readonly norms: readonly string[]; readonly name: string }[]>()
  const places = new Map<string, Place[]>()
  const clues = new Set<string>()
  table.trim().split('\n').forEach((line, field) => {
    line.replace(/^[~?]/, '').split(';').forEach((group, i) => {
      const names = group.split(',').map((name) => name.trim())
      listAt(places, names[0]!).push({ field, whole: i === 0, mark: /^[~?]?/.exec(line)![0] })
      for (const name of names) {
        const norms = name.split(/[ -]/)
        clues.add(norms.at(-1)!)
        const list = listAt(byFirst, norms[0]!)
        if (list.some((one) => one.norms.join(' ') === norms.join(' '))) continue
        list.push({ norms, name: names[0]! })
        list.sort((a, b) => b.norms.length - a.norms.length)
      }
    })
  })
  return {
    clues: [...clues],
    firstWords: [...byFirst.keys()],
    read: (words, at) => {
      const found = byFirst.get(words[at]!.norm)?.find(({ norms }) => norms.every((norm, i) => words[at + i]?.norm === norm && (i === 0 || /^-?$/.test(words[at + i]!.before))))
      return found && { name: found.name, end: at + found.norms.length }
    },
    compare: (a, b) => {
      if (a === b) return 'agree'
      const shared = places.get(a)!.flatMap((one) => places.get(b)!.filter(({ field }) => field === one.field).map((other) => [one, other] as const))
      if (shared.some(([one, other]) => one.whole || other.whole)) return 'agree'
      return shared.some(([one]) => one.mark !== '') || [a, b].some((name) => places.get(name)!.some(({ mark }) => mark === '?')) ? 'unknown' : 'contradict'
    },
  }
}
