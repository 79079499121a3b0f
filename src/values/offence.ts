import { offences } from '../language/en/offences.ts'
import { kindType, type KindValue } from './kind-type.ts'

/** What somebody is charged with. */
export type Offence = KindValue<'offence'>

/** An offence; `the charges` stands for all that somebody is charged with, and is an offence of its own. */
export const offence = kindType('offence', 'what somebody is charged with: `first-degree murder`, `bribery`, `all charges`; for keys', offences)
