import { readAfterThe } from '../language/en/list-items.ts'
import { setType } from './set-type.ts'

/** Offices in a list. */
export const roles = setType('roles', 'several known offices: `the president and the prime minister`', { known: readAfterThe('role') })
