import { happenings } from '../language/en/happenings.ts'
import { kindType, type KindValue } from './kind-type.ts'

/** A kind of thing that happens. */
export type Happening = KindValue<'happening'>

/** What happened, by kind: two articles of one story that tell of a crash tell of one crash, as far as this knows. */
export const happening = kindType('happening', 'a kind of thing that happens, by noun or verb: `crashed`, `plane crash`, `was robbed`, `summit`; for keys', happenings)
