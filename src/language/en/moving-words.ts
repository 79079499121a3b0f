import { once } from '../once.ts'
import { plainOf } from './same-words.ts'

const growing = `died dead killed toll injured wounded missing bodies victims survivors rescued arrested detained infected cases evacuated displaced homeless outages counted precincts burned burnt
collected raised donations downloads signatures sold`
const moving = `far share shares stock stocks index price prices rate yield barrel trading market currency exchange bid odds poll rating approval temperature degrees wind winds gusts rainfall snow
level depth height magnitude tally now latest current currently updated revised upgraded downgraded estimate estimated preliminary provisional`

const plainsOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).map(plainOf))

/** Words with which a count only grows as days pass, in base form, as `plainOf` gives them. */
export const growingWords = once(() => plainsOf(growing))
/** Words with which a figure moves either way as days pass. */
export const movingWords = once(() => plainsOf(moving))
