import { makeKinds, type Kinds } from './kinds.ts'

/** What happens in the news: nouns and verbs for one kind of thing in a line, the name of the kind first. */
const table = `
sinking, sank, sunk, capsized, shipwreck, ran aground, ferry disaster, ferry accident
crash, crashed, collided, collision, came down, pile-up, smash, hit a tree, left the road, overturned, plane crash, car crash, air crash, bus crash, train crash, helicopter crash
derailment, derailed, came off the rails, jumped the tracks
fire, blaze, caught fire, broke out, inferno
explosion, exploded, blast, blew up, went off, detonated, bombing, bomb attack, blasts, explosions
shooting, shot dead, opened fire, gunned down, was shot, were shot, shot and killed, shot, gun attack
stabbing, stabbed, knife attack
attack, attacked, stormed, ambush, ambushed, assault
robbery, robbed, raided, raid, heist, broke into, break-in, burglary, burgled, stole, stolen, theft
kidnapping, kidnapped, abducted, abduction, snatched, taken hostage
disappearance, disappeared, went missing, vanished, was last seen, were last seen
quake, earthquake, struck, tremor
landslide, mudslide, avalanche
flood, flooded, flooding, floods
collapse, collapsed, caved in
march, marched, demonstrated, demonstration, rally, rallied
trial, went on trial, goes on trial, trial begins, trial opens, stand trial
election, polls, vote, went to the polls
wedding, married, wed, tied the knot
funeral, buried, laid to rest, burial
summit, talks, conference
launch, launched, unveiled, lifted off, blasted off
siege, standoff, stand-off, hostage crisis
operation, surgery, operated on
strike, walked out, walkout, downed tools
birth, gave birth
signing, signed
escape, escaped, broke out of
ceremony, inauguration, sworn in
match, final, semi-final, game
concert, gig
`

/** Kinds of things that happen, by the words for them. */
export const happenings: Kinds = makeKinds(table)
