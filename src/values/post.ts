import { postKinds } from '../language/en/post-kinds.ts'
import { descriptionType } from './description-type.ts'

/** What somebody is in a club, a firm or a town, with the article and the adjectives before it. */
export const post = descriptionType('post', 'what somebody is in a club, a firm or a town: `the chief executive`, `caretaker manager`; a coach may be the manager, a chairman the owner', postKinds)
