import { defaultVetoes, questionVeto, vetoes as sharedVetoes } from '../language/en/vetoes.ts'
import { entityTypes, zones, type FactLookup, type KeyPart, type Matcher, type Operator, type Phrase, type Rule, type RuleTest, type Scope, type Severity, type ValueType, type Veto, type Zone } from '../model/index.ts'
import { compilePhrase, type Compiled, type PhraseContext } from './compile.ts'
import { didYouMean } from './did-you-mean.ts'
import { dayAt, listAt, placeOf, textAt, type Report } from './read-facts.ts'
import { checkTemplate } from './template.ts'
import type { MapTree, TextTree, Tree } from './tree.ts'

/** What reading a rule may look up. */
export interface RuleContext extends PhraseContext {
  readonly file: string
  readonly pack: string
  readonly types: ReadonlyMap<string, ValueType>
  readonly phraseNames: Iterable<string>
  /** Names of dated fields of entities, and of records of `facts:`. */
  readonly fieldNames: ReadonlySet<string>
  readonly recordNames: ReadonlySet<string>
  readonly override: MapTree | undefined
  /** What the rule's tests show, where they were not parsed. */
  readonly shown: readonly string[]
  /** The shared vetoes that have been compiled: they are the same for every rule. */
  readonly sharedVetoes: Map<string, readonly Veto[]>
}

/**
 * Reads a rule whose shape has been checked.
 *
 * @returns the rule, ready to run, or undefined where a mistake was reported
 */
export function readRule(tree: MapTree, context: RuleContext, report: Report): { rule: Rule; matcher: Matcher; tests: RuleTest[] } | undefined {
  let broken = false
  const wrong: Report = (code, message, place) => {
    broken = true
    report(code, message, place)
  }
  const { override } = context
  const id = textAt(tree, 'id')!
  const claim = mapAt(tree, 'claim')!
  const compare = mapAt(tree, 'compare')!
  const say = claim.entries.get('say')!.value
  const added = override?.entries.get('add_say')?.value

  const compiled = [...readSay(say, context, wrong), ...(added?.is === 'text' ? readLines(added, {}, context, wrong) : [])]
  if (compiled.length === 0 && !broken) wrong('no-phrase', '`say` holds no phrase', say)
  const slots = readSlots(compiled, context, wrong)
  const unless = [...readUnless(claim.entries.get('unless')?.value, context, wrong), ...readUnless(override?.entries.get('add_unless')?.value, context, wrong)]
  const aboutTree = claim.entries.get('about')?.value
  const about = aboutTree?.is === 'text' ? readLines(aboutTree, {}, context, wrong).map((one) => one.phrase) : []
  const vetoNames = claim.entries.has('vetoes') ? listAt(claim, 'vetoes') : defaultVetoes
  for (const name of vetoNames) unless.push(...readVeto(name, claim.entries.get('vetoes')?.value ?? claim, context, wrong))
  const allow = [...readAllow(tree.entries.get('allow')?.value, context, wrong), ...readAllow(override?.entries.get('add_allow')?.value, context, wrong)]
  // What a broken phrase should have read is not known, so nothing is said of what asks for it.
  if (broken) return undefined

  const value = readValue(claim, say, slots, compiled, wrong)
  const key = readKey(claim, slots, compiled, context, wrong)
  const compareWith = readCompare(compare, key, value.type, slots, context, wrong)

  const keys = new Set(key.map((part) => part.slot))
  const message = tree.entries.get('message')?.value as TextTree | undefined
  checkMessage(message, slots, keys, wrong)
  const suggest = readSuggest(tree, slots, keys, wrong)
  const tests = readTests(tree, id, slots, context, wrong)
  if (broken) return undefined

  const pick = (name: string): string | undefined => (override && textAt(override, name)) ?? textAt(tree, name)
  const severity = { ...severityOf(tree), ...(override ? severityOf(override) : {}) }
  const window = (override && textAt(override, 'window')) ?? textAt(compare, 'window')
  const round = (override && textAt(override, 'round')) ?? textAt(compare, 'round')
  const atMost = (override && textAt(override, 'at_most')) ?? textAt(compare, 'at_most')
  const note = textAt(tree, 'note')
  const changes = textAt(compare, 'changes')
  const rule: Rule = {
    id, pack: context.pack, title: textAt(tree, 'title')!, status: statusOf(pick('status'), [...tests.map(({ should }) => should), ...context.shown]), in: zonesOf(claim), slots, key,
    value: value.slot, valueType: value.type, with: new Set(listAt(compare, 'with') as Scope[]), operator: (textAt(compare, 'operator') ?? 'auto') as Operator,
    sum: listAt(compare, 'sum'), prefer: (textAt(compare, 'prefer') ?? 'none') as Rule['prefer'], round: (round ?? 'half') as Rule['round'],
    severity: { contradict: 'warning', strain: 'notice', ...severity }, message: message?.text, suggest,
    files: override?.entries.has('files') ? listAt(override, 'files') : listAt(tree, 'files'), place: placeOf(context.file, tree.entries.get('id')!.value),
    ...(note === undefined ? {} : { note: note.trim() }), ...(value.bound ? { bound: value.bound } : {}), ...(compareWith.fact ? { fact: compareWith.fact } : {}),
    ...(compareWith.withinDays === undefined ? {} : { withinDays: compareWith.withinDays }), ...(window === undefined ? {} : { windowDays: daysOf(window) }),
    ...(changes === undefined ? {} : { changes: changes as 'increasing' }), ...(atMost === undefined ? {} : { atMost: 'strain' as const }),
  }
  const matcher: Matcher = { about, say: compiled.map((one) => one.phrase), unless, noQuestions: vetoNames.includes(questionVeto), allow }
  return { rule, matcher, tests }
}

function mapAt(tree: MapTree, key: string): MapTree | undefined {
  const value = tree.entries.get(key)?.value
  return value?.is === 'map' ? value : undefined
}

function readSay(say: Tree, context: RuleContext, wrong: Report): Compiled[] {
  if (say.is === 'text') return readLines(say, {}, context, wrong)
  return say.is === 'map' ? [...say.entries].flatMap(([constant, { value }]) => (value.is === 'text' ? readLines(value, { constant }, context, wrong) : [])) : []
}

/** Compiles the phrases of a block text, one a line; `#` begins a comment. */
function readLines(tree: TextTree, options: { constant?: string; veto?: boolean }, context: PhraseContext, wrong: Report): Compiled[] {
  return phraseLines(tree).flatMap((line) => {
    const compiled = compilePhrase(line.text, { from: line.from, to: line.to }, context, options)
    if (!('mistake' in compiled)) return [compiled]
    const { at, length, message } = compiled.mistake
    wrong('phrase', `${message} (in the phrase \`${line.text}\`)`, { from: Math.min(line.from + at, line.to - 1), to: Math.min(line.from + at + Math.max(1, length), line.to) })
    return []
  })
}

/** The phrases of a block text without comments and empty lines. */
export function phraseLines(tree: TextTree): { text: string; from: number; to: number }[] {
  return tree.lines.flatMap((line) => {
    const text = line.text.replace(/(?:^|\s)#.*$/s, '').trimEnd()
    return text === '' ? [] : [{ text, from: line.from, to: line.from + text.length }]
  })
}

function readSlots(compiled: readonly Compiled[], context: RuleContext, wrong: Report): Map<string, string> {
  const slots = new Map<string, string>()
  for (const { slots: found, phrase } of compiled) {
    for (const { name, type } of found) {
      const held = slots.get(name)
      if (held === undefined) slots.set(name, type)
      else if (context.types.get(held)?.family !== context.types.get(type)?.family) {
        wrong('mixed-types', `the slot \`${name}\` is of type \`${type}\` here and of type \`${held}\` in another phrase; one slot holds values that can be compared`, phrase.at)
      }
    }
    for (const part of phrase.parts) {
      for (const step of part.steps) {
        if (step.op === 'slot' && step.bound && !context.types.get(step.type)?.bound) wrong('no-bound', `values of type \`${step.type}\` have no order, so \`${step.bound}\` means nothing here`, phrase.at)
      }
    }
  }
  return slots
}

function readValue(claim: MapTree, say: Tree, slots: ReadonlyMap<string, string>, compiled: readonly Compiled[], wrong: Report): { slot: string | undefined; type: string; bound?: '<=' | '>=' } {
  const tree = claim.entries.get('value')?.value as TextTree | undefined
  if (say.is === 'map') {
    if (tree) wrong('two-values', '`say` is a map, so what is compared is which of its phrases matched; remove `value`', tree)
    return { slot: undefined, type: 'constant' }
  }
  if (!tree) {
    if (compiled.length > 0) wrong('missing-key', '`value` is missing: the slot that is compared; or let `say` be a map from what the phrases say', claim)
    return { slot: undefined, type: 'constant' }
  }
  const [slot, bound] = tree.text.split(' ') as [string, ('<=' | '>=')?]
  if (slot === 'published') return { slot, type: 'date', ...(bound ? { bound } : {}) }
  if (bound) wrong('no-bound', `write the bound in the phrase: \`{${slot}:${slots.get(slot) ?? 'type'} ${bound}}\``, tree)
  const type = slots.get(slot)
  if (type === undefined) {
    if (compiled.length > 0) wrong('unknown-slot', `no phrase has a slot \`${slot}\`${didYouMean(slot, slots.keys())}`, tree)
    return { slot, type: 'constant' }
  }
  for (const { always, phrase } of compiled) {
    if (!always.has(slot)) wrong('missing-slot', `this phrase can match without \`{${slot}}\`, which is the value: \`${phrase.source}\``, phrase.at)
  }
  return { slot, type }
}

function readKey(claim: MapTree, slots: ReadonlyMap<string, string>, compiled: readonly Compiled[], context: RuleContext, wrong: Report): KeyPart[] {
  const tree = claim.entries.get('key')!.value
  const parts: KeyPart[] = []
  for (const item of tree.is === 'list' ? tree.items : []) {
    const [slot, property] = (item as TextTree).text.split('.') as [string, string?]
    parts.push({ slot, ...(property === undefined ? {} : { property }) })
    if (slot === 'story') continue
    const type = slots.get(slot)
    if (type === undefined) {
      if (compiled.length > 0) wrong('unknown-slot', `no phrase has a slot \`${slot}\`${didYouMean(slot, [...slots.keys(), 'story'])}`, item)
      continue
    }
    if (property !== undefined && !(entityTypes as readonly string[]).includes(type)) wrong('no-property', `only an entity has fields such as \`${property}\`; \`${slot}\` is of type \`${type}\``, item)
    else if (property !== undefined && !context.fieldNames.has(property)) wrong('unknown-field', `no entity has a field \`${property}\`${didYouMean(property, context.fieldNames)}`, item)
    for (const { always, phrase } of compiled) {
      if (!always.has(slot)) wrong('missing-slot', `this phrase can match without \`{${slot}}\`, which is in the key: \`${phrase.source}\``, phrase.at)
    }
  }
  return parts
}

function readCompare(compare: MapTree, key: readonly KeyPart[], type: string, slots: ReadonlyMap<string, string>, context: RuleContext, wrong: Report): { fact?: FactLookup; withinDays?: number } {
  const scopes = listAt(compare, 'with')
  const operator = textAt(compare, 'operator') ?? 'auto'
  const at = (name: string): Tree => compare.entries.get(name)?.value ?? compare
  const within = textAt(compare, 'within')
  if ((operator === 'within') !== (within !== undefined)) wrong('compare', '`operator: within` and `within: 3 days` belong together', at('within'))
  if (operator === 'sum' && !compare.entries.has('sum')) wrong('compare', '`operator: sum` needs `sum: [slot, slot]`, the parts', compare)
  for (const part of listAt(compare, 'sum')) if (!slots.has(part)) wrong('unknown-slot', `no phrase has a slot \`${part}\`${didYouMean(part, slots.keys())}`, at('sum'))
  if (operator !== 'auto' && operator !== 'sum' && context.types.get(type)?.bound === undefined) wrong('compare', `values of type \`${type}\` have no order, so \`operator: ${operator}\` means nothing here`, at('operator'))
  if (compare.entries.has('window') && !scopes.includes('archive')) wrong('compare', '`window` is for `with: [archive]`', at('window'))
  const fact = readFactLookup(compare, key, scopes, context, wrong)
  return { ...(fact ? { fact } : {}), ...(within === undefined ? {} : { withinDays: daysOf(within) }) }
}

function readFactLookup(compare: MapTree, key: readonly KeyPart[], scopes: readonly string[], context: RuleContext, wrong: Report): FactLookup | undefined {
  const written = textAt(compare, 'fact')
  const tree = compare.entries.get('fact')?.value ?? compare
  const before = textAt(compare, 'before')
  const property = key.find((part) => part.property !== undefined)?.property
  if (!scopes.includes('facts')) {
    if (written !== undefined) wrong('compare', '`fact` is for `with: [facts]`', tree)
    return undefined
  }
  if (written === undefined && property === undefined) {
    wrong('compare', '`with: [facts]` needs `fact`: a field of the key\'s entity, or `latest NAME`', compare)
    return undefined
  }
  const [first, second] = (written ?? property!).split(' ') as [string, string?]
  const kind = second === undefined ? 'field' : (first as 'latest' | 'next')
  const name = second ?? first
  const known = kind === 'field' ? context.fieldNames : context.recordNames
  if (!known.has(name)) wrong('unknown-fact', `no ${kind === 'field' ? 'entity has a field' : 'record of `facts` is a'} \`${name}\`${didYouMean(name, known)}`, tree)
  if (kind === 'field' && key.every((part) => part.slot === 'story')) wrong('compare', `\`fact: ${name}\` is a field of an entity, so the key must name the entity's slot`, tree)
  if (before !== undefined && kind === 'field') wrong('compare', '`before` is for `fact: latest NAME`', compare.entries.get('before')!.value)
  return { kind, name, beforeDays: before === undefined ? 0 : daysOf(before) }
}

function readUnless(tree: Tree | undefined, context: RuleContext, wrong: Report): Veto[] {
  if (tree?.is !== 'text') return []
  return readLines(tree, { veto: true }, context, wrong).map(({ phrase }) => ({ phrase, scope: phrase.placed ? 'placed' : 'clause' }))
}

function readVeto(name: string, at: Tree, context: RuleContext, wrong: Report): readonly Veto[] {
  if (name === questionVeto) return []
  const own = context.named(name)
  if (own) {
    const compiled = compilePhrase(`<${name}>`, at, context, { veto: true })
    if (!('mistake' in compiled)) return [{ phrase: compiled.phrase, scope: compiled.phrase.placed ? 'placed' : 'clause' }]
    wrong('phrase', compiled.mistake.message, at)
    return []
  }
  const shared = Object.hasOwn(sharedVetoes, name) ? sharedVetoes[name] : undefined
  if (!shared) {
    wrong('unknown-veto', `unknown veto \`${name}\`${didYouMean(name, [...Object.keys(sharedVetoes), questionVeto, ...context.phraseNames])}`, at)
    return []
  }
  const held = context.sharedVetoes.get(name)
  if (held) return held
  const compile = (source: string): Phrase[] => {
    const compiled = compilePhrase(source, { from: 0, to: 0 }, context, { veto: true })
    return 'mistake' in compiled ? [] : [compiled.phrase]
  }
  const made: Veto[] = [...shared.placed.flatMap(compile).map((phrase) => ({ phrase, scope: 'placed' as const })), ...shared.overlap.flatMap(compile).map((phrase) => ({ phrase, scope: 'overlap' as const }))]
  context.sharedVetoes.set(name, made)
  return made
}

function checkMessage(tree: TextTree | undefined, slots: ReadonlyMap<string, string>, keys: ReadonlySet<string>, wrong: Report): void {
  const mistake = tree && checkTemplate(tree.text, new Set(slots.keys()), keys)
  if (mistake) wrong('placeholder', mistake, tree)
}

function readSuggest(tree: MapTree, slots: ReadonlyMap<string, string>, keys: ReadonlySet<string>, wrong: Report): { replace: string; with: string }[] {
  const list = tree.entries.get('suggest')?.value
  if (list?.is !== 'list') return []
  return list.items.map((item) => {
    const map = item as MapTree
    const replace = textAt(map, 'replace')!
    if (!slots.has(replace)) wrong('unknown-slot', `no phrase has a slot \`${replace}\`${didYouMean(replace, slots.keys())}`, map.entries.get('replace')!.value)
    checkMessage(map.entries.get('with')!.value as TextTree, slots, keys, wrong)
    return { replace, with: textAt(map, 'with')! }
  })
}

function readAllow(tree: Tree | undefined, context: RuleContext, wrong: Report): { when: Phrase; reason: string }[] {
  if (tree?.is !== 'list') return []
  return tree.items.flatMap((item) => {
    const map = item as MapTree
    return readLines(map.entries.get('when')!.value as TextTree, { veto: true }, context, wrong).map(({ phrase }) => ({ when: phrase, reason: textAt(map, 'reason')! }))
  })
}

function readTests(tree: MapTree, rule: string, slots: ReadonlyMap<string, string>, context: RuleContext, wrong: Report): RuleTest[] {
  const list = tree.entries.get('tests')?.value
  if (list?.is !== 'list') return []
  return list.items.map((item) => {
    const map = item as MapTree
    const finds = mapAt(map, 'finds')
    for (const [slot, { key }] of finds?.entries ?? []) if (!slots.has(slot)) wrong('unknown-slot', `no phrase has a slot \`${slot}\`${didYouMean(slot, slots.keys())}`, key)
    const there = textAt(map, 'there')
    const date = dayAt(map, 'date', wrong)
    const thereDate = dayAt(map, 'there_date', wrong) ?? date
    return {
      rule, here: textAt(map, 'here')!, should: textAt(map, 'should') as RuleTest['should'], place: placeOf(context.file, map),
      finds: new Map([...(finds?.entries ?? [])].map(([slot, { value }]) => [slot, (value as TextTree).text])),
      ...(there === undefined ? {} : { there }), ...(date === undefined ? {} : { date }), ...(thereDate === undefined ? {} : { thereDate }),
    }
  })
}

/** `trial` where the tests do not show the rule both firing and not firing. */
function statusOf(written: string | undefined, shown: readonly string[]): Rule['status'] {
  if (written === 'trial' || written === 'retired') return written
  const fires = shown.some((should) => should === 'contradict' || should === 'strain')
  const rests = shown.some((should) => should !== 'contradict' && should !== 'strain')
  return fires && rests ? 'active' : 'trial'
}

function zonesOf(claim: MapTree): ReadonlySet<Zone> {
  return new Set(claim.entries.has('in') ? (listAt(claim, 'in') as Zone[]) : zones.filter((zone) => zone !== 'quotes'))
}

function severityOf(tree: MapTree): { contradict?: Severity; strain?: Severity } {
  const map = mapAt(tree, 'severity')
  const contradict = map && (textAt(map, 'contradict') as Severity | undefined)
  const strain = map && (textAt(map, 'strain') as Severity | undefined)
  return { ...(contradict ? { contradict } : {}), ...(strain ? { strain } : {}) }
}

function daysOf(text: string): number {
  return Number.parseInt(text, 10)
}
