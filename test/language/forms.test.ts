import { describe, expect, it } from 'vitest'
import { formsOf } from '../../src/language/en/forms.ts'

/** Word: forms that it must have. */
const reads = `
meet: meet meets met meeting meetings
met: meet meets met meeting
meetings: meet met
last: last lasts lasted lasting
lasted: last lasts lasting
say: say says said saying
suggest: suggests suggested suggesting
suggested: suggest suggests
begin: begins began begun beginning
began: begin begun
die: dies died dying
dying: die dies died
lie: lies lied lay lain lying
tie: ties tied tying
stop: stops stopped stopping
stopped: stop stopping
plan: planned planning
country: countries
countries: country
man: men
men: man
spokesman: spokesmen
spokeswomen: spokeswoman
child: children
children: child
panic: panicked panicking
travel: travels travelled traveled travelling traveling
traveled: travel travelling
cancel: cancelled canceled
level: levelled leveled
control: controlled controlling
signal: signalled signaled
model: modelling modeling
admit: admitted admitting
refer: referred referring
occur: occurred occurring
commit: committed committing
visit: visited visiting
offer: offered offering
happen: happened happening
prefer: preferred
equip: equipped
quit: quits quitting
focus: focuses focused focussed
organise: organize organised organized organising organizing
organized: organise organising
realize: realise realised
analyse: analyze analysed analyzed
advise: advised advising
promise: promised
favour: favor favoured favored
labour: labor
centre: center centred centered
defence: defense
judgement: judgment
be: am is are was were been being
was: be are
have: has had having
do: does did done doing
go: goes went gone going
went: go gone
rise: rises rose risen rising
rose: rise risen
hold: holds held holding
held: hold holds
take: takes took taken taking
undertake: undertook undertaken
overcome: overcame
give: gave given
make: made making
come: came coming
become: became becoming
see: sees saw seen seeing
know: knew known
get: got gotten getting
find: found finding
found: founded find
leave: left leaving
left: leave
lose: lost losing
win: won winning
lead: led leading
send: sent
spend: spent
build: built
rebuild: rebuilt rebuilding
buy: bought
bring: brought
fight: fought
teach: taught
tell: told
think: thought
speak: spoke spoken
break: broke broken
choose: chose chosen
fall: fell fallen
fly: flies flew flown flying
grow: grew grown
shoot: shot shooting shootings
strike: struck striking
swear: swore sworn
withdraw: withdrew withdrawn
write: wrote written writing
shake: shook shaken
sit: sat sitting
stand: stood
understand: understood
forget: forgot forgotten forgetting
forbid: forbade forbidden forbidding
pay: paid
lay: laid
cut: cuts cutting
hit: hitting
cast: casting
broadcast: broadcast broadcasting
read: reads reading
learn: learned learnt
burn: burned burnt
dream: dreamed dreamt
prove: proved proven
show: showed shown
kill: killed killing killings
agree: agrees agreed agreeing
agreed: agree agreeing
flee: fled fleeing
free: freed freeing
dye: dyeing dyed
age: ageing aging aged
try: tries tried trying
tried: try
play: played playing
deny: denied denies
hope: hoped hoping
hop: hopped hopping
decided: decide decides
announced: announce
trained: train
created: create
treated: treat
required: require
declared: declare
invited: invite
argued: argue
handled: handle
launched: launch
voted: vote
causes: cause
houses: house housed
accuses: accuse accused
viruses: virus
taxes: tax
matches: match
crisis: crises
crises: crisis
analysis: analyses
criterion: criteria
referendum: referendums referenda
medium: media
wife: wives
leaf: leaves
half: halves
thief: thieves
foot: feet
woman: women
person: people persons
people: person
echo: echoes echoed
veto: vetoes vetoed
hero: heroes
oligarch: oligarchs
quiz: quizzes
bus: buses
series: series
aircraft: aircraft
ally: allies allied
talk: talks
leader: leaders
summit: summits
`

/** Word: forms that must not be made of it. */
const rejects = `
last: latest lastest late
hold: holded held's holden
meet: meeted mets
begin: begined begining beginned
go: goed gos
rise: rised roses
hop: hope hoping
hope: hopped hop
stop: stoped stoping
visit: visitted
offer: offerred
travel: travells
control: controled
die: dieing dice
tie: tieing
try: tryed trys
man: mans' mens
child: childs
country: countrys
human: humen
german: germen
panic: paniced panicing
advise: advize advice
promise: promize
rise: rize
prize: prise
size: sise
see: seed sees's sea
need: ne nee
king: k ke
thing: th
string: str
this: thi
news: new
crisis: crisi
us: use uses
used: us
spring: sprin
less: les
business: busines
press: pres
read: readed red
fly: flyed
play: plaies plaied
agree: agreing
make: makeing maked
take: taked
treated: treate
suggested: suggeste
trained: traine
kill: kiling
call: caling
called: cal
missing: mis
`
const rows = (table: string): [string, string[]][] => table.trim().split('\n').map((line) => [line.split(': ')[0]!, line.split(': ')[1]!.split(' ')])

describe('formsOf', () => {
  it.each(rows(reads))('%s has %s', (word, forms) => {
    const all = formsOf(word)
    expect(all).toEqual(expect.arrayContaining([word, ...forms]))
    expect(new Set(all).size).toBe(all.length)
  })
  it.each(rows(rejects))('%s has none of %s', (word, forms) => {
    const all = formsOf(word)
    expect(forms.filter((form) => all.includes(form))).toEqual([])
  })
  it('gives the set of the base for each form of a word', () => {
    for (const word of ['meet', 'begin', 'suggest', 'stop', 'country', 'travel', 'organise', 'child', 'deny', 'hold', 'refer', 'announce']) {
      for (const form of formsOf(word)) expect([form, [...formsOf(form)].sort()]).toEqual([form, [...formsOf(word)].sort()])
    }
  })
  it('takes any case', () => expect(formsOf('Met')).toEqual(formsOf('met')))
  it.each(['19', 'x', 'o\'clock', '', 'sixteen-year'])('leaves %j as it is', (word) => expect(formsOf(word)).toEqual([word]))
})
