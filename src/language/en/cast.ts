import { particles } from '../../model/same-name.ts'
import type { EntityValue } from '../../model/entity-value.ts'
import { nameOfId } from '../../model/entity-value.ts'
import type { ReadContext, Reading } from '../../model/value.ts'
import type { Word } from '../../model/word.ts'
import { listAt } from '../list-at.ts'
import { collect, fold, hasCourtesy, loneWeight, type Form, type Lone } from './cast-evidence.ts'
import { addWritten, entityOf, memberLike, memberOf, namesakesMost, type CastMember, type Crew, type Member, type Written } from './cast-members.ts'
import { givenWeight } from './given-names.ts'
import { enough, isLoud, isSpeech, opensName, readFullName, titleBefore } from './open-names.ts'
import { followsGivenName, readEntity, readPerson } from './people.ts'
import { isThing } from './thing-words.ts'
import { isDemonym, starters } from './title-words.ts'
import { joins, titleEnds } from './titles.ts'

export type { CastMember } from './cast-members.ts'

/** The people whom an article names. */
export interface Cast {
  /** The person whose name, with the titles before it, starts at `index`. `ids` is empty where no entity has the name. */
  at(words: readonly Word[], index: number): Reading<EntityValue> | undefined
  readonly people: readonly CastMember[]
}

const men = new Set(['mr', 'sir', 'lord'])
const women = new Set(['mrs', 'ms', 'miss', 'lady', 'dame', 'madam'])

/**
 * The people of an article. A sequence of capitalised words is a person where a title, a known given name, initials, an age, verbs of
 * speaking or a later `Mr X` say so, and where it holds no word of a place, company, team or work; else it is none.
 *
 * A family name, given name or nickname alone stands for the one person in the article who has it; where two share it, only a title that one
 * of them alone has tells them apart. Open people of whom the article gives a family name and a title, and never more, count too.
 *
 * It does not: follow pronouns or descriptions, read names that begin in lower case, single names without a title (`Ronaldo`), nicknames in quotation marks, names whose
 * family name comes first unless Chinese, Korean or Vietnamese, nor tell two people with one full name apart. In headlines and text in capitals it reads only names that stand elsewhere in the article.
 *
 * @param sentences the words of the article's sentences; may be a generator
 */
export function readCast(sentences: Iterable<readonly Word[]>, context: ReadContext): Cast {
  const forms = new Map<string, Form>()
  const lone = new Map<string, Lone>()
  for (const words of sentences) collect(words, context, forms, lone)
  const crew: Crew = { members: [], written: [], byEnd: new Map(), byFamily: new Map(), byId: new Map() }
  const doubted: Form[] = []
  for (const form of [...forms.values()].sort((a, b) => b.norms.length - a.norms.length || b.open.text.length - a.open.text.length)) {
    if (!form.id && form.weight + loneWeight(lone.get(form.open.family)) < enough) {
      doubted.push(form)
      continue
    }
    const member = memberOf(form, crew, context)
    for (const title of form.titles) member.titles.add(title)
    addWritten(crew, form.norms, member)
    const particle = form.norms.findIndex((norm, i) => i > 0 && i < form.norms.length - 1 && particles.has(norm))
    if (particle > 0) addWritten(crew, form.norms.slice(particle), member)
  }
  // What alone would prove nothing is another way to write the name of one of them.
  for (const form of doubted) {
    const member = memberLike(form, crew)
    if (member) addWritten(crew, form.norms, member)
  }
  const { members } = crew
  const byWords = newNode()
  for (const one of crew.written) addNode(byWords, one)
  const families = grouped(members, (member) => member.family)
  const givens = grouped(members, (member) => member.given)
  for (const [family, { titles, text }] of lone) {
    if (titles.size === 0 || families.has(family) || givens.has(family) || !hasCourtesy(titles)) continue
    const member = { ids: [], name: text, given: '', family, middle: '', suffix: '', titles: new Set(titles) }
    members.push(member)
    families.set(family, [member])
  }
  return {
    people: members,
    at(words, index) {
      const first = words[index]
      if (!first || first.kind !== 'word') return undefined
      for (const head of [index, ...titleEnds(words, index)]) {
        const word = words[head]
        if (!word || word.kind !== 'word' || !(word.capital || particles.has(word.norm)) || (head > index && !joins(words, head))) continue
        const found = fullMention(words, head, byWords) ?? (word.capital ? loneMention(words, head, head > index, families, givens, context) : undefined)
        if (found) return head > index ? { ...found, head } : found
      }
      const known = readPerson(words, index, context)
      const head = known?.head ?? index
      // A known surname alone: only where nobody else in the article has it.
      return known && (known.end - head > 1 || !families.has(fold(words[head]!))) ? known : undefined
    },
  }
}

/**
 * The person whose full name, or whose title and name, starts at `index`, where only this sentence is known: a known entity, else a name that a title, a
 * given name, initials or an age show to be one.
 */
export function personAt(words: readonly Word[], index: number, context: ReadContext): Reading<EntityValue> | undefined {
  const known = readPerson(words, index, context)
  if (known) return known
  const first = words[index]
  if (!first || first.kind !== 'word') return undefined
  for (const head of [index, ...titleEnds(words, index)]) {
    if (!words[head]?.capital || (head > index && !joins(words, head))) continue
    const name = readFullName(words, head, context)
    if (!name || name.weight < enough) continue
    const id = entityOf(name, context)
    const reading = { value: id === undefined ? { ids: [], name: name.text } : { ids: [id], name: context.nameOf?.(id) ?? nameOfId(id) }, end: name.end }
    return head > index ? { ...reading, head } : reading
  }
  return undefined
}

/** Names that begin with the same words, as written. */
interface NameNode { readonly next: Map<string, NameNode>; member?: Member }

function newNode(): NameNode {
  return { next: new Map() }
}

function addNode(root: NameNode, { norms, member }: Written): void {
  let node = root
  for (const norm of norms) {
    let next = node.next.get(norm)
    if (!next) node.next.set(norm, (next = newNode()))
    node = next
  }
  // Of two members who are written alike the first has the name.
  node.member ??= member
}

function fullMention(words: readonly Word[], at: number, byWords: NameNode): Reading<EntityValue> | undefined {
  let node = byWords.next.get(fold(words[at]!))
  if (!node || (words[at]!.capital ? joinsName(words, at) : words[at - 1]?.capital && joins(words, at))) return undefined
  let best: Reading<EntityValue> | undefined
  for (let end = at + 1; node; end++) {
    if (node.member) best = { value: valueOf(node.member), end }
    const word: Word | undefined = words[end]
    node = word?.kind === 'word' && /^[-.,]?$/.test(word.before) ? node.next.get(fold(word)) : undefined
  }
  if (!best) return undefined
  const next = words[best.end]
  return next?.capital && next.kind === 'word' && joins(words, best.end) && isThing(next.norm) ? undefined : best
}

/** Is the word part of a run of capitals that began before it? */
function joinsName(words: readonly Word[], at: number): boolean {
  return !isLoud(words) && !opensName(words, at)
}

function loneMention(words: readonly Word[], at: number, titled: boolean, families: ReadonlyMap<string, readonly Member[]>, givens: ReadonlyMap<string, readonly Member[]>, context: ReadContext): Reading<EntityValue> | undefined {
  const word = words[at]!
  const norm = fold(word)
  const shared = families.get(norm)
  const list = shared ?? givens.get(norm)
  if (!list) return undefined
  const next = words[at + 1]
  const loud = isLoud(words)
  if (next?.capital && next.kind === 'word' && joins(words, at + 1) && (isThing(next.norm) || (!loud && !starters.has(next.norm)))) return undefined
  // `the Costello case`, `a Costello`: of the name, or of the family, but not the person.
  if (!titled && /^(?:the|an?)$/.test(words[at - 1]?.norm ?? '')) return undefined
  if (!titled && (loud ? isPlainWord(norm) : followsGivenName(words, at, context) || !opensName(words, at))) return undefined
  if (!titled && at === 0 && isPlainWord(norm) && !isSpeech(words, 1) && next?.kind !== 'possessive' && !/^(?:is|was|has|had|will|would)$/.test(next?.norm ?? '')) return undefined
  if (!titled && (['place', 'org', 'event'] as const).some((type) => context.entityAt(words, at, type) !== undefined)) return undefined
  if (!shared && (titled || givenWeight(norm) === 1 || isDemonym(norm))) return undefined
  const member = list.length === 1 ? list[0]! : titled ? byTitle(list, titleBefore(words, at)) : undefined
  if (!member) return undefined
  const known = shared && readEntity(words, at, 'person', context)
  if (known && !known.value.ids.includes(member.ids[0] ?? '')) return undefined
  return { value: valueOf(member), end: at + 1 }
}

/** The one of several with this title, or of the sex that it tells. */
function byTitle(list: readonly Member[], title: string | undefined): Member | undefined {
  if (title === undefined || list.length > namesakesMost) return undefined
  const sex = men.has(title) ? men : women.has(title) ? women : undefined
  const found = list.filter(({ titles }) => (sex ? [...titles].some((one) => sex.has(one)) : titles.has(title)))
  return found.length === 1 ? found[0] : undefined
}

/** Surnames that are words too: at the start of a sentence and in headlines they say little. */
const plainWords = new Set('brown green white black young long king hope may bush rice price wood woods rose gates banks stone snow cook baker page day field fields hill park parks ford cash love power powers hunt church hall bird fish fox wolf bell ball frost winter summer rich sharp strong small little grant mark will bill jack read reading case law lane major bishop knight miller fisher carter hunter cross best early french english holder burns waters wells marsh berry bloom good savage moon sun ma he she you so no do an in on sung song long'.split(' '))

function isPlainWord(norm: string): boolean {
  return plainWords.has(norm)
}

function valueOf({ ids, name }: Member): EntityValue {
  return { ids, name }
}

function grouped(members: readonly Member[], keyOf: (member: Member) => string): Map<string, Member[]> {
  const groups = new Map<string, Member[]>()
  for (const member of members) {
    const key = keyOf(member)
    if (key.length > 1) listAt(groups, key).push(member)
  }
  return groups
}
