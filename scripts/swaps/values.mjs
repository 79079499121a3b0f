// Finds the values of a sentence: numbers, dates, ages, names, offices, money and percentages.
import { givenNames, months, numberOfWord, offices, weekdays } from './words.mjs'

const figure = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?'
const word = [...numberOfWord.keys()].sort((a, b) => b.length - a.length).join('|')
const amount = `(?<![\\w.,$£€-])(?:${figure}|${word})`
const scale = '(?: (?:thousand|million|billion|trillion)\\b|(?:m|bn|tn|k)\\b)?'
const month = `(?:${months.join('|')})`
const shortMonth = `(?:${months.join('|')}|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)`
const day = '(?:3[01]|[12]\\d|[1-9])'
const year = '(?:19|20)\\d\\d'
const family = "\\p{Lu}(?:[\\p{L}-]|['’](?!s\\b))*\\p{Ll}"

// What looks like a value and is none, or none that could be changed for certain. First come, first served.
const others = [
  /\b\d{1,2}[:.]\d\d(?: ?(?:[ap]\.?m\b\.?))?/giu, /\b\d{1,2} ?(?:[ap]\.m\.|[ap]m\b|GMT|o'clock)/giu, // times of the day
  /\b\d[\d,]*(?:st|nd|rd|th)\b/gu, /\b\d+s\b/gu, // ordinals, decades
  /(?<![\w.])\d+[-–/]\d+(?:[-–/]\d+)*/gu, // scores, spans, fractions
  new RegExp(`\\bbetween (?:${figure}|${word}) and (?:${figure}|${word})`, 'giu'),
  new RegExp(`(?<!\\bfrom )${amount} (?:to|or) (?:${figure}|${word})\\b`, 'giu'),
  /\b(?:one|two|three|four|five|six|seven|eight|nine)[- ](?:thirds?|quarters?|fifths?|halves|tenths?)\b/giu,
  /\b(?:one|\d+) (?:in|out of) (?:every )?\w+/giu, /\b(?:number|no\.?|nos\.?|phase|page|chapter|article|section|room|gate|route|line|level|grade|year|class|channel|junction|flight|bus|under|over)[- ]\d+/giu,
  /(?<![\d,.])0\d[\d ]*/gu, /\b\w*[a-z]\w*\d\w*|\b\d+(?!m\b|bn\b|tn\b|k\b|p\b|%)[a-z]\w*/giu, // telephone numbers, M25, 5G
  /(?:(?<=[\p{L},;] )|(?<=^))(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|The|On|In|At|Of|About|Around|Some|Nearly|Almost|All|Only|And|But|By|With|From|For|Another|After|Since|These|Those|Its|Their|His|Her|Just|Roughly|It|They|He|She|That|This|Then|Last|First|Fewer|Up|Still|There|Today|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)\p{Lu}[\p{L}-]*[ -]\d+/gu, // Apollo 11
]

const finders = [
  { kind: 'money', pattern: new RegExp(`(?:US|A|C)?[$£€](?<figure>${figure})${scale}`, 'dgu') },
  { kind: 'money', pattern: new RegExp(`(?<figure>${amount})${scale} (?:dollars?|euros?|pounds?|yen|francs|crowns|cents?|pence)\\b`, 'dgiu') },
  { kind: 'percentage', pattern: new RegExp(`(?<figure>${amount})(?:%| per ?cent\\b| percentage points?\\b)`, 'dgiu') },
  { kind: 'age', pattern: new RegExp(`(?<figure>${amount})(?=-year-olds?\\b| years? old\\b| years of age\\b)`, 'dgiu') },
  { kind: 'age', pattern: new RegExp(`(?<=\\b(?:aged|age of) )(?<figure>${amount})\\b`, 'dgiu') },
  { kind: 'age', pattern: new RegExp(`(?<=\\p{Lu}[\\p{L}-]+, )(?<figure>[1-9]\\d)(?=,|\\.$)`, 'dgu') },
  { kind: 'date', pattern: new RegExp(`\\b(?<day>${day})(?:st|nd|rd|th)? (?<month>${shortMonth})(?:,? (?<year>${year})\\b)?`, 'dgu') },
  { kind: 'date', pattern: new RegExp(`\\b(?<month>${shortMonth}) (?<day>${day})(?:st|nd|rd|th)?(?![\\d,.]*\\d)(?:,? (?<year>${year})\\b)?`, 'dgu') },
  { kind: 'date', pattern: new RegExp(`\\b(?<month>${shortMonth}),? (?:of )?(?<year>${year})\\b`, 'dgu') },
  { kind: 'date', pattern: new RegExp(`(?<=\\b(?:[Ii]n|[Ll]ast|[Nn]ext|[Ss]ince|[Uu]ntil|[Oo]f|[Ee]arly|[Ll]ate|[Tt]his|mid-|[Ff]rom|[Ff]or|[Bb]y|[Bb]efore|[Aa]fter) ?)(?<month>${month})\\b(?! [\\p{Lu}])`, 'dgu') },
  { kind: 'date', pattern: new RegExp(`\\b(?<weekday>${weekdays.join('|')})\\b(?! [\\p{Lu}])`, 'dgu') },
  { kind: 'date', pattern: new RegExp(`(?<=\\b(?:in|of|since|until|from|to|by|during|before|after|early|late|back in|for) )(?<year>${year})\\b(?![-–/s])`, 'dgiu') },
]
const number = { kind: 'number', pattern: new RegExp(`(?<figure>${amount})\\b(?![.,]?\\d)`, 'dgiu') }

// Words before a value that make it a bound: another value may then be just as true.
const bounding = /\b(?:at least|at most|more than|less than|fewer than|no more than|not more than|over|under|above|below|up to|as many as|as much as|as few as|as little as|within|upwards of|minimum of|maximum of)(?: (?:the|a|an|about|around|some))* $/i
const boundingDay = /\b(?:by|before|after|until)(?: (?:last|next|early|late|the end of|the start of))* $/i
const boundingAfter = /^(?:-years?-old\w*|,? years old)?,? (?:or|and) (?:over|older|above|under|younger|below|more|less|fewer|so)\b/i
// Words that let it be somewhat more or less.
const rounding = /\b(?:about|around|some|nearly|almost|roughly|approximately|close to|an estimated|just)(?: (?:a|an|the))? $/i

const title = [...new Set(offices.flat())].sort((a, b) => b.length - a.length).join('|')
const former = /\b(?:former|deputy|vice|acting|then|ex|assistant|shadow|interim|late|next|future|incoming|outgoing)[- ](?:\w+[- ])?$/i

/**
 * The values of a sentence.
 *
 * @param surnames family names by which the article calls people whom it names in full
 * @returns for each its `kind`, where it stands (`from`, `to`), the named parts of its pattern with their places (`parts`),
 *   and whether it is a bound (`bounded`) or only near (`rounded`); by place, none overlaps another
 */
export function findValues(sentence, surnames = new Set()) {
  const found = []
  const isFree = (from, to) => found.every((one) => to <= one.from || from >= one.to)
  const take = ({ kind, pattern }) => {
    for (const match of sentence.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length]
      if (!isFree(from, to)) continue
      const before = sentence.slice(0, from)
      // “The Seven” is a name.
      if (from > 0 && /^\p{Lu}\p{Ll}+$/u.test(match.groups?.figure ?? '')) continue
      const parts = Object.fromEntries(Object.entries(match.indices?.groups ?? {}).filter(([, range]) => range).map(([name, [start, end]]) => [name, { from: start, to: end, text: sentence.slice(start, end) }]))
      found.push({ kind, from, to, parts, bounded: (kind === 'date' ? boundingDay : bounding).test(before) || (kind === 'number' && /\bthe $/i.test(before)) || boundingAfter.test(sentence.slice(to)), rounded: rounding.test(before) })
    }
  }
  for (const finder of finders) take(finder)
  for (const pattern of others) take({ kind: 'other', pattern })
  take(number)
  for (const name of namesOf(sentence, surnames)) if (isFree(name.from, name.to)) found.push({ kind: 'name', bounded: false, rounded: false, ...name })
  for (const office of officesOf(sentence, found.filter(({ kind }) => kind === 'name'))) if (isFree(office.from, office.to)) found.push(office)
  return found.filter(({ kind }) => kind !== 'other').sort((a, b) => a.from - b.from)
}

/** What a value of figures or a date comes to, however it is written: the same text for `12` and `twelve`, `5 May` and `May 5th`. */
export function amountOf({ parts: { figure, day, month, year, weekday } }) {
  if (figure) return String(numberOfWord.get(figure.text.toLowerCase()) ?? Number(figure.text.replaceAll(',', '')))
  return [day?.text, month?.text.slice(0, 3), year?.text, weekday?.text].join(' ')
}

const fullName = new RegExp(`(?<![\\p{L}-])(?<given>${[...givenNames.keys()].join('|')}) (?:\\p{Lu}\\. |\\p{Lu}\\p{Ll}+ )?(?:(?:de|da|dos|van|von|der|bin|al) )?(?<family>${family})(?![\\p{L}-])(?! (?:\\p{Lu}))`, 'gu')
// What a street, a building or a firm that is called after somebody ends in.
const thing = /^(?:Street|Road|Avenue|Square|Park|Centre|Center|School|College|University|Hospital|Bridge|Airport|Station|Hall|House|Prize|Award|Cup|Stadium|Lake|River|Island|Bay|Bank|Group|Club|Court|Church|Tower|Foundation|Institute|Museum|Library|Theatre)$/

/** People who are named in full, or by a family name that the article knows. */
function namesOf(sentence, surnames) {
  const full = [...sentence.matchAll(fullName)].filter(({ groups }) => !thing.test(groups.family))
  const names = full.map((match) => ({ from: match.index, to: match.index + match[0].length, parts: {}, given: match.groups.given, family: match.groups.family }))
  for (const match of sentence.matchAll(new RegExp(`(?<![\\p{L}-])(?<family>${family})(?![\\p{L}-])(?! \\p{Lu})`, 'gu'))) {
    const from = match.index
    const to = from + match[0].length
    const alone = !/(?:\p{Lu}[\p{L}’'-]+|\p{Lu}\.) $/u.test(sentence.slice(0, from)) || /\b(?:Mr|Mrs|Ms|Dr|Sir|Judge|Mayor|President|Councillor|Senator|Governor|Sergeant|Inspector|Said|The|But|And|As|When|On|In|For) $|\b(?:Mr|Mrs|Ms|Dr)\. $/u.test(sentence.slice(0, from))
    if (surnames.has(match[0]) && alone && names.every((one) => to <= one.from || from >= one.to)) names.push({ from, to, parts: {}, family: match[0] })
  }
  return names
}

/** The family names of people whom an article names in full. */
export function surnamesOf(sentences) {
  return new Set(sentences.flatMap((sentence) => namesOf(sentence, new Set()).map((name) => name.family)))
}

/** Offices that stand beside the name of who holds them. */
function officesOf(sentence, names) {
  const held = []
  for (const match of sentence.matchAll(new RegExp(`\\b(?:${title})\\b`, 'giu'))) {
    const [from, to] = [match.index, match.index + match[0].length]
    if (former.test(sentence.slice(0, from))) continue
    const beside = names.some((name) => /^,? $/.test(sentence.slice(to, name.from)) || /^, (?:(?:the|a|an|its|his|her|their|our) )?(?:(?:[\p{Lu}][\p{L}’'-]+|city|town|club|company|school|party|regional|local|team)(?:['’]s)? )?$/u.test(sentence.slice(name.to, from)))
    if (beside) held.push({ kind: 'office', from, to, parts: {}, bounded: false, rounded: false })
  }
  return held
}
