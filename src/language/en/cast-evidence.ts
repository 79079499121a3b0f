import { nameParts } from '../../model/same-name.ts'
import type { ReadContext } from '../../model/value.ts'
import type { Word } from '../../model/word.ts'
import { foldAccents } from '../fold.ts'
import { enough, isLoud, isSpeech, isSpeechBefore, readFullName, titleBefore, type OpenName } from './open-names.ts'
import { readPlain } from './people.ts'
import { endsAsThing, isThing } from './thing-words.ts'
import { isDemonym, starters } from './title-words.ts'
import { isHead, joins } from './titles.ts'

/** A way in which the article writes a full name. */
export interface Form { readonly norms: readonly string[]; readonly open: OpenName; weight: number; readonly titles: Set<string>; readonly id?: string }

/** What the article says of a name that stands alone. */
export interface Lone { readonly titles: Set<string>; speaks: boolean; readonly text: string }

/** Titles that only people have, or that stand before a surname alone. */
const courtesy = new Set('mr mrs ms miss mx dr doctor sir dame lady lord senator representative governor general colonel lieutenant captain sergeant professor reverend president doctor admiral commander ambassador judge justice pope minister premier chancellor rabbi imam'.split(' '))

/** Adds the full names and the names alone of one sentence. */
export function collect(words: readonly Word[], context: ReadContext, forms: Map<string, Form>, lone: Map<string, Lone>): void {
  const loud = isLoud(words)
  for (let at = 0; at < words.length; ) {
    const word = words[at]!
    if (!word.capital || word.kind !== 'word') {
      at++
      continue
    }
    const known = readPlain(words, at, context)
    if (known && known.end - at > 1 && known.value.ids.length === 1) {
      const text = words.slice(at, known.end).map(({ text }) => text).join(' ')
      const parts = nameParts(known.value.name)
      addForm(forms, words, { at, end: known.end, text, given: parts.given, family: parts.family, title: titleBefore(words, at), weight: enough }, known.value.ids[0])
      at = known.end
      continue
    }
    const open = loud ? undefined : readFullName(words, at, context)
    if (open) {
      addForm(forms, words, open, undefined)
      at = open.end
      continue
    }
    if (!loud) addLone(words, at, context, lone)
    at++
  }
}

function addForm(forms: Map<string, Form>, words: readonly Word[], open: OpenName, id: string | undefined): void {
  const norms = words.slice(open.at, open.end).map(fold)
  const key = norms.join(' ')
  const known = forms.get(key)
  const form = known ?? { norms, open: { ...open, family: foldAccents(open.family), given: foldAccents(open.given) }, weight: open.weight, titles: new Set<string>(), ...(id === undefined ? {} : { id }) }
  if (open.title !== undefined) form.titles.add(open.title)
  if (known) known.weight = Math.max(known.weight, open.weight)
  else forms.set(key, form)
}

function addLone(words: readonly Word[], at: number, context: ReadContext, lone: Map<string, Lone>): void {
  const word = words[at]!
  const next = words[at + 1]
  if (word.text.length < 2 || next?.before === '-' || word.before === '-' || (next?.capital && next.kind === 'word' && joins(words, at + 1) && !starters.has(next.norm)) || !mayBeName(words, at, context)) return
  const title = titleBefore(words, at)
  const speaks = isSpeech(words, at + 1) || isSpeechBefore(words, at)
  if (title === undefined && !speaks) return
  const known = lone.get(fold(word)) ?? { titles: new Set<string>(), speaks: false, text: word.text }
  if (title !== undefined && words[at - 1]!.capital && isHead(words[at - 1]!.norm)) known.titles.add(title)
  known.speaks ||= speaks
  lone.set(fold(word), known)
}

/** May this capitalised word be a name that stands alone? */
function mayBeName(words: readonly Word[], at: number, context: ReadContext): boolean {
  const { norm, text } = words[at]!
  if (starters.has(norm) || isHead(norm) || isDemonym(norm) || isThing(norm, true) || endsAsThing(norm) || norm === 'rights' || /^\p{Lu}{2,}$/u.test(text)) return false
  return (['place', 'org', 'event'] as const).every((type) => context.entityAt(words, at, type) === undefined)
}

/** How much it says for a full name that its surname stands alone as this says. */
export function loneWeight(found: Lone | undefined): number {
  if (!found) return 0
  return hasCourtesy(found.titles) ? 3 : found.speaks ? 2 : 0
}

/** The word as names are looked up. */
export function fold(word: Word): string {
  return foldAccents(word.norm)
}

/** Is one of these a title that only people have? */
export function hasCourtesy(titles: ReadonlySet<string>): boolean {
  for (const title of titles) if (courtesy.has(title)) return true
  return false
}
