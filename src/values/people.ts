import { readOpenPerson, readPersonInList } from '../language/en/list-items.ts'
import { setType } from './set-type.ts'

/** People in a list. */
export const people = setType('people', 'several people, at least one of them known: `A, B and C`, `leaders including A and B`; open or complete', { known: readPersonInList, open: readOpenPerson })
