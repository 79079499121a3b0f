import { once } from '../language/once.ts'
import type { Matcher, Phrase, Rule, Scope, Zone } from '../model/index.ts'
import { cutTests, type CutTests } from './cut-tests.ts'
import { readTrees, type Tree } from './tree.ts'

type PackedTree =
  | readonly ['text', number, number, string, readonly (readonly [number, number, string])[]]
  | readonly ['list', number, number, readonly PackedTree[]]
  | readonly ['map', number, number, readonly (readonly [string, number, number, PackedTree])[]]

/** A rule as it was read, the types of its slots, and of each phrase what it is looked for by, as indexes into the words of the file. */
interface PackedRule {
  readonly rule: Omit<Rule, 'pack' | 'in' | 'slots' | 'with'> & { readonly in: readonly Zone[]; readonly slots: readonly (readonly [name: string, type: string])[]; readonly with: readonly Scope[] }
  readonly types: readonly string[]
  readonly wanted: readonly (readonly number[])[]
}

/** A rule file of a shipped pack as JSON holds it: its trees without the tests, and what the tests show. It had no mistake when it was made. */
export interface PackedFile {
  readonly file: string
  readonly cut: readonly CutTests[]
  readonly rules: readonly PackedRule[]
  /** Groups of words, those of each apart by blanks. */
  readonly words: readonly string[]
  readonly trees: readonly PackedTree[]
}

/** What is known of a rule without its phrases being compiled. */
export interface CompiledRule {
  /** Its file and pack are those under which it is loaded. */
  readonly rule: Omit<Rule, 'pack'>
  /** The types of all slots. */
  readonly types: readonly string[]
  /** What each phrase of `say` is looked for by, where no entities are known but those of the pack of facts. */
  readonly wanted: readonly Phrase['wanted'][]
}

/** A rule file whose YAML need not be read. */
export interface CompiledFile {
  readonly cut: readonly CutTests[]
  readonly rules: ReadonlyMap<string, CompiledRule>
  readonly trees: readonly Tree[]
}

/** Compiles a rule file that has no mistakes, and of which these are the rules. */
export function packFile(file: string, source: string, rules: readonly Rule[], matchers: ReadonlyMap<string, Pick<Matcher, 'say'>>): PackedFile {
  const { source: text, cut } = cutTests(source)
  const words = new Map<string, number>()
  const numberOf = (group: readonly string[]): number => {
    const joined = group.join(' ')
    if (!words.has(joined)) words.set(joined, words.size)
    return words.get(joined)!
  }
  const packed = rules.map<PackedRule>(({ pack: _, ...rule }) => {
    const { say } = matchers.get(rule.id)!
    return { rule: { ...rule, in: [...rule.in], slots: [...rule.slots], with: [...rule.with] }, types: typesOf(say), wanted: say.map(({ wanted }) => wanted.map(numberOf)) }
  })
  return { file, cut, rules: packed, words: [...words.keys()], trees: readTrees(text).trees.map(packTree) }
}

function typesOf(say: readonly Phrase[]): string[] {
  return [...new Set(say.flatMap(({ parts }) => parts.flatMap(({ steps }) => steps.flatMap((step) => (step.op === 'slot' ? [step.type] : [])))))]
}

/** The trees of a compiled rule file, and what is known of its rules. */
export function unpackFile({ cut, rules, words, trees }: PackedFile): CompiledFile {
  const groups = words.map((joined) => joined.split(' '))
  return {
    cut, trees: trees.map(unpack),
    rules: new Map(rules.map(({ rule, types, wanted }) => [rule.id, {
      rule: { ...rule, value: rule.value, message: rule.message, in: new Set(rule.in), slots: new Map(rule.slots), with: new Set(rule.with) },
      types, wanted: wanted.map((numbers) => numbers.map((number) => groups[number]!)),
    }])),
  }
}

function packTree(tree: Tree): PackedTree {
  const { from, to } = tree
  if (tree.is === 'text') return ['text', from, to, tree.text, tree.lines.map((line) => [line.from, line.to, line.text])]
  if (tree.is === 'list') return ['list', from, to, tree.items.map(packTree)]
  return ['map', from, to, [...tree.entries].map(([name, { key, value }]) => [name, key.from, key.to, packTree(value)])]
}

/** A tree whose parts are unpacked when they are first looked at. */
function unpack(packed: PackedTree): Tree {
  const [is, from, to] = packed
  if (is === 'list') return { is, from, to, items: packed[3].map(unpack) }
  if (is === 'text') {
    const lines = once(() => packed[4].map(([start, end, text]) => ({ from: start, to: end, text })))
    return {
      is, from, to, text: packed[3],
      get lines() {
        return lines()
      },
    }
  }
  const entries = once(() => new Map(packed[3].map(([name, start, end, value]) => [name, { key: { from: start, to: end }, value: unpack(value) }])))
  return {
    is, from, to,
    get entries() {
      return entries()
    },
  }
}
