import type { EntityValue } from '../../model/entity-value.ts'
import type { KnownKind } from '../../model/entity.ts'
import type { ReadContext, Reading } from '../../model/value.ts'
import type { Word } from '../../model/word.ts'
import { followsGivenName } from './people.ts'

/** The known thing of this kind that is named at `at`. */
export function readKnown(words: readonly Word[], at: number, kind: KnownKind, context: ReadContext): Reading<EntityValue> | undefined {
  const found = context.knownAt?.(words, at, kind)
  return found && { value: { ids: found.ids, name: found.ids.map((id) => context.nameOf?.(id) ?? id).join(' or ') }, end: found.end }
}

/** The same, but not as the tail of another name: nothing at `Guinea` of `Papua New Guinea`, at `Jordan` of `Michael Jordan`. */
export function readWholeKnown(words: readonly Word[], at: number, kind: KnownKind, context: ReadContext): Reading<EntityValue> | undefined {
  const found = followsGivenName(words, at, context) ? undefined : readKnown(words, at, kind, context)
  return found && [1, 2].some((back) => at >= back && words[at]!.kind === 'word' && (context.knownAt?.(words, at - back, kind)?.end ?? 0) >= found.end && words[at - back]!.norm !== 'the') ? undefined : found
}
