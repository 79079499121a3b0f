import type { EntityValue } from '../../model/entity-value.ts'
import type { Word } from '../../model/word.ts'
import { genderOf, genderOfTitle } from './gender.ts'
import type { Gender } from './gender.ts'
import type { Mention } from './mentions.ts'
import { isDemonym, openers } from './title-words.ts'
import { callings } from './callings.ts'
import { isHead } from './titles.ts'

/** Somebody whom a later `he` or `the president` may mean. */
export interface Somebody {
  readonly ids: readonly string[]
  readonly name: string
  /** Is it the name of one person, and not a description? */
  readonly named: boolean
}

/** For how many sentences a pronoun remembers. */
const remembered = 6

/** Who was named so far in an article, the latest first. */
export interface Recall {
  /** A person was named, with these titles. */
  readonly meet: (words: readonly Word[], mention: Mention) => void
  /** Somebody was the subject, or spoke; `aside`: was only named. */
  readonly push: (one: Somebody, sentence: number, aside?: boolean) => void
  /** Whom `he`, `she` or `it` means in this sentence. */
  readonly pronoun: (word: string, sentence: number) => Somebody | undefined
  /** Who alone had this title so far, with or without the word before it: `minister`, `prime minister`. */
  readonly titled: (title: string) => Somebody | undefined
  /** The person whom the sentences before this one are about, for `the singer`. */
  readonly latest: (sentence: number) => Somebody | undefined
}

/** May `he` or `she` stand for it: a named person, or the description of one, and not `police` or `the ministry`? */
function isOne({ name, named }: Somebody): boolean {
  return named || name.toLowerCase().split(/[\s-]+/).some((part) => !part.endsWith('s') && (second.has(part) || callings.has(part) || isHead(part) || /^(?:man|woman|boy|girl|teenager|relative|friend|worker|passenger)$/.test(part)))
}

/** What an article says instead of a name that it gave before: `the singer`. */
const second = new Set(
  ('star winner laureate veteran hero heroine legend celebrity model comedian dancer poet painter sculptor composer guitarist drummer rapper songwriter bassist playwright screenwriter filmmaker chef actor actress singer musician artist author writer ' +
    'novelist director producer presenter broadcaster columnist historian scientist researcher scholar academic economist billionaire millionaire tycoon magnate entrepreneur politician widow widower astronaut inventor ' +
    'forward winger goalkeeper midfielder defender striker quarterback pitcher batsman bowler sprinter swimmer cyclist boxer golfer jockey athlete player champion').split(' '),
)

/** Do these words mean somebody whose name stands before: `the two-time winner`, `the 29-year-old`, `the Italian`? */
export function isSecondName(words: readonly Word[]): boolean {
  const last = words[words.length - 1]!
  if (words[0]!.norm !== 'the' || words.length < 2 || words.length > 7) return false
  if (words.slice(1).some(({ kind, before }) => kind === 'quote' || kind === 'possessive' || !/^-?$/.test(before))) return false
  if (last.norm === 'old') return words[1]!.kind === 'number'
  return second.has(last.norm) || (words.length === 2 && last.capital && isDemonym(last.norm) && !last.norm.endsWith('ese'))
}

/** Begins with nobody. */
export function startRecall(): Recall {
  const recent: { one: Somebody; sentence: number; aside: boolean }[] = []
  const genders = new Map<string, Gender | undefined>()
  const titles = new Map<string, Map<string, Somebody>>()
  const keyOf = (one: EntityValue): string => (one.ids.length > 0 ? one.ids.join(' ') : one.name)
  const genderAt = (one: Somebody): Gender | undefined =>
    genders.get(keyOf(one)) ?? (one.named ? undefined : one.name.split(' ').map((part) => genderOfTitle(part.toLowerCase())).find((found) => found))
  const learn = (title: string, one: Somebody): void => {
    let held = titles.get(title)
    if (!held) titles.set(title, (held = new Map()))
    held.set(keyOf(one), one)
  }
  const learnAt = (words: readonly Word[], at: number, low: number, one: Somebody): void => {
    const title = words[at]!.norm
    const gender = genderOfTitle(title)
    if (gender) genders.set(keyOf(one), gender)
    learn(title, one)
    if (at > low && words[at]!.before === '') learn(`${words[at - 1]!.norm} ${title}`, one)
  }
  return {
    meet: (words, mention) => {
      const one = { ...mention.value, named: true }
      const key = keyOf(one)
      if (!genders.has(key)) {
        genders.set(key, genderOf(one.name))
      }
      for (let i = mention.at; i < mention.head; i++) if (isHead(words[i]!.norm)) learnAt(words, i, mention.at, one)
      const after = words[mention.end]
      if (after?.before !== ',' || !(openers.has(after.norm) || isHead(after.norm))) return
      for (let i = mention.end; i < Math.min(words.length, mention.end + 6); i++) {
        if ((i > mention.end && words[i]!.before !== '') || words[i]!.norm === 'of') break
        if (isHead(words[i]!.norm)) learnAt(words, i, mention.end, one)
      }
    },
    push: (one, sentence, aside = false) => {
      const at = recent.findIndex((held) => keyOf(held.one) === keyOf(one))
      if (aside && at >= 0 && !recent[at]!.aside && sentence - recent[at]!.sentence <= remembered) return
      if (at >= 0) recent.splice(at, 1)
      recent.unshift({ one, sentence, aside })
      if (recent.length > 8) recent.length = 8
    },
    pronoun: (word, sentence) => {
      const near = recent.filter(({ sentence: when }) => sentence - when <= remembered)
      if (word === 'it') return near.find(({ aside }) => !aside)?.one.named === false ? near.find(({ aside }) => !aside)!.one : undefined
      const found =
        near.find(({ one, aside }) => !aside && isOne(one) && (genderAt(one) ?? word) === word) ?? near.find(({ one, aside }) => aside && genderAt(one) === word)
      if (found?.one.named) genders.set(keyOf(found.one), word as Gender)
      return found?.one
    },
    titled: (title) => {
      const held = titles.get(title) ?? (title === 'minister' ? titles.get('secretary') : undefined)
      return held?.size === 1 ? [...held.values()][0] : undefined
    },
    latest: (sentence) => {
      const last = recent.find(({ aside }) => !aside)
      return last?.one.named && sentence - last.sentence <= remembered / 2 ? last.one : undefined
    },
  }
}
