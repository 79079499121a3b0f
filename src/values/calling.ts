import { callingKinds } from '../language/en/calling-kinds.ts'
import { descriptionType } from './description-type.ts'

/** What somebody does for a living, with the article and the adjectives before it. */
export const calling = descriptionType('calling', 'what somebody does for a living: `a primary school teacher`, `retired nurse`; a `schoolteacher` is a teacher, a surgeon a doctor', callingKinds)
