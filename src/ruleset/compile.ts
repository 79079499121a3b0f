import type { Phrase, PhrasePart, Span, Step } from '../model/index.ts'
import { parsePhrase, type PhraseMistake, type PhraseNode } from './phrases.ts'
import type { VocabularyBuilder } from './vocabulary.ts'

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
}

type Group = ReadonlySet<number>
interface Fragment {
  /** The step to begin at, given the step to go on with: fragments are built from the back. */
  readonly build: (next: number) => number
  readonly needs: readonly Group[]
  /** Needed too, but never what to look for first: the words and figures that values are made of. */
  readonly clues: readonly Group[]
  readonly always: ReadonlySet<string>
  readonly slots: readonly Slot[]
}
interface Slot { readonly name: string; readonly type: string }

/** A compiled phrase with what the loader must check. */
export interface Compiled {
  readonly phrase: Phrase
  readonly slots: readonly Slot[]
  /** The slots that every match fills. */
  readonly always: ReadonlySet<string>
}

const stepsMost = 4_000
const expansionMost = 20
const visitsMost = 20_000

/**
 * Compiles one phrase to automata, one a part.
 *
 * @returns the phrase, or the first mistake with its offset into `source`
 */
export function compilePhrase(source: string, at: Span, context: PhraseContext, options: { constant?: string; veto?: boolean } = {}): Compiled | { mistake: PhraseMistake } {
  const parsed = parsePhrase(source)
  if ('mistake' in parsed) return parsed
  const slots: Slot[] = []
  const always = new Set<string>()
  const needs: Group[] = []
  const clues: Group[] = []
  const parts: PhrasePart[] = []
  let placed = false
  try {
    for (const node of parsed.parts) {
      const { part, fragment, claim } = compilePart(node, source, context, options.veto === true)
      parts.push(part)
      needs.push(...fragment.needs)
      clues.push(...fragment.clues)
      slots.push(...fragment.slots)
      for (const slot of fragment.always) always.add(slot)
      placed ||= claim
    }
  } catch (thrown) {
    if (typeof thrown === 'object' && thrown !== null && 'mistake' in thrown) return thrown as { mistake: PhraseMistake }
    throw thrown
  }
  const cost = (group: Group): number => [...group].reduce((sum, number) => sum + context.frequency(context.vocabulary.normOf(number)), 0)
  const anchor = needs.reduce<Group | undefined>((best, group) => (best === undefined || cost(group) < cost(best) ? group : best), undefined)
  if (anchor === undefined && !options.veto) return { mistake: { at: 0, length: source.length, message: 'this phrase holds no fixed word to look for; add a word, a `(word|list)` or a named entity that every match must have' } }
  const phrase: Phrase = { source, at, parts, needs: [...needs, ...clues], anchor: anchor ?? new Set(), placed, ...(options.constant === undefined ? {} : { constant: options.constant }) }
  return { phrase, slots, always }
}

function compilePart(node: PhraseNode, source: string, context: PhraseContext, veto: boolean): { part: PhrasePart; fragment: Fragment; claim: boolean } {
  const steps: Step[] = []
  const labels: string[] = []
  let claim = false
  let crosses = false
  const { vocabulary } = context
  const fail = (message: string, at: number, length: number): never => {
    throw { mistake: { at, length, message } satisfies PhraseMistake }
  }
  const add = (step: Step, label: string): number => {
    if (steps.length >= stepsMost) fail(`the phrase grows to more than ${stepsMost} steps when its names are filled in; split it into several lines`, 0, source.length)
    labels.push(label)
    return steps.push(step) - 1
  }
  const none: Pick<Fragment, 'needs' | 'clues' | 'always' | 'slots'> = { needs: [], clues: [], always: new Set(), slots: [] }
  const one = (words: ReadonlySet<number>, label: string): Fragment => ({ ...none, needs: [words], build: (next) => add({ op: 'word', words, next }, label) })

  let visits = 0
  function visit(node: PhraseNode, open: readonly string[]): Fragment {
    if (++visits > visitsMost) fail(`the phrase grows to more than ${visitsMost} pieces when its names are filled in; split it into several lines`, 0, source.length)
    switch (node.is) {
      case 'word':
        return one(new Set([node.capital ? vocabulary.addExact(node.text) : vocabulary.addAny(node.norm)]), node.text)
      case 'form':
        return one(new Set(context.formsOf(node.word).map((form) => vocabulary.addAny(form))), `~${node.word}`)
      case 'possessive':
        return { ...none, build: (next) => add({ op: 'possessive', next }, "'s") }
      case 'mark':
        if (node.mark === ';') crosses = true
        return { ...none, build: (next) => add({ op: 'mark', mark: node.mark, next }, node.mark) }
      case 'start':
        return { ...none, build: (next) => add({ op: 'start', next }, '^') }
      case 'gap':
        return { ...none, build: (next) => gap(node.words, next) }
      case 'slot':
        return slot(node)
      case 'name':
        return name(node, open)
      case 'optional': {
        const inner = visit(node.item, open)
        return { ...none, slots: inner.slots, build: (next) => add({ op: 'split', next: inner.build(next), other: next }, '[…]') }
      }
      case 'sequence': {
        const items = node.items.map((item) => visit(item, open))
        return {
          needs: items.flatMap((item) => item.needs),
          clues: items.flatMap((item) => item.clues),
          always: new Set(items.flatMap((item) => [...item.always])),
          slots: items.flatMap((item) => item.slots),
          build: (next) => items.reduceRight((after, item) => item.build(after), next),
        }
      }
      case 'choice':
        return choose(node.items.map((item) => visit(item, open)))
    }
  }

  function choose(items: readonly Fragment[]): Fragment {
    // One word of the cheapest group of each branch: whichever branch matches, a word of this union is there.
    const best = items.map((item) => [...item.needs].sort((a, b) => groupCost(a) - groupCost(b))[0])
    const needs = best.every((group) => group !== undefined) ? [new Set(best.flatMap((group) => [...group!]))] : []
    return {
      needs,
      clues: [],
      always: new Set([...items[0]!.always].filter((slot) => items.every((item) => item.always.has(slot)))),
      slots: items.flatMap((item) => item.slots),
      build: (next) => items.map((item) => item.build(next)).reduceRight((other, start) => add({ op: 'split', next: start, other }, '(…)')),
    }
  }
  const groupCost = (group: Group): number => [...group].reduce((sum, number) => sum + context.frequency(vocabulary.normOf(number)), 0)

  function gap(words: number, next: number): number {
    let after = next
    for (let left = words; left > 0; left--) after = add({ op: 'split', next, other: add({ op: 'any', next: after }, '...') }, '...')
    return after
  }

  function slot(node: PhraseNode & { is: 'slot' }): Fragment {
    if (!context.isType(node.type)) fail(`unknown value type \`${node.type}\`${context.suggest('type', node.type)}`, node.at, source.indexOf('}', node.at) + 1 - node.at || 1)
    const firstWords = context.firstWords(node.type)
    const clues = context.clues(node.type)
    return {
      needs: firstWords ? [firstWords] : [],
      clues: clues ? [clues] : [],
      always: new Set([node.name]),
      slots: [{ name: node.name, type: node.type }],
      build: (next) => add({ op: 'slot', slot: node.name, type: node.type, next, ...(node.bound ? { bound: node.bound } : {}) }, `{${node.name}:${node.type}}`),
    }
  }

  function name(node: PhraseNode & { is: 'name' }, open: readonly string[]): Fragment {
    const length = node.name.length + 2
    if (veto && node.name === 'claim') {
      claim = true
      return { ...none, build: (next) => add({ op: 'claim', next }, '<claim>') }
    }
    if (open.includes(node.name)) fail(`\`<${node.name}>\` stands for itself: ${[...open, node.name].join(' → ')}`, node.at, length)
    if (open.length >= expansionMost) fail(`named phrases refer to each other more than ${expansionMost} deep`, node.at, length)
    const phrases = context.named(node.name)
    if (phrases === undefined) return fail(`unknown name \`<${node.name}>\`${context.suggest('name', node.name)}`, node.at, length)
    const inner = phrases.map((phrase) => visit(phrase, [...open, node.name]))
    return inner.length === 1 ? inner[0]! : choose(inner)
  }

  const fragment = visit(node, [])
  const done = add({ op: 'done' }, 'end')
  const start = fragment.build(done)
  // The first step is made last; renumber so that it is 0.
  const order = (step: number): number => (step === start ? 0 : step === 0 ? start : step)
  const renumbered = steps.map((_, i) => renumber(steps[order(i)]!, order))
  return { part: { steps: renumbered, labels: labels.map((_, i) => labels[order(i)]!), slots: fragment.slots.map((one) => one.name), crosses }, fragment, claim }
}

function renumber(step: Step, order: (step: number) => number): Step {
  if (step.op === 'done') return step
  if (step.op === 'split') return { ...step, next: order(step.next), other: order(step.other) }
  return { ...step, next: order(step.next) }
}
