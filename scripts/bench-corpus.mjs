// Makes articles and rules to measure with: the same for the same seed, on every machine.

/** A generator of numbers from 0 up to, but not including, 1 (mulberry32). */
function random(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

const names = 'Adeyemi Almeida Andersson Baptiste Castellano Dimitrov Eriksen Fontaine Grabowski Haddad Ivanova Jansen Kowalczyk Lindqvist Moreau Nakamura Okafor Petrenko Quintero Rossi Schneider Takahashi Ullman Vasquez Weber Yamada Zhang'.split(' ')
const places = 'Aberdeen Bergen Cardiff Dresden Exeter Florence Galway Hamburg Innsbruck Jaipur Krakow Leuven Malmo Nantes Oporto Poznan Quito Rotterdam Salzburg Tampere Utrecht Valencia Warsaw York Zagreb'.split(' ')
const subjects = 'committee|council|ministry|union|company|university|hospital|court|orchestra|club|airline|regulator|museum|charity|railway|bank|port|laboratory|theatre|school board'.split('|')
const things = 'budget|timetable|bridge|contract|report|licence|harbour wall|vaccine|library|exhibition|network|pension scheme|stadium|reservoir|tram line|season|concert hall|survey|merger|data centre'.split('|')
const events = 'killed injured wounded arrested charged evacuated displaced rescued detained jailed fined infected'.split(' ')

const plain = [
  (p) => `The ${p(subjects)} in ${p(places)} will present its plans for the ${p(things)} to residents before the end of the month.`,
  (p) => `According to ${p(names)}, who leads the ${p(subjects)}, the work on the ${p(things)} has taken longer than anybody expected.`,
  (p) => `Nobody at the ${p(subjects)} would say how the ${p(things)} is to be paid for, or by whom.`,
  (p) => `“We have listened to everyone who wrote to us about the ${p(things)},” said ${p(names)}, adding that the ${p(subjects)} had little choice.`,
  (p, n) => `Prices rose by ${n(9) + 1}.${n(10)}% over the year, the ${p(subjects)} reported, and wages in ${p(places)} by rather less.`,
  (p, n) => `The ${p(things)} is expected to cost £${n(80) + 2}.${n(10)}m, of which the ${p(subjects)} has so far raised about a third.`,
  (p, n) => `It opened in ${1950 + n(70)} and was rebuilt after a fire; the ${p(things)} beside it is a good deal older.`,
  (p) => `Critics such as Professor ${p(names)} of the ${p(subjects)} doubt that the ${p(things)} was ever needed.`,
  (p) => `Trains between ${p(places)} and ${p(places)} were late again, and the ${p(subjects)} blamed the weather.`,
  (p) => `The decision, which surprised even the staff, was announced on a rainy morning in ${p(places)}.`,
  (p, n) => `On ${p(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'])} the ${p(subjects)} heard from ${n(30) + 4} witnesses, among them Dr ${p(names)} and Mr ${p(names)}.`,
  (p) => `Some of the older buildings, it turned out, had never been entered in the ${p(subjects)}'s books at all.`,
  (p) => `She has worked for the ${p(subjects)} since she left school, and knows every corner of the ${p(things)}.`,
  (p) => `Whether the ${p(things)} can be saved depends on talks that are still going on between the ${p(subjects)} and the ${p(subjects)}.`,
  (p, n) => `Ticket sales reached ${n(90) + 10},${100 + n(900)} in spring, more than in any year that ${p(names)} could remember.`,
  (p) => `What happens next is anybody's guess: the ${p(subjects)} meets again in ${p(places)} after the holidays.`,
]
const telling = [
  (p, n) => `At least ${n(40) + 2} people were ${p(events)} in ${p(places)} on Saturday night, the police said.`,
  (p, n) => `The fire service said that ${n(90) + 3} residents had been ${p(events)} after the roof of the ${p(things)} came down.`,
]

/** One article of about 2,500 characters; every third sentence in sixty or so says something that the rules read. */
export function article(seed, markdown) {
  const next = random(seed)
  const n = (below) => Math.floor(next() * below)
  const p = (list) => list[n(list.length)]
  const sentence = () => (next() < 0.03 ? p(telling) : p(plain))(p, n)
  const paragraphs = Array.from({ length: 8 + n(4) }, () => Array.from({ length: 2 + n(2) }, sentence).join(' '))
  const title = `The ${p(things)} of ${p(places)} and the ${p(subjects)}`
  if (!markdown) return `${title}\n\n${paragraphs.join('\n\n')}\n`
  const marked = paragraphs.map((text, i) => (i % 4 === 1 ? text.replace(/(\w+), /, '**$1**, ') : i % 4 === 3 ? text.replace(/(\w+)\.$/, '[$1](https://example.org/$1).') : text))
  marked.splice(3, 0, `## What the ${p(subjects)} says`, `- ${sentence()}\n- ${sentence()}`)
  return `---\ntitle: "${title}"\ndate: 2025-0${1 + n(9)}-1${n(10)}\n---\n\n# ${title}\n\n${marked.join('\n\n')}\n`
}

const verbs = [...events, ...'elected appointed hired sacked merged closed launched delayed cancelled postponed approved rejected ratified invested borrowed beaten toured recalled extended suspended expelled deported honoured convicted acquitted hospitalised vaccinated tested recruited promoted demoted retired transferred licensed'.split(' ')]

/** Fifty rules with three phrases each, as a newsroom would write them. */
export function rules() {
  const list = Array.from({ length: 50 }, (_, i) => verbs[i] ?? `registered-${i}`).map((verb) => `  - id: how-many-${verb}
    title: How many were ${verb}
    claim:
      say: |
        {n:count} (people|residents|workers|officials|patients) [were|was|have been|had been] ${verb.replaceAll('-', ' ')}
        ${verb.replaceAll('-', ' ')} [at least] {n:count} (people|residents|workers|officials|patients)
        (toll|number) of ~${verb.split('-')[0]} ... {n:count}
      key: [story]
      value: n
    compare:
      with: [article, story]`)
  return `rules:\n${list.join('\n')}\n`
}
