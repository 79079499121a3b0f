import { describe, expect, it } from 'vitest'
import type { Verdict } from '../../src/model/index.ts'
import { detail } from '../../src/values/detail.ts'
import { filler, markedDetail } from '../finders/aligned-harness.ts'
import { options } from './harness-entity.ts'

type Row = readonly [Verdict, string, string]

/** The verdict on the two details in square brackets, which must be the same both ways round. */
function compared(a: string, b: string, beforeA = '', beforeB = beforeA): Verdict {
  const [x, y] = [markedDetail(a, beforeA), markedDetail(b, beforeB)]
  const verdict = detail.compare(x, y, options)
  expect(detail.compare(y, x, options)).toBe(verdict)
  if (verdict !== 'unknown') for (const joins of [detail.joins!, detail.joinsIn!]) expect(joins(x).some((text) => joins(y).includes(text))).toBe(true)
  return verdict
}

const long: readonly Row[] = [
  // The same sentence, or nearly.
  ['contradict', 'The council bought the old mill for [4 million euros] in a closed sale.', 'The council bought the old mill for [6 million euros] in a closed sale.'],
  ['contradict', 'The driver, [aged 32], was held after the crash on the bridge.', 'The driver, [aged 23], was held after the crash on the bridge.'],
  ['contradict', 'The gates of the hall open at [6:30 p.m.] for all guests.', 'The gates of the hall open at [7:30 p.m.] for all guests.'],
  ['unknown', 'The gates of the hall open at [6:30 p.m.] for all guests.', 'The gates of the hall open at [6:33 p.m.] for all guests.'],
  ['contradict', 'The gates of the hall open at [6:30 p.m.] for all guests.', 'The gates of the hall open at [6:36 p.m.] for all guests.'],
  ['contradict', 'The old bridge was closed to all trucks in [1990].', 'The old bridge was closed to all trucks in [1980].'],
  ['contradict', 'The runner from Tarn came [second] in the long race on the beach.', 'The runner from Tarn came [third] in the long race on the beach.'],
  ['contradict', 'Of all, [40 percent] of the farms in the valley have no well.', 'Of all, [60 percent] of the farms in the valley have no well.'],
  ['agree', 'The ferry carries [240] passengers across the sound.', 'The ferry carries [240] passengers across the sound.'],
  ['agree', 'The ferry carries [240] passengers across the sound.', 'The ferry carries [about 240] passengers across the sound.'],
  // Another wording.
  ['contradict', 'In spring the council of the town bought the old mill for [4 million euros] in a closed sale.', 'The town council purchased the mill, which is old, for [6 million euros] in a closed sale.'],
  ['contradict', 'Across the wide sound the ferry carries [240] passengers in summer.', 'The ferry carries [420] passengers across the wide sound in summer.'],
  ['unknown', 'The council bought the old mill for [4 million euros] in a closed sale.', 'The school spent [6 million euros] on a roof and two halls.'],
  // What the other sentence has in another place.
  ['unknown', 'The ferry carries [240] passengers and 30 cars across the sound.', 'The ferry carries 240 passengers and [30] cars across the sound.'],
  ['unknown', 'The ferry carries [240] passengers and 30 cars across the sound.', 'The ferry carries [30] passengers and 240 cars across the sound.'],
  // What is counted.
  ['unknown', 'The ferry carries [240] passengers across the sound.', 'The ferry carries [420] cars across the sound.'],
  ['contradict', 'The ferry carries [240] passengers across the sound.', 'The ferry carries [420] paying passengers across the sound.'],
  ['unknown', 'The wall of the port is [12 metres] by the gate.', 'The wall of the port is [12 tonnes] by the gate.'],
  // Ranks: the first on a scale has no number.
  ['contradict', 'The port of Tarn is the [largest] town on the sound in the north.', 'The port of Tarn is the [second largest] town on the sound in the north.'],
  ['unknown', 'The port of Tarn is the [oldest] town on the sound in the north.', 'The port of Tarn is the [second largest] town on the sound in the north.'],
  ['unknown', 'The port of Tarn is the [largest] town on the sound in Norland.', 'The port of Tarn is the [second largest] town on the sound in the Union.'],
  // Another scope.
  ['unknown', 'The striker scored [12] goals in the league this season.', 'The striker scored [40] goals in the league in her career.'],
  ['unknown', '[A total of 12] boats sank in the storm off the coast.', 'In the storm off the coast [7] boats sank.'],
  ['unknown', 'The old mill lost [3 million euros] in the last quarter alone.', 'The old mill lost [9 million euros] in the year alone.'],
  ['unknown', 'The ferry had not carried [240] passengers across the sound.', 'The ferry had carried [420] passengers across the sound.'],
  ['contradict', 'The mill sold [240] sacks of flour on the market of the town.', 'In the fall the mill sold [420] sacks of its flour on the big town market, the paper wrote.'],
  ['unknown', 'The mill sold [240] sacks of flour on the market of the town.', 'In the fall the mill sold [4,200] sacks of its flour on the big town market, the paper wrote.'],
  // Another event.
  ['unknown', 'The court heard the case of the brothers on 4 March 2020 and fined them [300 euros].', 'The court heard the case of the brothers on 9 May 2021 and fined them [500 euros].'],
  ['contradict', 'The court heard the case of the brothers on 4 March and fined them [300 euros].', 'The court heard the case of the brothers on Wednesday and fined them [500 euros].'],
  // Other people.
  ['unknown', 'The judge fined Olsen [300 euros] for the broken window of the hall.', 'The judge fined Dahl [500 euros] for the broken window of the hall.'],
  ['unknown', 'The trip took Olsen there. He paid [300 euros] for the broken window of the hall.', 'The trip took Dahl there. He paid [500 euros] for the broken window of the hall.'],
  ['contradict', 'The trip took Olsen there. He paid [300 euros] for the broken window of the hall.', 'The trip took Olsen there. He paid [500 euros] for the broken window of the hall.'],
  // Bounds.
  ['unknown', 'The old bridge was closed to all trucks before [1990].', 'The old bridge was closed to all trucks in [1980].'],
  ['unknown', 'The old bridge was closed to all trucks since [1990].', 'The old bridge was closed to all trucks in [1980].'],
  ['agree', 'The old bridge was closed to all trucks in the [1980s].', 'The old bridge was closed to all trucks in [1985].'],
  ['unknown', 'The old bridge was closed to all trucks in [May].', 'The old bridge was closed to all trucks in [1985].'],
  ['contradict', 'The trial of the two brothers ran from [May 2020] at the court of Tarn.', 'The trial of the two brothers began in [March 2020] at the court of Tarn.'],
  ['unknown', 'The trial of the two brothers ran from [May 2020] at the court of Tarn.', 'The trial of the two brothers ended in [March 2020] at the court of Tarn.'],
  ['contradict', 'The trial of the two brothers ran from [May 2020] to June 2020 at the court of Tarn.', 'The trial of the two brothers ran from [March 2019] to July 2019 at the court of Tarn.'],
  // The same hedge, and a figure that is not the same rounded.
  ['contradict', 'The ferry carries [more than 240] passengers across the sound.', 'The ferry carries [more than 420] passengers across the sound.'],
  ['unknown', 'The ferry carries [more than 240] passengers across the sound.', 'The ferry carries [more than 250] passengers across the sound.'],
  ['unknown', 'The ferry carries [more than 240] passengers across the sound.', 'The ferry carries [420] passengers across the sound.'],
  ['contradict', 'The ferry carries [20] passengers across the sound.', 'The ferry carries [15] passengers across the sound.'],
  ['unknown', 'The ferry carries not [only 240] passengers across the sound.', 'The ferry never carries [420] passengers across the sound.'],
  ['contradict', 'The ferry carries not [only 240] passengers across the sound.', 'The ferry carries not [only 420] passengers across the sound.'],
  // What an amount comes to in another unit is rounded, and rates change.
  ['contradict', 'The council bought the old mill for 4 million euros ([£3m]) in a closed sale.', 'The council bought the old mill for 4 million euros ([£9m]) in a closed sale.'],
  ['unknown', 'The council bought the old mill for 4 million euros ([£3.1m]) in a closed sale.', 'The council bought the old mill for 4 million euros ([£3.3m]) in a closed sale.'],
  ['unknown', 'The council bought the old mill for 4 million euros ([£3m]) in a closed sale.', 'The council bought the old mill for [£9m] in a closed sale.'],
  // Names, nations, offices.
  ['contradict', 'The prize for the best short film of the year went to [Marta Olsen] in the evening.', 'The prize for the best short film of the year went to [Karin Dahl] in the evening.'],
  ['agree', 'The prize for the best short film of the year went to [Marta Olsen] in the evening.', 'The prize for the best short film of the year went to [Olsen] in the evening.'],
  ['agree', 'The prize for the best short film of the year went to [Marta Olsen] in the evening.', 'The prize for the best short film of the year went to [Martha Olson] in the evening.'],
  ['agree', 'The paper of the port was bought by the [Northern Harbour Trust] in the summer.', 'The paper of the port was bought by the [NHT] in the summer.'],
  ['unknown', 'The prize for the best short film of the year went to [Marta Olsen] in the evening.', 'The prize for the best documentary was shared by [Karin Dahl] and a friend.'],
  ['contradict', 'The singer married a [Canadian] actor in a small church in spring.', 'The singer married a [Danish] actor in a small church in spring.'],
  ['contradict', 'The plan for the old mill was signed by the [mayor] after a long night.', 'The plan for the old mill was signed by the [governor] after a long night.'],
  ['agree', 'The plan for the old mill was signed by the [foreign minister] at night.', 'The plan for the old mill was signed by the [minister] at night.'],
  ['unknown', 'The old film of the year won the prize that [Olsen] gave in the evening.', 'The old film that won the prize of the year gave [Dahl] in the evening.'],
  // Which word two names share.
  ['contradict', 'The prize for the best short film of the year went to [Anna Lee] in the evening.', 'The prize for the best short film of the year went to [Anna Moss] in the evening.'],
  ['contradict', 'The prize for the best short film of the year went to [Anna Lee] in the evening.', 'The prize for the best short film of the year went to [Peter Lee] in the evening.'],
  ['contradict', 'The prize for the best short film of the year went to [Anna M. Lee] in the evening.', 'The prize for the best short film of the year went to [Karin M. Dahl] in the evening.'],
  ['agree', 'The prize for the best short film of the year went to [Anna Lee] in the evening.', 'The prize for the best short film of the year went to [Anna Lee Moss] in the evening.'],
  ['agree', 'The prize for the best short film of the year went to [William Lee] in the evening.', 'The prize for the best short film of the year went to [Bill Lee] in the evening.'],
  ['agree', 'The prize for the best short film of the year went to [Harbour Trust] in the evening.', 'The prize for the best short film of the year went to [Harbour Fund] in the evening.'],
  // Somebody, and something.
  ['unknown', 'The prize for the best short film of the year went to [Anna Lee] in the evening.', 'The prize for the best short film of the year went to [NHT] in the evening.'],
  ['unknown', 'The prize for the best short film of the year went to [Dahl] in the evening.', 'The prize for the best short film of the year went to [Brandt]’s aunt in the evening.'],
  // Who said it, and to whom.
  ['contradict', '“We sold the old boats,” said [Anna Lee].', '“We sold the old boats,” [Karin Dahl] added.'],
  ['unknown', '“We sold the old boats,” said [Anna Lee].', '“We mended the broken bridge,” said [Karin Dahl].'],
  ['unknown', '“We sold the old boats,” the mayor told [Anna Lee].', '“We sold the old boats,” the mayor told [Karin Dahl].'],
  // The first word of a sentence.
  ['contradict', 'Mr Dahl slept. [Dahl] won the long race on the beach.', 'Mr Dahl slept. [Brandt] won the long race on the beach.'],
  ['unknown', '[Dahl] won the long race on the beach.', '[Brandt] won the long race on the beach.'],
  // A name that stands twice.
  ['contradict', 'Then Dahl sold the old boats for [Dahl] to the big mill.', 'Then Dahl sold the old boats for [Brandt] to the big mill.'],
  ['unknown', 'Then Dahl sold the old boats to the brother of [Brandt].', 'Then Brandt sold the old boats to the brother of [Dahl].'],
  // Events.
  ['contradict', 'The team from Tarn [won] the long match on the beach in spring.', 'The team from Tarn [lost] the long match on the beach in spring.'],
  ['agree', 'The team from Tarn [won] the long match on the beach in spring.', 'The team from Tarn [won] the long match at home.'],
  ['unknown', 'The team from Tarn [won] the long match on the beach in spring.', 'In spring a team that was not from Tarn [lost] a match at home.'],
  ['unknown', 'The team from Tarn [won] the long match on the beach in spring.', 'The team from Tarn never [lost] the long match on the beach in spring.'],
  ['unknown', 'The team from Tarn [won] the long match on the beach in spring.', 'The team from Tarn who won and [lost] the long match on the beach in spring.'],
  ['unknown', 'The singer of the old song of the sea was [born] in the port of Tarn.', 'The singer of the old song of the sea [died] in the port of Tarn.'],
  ['contradict', 'The singer of the old song of the sea was [born] in the port on 3 May 1980.', 'The singer of the old song of the sea [died] in the port on 3 May 1980.'],
  // One place may hold the other.
  ['contradict', 'The play was about the life and death of [Anna Lee] at the big mill.', 'The play was about the life and death of [Karin Dahl] at the big mill.'],
  ['unknown', 'The new bridge of the old port stands in [Tarn] near the big mill.', 'The new bridge of the old port stands in [Norland] near the big mill.'],
  ['unknown', 'The singer and her band flew to [Tarn] for a show at the big mill.', 'The singer and her band flew from [Norland] for a show at the big mill.'],
]

const museum = 'The new hall of the museum, which opens in spring, was paid for by three founders and cost [12 million euros].'

const [play, singer] = ['The old play Red Harbour, which all of the town knows, was directed by [Karin Dahl] in a mill by the sea.', 'Karin Dahl, who lives in a mill by the sea, is a [Danish] singer of old songs.']

const brief: readonly Row[] = [
  ['strain', museum, 'New hall of museum cost [21 million euros].'],
  ['agree', museum, 'New hall of museum cost [12 million euros].'],
  ['unknown', museum, 'New hall of museum cost [900 million euros].'],
  ['unknown', museum, 'New hall of museum will not cost [21 million euros].'],
  ['unknown', museum, 'The school sold its roof for [21 million euros].'],
  ['strain', 'The singer, who was born in a village by the sea, opened the big mill in [1990] with a show.', 'The singer opened the mill with a show in [1980].'],
  ['unknown', 'The singer, who was born in a village by the sea, opened the big mill on [Friday] with a show.', 'The singer opened the mill with a show on [Monday].'],
  ['strain', 'The runner from the valley came [second] in the long race on the beach.', 'A runner from the valley came [third] in the race.'],
  ['unknown', 'The runner from the valley came [second] in the long race on the beach.', 'A baker whom the fair knew came [third] in the race.'],
  ['unknown', 'The trip took Olsen there. In the end Olsen mended [30] broken windows of the big hall.', 'Then Dahl mended [50] broken windows of the hall.'],
  ['strain', 'The singer ([born] 3 May 1980), who grew up in the port, sings of the sea.', 'The singer [graduated] on 3 May 1980.'],
  ['unknown', 'The singer ([born] 3 May 1980), who grew up in the port, sings of the sea.', 'The singer [graduated] on 3 May 2001.'],
  ['unknown', 'The singer ([born] 3 May 1980), who grew up in the port, sings of the sea.', 'A mill in the south was [closed] on 3 May 1980.'],
  // A summary, nearly all of which the other article says, may name others than the sentence that it sums up.
  ['strain', 'The council of Tarn bought the old mill by the river from Karin Dahl in the spring. Olsen said that the new roof cost the town [12 million euros] in all.', 'Tarn bought the old mill by the river from Karin Dahl in the spring, and its new roof cost the council [21 million euros].'],
  ['unknown', 'The school of Tarn has a roof by the river. Olsen said that the new roof cost the town [12 million euros] in all.', 'Tarn bought the old mill by the river from Karin Dahl in the spring, and its new roof cost the council [21 million euros].'],
  ['unknown', 'The mill was sold to Olsen. She opened the big mill in [1990] with a show.', 'Dahl opened the mill with a show in [1980].'],
  // Names that one alone can have there.
  ['strain', play, 'The play Red Harbour was directed by [Jonas Brandt].'],
  ['agree', play, 'The play Red Harbour was directed by [Dahl].'],
  ['unknown', play, 'The play Red Harbour was seen by [Jonas Brandt].'],
  ['unknown', play, 'The play Red Harbour was not directed by [Jonas Brandt].'],
  ['unknown', play, 'The play Blue Harvest was directed by [Jonas Brandt].'],
  ['strain', singer, 'Karin Dahl is a [Swedish] singer.'],
  ['unknown', singer, 'Karin Dahl is a [European] singer.'],
  ['unknown', singer, 'Karin Dahl is a [Swedish] poet.'],
  ['unknown', singer, 'Karin Dahl met a [Swedish] singer.'],
]

describe('detail', () => {
  it.each(long)('of two long articles: %s: %s | %s', (verdict, a, b) => expect(compared(a, b, filler)).toBe(verdict))
  it.each(brief)('of a long article and a brief one: %s: %s | %s', (verdict, a, b) => expect(compared(a, b, filler, '')).toBe(verdict))
  it.each<[Verdict, string, string, boolean]>([['contradict', 'tarn', 'norland', false], ['unknown', 'tarn', 'norland', true], ['agree', 'tarn', 'tarn', false]])('of two known places: %s: %s, %s', (verdict, one, other, holds) => {
    const [a, b] = ['The new bridge of the old port stands in [Tarn] near the big mill.', 'The new bridge of the old port stands in [Norland] near the big mill.'].map((text) => markedDetail(text, filler))
    const placed = [{ ...a!, place: one }, { ...b!, place: other }] as const
    expect(detail.compare(...placed, { ...options, contains: () => holds })).toBe(verdict)
    expect(detail.settles!(...placed)).toBe(one === other ? 'anywhere' : undefined)
  })
  it('of a known place and another name, with a word for where some words before', () => {
    const [a, b] = ['The new film of the old port is set in post-war [Tarn] near the big mill.', 'The new film of the old port is set in post-war [Norland] near the big mill.'].map((text) => markedDetail(text, filler))
    expect(detail.compare({ ...a!, place: 'tarn' }, b!, options)).toBe('unknown')
    expect(detail.compare(a!, b!, options)).toBe('contradict')
  })
  it.each<Row>([
    ['strain', 'The ferry carries [240 tonnes] of salt.', 'A ferry with [420 tonnes] of salt left for the south at noon.'],
    ['strain', 'As one of two from Tarn, Dahl was the [first] woman who won the long race.', 'Dahl of Norland was the [third] woman who won a race on the beach.'],
    ['unknown', 'As one of two from Tarn, Dahl was the [first] woman who won the long race.', 'The [third] woman of the house painted a boat.'],
    ['contradict', 'The old mill by the sea is the [debut] novel of Olsen.', 'The old mill by the sea was the [second] novel of Olsen and sold well.'],
    ['strain', 'Only those [six and over] could join the crew of the boat.', 'Children [aged four] and more could join the crew.'],
    ['strain', 'The firm Olsens was founded by two singers on [7 May 2008].', 'Olsens sang and danced in [2007].'],
    ['strain', 'The tower of Tarn was built between [300] and 250 BC by the sea.', 'In Tarn the tower stood from around [100 BC] on.'],
    ['agree', 'The tower of Tarn was built in about [1990] by the sea.', 'In Tarn the tower stood in [1986] by the mill.'],
    ['strain', 'Dahl was born in the port, [the first of six children] of a baker.', 'Dahl [had seven siblings].'],
    ['unknown', 'Dahl was born in the port, [the first of six children] of a baker.', 'Dahl [had three brothers] and an aunt.'],
    ['strain', 'She won her [only] prize for the film of the mill that Dahl made by the sea.', 'The singer of Tarn made boats and won [three] prizes.'],
    ['strain', 'The port of Tarn has the [highest] fares of all ports, and many ferries.', 'Tarn has the [lowest] fares on the coast.'],
    ['strain', 'The boat of the two brothers was named after an [Austrian] general by Dahl.', 'The brothers sail a boat named after an [English] general who sang.'],
    ['unknown', 'The boat of the two brothers was named after an [Austrian] general by Dahl.', 'The brothers sail a boat named after an [English] singer.'],
    ['unknown', 'The boat of the two brothers was named after an [Austrian] general by Dahl.', 'The brothers sail a boat and met many [English] generals.'],
    ['strain', 'The brothers of Dahl [supported] the league in the war.', 'The brothers of Olsen [opposed] the war.'],
    ['unknown', 'In the war the brothers of Dahl [supported] the league of the ports.', 'The singers of Olsen [opposed] the film for years.'],
    ['strain', 'After the fire the power of the mayor in the council [declined].', 'The fire [swelled] the power of the mayor in the council, wrote Olsen.'],
    ['unknown', 'After the match the team of the port that [won] the cup danced.', 'The cup of the port was what the team [lost] at the match.'],
    ['unknown', 'They held the two brothers this [morning] after the fire.', 'They held the two brothers this [afternoon], said Olsen.'],
    ['unknown', 'The judge fined Olsen for [30] broken windows.', 'There were [50] doors in the tower that the judge built.'],
  ])('of two brief articles: %s: %s | %s', (verdict, a, b) => expect(compared(a, b)).toBe(verdict))

  it.each<[ReturnType<NonNullable<typeof detail.settles>>, string, string]>([
    ['nearby', 'The old mill cost [4 million euros].', 'A sum of [4 million euros] is a lot.'],
    ['nearby', 'The ferry carries [240] people.', 'There were [240] cows.'],
    [undefined, 'The ferry carries [240] people.', 'There were [260] cows.'],
    // Small numbers and lengths of time stand for many things.
    [undefined, 'The ferry carries [24] people.', 'There were [24] cows.'],
    ['nearby', 'The ferry carries [24] young people.', 'The tower holds [24] people.'],
    ['nearby', 'The ferry to the south takes [three hours].', 'It takes the ferry [three hours].'],
    [undefined, 'The ferry to the south takes [three hours].', 'The judge slept for [three hours].'],
    ['anywhere', 'The gates opened at [6:30 p.m.] then.', 'The judge slept until [6:30 p.m.] then.'],
    // A date is settled by one that says as much.
    ['nearby', 'The mill opened in [1990].', 'The judge was there on [4 May 1990].'],
    [undefined, 'The mill opened on [4 May 1990].', 'The judge was there in [1990].'],
    ['anywhere', 'The prize went to [Marta Olsen].', 'The judge was [Olsen].'],
    [undefined, 'The prize went to [Marta Olsen].', 'The judge who slept was [Karin Dahl].'],
  ])('an article that holds the second settles the first: %s: %s | %s', (settled, a, b) => expect(detail.settles!(markedDetail(a), markedDetail(b))).toBe(settled))

  it.each<[boolean, string, string]>([
    [true, 'The storm killed [12] people in the valley.', 'The storm killed [14] people in the valley.'],
    [false, 'The storm killed [14] people in the valley.', 'The storm killed [12] people in the valley.'],
    [true, 'Shares of the mill cost [14 euros] at noon.', 'Shares of the mill cost [12 euros] at noon.'],
    [true, 'The tower holds [14] birds.', 'The tower now holds [12] birds.'],
    [false, 'The council bought the mill for [4 million euros].', 'The council bought the mill for [6 million euros].'],
    [false, 'The price of the mill fell in [1990].', 'The price of the mill fell in [1991].'],
  ])('the second, of a later day, may be what became of the first: %s: %s | %s', (may, a, b) => expect(detail.updates!(markedDetail(a), markedDetail(b))).toBe(may))

  it('is the closer the more the sentences fit', () => {
    const closeTo = (b: string): number => detail.closeness!(markedDetail('The council bought the old mill for [4 million euros] in a closed sale.'), markedDetail(b))
    const [same, near, far] = ['The council bought the old mill for [6 million euros] in a closed sale.', 'The council sold the old school for [6 million euros].', 'The ferry cost [6 million euros].'].map(closeTo)
    expect(same).toBe(1)
    expect(near).toBeLessThan(1)
    expect(far).toBeLessThan(near!)
  })

  it('is joined by words close by, in a brief article by all, of one kind and unit', () => {
    const near = markedDetail('The council bought the mill for [4 million euros] then.')
    expect([detail.joins!(near), detail.joinsIn!(near)]).toEqual([['council', 'bought', 'mill'], ['amount EUR']])
    const far = 'The council, as one would say who knows it and has been there for as long as I have, paid [4 million euros] then.'
    expect(detail.joins!(markedDetail(far, filler))).not.toContain('council')
    expect(detail.joins!(markedDetail(far))).toContain('council')
  })

  it('shows its words', () => expect(detail.format(markedDetail('It cost the council [4 million euros] then.'))).toBe('4 million euros'))
  it('is read by no phrase', () => expect([detail.starts({} as never), detail.read([], 0, {} as never)]).toEqual([false, undefined]))
})
