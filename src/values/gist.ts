import type { DetailCore } from '../model/detail.ts'
import type { ValueType } from '../model/value.ts'
import { compareCores } from './detail-cores.ts'

/** A figure or date of a headline, standfirst or caption, or the one that the text has in its place. */
interface Gist extends DetailCore {
  /** As the article has it. */
  readonly shown: string
}

/** A figure or date of a short text, as the finder `summary` reads it. */
export const gist: ValueType<Gist> = {
  name: 'gist',
  family: 'gist',
  reads: 'a figure or date of a headline, standfirst or caption, as the finder `summary` reads it',
  starts: () => false,
  read: () => undefined,
  compare: (a, b) => compareCores(a, b) ?? 'unknown',
  conflict: 'The text has it nowhere, and its sentence that fits best has the other.',
  format: ({ shown }) => shown,
}
