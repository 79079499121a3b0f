import type { Phrase, PhrasePart, Span } from '../model/index.ts'
import { choiceOf, gapOf, markOf, optionalOf, sequenceOf, slotOf, startOf, wordOf, possessiveOf, quotedOf, claimOf, partOf, type Fragment, type Group } from './fragments.ts'
import { parsePhrase, type PhraseMistake, type PhraseNode } from './phrases.ts'
import type { VocabularyBuilder } from './vocabulary.ts'
import { wantedWords } from './wanted-words.ts'

/** What compiling a phrase may look up. */
export interface PhraseContext {
  readonly vocabulary: VocabularyBuilder
  /** Every inflection of a word. */
  readonly formsOf: (word: string) => readonly string[]
  /** About how common a lower-case word is. */
  readonly frequency: (word: string) => number
  /** The phrases behind a name: those of `phrases:`, or the names of an entity. Undefined where nothing has that name. */
  readonly named: (name: string) => readonly PhraseNode[] | undefined
  readonly isType: (type: string) => boolean
  /** Close names, for "did you mean". */
  readonly suggest: (kind: 'name' | 'type', word: string) => string
  /** The first words of the names of entities of this type, of which a match holds one; undefined for types that do not read names, or have too many. */
  readonly firstWords: (type: string) => ReadonlySet<number> | undefined
  /** The words of which every value of this type holds one. */
  readonly clues: (type: string) => ReadonlySet<number> | undefined
  /** Is the type quick to read? */
  readonly isQuick: (type: string) => boolean
  /** The named phrases that have been compiled: each is compiled once, and put together wherever its name stands. */
  readonly fragments: Map<string, Fragment>
}

interface Slot { readonly name: string; readonly type: string }

/** A compiled phrase with what the loader must check. */
export interface Compiled {
  readonly phrase: Phrase
  readonly slots: readonly Slot[]
  /** The slots that every match fills. */
  readonly always: ReadonlySet<string>
}

/** The most steps of a phrase, its names filled in. */
export const stepsMost = 4_000
const expansionMost = 20

/**
 * Compiles one phrase to automata, one a part. Their steps are laid out when a sentence first needs them.
 *
 * @returns the phrase, or the first mistake with its offset into `source`
 */
export function compilePhrase(source: string, at: Span, context: PhraseContext, options: { constant?: string; veto?: boolean } = {}): Compiled | { mistake: PhraseMistake } {
  const parsed = parsePhrase(source)
  if ('mistake' in parsed) return parsed
  const fragments: Fragment[] = []
  try {
    for (const node of parsed.parts) fragments.push(fragmentOf(node, source, context, options.veto === true, []))
  } catch (thrown) {
    if (typeof thrown === 'object' && thrown !== null && 'mistake' in thrown) return thrown as { mistake: PhraseMistake }
    throw thrown
  }
  const steps = fragments.reduce((sum, fragment) => sum + fragment.size, 0)
  if (steps > stepsMost) return { mistake: { at: 0, length: source.length, message: `the phrase grows to more than ${stepsMost} steps when its names are filled in; split it into several lines` } }
  if ((options.veto || fragments.length > 1) && fragments.some((fragment) => fragment.empty)) {
    return { mistake: { at: 0, length: source.length, message: `${fragments.length > 1 ? 'a part beside `&`' : 'this phrase'} can match without any word, so it would always match; add a word that must be there` } }
  }
  const fixed = fragments.flatMap((fragment) => fragment.needs)
  const clues = fragments.flatMap((fragment) => fragment.clues)
  // Where two values stand side by side and no word, what one of them is made of is looked for.
  const sideBySide = fragments.some((fragment) => fragment.always.size > 1)
  const needs = fixed.length > 0 ? fixed : sideBySide && clues.length > 0 ? clues : fragments.flatMap((fragment) => fragment.spare)
  const cost = (group: Group): number => groupCost(group, context)
  const anchor = needs.reduce<Group | undefined>((best, group) => (best === undefined || cost(group) < cost(best) ? group : best), undefined)
  if (anchor === undefined && !options.veto) return { mistake: { at: 0, length: source.length, message: 'this phrase holds no fixed word to look for; add a word, a `(word|list)` or a named entity that every match must have' } }
  const all = [...new Set([...needs, ...clues])]
  const phrase: Phrase = {
    source, at, parts: fragments.map(lazyPart), needs: all, quick: quickTypes(fragments, context), anchor: anchor ?? new Set(), wanted: anchor && !options.veto ? wantedWords(all, anchor, context.vocabulary.normOf, context.frequency) : [],
    quoted: fragments.some((fragment) => fragment.quoted), placed: fragments.some((fragment) => fragment.claim), ...(options.constant === undefined ? {} : { constant: options.constant }),
  }
  return { phrase, slots: fragments.flatMap((fragment) => fragment.slots), always: new Set(fragments.flatMap((fragment) => [...fragment.always])) }
}

/** The types of the slots that every match fills, where they look no names up. */
function quickTypes(fragments: readonly Fragment[], { clues }: PhraseContext): readonly string[] {
  const always = fragments.flatMap((fragment) => fragment.slots.filter(({ name }) => fragment.always.has(name) && fragment.slots.filter((other) => other.name === name).length === 1))
  return [...new Set(always.map(({ type }) => type))].filter((type) => clues(type))
}

/** Most phrases of a pack are never tried on a sentence of a run, so their steps wait. */
function lazyPart(fragment: Fragment): PhrasePart {
  let made: ReturnType<typeof partOf> | undefined
  const part = (): ReturnType<typeof partOf> => (made ??= partOf(fragment))
  return {
    slots: fragment.slots.map((slot) => slot.name),
    crosses: fragment.crosses,
    get links() {
      return fragment.joint.links()
    },
    get steps() {
      return part().steps
    },
    get labels() {
      return part().labels
    },
    get start() {
      return part().start
    },
    get begins() {
      return part().begins
    },
  }
}

function fragmentOf(node: PhraseNode, source: string, context: PhraseContext, veto: boolean, open: readonly string[]): Fragment {
  const { vocabulary } = context
  const inside = (inner: PhraseNode): Fragment => fragmentOf(inner, source, context, veto, open)
  switch (node.is) {
    case 'word':
      return once(context, node.capital ? `=${node.text}` : `=${node.text} ${node.norm}`, () => wordOf(new Set([node.capital ? vocabulary.addExact(node.text) : vocabulary.addAny(node.norm)]), node.text))
    case 'form':
      return once(context, `~${node.word}`, () => wordOf(new Set(context.formsOf(node.word).map((form) => vocabulary.addAny(form))), `~${node.word}`))
    case 'possessive':
      return possessiveOf()
    case 'mark':
      return markOf(node.mark)
    case 'start':
      return startOf()
    case 'gap':
      return gapOf(node.words)
    case 'optional':
      return optionalOf(inside(node.item))
    case 'quoted': {
      const item = inside(node.item)
      if (item.slots.length > 0 || item.quoted) fail('words in quotation marks hold no slots and no quotations of their own', 0, source.length)
      return quotedOf(item)
    }
    case 'sequence':
      return sequenceOf(node.items.map(inside))
    case 'choice':
      return choiceOf(node.items.map(inside), (group) => groupCost(group, context))
    case 'slot':
      if (!context.isType(node.type)) fail(`unknown value type \`${node.type}\`${context.suggest('type', node.type)}`, node.at, source.indexOf('}', node.at) + 1 - node.at || 1)
      return slotOf(node.name, node.type, node.bound, context.firstWords(node.type), context.clues(node.type), context.isQuick(node.type))
    case 'name':
      return named(node, context, veto, open)
  }
}

/** The words of a pack come again and again. No named phrase begins with the signs of these keys. */
function once({ fragments }: PhraseContext, key: string, make: () => Fragment): Fragment {
  let held = fragments.get(key)
  if (!held) fragments.set(key, (held = make()))
  return held
}

/** What groups cost: the same ones are weighed wherever their names stand. */
const costs = new WeakMap<Group, number>()

function groupCost(group: Group, { frequency, vocabulary }: PhraseContext): number {
  const known = costs.get(group)
  if (known !== undefined) return known
  let sum = 0
  for (const number of group) sum += frequency(vocabulary.normOf(number))
  costs.set(group, sum)
  return sum
}

function fail(message: string, at: number, length: number): never {
  throw { mistake: { at, length, message } satisfies PhraseMistake }
}

/** What stands under a name. A mistake inside it is told where the name stands. */
function named(node: PhraseNode & { is: 'name' }, context: PhraseContext, veto: boolean, open: readonly string[]): Fragment {
  const length = node.name.length + 2
  if (veto && node.name === 'claim') return claimOf()
  const held = context.fragments.get(node.name)
  if (held) return held
  if (open.includes(node.name)) fail(`\`<${node.name}>\` stands for itself: ${[...open, node.name].join(' → ')}`, node.at, length)
  if (open.length >= expansionMost) fail(`named phrases refer to each other more than ${expansionMost} deep`, node.at, length)
  const phrases = context.named(node.name)
  if (phrases === undefined) return fail(`unknown name \`<${node.name}>\`${context.suggest('name', node.name)}`, node.at, length)
  try {
    const inner = phrases.map((phrase) => fragmentOf(phrase, '', context, veto, [...open, node.name]))
    const fragment = inner.length === 1 ? inner[0]! : choiceOf(inner, (group) => groupCost(group, context))
    if (!fragment.claim) context.fragments.set(node.name, fragment)
    return fragment
  } catch (thrown) {
    if (typeof thrown !== 'object' || thrown === null || !('mistake' in thrown)) throw thrown
    const { message } = (thrown as { mistake: PhraseMistake }).mistake
    return fail(message.includes(' (in `<') || message.includes(' → ') ? message : `${message} (in \`<${node.name}>\`)`, node.at, length)
  }
}
