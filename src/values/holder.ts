import { readHolder, startsHolder } from '../language/en/holders.ts'
import { entityType } from './entity-type.ts'

/** Somebody who holds or held an office, by full name or, beside a title, by surname alone. */
export const holder = entityType({
  name: 'holder',
  family: 'person',
  reads: 'somebody who holds or held a known office, by any name or by surname alone: `Olaf Scholz`, `Mr Scholz`, `Scholz`; for `fact: offices`, where the office or country tells who is meant',
  starts: startsHolder,
  read: readHolder,
})
