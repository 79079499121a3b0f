import type { Phrase, ValueType, Veto } from '../model/index.ts'
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
  /** The slots of a rule that is known to be without mistakes, with their types: its phrases can wait until they are needed. */
  readonly slots: ReadonlyMap<string, string> | undefined
  /** What each phrase of such a rule is looked for by; undefined where its phrases must be compiled to know. */
  readonly wanted: readonly Phrase['wanted'][] | undefined
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
