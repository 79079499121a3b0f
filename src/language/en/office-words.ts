import type { Word } from '../../model/word.ts'
import { joins } from './numerals.ts'
import { isDemonym, offices } from './title-words.ts'

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Offices and ranks of which somebody holds one: a sentence that gives two of them to one person says two things. Unlike `spokesman`, `aide` or `expert`, which papers use as they like. */
const ranks = set(`
president minister premier chancellor secretary chairman chairwoman chairperson governor mayor ambassador commissioner senator congressman congresswoman councillor king queen prince princess emperor pope cardinal archbishop bishop
judge general colonel captain major sergeant lieutenant corporal admiral brigadier commander director manager treasurer prosecutor coroner sheriff speaker editor professor headteacher headmaster headmistress principal`)

/** Callings: one man may have two of them, and papers choose; so they say something only beside a name. */
const callings = set(`
coach trainer physiotherapist goalkeeper striker midfielder defender winger quarterback pitcher referee umpire jockey inspector superintendent constable detective trooper firefighter magistrate bailiff registrar ombudsman auditor accountant economist
librarian caretaker curator teacher lecturer rabbi imam vicar priest pastor doctor surgeon nurse midwife dentist vet pharmacist psychologist psychiatrist lawyer solicitor barrister attorney architect engineer pilot driver farmer chef
composer conductor sculptor painter poet novelist playwright photographer actor actress singer drummer guitarist comedian biologist chemist physicist geologist astronomer historian`)

/** Words that are adjectives too: a general strike, a major fire. */
const adjectives = set('general major principal')

/** What narrows an office. `former`, `new` and the like are said of its holder, not of the office. */
const areas = set(`
prime vice deputy assistant chief head general managing executive foreign external internal domestic interior home defence defense finance financial treasury economy economic trade commerce industry energy oil environment agriculture farm food health education science transport
justice labour labor culture sport sports tourism housing immigration development technology information media state security intelligence army navy police fire district city county provincial regional federal`)

/** Offices of two words, of which one alone is none; as one, as they are kept. */
const compounds: ReadonlyMap<string, readonly string[]> = new Map(Object.entries({
  'chief executive': ['chief', 'executive'], 'managing director': ['chief', 'executive'], 'executive director': ['chief', 'executive'], 'finance director': ['finance', 'director'], 'financial director': ['finance', 'director'],
  'fire chief': ['fire', 'chief'], 'police chief': ['police', 'chief'], 'army chief': ['army', 'chief'], 'navy chief': ['navy', 'chief'], 'intelligence chief': ['intelligence', 'chief'],
  'attorney general': ['attorney', 'general'], 'surgeon general': ['surgeon', 'general'], 'solicitor general': ['solicitor', 'general'], 'secretary general': ['general', 'secretary'], 'director general': ['general', 'director'],
  'head teacher': ['headteacher'], 'head coach': ['coach'], 'district attorney': ['prosecutor'],
}).map(([words, name]) => [words, name] as const))

const compoundStarts: ReadonlySet<string> = new Set([...compounds.keys()].map((words) => words.split(' ')[0]!))

/** Short forms, which have a capital. */
const shorts: ReadonlyMap<string, readonly string[]> = new Map(Object.entries({
  ceo: ['chief', 'executive'], cfo: ['finance', 'director'], pm: ['prime', 'minister'], sen: ['senator'], gov: ['governor'], rep: ['congressman'], prof: ['professor'], gen: ['general'], col: ['colonel'], maj: ['major'], capt: ['captain'], lt: ['lieutenant'],
  sgt: ['sergeant'], cpl: ['corporal'], supt: ['superintendent'], insp: ['inspector'], cllr: ['councillor'],
}))

/** An office or calling, in lower case and in one order: the area, then the head (`minister of health` is `health`, `minister`). */
export interface Office {
  readonly name: readonly string[]
  /** The index after its last word. */
  readonly end: number
}

/** The office at `words[at]`: `mayor`, `Transport minister`, `secretary of state`, `chief executive`, and beside a name `librarian`. */
export function readOffice(words: readonly Word[], at: number): Office | undefined {
  const word = words[at]!
  const whole = readHead(words, at)
  if (whole) return whole
  const next = words[at + 1]
  if (!next || !joins(next) || !(areas.has(word.norm) || isDemonym(word.norm))) return undefined
  const head = readHead(words, at + 1)
  return head && !(head.name.length > 1 && head.name[0] === word.norm) ? { name: [word.norm, ...head.name], end: head.end } : head
}

function readHead(words: readonly Word[], at: number): Office | undefined {
  const [word, next] = [words[at]!, words[at + 1]]
  const two = next && compoundStarts.has(word.norm) && joins(next) ? compounds.get(`${word.norm} ${next.norm}`) : undefined
  if (two) return { name: two, end: at + (words[at + 2]?.norm === 'officer' ? 3 : 2) }
  const short = word.capital ? shorts.get(word.norm) : undefined
  if (short) return { name: short, end: at + 1 }
  if (!ranks.has(word.norm) && !(callings.has(word.norm) && isBesideName(words, at))) return word.norm === 'chief' ? withArea(words, at) : undefined
  if (adjectives.has(word.norm) && next?.kind === 'word' && next.before === '' && !next.capital) return undefined
  return withArea(words, at) ?? { name: [word.norm], end: at + 1 }
}

/** `minister of health`, `secretary of state`, `chief of the police`. */
function withArea(words: readonly Word[], at: number): Office | undefined {
  if (!/^(?:of|for)$/.test(words[at + 1]?.norm ?? '')) return undefined
  const area = words[at + 2]?.norm === 'the' ? at + 3 : at + 2
  const { norm } = words[area] ?? {}
  return norm !== undefined && norm !== 'the' && offices.has(norm) && areas.has(norm) ? { name: [norm, words[at]!.norm], end: area + 1 } : undefined
}

/** How many words may stand between a name and the calling behind it: `Ann Lee, the new head coach`. */
const besideMost = 4

/** `coach Ann Lee`, `the coach, Ann Lee`, `Ann Lee, the coach`. */
function isBesideName(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  if (next?.kind === 'word' && next.capital && /^,?$/.test(next.before)) return true
  for (let from = at; from > Math.max(0, at - besideMost); from--) {
    const { before } = words[from]!
    if (before === ',') return words[from - 1]!.capital
    if (before !== '') return false
  }
  return false
}

/** Words that papers use for one thing. One word may be in several. */
const alike: readonly ReadonlySet<string>[] = [
  'coach trainer manager', 'headteacher headmaster headmistress principal', 'chairman chairwoman chairperson president', 'premier minister', 'minister secretary', 'king emperor', 'judge magistrate', 'lawyer attorney solicitor barrister', 'attorney prosecutor',
  'manager director', 'commissioner chief superintendent sheriff', 'doctor surgeon', 'professor lecturer teacher', 'detective inspector', 'detective sergeant', 'detective constable', 'vicar priest pastor', 'actor actress comedian', 'singer guitarist drummer', 'poet novelist playwright', 'psychologist psychiatrist',
  'senator congressman congresswoman', 'congressman congresswoman', 'congressman councillor', 'striker midfielder winger',
].map(set)

/** Words for one area. */
const areaForms: ReadonlyMap<string, string> = new Map(Object.entries({ external: 'foreign', internal: 'home', interior: 'home', domestic: 'home', defense: 'defence', financial: 'finance', treasury: 'finance', economy: 'finance', economic: 'finance', commerce: 'trade', labor: 'labour', sports: 'sport', farm: 'agriculture', head: 'chief' }))

/** Can one person be called both? Where papers use one word for the other, nothing is known. */
export function compareOffices(a: readonly string[], b: readonly string[]): 'agree' | 'contradict' | undefined {
  const [x, y] = [a, b].map((name) => name.map((word) => areaForms.get(word) ?? word)) as [string[], string[]]
  if (x.every((word) => y.includes(word)) || y.every((word) => x.includes(word))) return 'agree'
  const [one, other] = [x.at(-1)!, y.at(-1)!]
  return one !== other && alike.some((words) => words.has(one) && words.has(other)) && (x.length > 1) === (y.length > 1) ? undefined : 'contradict'
}

/** Is it, before a name, a word for an office or calling: `Councillor Ann Lee`? Takes lower case. */
export function isOfficeWord(norm: string): boolean {
  return ranks.has(norm) || callings.has(norm) || shorts.has(norm)
}
