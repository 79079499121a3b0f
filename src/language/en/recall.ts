import type { EntityValue } from '../../model/entity-value.ts'
import type { Word } from '../../model/word.ts'
import { genderOf, genderOfTitle } from './gender.ts'
import type { Gender } from './gender.ts'
import type { Mention } from './mentions.ts'
import { openers } from './title-words.ts'
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
  /** Who alone had this title so far. */
  readonly titled: (title: string) => Somebody | undefined
}

/** Begins with nobody. */
export function startRecall(): Recall {
  const recent: { one: Somebody; sentence: number; aside: boolean }[] = []
  const genders = new Map<string, Gender>()
  const titles = new Map<string, Map<string, Somebody>>()
  const keyOf = (one: EntityValue): string => (one.ids.length > 0 ? one.ids.join(' ') : one.name)
  const genderAt = (one: Somebody): Gender | undefined =>
    genders.get(keyOf(one)) ?? (one.named ? undefined : one.name.split(' ').map((part) => genderOfTitle(part.toLowerCase())).find((found) => found))
  const learn = (title: string, one: Somebody): void => {
    const gender = genderOfTitle(title)
    if (gender) genders.set(keyOf(one), gender)
    let held = titles.get(title)
    if (!held) titles.set(title, (held = new Map()))
    held.set(keyOf(one), one)
  }
  return {
    meet: (words, mention) => {
      const one = { ...mention.value, named: true }
      const key = keyOf(one)
      if (!genders.has(key)) {
        const gender = genderOf(one.name)
        if (gender) genders.set(key, gender)
      }
      for (let i = mention.at; i < mention.head; i++) if (isHead(words[i]!.norm)) learn(words[i]!.norm, one)
      const after = words[mention.end]
      if (after?.before !== ',' || !(openers.has(after.norm) || isHead(after.norm))) return
      for (let i = mention.end; i < Math.min(words.length, mention.end + 6); i++) {
        if ((i > mention.end && words[i]!.before !== '') || words[i]!.norm === 'of') break
        if (isHead(words[i]!.norm)) learn(words[i]!.norm, one)
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
        near.find(({ one, aside }) => !aside && (genderAt(one) ?? word) === word) ?? near.find(({ one, aside }) => aside && genderAt(one) === word)
      if (found?.one.named) genders.set(keyOf(found.one), word as Gender)
      return found?.one
    },
    titled: (title) => {
      const held = titles.get(title)
      return held?.size === 1 ? [...held.values()][0] : undefined
    },
  }
}
