import type { Rule } from '../model/index.ts'
import { cutTests, type CutTests } from './cut-tests.ts'
import { readTrees, type Tree } from './tree.ts'

type PackedTree =
  | readonly ['text', number, number, string, readonly (readonly [number, number, string])[]]
  | readonly ['list', number, number, readonly PackedTree[]]
  | readonly ['map', number, number, readonly (readonly [string, number, number, PackedTree])[]]

/** A rule file of a shipped pack as JSON holds it: its trees without the tests, and what the tests show. It had no mistake when it was made. */
export interface PackedFile {
  readonly file: string
  readonly cut: readonly CutTests[]
  /** The slots of each rule, by name, with their types. */
  readonly slots: readonly (readonly [rule: string, readonly (readonly [name: string, type: string])[]])[]
  readonly trees: readonly PackedTree[]
}

/** A rule file whose YAML need not be read. */
export interface CompiledFile {
  readonly cut: readonly CutTests[]
  readonly slots: ReadonlyMap<string, ReadonlyMap<string, string>>
  readonly trees: readonly Tree[]
}

/** Compiles a rule file that has no mistakes, and of which these are the rules. */
export function packFile(file: string, source: string, rules: readonly Pick<Rule, 'id' | 'slots'>[]): PackedFile {
  const { source: text, cut } = cutTests(source)
  return { file, cut, slots: rules.map(({ id, slots }) => [id, [...slots]]), trees: readTrees(text).trees.map(pack) }
}

/** The trees of a compiled rule file. */
export function unpackFile({ cut, slots, trees }: PackedFile): CompiledFile {
  return { cut, slots: new Map(slots.map(([id, list]) => [id, new Map(list)])), trees: trees.map(unpack) }
}

function pack(tree: Tree): PackedTree {
  const { from, to } = tree
  if (tree.is === 'text') return ['text', from, to, tree.text, tree.lines.map((line) => [line.from, line.to, line.text])]
  if (tree.is === 'list') return ['list', from, to, tree.items.map(pack)]
  return ['map', from, to, [...tree.entries].map(([name, { key, value }]) => [name, key.from, key.to, pack(value)])]
}

function unpack(packed: PackedTree): Tree {
  const [is, from, to] = packed
  if (is === 'text') return { is, from, to, text: packed[3], lines: packed[4].map(([start, end, text]) => ({ from: start, to: end, text })) }
  if (is === 'list') return { is, from, to, items: packed[3].map(unpack) }
  return { is, from, to, entries: new Map(packed[3].map(([name, start, end, value]) => [name, { key: { from: start, to: end }, value: unpack(value) }])) }
}
