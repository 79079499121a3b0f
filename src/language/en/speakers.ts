import type { EntityValue } from '../../model/entity-value.ts'
import type { Word } from '../../model/word.ts'
import { cueOf, beForms, fillers, unsaid } from './said.ts'
import type { Cue } from './said.ts'
import type { Mention } from './mentions.ts'
import { isDemonym, modifiers, openers, starters } from './title-words.ts'
import { isHead } from './titles.ts'

/** Who a verb of speaking gives words to, before the article around it is asked. Word indexes, half-open. */
export type Subject = { readonly from: number; readonly to: number } & (
  | { readonly kind: 'named'; readonly value: EntityValue }
  /** `he`, `she`, `it`. */
  | { readonly kind: 'pronoun'; readonly word: string }
  /** `the president`: whoever has that title. */
  | { readonly kind: 'title'; readonly title: string }
  /** `a spokesman for the ministry`, `police`. */
  | { readonly kind: 'unnamed' }
  /** The subject of the clause, or whoever was said to speak before in the sentence. */
  | { readonly kind: 'same' }
  /** Somebody, but it is not known who: `I`, `we`, `they`. */
  | { readonly kind: 'open' }
)

/** A sentence with the people in it, as the readers here need it. */
export interface Scene {
  readonly words: readonly Word[]
  readonly mentions: readonly Mention[]
}

const pronouns = new Set('he she it they we i you one'.split(' '))
const joiners = new Set('and but or then yet while so as because after before although though when'.split(' '))
const prepositions = new Set('of for to with from by at in on near inside outside against behind under over into about'.split(' '))
const determiners = new Set('the a an his her their its our my one some another several many most both all each every no this that these those two three four other'.split(' '))
/** Titles that one person has at a time; the others (`the official`) say little. */
const lone = new Set('president minister premier chancellor leader secretary chairman chairwoman governor mayor senator king queen prince princess emperor pope archbishop bishop cardinal ceo pm coach manager judge sheriff prosecutor general commissioner director ambassador'.split(' '))

/** The subject of the cue verb at `c`, looking back no further than `low`; undefined where it says that nothing was said, or where no subject is found. */
export function subjectBefore({ words, mentions }: Scene, c: number, low: number): Subject | undefined {
  const cue = cueOf(words[c]!.norm) ?? { base: 'put', kind: 'names', passive: false, participle: false, nounish: false }
  let i = c - 1
  let be = false
  while (i >= low && words[i + 1]!.before === '' && isFiller(words[i]!, words[i - 1])) {
    if (beForms.has(words[i]!.norm)) be = true
    if (words[i]!.norm === 'to' && !/^(?:went|goes|go|going|on|continued|expected|due|began)$/.test(words[i - 1]?.norm ?? '')) return undefined
    i -= words[i]!.norm !== 'to' ? 1 : words[i - 1]!.norm === 'on' ? 3 : 2
  }
  if (i >= low && be && cue.passive && words[c + 1]?.norm === 'by') return agentOf({ words, mentions }, c)
  if (be && cue.passive && cue.base !== 'quote') return undefined
  // `Hale, described by critics as`.
  if (cue.kind === 'names' && words[c + 1]?.norm === 'by') return undefined
  const word = words[i]
  if (i < low || !word) return cue.participle ? { kind: 'same', from: c, to: c } : undefined
  if (unsaid.has(word.norm) && words[i + 1]!.before === '') return undefined
  if (words[i + 1]!.before !== '' && !isAbbreviated(words, i + 1)) return afterPause(words, mentions, i, c, low, cue)
  if (word.kind === 'quote') return undefined
  if (pronouns.has(word.norm)) return /^(?:he|she|it)$/.test(word.norm) ? { kind: 'pronoun', word: word.norm, from: i, to: i + 1 } : { kind: 'open', from: i, to: i + 1 }
  if (word.norm === 'who' || word.norm === 'which' || word.norm === 'that') return antecedent(mentions, i) ?? (word.norm === 'who' && !be ? { kind: 'open', from: i, to: i + 1 } : undefined)
  if (word.norm === 'as' && cue.participle) {
    const quoted = mentions.find((one) => one.end === i && /^(?:quoted|quotes|quoting|cited)$/.test(words[one.at - 1]?.norm ?? ''))
    return quoted && { kind: 'named', value: quoted.value, from: quoted.at, to: quoted.end }
  }
  if (joiners.has(word.norm)) return { kind: 'same', from: c, to: c }
  const mention = mentions.find((one) => one.end === i + 1)
  if (mention) return ofMention(words, mentions, mention, low)
  // `Hale rejected the plan saying “no”`; but not `accused him of saying`.
  if (cue.participle) return prepositions.has(word.norm) || word.kind !== 'word' || i < low + 1 ? undefined : { kind: 'same', from: c, to: c }
  if (cue.nounish && (openers.has(word.norm) || word.kind === 'possessive')) return undefined
  return isCalled(words, i, c, cue) ? undefined : nounPhrase(words, mentions, i, low, cue)
}

/** Is the thing before the verb what is called so, as in `the holes considered “critical”`? Whoever calls it so would have an object between. */
function isCalled(words: readonly Word[], i: number, c: number, cue: Cue): boolean {
  const last = words[i]!
  if (cue.kind !== 'names' || !cue.passive || last.capital || isHead(last.norm) || groups.has(last.norm)) return false
  const next = words[c + 1]
  return next !== undefined && (next.kind === 'quote' || next.norm === 'as' || (/^(?:an?|the)$/.test(next.norm) && words[c + 2]?.kind === 'quote')) && !/(?:ers|ors|ists|ians|men|women|people|family|team)$/.test(last.norm)
}

/** `described by critics as`: those who said it. */
function agentOf(scene: Scene, c: number): Subject | undefined {
  for (let as = c + 3; as < Math.min(scene.words.length, c + 12); as++) if (scene.words[as]!.norm === 'as') return subjectAfter(scene, c + 2, as)
  return undefined
}

function isFiller(word: Word, before: Word | undefined): boolean {
  if (word.kind !== 'word' && word.norm !== "'s") return word.kind === 'number' && before !== undefined && fillers.has(before.norm)
  if (word.norm === "'s") return false
  if (/..ly$/.test(word.norm) && !word.capital && !/^(?:family|ally|assembly|italy|reply|july)$/.test(word.norm)) return true
  return fillers.has(word.norm) || beForms.has(word.norm) || word.norm === 'to' || word.norm === "'d" || (word.norm === 'as' && before?.norm === 'quoted') || (word.norm === 'quoted' && before !== undefined && beForms.has(before.norm))
}

/** Is what stands before this word the full stop of an abbreviation or initial? */
function isAbbreviated(words: readonly Word[], at: number): boolean {
  const { before } = words[at]!
  return before === '-' || before === '/' || (before === '.' && words[at - 1]!.text.length < 5)
}

/** The mention itself, or what it is a part of: `a spokesman for Merz`, `Hale and Ray`. */
function ofMention(words: readonly Word[], mentions: readonly Mention[], mention: Mention, low: number): Subject | undefined {
  const before = mention.at > low && words[mention.at]!.before === '' ? words[mention.at - 1] : undefined
  if (before && prepositions.has(before.norm) && !before.capital) {
    const from = phraseStart(words, mention.at - 1, low)
    return from < mention.at - 1 ? { kind: 'unnamed', from, to: mention.end } : { kind: 'open', from: mention.at, to: mention.end }
  }
  if (before?.norm === 'and' && mention.at - 2 >= low && words[mention.at - 2]!.capital) {
    const other = mentions.find((one) => one.end === mention.at - 1)
    return { kind: 'open', from: other?.at ?? mention.at - 2, to: mention.end }
  }
  return { kind: 'named', value: mention.value, from: mention.at, to: mention.end }
}

/** Who `who` stands for. */
function antecedent(mentions: readonly Mention[], who: number): Subject | undefined {
  const mention = mentions.find((one) => one.end === who)
  return mention && { kind: 'named', value: mention.value, from: mention.at, to: mention.end }
}

/** The subject where a comma stands before the verb: what an aside follows (`Hale, who took office in May, said`). */
function afterPause(words: readonly Word[], mentions: readonly Mention[], i: number, c: number, low: number, cue: Cue): Subject | undefined {
  const pause = words[i + 1]!.before
  if (/[;:]/.test(pause)) return undefined
  if (cue.participle) return { kind: 'same', from: c, to: c }
  if (i < c - 1 && words.slice(i + 1, c).every((word) => /^(?:when|asked|and|but|then)$/.test(word.norm))) return { kind: 'same', from: c, to: c }
  const named = mentions.find((one) => one.end === i + 1)
  // `The chancellor, Friedrich Merz, said`.
  if (named && words[named.at]!.before === ',' && isHead(words[named.at - 1]?.norm ?? '')) return { kind: 'named', value: named.value, from: phraseStart(words, named.at - 1, low), to: named.end }
  // `The group's head in Rome, Ann Hale, said`.
  if (named && named.at > low && words[named.at]!.before === ',' && named.at - low < 9 && openers.has(words[low]!.norm)) {
    const phrase = words.slice(low, named.at)
    if ((words[low - 1]?.kind === 'quote' || phrase.some((word) => isHead(word.norm))) && phrase.slice(1).every((word) => word.before === '' || word.before === '-')) return { kind: 'named', value: named.value, from: low, to: named.end }
  }
  for (let k = i; k > low && k > i - 30; k--) {
    if (/[;:]/.test(words[k]!.before)) return undefined
    if (!/^(?:,|[–—(]|-)$/.test(words[k]!.before) || (words[k]!.before === '-' && !words[k]!.spaced)) continue
    const next = words[k]!
    const opens = (mentions.some((one) => one.end === k) && words.slice(k, i + 1).some((word) => isHead(word.norm))) || next.before.includes('(') || next.kind === 'number' || !next.capital || isHead(next.norm) || words.slice(k, k + 4).some((word) => word.kind === 'possessive')
    if (!opens || /^(?:and|or)$/.test(next.norm)) continue
    if (k > low && words[k - 1]!.kind === 'quote') continue
    const mention = mentions.find((one) => one.end === k)
    if (mention) return ofMention(words, mentions, mention, low)
    if (pronouns.has(words[k - 1]!.norm)) return /^(?:he|she)$/.test(words[k - 1]!.norm) ? { kind: 'pronoun', word: words[k - 1]!.norm, from: k - 1, to: k } : undefined
    const open = !mentions.some((one) => one.at >= low && one.end <= k) && words[k - 1]!.capital && words[k - 2]?.capital === true && (openers.has(next.norm) || isHead(next.norm) || next.kind === 'number')
    if (open || /^(?:who|which|whose)$/.test(next.norm) || (openers.has(next.norm) && isHead(words[k - 1]!.norm))) return nounPhrase(words, mentions, k - 1, low, cue)
  }
  return undefined
}

/** Somebody without a name whose words end at `i`. */
function nounPhrase(words: readonly Word[], mentions: readonly Mention[], i: number, low: number, cue: Cue): Subject | undefined {
  const last = words[i]!
  if (last.kind !== 'word' || cueOf(last.norm)?.participle || starters.has(last.norm) || determiners.has(last.norm) || prepositions.has(last.norm)) return undefined
  const from = phraseStart(words, i, low)
  const first = words[from]!
  // `Ann Hale, head of the bank said`, without the second comma.
  const described = first.before === ',' && (isHead(first.norm) || openers.has(first.norm) || !first.capital) ? mentions.find((one) => one.end === from) : undefined
  if (described) return { kind: 'named', value: described.value, from: described.at, to: described.end }
  // `Hale and his deputy said`.
  const other = words[from - 1]?.norm === 'and' && first.before === '' ? mentions.find((one) => one.end === from - 1) : undefined
  if (other) return { kind: 'open', from: other.at, to: i + 1 }
  const known = isHead(last.norm) || last.capital || groups.has(last.norm) || determiners.has(first.norm)
  if (cue.nounish && !(isHead(last.norm) && determiners.has(first.norm)) && !groups.has(last.norm)) return undefined
  if (!known && cue.base !== 'say') return undefined
  if (first.norm === 'the' && i - from < 5 && lone.has(last.norm) && !mentions.some((one) => one.at < i && one.end > from)) return { kind: 'title', title: titleAt(words, i), from, to: i + 1 }
  return { kind: 'unnamed', from, to: i + 1 }
}

/** The title whose last word stands at `at`; whose it is (`the German chancellor`) is no part of it. */
function titleAt(words: readonly Word[], at: number): string {
  const { norm } = words[at]!
  const before = words[at - 1]!.norm
  return modifiers.has(before) && !isDemonym(before) ? `${before} ${norm}` : norm
}

/** Those who speak as one. */
const groups = new Set('records documents papers lawsuit affidavit complaint indictment transcript filing study survey newspaper magazine letter police officials ministry government authorities critics sources report statement company group agency department office court bank party union critics analysts experts doctors lawyers prosecutors investigators witnesses residents neighbours neighbors scientists researchers'.split(' '))

/** Where the words begin that somebody is named by and that end at `last`. */
function phraseStart(words: readonly Word[], last: number, low: number): number {
  let from = last
  for (let i = last; i >= Math.max(low, last - 10); i--) {
    const word = words[i]!
    if (word.kind === 'quote' || joiners.has(word.norm) || pronouns.has(word.norm) || (i < last && cueOf(word.norm) && !isHead(word.norm) && !word.capital)) break
    from = i
    if (word.before !== '' && word.before !== '-') break
    const before = words[i - 1]
    const inside = before !== undefined && (prepositions.has(before.norm) || (before.capital && !starters.has(before.norm) && i > low + 1 && word.before === '' && words[i + 1]?.capital === true))
    if (determiners.has(word.norm) && !inside) break
  }
  while (from < last && prepositions.has(words[from]!.norm)) from++
  return from
}

const ends = new Set('on in at during after before who when while as with that late early yesterday today tonight monday tuesday wednesday thursday friday saturday sunday last this and but adding of if since because whose which'.split(' '))

/** The somebody whose words begin at `at`, after the verb: `said Ann Hale`, `said a spokesman for the ministry`. Looks no further than `high`. */
export function subjectAfter({ words, mentions }: Scene, at: number, high: number): Subject | undefined {
  const first = words[at]
  if (!first || at >= high || first.kind === 'quote' || first.kind === 'symbol') return undefined
  if (first.before !== '') return undefined
  if (pronouns.has(first.norm)) return /^(?:he|she|it)$/.test(first.norm) ? { kind: 'pronoun', word: first.norm, from: at, to: at + 1 } : { kind: 'open', from: at, to: at + 1 }
  let to = at
  for (; to < Math.min(high, at + 12); to++) {
    const word = words[to]!
    if (word.kind === 'quote' || (to > at && word.before !== '' && !isAbbreviated(words, to))) break
    const mention = mentions.find((one) => one.head <= to && to < one.end)
    if (mention) {
      const next = words[mention.end]
      // `William Hill spokesman Rupert Adams`: what has the name of a person may be a company.
      const owned = next?.kind === 'possessive' || (next !== undefined && next.before === '' && !next.capital && isHead(next.norm) && words[mention.end + 1]?.capital === true)
      const phrase = words.slice(at, mention.head)
      if (!owned && !phrase.some((one) => prepositions.has(one.norm) && one.norm !== 'of')) {
        if (phrase.some((one) => one.norm === 'of') && !isHead(words[mention.head - 1]!.norm) && mention.at === mention.head) break
        // `Ann Hale and Bob Ray` speak as one.
        if (words[mention.end]?.norm === 'and' && words[mention.end + 1]?.capital && words[mention.end]!.before === '') return { kind: 'open', from: at, to: mention.end }
        return { kind: 'named', value: mention.value, from: at, to: mention.end }
      }
      to = mention.end - 1
      continue
    }
    if (ends.has(word.norm) && !(word.norm === 'of' && to > at) && !(word.norm === 'at' && isHead(words[to - 1]?.norm ?? ''))) break
    const verb = to > at ? cueOf(word.norm) : undefined
    if (verb && !verb.nounish && !isHead(word.norm) && !word.capital) break
  }
  // `the group's president, Ann Hale`.
  const named = words[to]?.before === ',' ? mentions.find((one) => one.at === to || one.head === to) : undefined
  if (named && to > at && isHead(words[to - 1]!.norm) && (openers.has(first.norm) || words.slice(at, to).some((word) => word.kind === 'possessive'))) return { kind: 'named', value: named.value, from: at, to: named.end }
  if (to === at || /^(?:that|to|so|yes|no|nothing|something|more|little|much|goodbye|hello)$/.test(first.norm)) return undefined
  const last = words[to - 1]!
  if (first.norm === 'the' && to - at < 5 && lone.has(last.norm)) return { kind: 'title', title: titleAt(words, to - 1), from: at, to }
  return { kind: 'unnamed', from: at, to }
}
