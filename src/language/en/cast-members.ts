import { nameOfId } from '../../model/entity-value.ts'
import { givenFits, nameParts, plainSpelling } from '../../model/same-name.ts'
import type { ReadContext } from '../../model/value.ts'
import type { Word } from '../../model/word.ts'
import { foldAccents } from '../fold.ts'
import { listAt } from '../list-at.ts'
import type { Form } from './cast-evidence.ts'
import type { OpenName } from './open-names.ts'
import { readEntity } from './people.ts'

/** Somebody whom an article names. */
export interface CastMember {
  /** The entity's id, where an entity has this name; else none. */
  readonly ids: readonly string[]
  /** The entity's name, else the fullest name that the article gives. */
  readonly name: string
  readonly given: string
  /** The word that stands for them alone, in lower case. */
  readonly family: string
}

/** What is known of a member beside. */
export interface Member extends CastMember {
  readonly middle: string
  readonly suffix: string
  readonly titles: Set<string>
}

/** The words of a name of a member. */
export interface Written { readonly norms: readonly string[]; readonly member: Member }

/** The people found so far, by what they are looked for by. */
export interface Crew {
  readonly members: Member[]
  readonly written: Written[]
  /** By the last word of a name as written. */
  readonly byEnd: Map<string, Written[]>
  /** By the family name, its spellings as one. */
  readonly byFamily: Map<string, Member[]>
  readonly byId: Map<string, Member>
}

/** Beyond as many people of one family name a text is a list, and they are no longer held against each other. */
export const namesakesMost = 50

/** Adds a way in which a member's name is written. */
export function addWritten(crew: Crew, norms: readonly string[], member: Member): void {
  const one = { norms, member }
  crew.written.push(one)
  listAt(crew.byEnd, norms[norms.length - 1]!).push(one)
}

/** Adds a member to the people found. */
export function addMember(crew: Crew, member: Member): void {
  crew.members.push(member)
  listAt(crew.byFamily, plainSpelling(member.family)).push(member)
  if (member.ids[0] !== undefined) crew.byId.set(member.ids[0], member)
}

/** The one member whose longer name ends in these words (`Lo Presti` of `Gaetano Lo Presti`), or whose name may be written so. */
export function memberLike({ open, norms }: Form, crew: Crew): Member | undefined {
  const ending = (crew.byEnd.get(norms[norms.length - 1]!) ?? []).slice(0, namesakesMost)
  const longer = ending.find((one) => one.norms.length > norms.length && norms.every((norm, i) => norm === one.norms[one.norms.length - norms.length + i]))
  if (longer) return longer.member
  const namesakes = crew.byFamily.get(plainSpelling(open.family)) ?? []
  if (namesakes.length > namesakesMost) return undefined
  const { middle, suffix } = nameParts(open.text)
  const same = namesakes.filter((member) => fits(member, open, middle, suffix))
  return same.length === 1 ? same[0] : undefined
}

/** The member whose name this is, a new one if there is none; with it the entity, if one has the name. */
export function memberOf(form: Form, crew: Crew, context: ReadContext): Member {
  const { open, titles } = form
  const id = form.id ?? entityOf(open, context)
  const same = id === undefined ? memberLike(form, crew) : crew.byId.get(id)
  if (same) return same
  const { middle, suffix } = nameParts(open.text)
  const name = id === undefined ? open.text : (context.nameOf?.(id) ?? nameOfId(id))
  const member: Member = { ids: id === undefined ? [] : [id], name, given: open.given, family: open.family, middle: id === undefined ? middle : '', suffix, titles: new Set(titles) }
  addMember(crew, member)
  return member
}

/** The entity whose surname this is, where the given name fits too. */
export function entityOf(open: OpenName, context: ReadContext): string | undefined {
  const alone: Word = { text: open.text.split(/[ -]/).at(-1)!, norm: open.family, kind: 'word', from: 0, to: 0, before: '', spaced: false, capital: true }
  const found = readEntity([alone], 0, 'person', context)
  const fitting = found?.value.ids.filter((id) => {
    const own = nameParts(context.nameOf?.(id) ?? nameOfId(id))
    const written = nameParts(open.text)
    return own.given !== '' && written.suffix === own.suffix && (own.middle === '' || written.middle === '' || own.middle[0] === written.middle[0]) && givenFits(own.given, foldAccents(open.given))
  })
  return fitting?.length === 1 ? fitting[0] : undefined
}

function fits(member: Member, open: OpenName, middle: string, suffix: string): boolean {
  // `J. Edgar Hoover` goes by his middle name.
  if (member.given.length === 1 && member.middle.length > 1 && givenFits(member.middle, open.given)) return true
  if (member.suffix !== suffix || (member.middle !== '' && middle !== '' && member.middle[0] !== middle[0])) return false
  return givenFits(member.given, open.given)
}
