import { formsOf } from '../language/en/forms.ts'
import { frequency } from '../language/en/frequency.ts'
import { listAt } from '../language/list-at.ts'
import { entityTypes, knownKinds, type DatedFact, type Entity, type EntityType, type FactRecord, type Finder, type KnownKind, type Matcher, type Problem, type Rule, type RuleTest, type Ruleset, type ValueType } from '../model/index.ts'
import { checkShape, isSound, withoutEchoes } from './check-shape.ts'
import { cutTests, type CutTests } from './cut-tests.ts'
import { didYouMean, fewHints } from './did-you-mean.ts'
import { withReference, type Lookup, type Reference } from './lookup.ts'
import { nameWords } from './names.ts'
import { parsePhrase, type PhraseNode } from './phrases.ts'
import { readEntity, readFact, textAt, type Report } from './read-facts.ts'
import { phraseLines } from './read-phrases.ts'
import { readMatcher } from './read-matcher.ts'
import { readRule } from './read-rule.ts'
import type { CompiledFile, CompiledRule } from './packed-trees.ts'
import type { RuleContext } from './rule-context.ts'
import { ruleFile } from './schema.ts'
import { readTrees, type MapTree, type TextTree, type Tree, type TreeMistake } from './tree.ts'
import { makeVocabulary } from './vocabulary.ts'

/** A YAML file to load. `pack` is the name that its findings carry. */
export interface RuleSource {
  readonly file: string
  readonly pack: string
  readonly source: string
  /** Of a shipped pack: its trees, so that `source` need not be read. Its phrases are compiled when they are first needed. */
  readonly compiled?: CompiledFile
}

interface Piece { /** Is it of a shipped pack, known to be without mistakes? */ readonly isTrusted?: boolean; /** Of a rule of a shipped pack, known to be without mistakes. */ readonly compiled?: CompiledRule | undefined; readonly file: string; readonly pack: string; readonly key: { readonly from: number; readonly to: number }; readonly tree: Tree; /** What its tests show, where they were not parsed. */ readonly shown?: readonly string[] }

/**
 * Loads rule files. Nothing throws: what is wrong is a problem at its place, and what it spoils is left out; the rest runs.
 *
 * @param types the value types by name
 * @param overrides changes to rules, by rule id, with the file that they stand in
 * @param options `finders`: those that `find` may name; `spellings`: those of the house; `reference`: the compiled entities of a shipped pack; `tests: false` leaves the tests of the rules unread, but for what they are meant to show
 */
export function loadRuleset(sources: readonly RuleSource[], types: readonly ValueType[], overrides: ReadonlyMap<string, { readonly file: string; readonly tree: MapTree; readonly key: { readonly from: number; readonly to: number } }> = new Map(), { tests: withTests = true, finders = [], reference, spellings = [] }: { readonly tests?: boolean; readonly spellings?: Ruleset['spellings']; readonly reference?: Reference | undefined; readonly finders?: readonly Pick<Finder, 'name' | 'slots'>[] } = {}): Ruleset {
  const problems: Problem[] = []
  const reportIn = (file: string): Report => (code, message, { from, to }) => void problems.push({ code, severity: 'error', message, place: { file, from, to } })
  const pieces = collect(sources, withTests, problems)
  const typeMap = new Map(types.map((type) => [type.name, type]))

  const own = [...pieces.entities].map(([id, { file, tree }]) => readEntity(id.split(again)[0]!, tree as MapTree, file, reportIn(file), pieces.sources))
  const lookup = withReference(own, reference)
  const { entities } = lookup
  const hint = fewHints()
  for (const entity of entities.values()) for (const outer of entity.in) if (!lookup.entity(outer)) reportIn(entity.place.file)('unknown-entity', `\`${entity.id}\` lies in \`${outer}\`, which is no entity${hint(outer, entities.keys())}`, entity.place)

  const facts = new Map<string, FactRecord[]>()
  for (const { file, tree } of pieces.facts) {
    const record = readFact(tree as MapTree, file, reportIn(file), (id) => lookup.entity(id)?.id ?? id)
    if (!record) continue
    listAt(facts, record.name).push(record)
  }
  for (const list of facts.values()) list.sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity))

  const named = readNamed(pieces.phrases, new Set(own.map(({ id }) => id)), lookup.entity, reportIn)
  const vocabulary = makeVocabulary()
  const isNamedType = (type: string): type is EntityType | KnownKind => ([...entityTypes, ...knownKinds] as readonly string[]).includes(type)
  const context = {
    vocabulary, formsOf, frequency, named, types: typeMap, finders: new Map(finders.flatMap(({ name, slots }) => (slots ? [[name, slots] as const] : []))),
    isType: (type: string) => typeMap.has(type) && type !== 'constant',
    suggest: (kind: 'name' | 'type', word: string) => hint(word, kind === 'type' ? typeMap.keys() : [...pieces.phrases.keys(), ...entities.keys()]),
    firstWords: once((type) => {
      const words = isNamedType(type) ? lookup.keyWords(type) : (typeMap.get(type)?.firstWords ?? [])
      if (reference && isNamedType(type) && reference.starts.has(type) && !reference.keyWords.has(type)) return undefined
      // Only known things are read: where there are none, a phrase with one never matches.
      return (words.length > 0 || type === 'role' || (knownKinds as readonly string[]).includes(type)) && words.length < firstWordsMost ? new Set(words.map((word) => vocabulary.addAny(word))) : undefined
    }),
    clues: once((type) => {
      const words = typeMap.get(type)?.clues
      return words && new Set(words.map((word) => vocabulary.addAny(word)))
    }),
    isQuick: (type: string) => !slowFamilies.has(typeMap.get(type)?.family ?? ''),
    sharedVetoes: new Map(),
    fragments: new Map(),
    phraseNames: [...pieces.phrases.keys()],
    fieldNames: new Set([...(reference?.fields ?? []), ...[...entities.values()].flatMap((entity) => [...entity.fields.keys()])]),
    recordNames: new Set(facts.keys()),
  }

  const rules: Rule[] = []
  const matchers = new Map<string, Matcher>()
  const tests: RuleTest[] = []
  // What names of entities a phrase holds depends on those that are known.
  const isAsPacked = ({ types: used }: CompiledRule): boolean => (reference !== undefined && entities.size === 0) || !used.some(isNamedType)
  for (const [id, { file, pack, tree, shown = [], compiled }] of pieces.rules) {
    const override = overrides.get(id)
    const own = { ...context, file, pack, shown, override: override?.tree } satisfies RuleContext
    if (compiled && !override) {
      rules.push({ ...compiled.rule, pack, place: { ...compiled.rule.place, file } })
      matchers.set(id, readMatcher(tree as MapTree, own, reportIn(file), isAsPacked(compiled) ? compiled.wanted : undefined).matcher)
      continue
    }
    const read = readRule(tree as MapTree, own, reportIn(file))
    if (!read) continue
    rules.push(read.rule)
    matchers.set(id, read.matcher)
    tests.push(...read.tests)
  }
  for (const [id, { file, key }] of overrides) {
    if (!pieces.rules.has(id)) reportIn(file)('unknown-rule', `there is no rule \`${id}\` to override${didYouMean(id, pieces.rules.keys())}`, key)
  }
  checkFactEntities(lookup, facts, reportIn)

  return {
    rules, matchers, vocabulary, entities, facts, spellings, tests, problems: firstOfEach(problems), types: typeMap, entity: lookup.entity, offices: lookup.offices, entityAt: lookup.entityAt, surnameAt: lookup.surnameAt, knownAt: lookup.knownAt,
    contains: makeContains(lookup.entity), entityNamed: lookup.entityNamed, sources: new Map(sources.flatMap(({ file, source, compiled }) => (compiled ? [] : [[file, source] as const]))),
  }
}

/** The most mistakes that are told of one file. */
const mistakesMost = 100

/** The first mistakes of each file, and how many more there are. */
function firstOfEach(problems: readonly Problem[]): Problem[] {
  const files = new Map<string, number>()
  const kept = problems.filter(({ place: { file } }) => {
    files.set(file, (files.get(file) ?? 0) + 1)
    return files.get(file)! <= mistakesMost
  })
  for (const [file, count] of files) {
    if (count > mistakesMost) kept.push({ code: 'more-mistakes', severity: 'error', message: `${count - mistakesMost} more mistakes in this file are not shown`, place: { file, from: 0, to: 1 } })
  }
  return kept
}

/** Values of which reading looks at much of the article, or at long lists. */
const slowFamilies: ReadonlySet<string> = new Set(['person', 'people', 'places', 'orgs', 'roles', 'quote'])

/** With more names than this their first words are no help in finding the sentences to look into. */
const firstWordsMost = 400

/** Remembers what a function gave for each text. */
function once<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>()
  return (text) => {
    if (!made.has(text)) made.set(text, make(text))
    return made.get(text)!
  }
}

interface Pieces {
  /** What stands under `sources`: the name of each, with its day, by id. */
  readonly sources: Map<string, string>
  readonly entities: Map<string, Piece>
  readonly phrases: Map<string, Piece>
  readonly facts: Piece[]
  readonly rules: Map<string, Piece>
}

function readSource(source: string, withTests: boolean): ReturnType<typeof readTrees> & { cut: readonly CutTests[] } {
  const { source: text, cut } = withTests ? { source, cut: [] } : cutTests(source)
  return { ...readTrees(text), cut }
}

/** Reads every file, checks its shape, and sorts its pieces; a piece with a mistake in it is left out. */
function collect(sources: readonly RuleSource[], withTests: boolean, problems: Problem[]): Pieces {
  const pieces: Pieces = { sources: new Map(), entities: new Map(), phrases: new Map(), facts: [], rules: new Map() }
  for (const { file, pack, source, compiled } of sources) {
    const { trees, cut, mistakes, broken } = compiled ? { ...compiled, mistakes: [] as TreeMistake[], broken: undefined } : readSource(source, withTests)
    for (const tree of trees) {
      const wrong = compiled ? [] : checkShape(tree, ruleFile)
      mistakes.push(...withoutEchoes(wrong, broken?.get(tree)))
      if (tree.is !== 'map') continue
      const sound = isSound(wrong)
      for (const kind of ['entities', 'phrases'] as const) {
        const map = tree.entries.get(kind)?.value
        if (map?.is !== 'map') continue
        for (const [id, { key, value }] of map.entries) if (sound(value)) add(pieces[kind], id, { file, pack, key, tree: value, isTrusted: compiled !== undefined }, kind, mistakes)
      }
      const named = tree.entries.get('sources')?.value
      if (named?.is === 'map') {
        for (const [id, { value }] of named.entries) {
          const asOf = value.is === 'map' ? textAt(value, 'as_of') : undefined
          if (value.is === 'map') pieces.sources.set(id, `${textAt(value, 'name') ?? id}${asOf === undefined ? '' : ` (${asOf})`}`)
        }
      }
      const facts = tree.entries.get('facts')?.value
      if (facts?.is === 'list') for (const item of facts.items) if (sound(item)) pieces.facts.push({ file, pack, key: item, tree: item })
      const rules = tree.entries.get('rules')?.value
      if (rules?.is !== 'list') continue
      for (const [i, item] of rules.items.entries()) {
        const next = rules.items[i + 1]?.from ?? Infinity
        const shown = cut.filter(({ at }) => at > item.from && at < next).flatMap(({ should }) => should)
        const id = item.is === 'map' ? textAt(item, 'id') : undefined
        if (item.is === 'map' && id !== undefined && sound(item)) add(pieces.rules, id, { file, pack, key: item.entries.get('id')!.value, tree: item, shown, compiled: compiled?.rules.get(id) }, 'rules', mistakes)
      }
    }
    for (const { code, message, from, to } of mistakes) problems.push({ code, severity: 'error', message, place: { file, from, to } })
  }
  return pieces
}

function add(map: Map<string, Piece>, id: string, piece: Piece, kind: string, mistakes: { code: string; message: string; from: number; to: number }[]): void {
  const held = map.get(id)
  if (!held) map.set(id, piece)
  else if (kind === 'entities' && held.file !== piece.file && sameThing(held.tree, piece.tree)) map.set(`${id}${again}${map.size}`, piece)
  else mistakes.push({ code: 'duplicate-id', ...piece.key, message: `\`${id}\` stands twice under \`${kind}\`; the other is in ${held.file}` })
}

/** Stands between an id and a number where several files know one entity by the same id. */
const again = '\u001F'

function sameThing(a: Tree, b: Tree): boolean {
  return a.is === 'map' && b.is === 'map' && textAt(a, 'type') === textAt(b, 'type') && textAt(a, 'name') === textAt(b, 'name')
}

/** What `<name>` stands for: the lines of a named phrase, or the names of an entity. Phrases of shipped packs are read when they are first asked for. */
function readNamed(phrases: ReadonlyMap<string, Piece>, own: ReadonlySet<string>, entityOf: (id: string) => Entity | undefined, reportIn: (file: string) => Report): (name: string) => readonly PhraseNode[] | undefined {
  const known = new Map<string, readonly PhraseNode[]>()
  for (const [name, piece] of phrases) {
    if (own.has(name)) reportIn(piece.file)('duplicate-id', `\`${name}\` is an entity too; \`<${name}>\` must stand for one thing`, piece.key)
    if (!piece.isTrusted && piece.tree.is === 'text') known.set(name, nodesOf(piece.tree, reportIn(piece.file)))
  }
  return (name) => {
    const waiting = known.has(name) ? undefined : phrases.get(name)
    if (waiting?.tree.is === 'text') known.set(name, nodesOf(waiting.tree, reportIn(waiting.file)))
    const found = known.get(name)
    if (found) return found.length > 0 ? found : undefined
    const entity = entityOf(name)
    if (!entity) return undefined
    const nodes = [entity.name, ...entity.aliases].map<PhraseNode>((text) => ({ is: 'sequence', items: nameNodes(text) }))
    known.set(name, nodes)
    return nodes
  }
}

/** The lines of a named phrase. */
function nodesOf(tree: TextTree, report: Report): PhraseNode[] {
  return phraseLines(tree).flatMap((line) => {
    const parsed = parsePhrase(line.text)
    if (!('mistake' in parsed) && parsed.parts.length === 1) return parsed.parts
    if ('mistake' in parsed) report('phrase', `${parsed.mistake.message} (in the phrase \`${line.text}\`)`, { from: Math.min(line.from + parsed.mistake.at, line.to - 1), to: Math.min(line.from + parsed.mistake.at + parsed.mistake.length, line.to) })
    else report('phrase', 'a named phrase stands for words in a row, so `&` has no place in it', line)
    return []
  })
}

function nameNodes(text: string): PhraseNode[] {
  return nameWords(text).map((word) => ({ is: 'word', text: word.text, norm: word.norm, capital: word.capital }))
}

/** Is it the same place, or does one hold the other, over any number of steps? */
function makeContains(entityOf: (id: string) => Entity | undefined): Ruleset['contains'] {
  return (outer, inner) => {
    const seen = new Set<string>()
    const open = [inner]
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (id === outer) return true
      if (seen.has(id)) continue
      seen.add(id)
      open.push(...(entityOf(id)?.in ?? []))
    }
    return false
  }
}

/** A row of a dated field that looks like an entity's id must be one: `{who: olaf-sholz}` would else never be found. */
function checkFactEntities({ entities, entity: entityOf }: Pick<Lookup, 'entities' | 'entity'>, facts: ReadonlyMap<string, readonly FactRecord[]>, reportIn: (file: string) => Report): void {
  // As many as a few seconds hold, whatever the number of entities.
  const hintFor = fewHints(200_000 / (entities.size + 1))
  const check = (fact: DatedFact, value: string): void => {
    if (!/^[a-z][a-z\d]*(?:-[a-z\d]+)+$/.test(value) || entities.has(value)) return
    const hint = hintFor(value, entities.keys())
    if (hint && !entityOf(value)) reportIn(fact.place.file)('unknown-entity', `\`${value}\` is no entity${hint}`, fact.place)
  }
  for (const entity of entities.values()) for (const rows of entity.fields.values()) for (const row of rows) check(row, row.value)
  for (const records of facts.values()) for (const record of records) for (const value of record.fields.values()) check(record.fact, value)
}

