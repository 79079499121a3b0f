import { readAfterThe } from '../language/en/list-items.ts'
import { setType } from './set-type.ts'

/** Events in a list. */
export const events = setType('events', 'several known events', { known: readAfterThe('event') })
