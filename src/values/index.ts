import type { ValueType } from '../model/value.ts'
import { age } from './age.ts'
import { ago } from './ago.ts'
import { anniversary } from './anniversary.ts'
import { bloc } from './bloc.ts'
import { calling } from './calling.ts'
import { cell } from './cell.ts'
import { city } from './city.ts'
import { clock } from './clock.ts'
import { constant } from './constant.ts'
import { contest } from './contest.ts'
import { count } from './count.ts'
import { country } from './country.ts'
import { currency } from './currency.ts'
import { date } from './date.ts'
import { detail } from './detail.ts'
import { duration } from './duration.ts'
import { event } from './event.ts'
import { events } from './events.ts'
import { formerName } from './former-name.ts'
import { gist } from './gist.ts'
import { givenName } from './given-name.ts'
import { happening } from './happening.ts'
import { holder } from './holder.ts'
import { kin } from './kin.ts'
import { measure } from './measure.ts'
import { money } from './money.ts'
import { nation } from './nation.ts'
import { nthYear } from './nth-year.ts'
import { number } from './number.ts'
import { offence } from './offence.ts'
import { ordinal } from './ordinal.ts'
import { org } from './org.ts'
import { orgs } from './orgs.ts'
import { people } from './people.ts'
import { percent } from './percent.ts'
import { person } from './person.ts'
import { place } from './place.ts'
import { places } from './places.ts'
import { post } from './post.ts'
import { quote } from './quote.ts'
import { role } from './role.ts'
import { roles } from './roles.ts'
import { score } from './score.ts'
import { somebody } from './somebody.ts'
import { spelling } from './spelling.ts'
import { weekday } from './weekday.ts'
import { year } from './year.ts'

/** Every value type that a slot may have. To add one: a file, a line here, a test. */
export const values: readonly ValueType[] = [
  age, ago, anniversary, bloc, calling, cell, city, clock, constant, contest, count, country, currency, date, detail, duration, event, events, formerName, gist, givenName, happening, holder, kin, measure, money,
  nation, nthYear, number, offence, ordinal, org, orgs, people, percent, person, place, places, post, quote, role, roles, score, somebody, spelling, weekday, year,
] as unknown as readonly ValueType[]

const byName = new Map(values.map((type) => [type.name, type]))

/** The value type of this name, or undefined. */
export function valueType(name: string): ValueType | undefined {
  return byName.get(name)
}
