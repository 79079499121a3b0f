import { contextOf, loadAll } from '../ruleset/small-offices.ts'

/** A few things that are read by what their entities hold. */
export const known = contextOf(loadAll(`entities:
  germany: {type: place, name: Germany, adjectives: [German], capital: Berlin}
  guinea: {type: place, name: Guinea, adjectives: [Guinean]}
  papua: {type: place, name: Papua New Guinea, adjectives: [Papua New Guinean]}
  jordan: {type: place, name: Jordan, adjectives: [Jordanian]}
  sudan: {type: place, name: Sudan, adjectives: [Sudanese]}
  south-sudan: {type: place, name: South Sudan, adjectives: [South Sudanese]}
  north-macedonia: {type: place, name: North Macedonia, adjectives: [Macedonian], known_as: [{name: Macedonia, to: 2019-02-12}, {name: North Macedonia, from: 2019-02-12}]}
  berlin: {type: place, name: Berlin, in: [germany]}
  new-york: {type: place, name: New York}
  port-elizabeth: {type: place, name: Gqeberha, known_as: [{name: Port Elizabeth, to: 2021-02-23}, {name: Gqeberha, from: 2021-02-23}]}
  eu: {type: org, name: European Union, aliases: [EU], members: [{who: germany, from: 1958-01-01}]}
  fifa: {type: org, name: FIFA}
`))
