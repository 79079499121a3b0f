import { makeKinds, type Kinds } from './kinds.ts'

/** Posts that people hold in clubs, firms and towns; the table is read as that of `calling-kinds.ts`. Offices of state are entities of the facts. */
const table = `
coach; head coach, manager, team manager; caretaker manager, interim manager, caretaker coach, interim coach, interim head coach, caretaker boss, acting manager; assistant manager, assistant coach, assistant head coach
head coach, manager; caretaker manager
captain
vice-captain
~chairman, chairwoman, chairperson, chair, executive chairman; chief executive, ceo, chief executive officer, chief exec; managing director; general manager, gm; president; owner, co-owner; founder, co-founder; executive director, director
vice chairman, deputy chairman, vice-chairman, deputy chairwoman, vice chair, deputy chair
vice president, vice-president
finance director, chief financial officer, cfo, finance chief
operations director, chief operating officer, coo
spokesman, spokeswoman, spokesperson, press officer, press secretary
mayor; lord mayor
deputy mayor
governor
lieutenant governor, deputy governor
general secretary
deputy general secretary
police chief, chief of police, chief constable
deputy police chief, deputy chief constable, assistant chief constable
fire chief
bishop
archbishop
treasurer
`

/** Posts by the words for them. */
export const postKinds: Kinds = makeKinds(table)
