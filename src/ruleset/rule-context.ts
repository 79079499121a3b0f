import type { ValueType, Veto } from '../model/index.ts'
import type { PhraseContext } from './compile.ts'
import type { MapTree } from './tree.ts'

/** What reading a rule may look up. */
export interface RuleContext extends PhraseContext {
  readonly file: string
  readonly pack: string
  readonly types: ReadonlyMap<string, ValueType>
  /** What the finders other than phrases fill, by name. */
  readonly finders: ReadonlyMap<string, ReadonlyMap<string, string>>
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

/** The map under a key, where there is one. */
export function mapAt(tree: MapTree, key: string): MapTree | undefined {
  const value = tree.entries.get(key)?.value
  return value?.is === 'map' ? value : undefined
}

/** The number of `14 days`. */
export function daysOf(text: string): number {
  return Number.parseInt(text, 10)
}
