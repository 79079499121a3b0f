import { readAfterThe, readOpenThing } from '../language/en/list-items.ts'
import { setType } from './set-type.ts'

/** Organisations in a list. */
export const orgs = setType('orgs', 'several organisations, at least one of them known: `Nato and the EU`', { known: readAfterThe('org'), open: readOpenThing('org') })
