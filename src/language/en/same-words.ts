import { kept } from '../kept.ts'
import { once } from '../once.ts'
import { baseOf } from './base-words.ts'

/** Words that news uses for one another, a group a line. The first stands for all. */
const groups = `
die dead death deaths fatal fatality kill killed pass passed deceased perish murder assassinate slay
injure injury hurt wound wounded
bear birth
marry wed wedding marriage
child children kid kids
film movie
book novel
release publish launch premiere air debut unveil issue
begin start commence kick opening
end finish conclude
found establish create founded founder
buy purchase acquire acquisition
sell sale sold
win victory beat defeat
rise increase climb jump growth grow surge
fall drop decline decrease decreased plunge
arrest detain custody
sentence jail imprison prison
quake earthquake tremor
car vehicle
firm company
school college
town city village
cost price priced
discount reduction off
trial test
meet meeting
talk talks discussion
vote ballot
elect election
announce announcement reveal
attack assault strike
resident inhabitant
worker employee staff
customer client
doctor physician
lawyer attorney
policeman policemen officer police
aeroplane airplane plane aircraft jet
metre meter metres meters
kilometre kilometer km kilometres kilometers
country nation
large big huge
largest biggest
author writer novelist
actor actress
singer vocalist
pupil student
shop store outlet
home house
lorry truck
flat apartment
inquiry investigation probe
earn gross
flee escape
teenager teen youth
money cash
illness disease
per-cent percent percentage
`

/** The base of the first word of its group, by the base of each word. Made on first use: a run without stories needs none. */
const firsts = once(() => new Map(groups.trim().split('\n').flatMap((line) => {
  const words = line.split(' ').map(baseOf)
  return words.map((word) => [word, words[0]!] as const)
})))

/** The word that stands for all that mean nearly the same; else the base form of the word itself. Takes lower case. */
export const plainOf = kept((word) => firsts().get(baseOf(word)) ?? baseOf(word))
