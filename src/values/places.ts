import { readAfterThe, readOpenThing } from '../language/en/list-items.ts'
import { setType } from './set-type.ts'

/** Places in a list. */
export const places = setType('places', 'several places, at least one of them known: `Paris, Berlin and Rome`', { known: readAfterThe('place'), open: readOpenThing('place') })
