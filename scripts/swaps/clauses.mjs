// Paraphrases that move or turn clauses. They act on plain sentences alone; in doubt a sentence stays as it is.
import { givenNames, months, weekdays } from './words.mjs'

const day = `(?:last |next |this )?(?:${weekdays.join('|')})(?: (?:morning|afternoon|evening|night))?`
const month = `(?:${months.join('|')})`
const time = `(?:[Oo]n ${day}|[Oo]n \\d{1,2} ${month}(?: \\d{4})?|[Oo]n ${month} \\d{1,2}(?:, \\d{4})?|[Ii]n (?:early |late )?(?:${month} )?(?:19|20)\\d\\d|[Ii]n ${month}|[Ll]ast (?:week|month|year|summer|autumn|winter|spring)|[Ee]arlier this (?:week|month|year))`
const longestMoved = 16 // words
// A time that stands with one verb would go to another one, were it moved.
const manyClauses = /\b(?:said|says|say|told|stated|noted|remarked|added|announced|declared|warned|hoped|expects?|plans?|wants?|promised|agreed|decided|denied|denies|suggest\w*|believe[sd]?|claim(?:s|ed)?|think[s]?|thought|urged|asked|called|ordered|told|there|how|what|why|is|will|would|that|who|whom|whose|which|when|while|because|if|after|before|since|until|although|though|than|as|where|and|but|or|to)\b|[,;:()–—]/i

/** “On Friday, X” ↔ “X on Friday”. */
export function moveTime(sentence) {
  if (sentence.split(' ').length > longestMoved) return sentence
  const first = new RegExp(`^(${time}),? (.+)([.!?])$`).exec(sentence)
  if (first && !manyClauses.test(first[2]) && !new RegExp(time).test(first[2])) return `${capital(first[2])} ${small(first[1])}${first[3]}`
  const last = new RegExp(`^(.+) (${time})([.!?])$`).exec(sentence)
  return last && canMove(last[1]) && !manyClauses.test(last[1]) && !new RegExp(time).test(last[1]) ? `${capital(last[2])}, ${smallStart(last[1])}${last[3]}` : sentence
}

const speaker = "(?:(?:[Tt]he|[Aa]|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) \\p{Ll}+(?: \\p{Ll}+){0,2}|(?:[Hh]e|[Ss]he|[Tt]hey)|(?:(?:Mr|Mrs|Ms|Dr|Mayor) )?\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2})"
const saying = '(?:said|stated|noted|remarked|added)'

/** “X, the council said.” ↔ “The council said X.” */
export function moveSaying(sentence) {
  const last = new RegExp(`^([^,;:]+(?:, [^,;:]+)?), (${speaker}) (${saying})\\.$`, 'u').exec(sentence)
  if (last && canMove(last[1])) return `${capital(last[2])} ${last[3]} ${smallStart(last[1])}.`
  const first = new RegExp(`^(${speaker}) (${saying}) (?:that )?((?:the|a|an|there|it|\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+) [^,;:]+)\\.$`, 'u').exec(sentence)
  return first && canMove(first[1]) && !/\b(?:and|but)\b/.test(first[3]) ? `${capital(first[3])}, ${smallStart(first[1])} ${first[2]}.` : sentence
}

/** `“X,” said Y.` ↔ `Y said: “X.”` */
export function swapSpeech(sentence) {
  const last = new RegExp(`^(["“])([^"“”]+),(["”]) (?:(said|added) (${speaker})|(${speaker}) (said|added))\\.$`, 'u').exec(sentence)
  if (last) return `${capital(last[5] ?? last[6])} ${last[4] ?? last[7]}: ${last[1]}${last[2]}.${last[3]}`
  const first = new RegExp(`^(${speaker}) (said|added)[:,] (["“])([^"“”]+)\\.(["”])$`, 'u').exec(sentence)
  return first && canMove(first[1]) && !/[!?]/.test(first[4]) ? `${first[3]}${first[4]},${first[5]} ${smallStart(first[1])} ${first[2]}.` : sentence
}

const verbs = 'approved|rejected|opened|closed|signed|bought|sold|arrested|launched|cancelled|backed|criticised|welcomed|designed|organised|led|funded|founded|published|rescued|damaged|destroyed|built|hosted|ordered|replaced|defeated|financed|treated|searched|discovered|repaired|inspected|evacuated|adopted|blocked|drafted|supported|condemned|praised|recorded|delivered'
const thing = "(?:(?:[Tt]he|[Aa]n?|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Tt]welve|\\d[\\d,]*) (?:[\\p{L}’'-]+ ){0,3}?[\\p{L}’'-]+(?: of (?:the |a )?[\\p{L}-]+)?|\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+)"
const when = `(?: ${time})?`

/** “X approved Y.” ↔ “Y was approved by X.” */
export function turnVoice(sentence) {
  const active = new RegExp(`^(${thing}) (${verbs}) (${thing})(${when})\\.$`, 'u').exec(sentence)
  if (active && isThing(active[1]) && isThing(active[3])) return `${capital(active[3])} ${isMany(active[3]) ? 'were' : 'was'} ${active[2]} by ${smallStart(active[1])}${active[4]}.`
  const passive = new RegExp(`^(${thing}) (?:was|were) (${verbs}) by (${thing})(${when})\\.$`, 'u').exec(sentence)
  return passive && isThing(passive[1]) && isThing(passive[3]) ? `${capital(passive[3])} ${passive[2]} ${smallStart(passive[1])}${passive[4]}.` : sentence
}

/** No verb, link or place that the pattern took for a part of a name of a thing. */
function isThing(text) {
  return !/\b(?:was|were|is|are|had|has|have|will|be|been|by|in|on|at|for|from|to|with|not|that|which|who|and|but|or|said|last|next|this)\b/i.test(text) && !new RegExp(`\\b(?:${verbs}|${weekdays.join('|')})\\b`).test(text)
}

function isMany(thing) {
  return /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d)/i.test(thing) || /[^s]s(?: of .*)?$/.test(thing.replace(/ of .*/, ''))
}

/** “X, and he Y.” → “X. He Y.” Only where the second half has a subject of its own. */
export function splitAtConjunction(sentence) {
  const match = /^(.{25,}?)(?:, (and|but) |; )((?:he|she|it|they|there|the \p{Ll}+(?: \p{Ll}+)?) (?:was|were|is|are|had|has|have|will|would|could|did|said|\p{Ll}+ed)\b.{12,})$/u.exec(sentence)
  if (!match || /\b(?:said|that|if|when|while|although|because|told)\b/.test(match[1]) || hasOpenBracket(match[1])) return [sentence]
  return [`${match[1]}.`, match[2] === 'but' ? `But ${match[3]}` : capital(match[3])]
}

function hasOpenBracket(text) {
  return text.lastIndexOf('(') > text.lastIndexOf(')')
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function small(text) {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

const commonStart = /^(?:The|A|An|His|Her|Its|Their|He|She|They|It|There|This|That|These|Those|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Twenty|Thirty|Forty|Fifty|Some|About|Around|Nearly|Almost|At|More|Over|No|Most|Many|Several|All|Both|Only|Police|Firefighters|Officials|Residents|Workers|Doctors|Scientists|Researchers|Prices|Sales|Work|Construction|Voters|Children|Parents|Teachers|Fewer|Roughly|Close|Every|Each|Another)\b/

/** Is it known whether its first word is a name? */
function canMove(text) {
  return commonStart.test(text) || /^(?:\p{Lu}[\p{L}’'.-]+|\p{Ll}\S*) \p{Lu}|^\p{Ll}|^\d/u.test(text) || givenNames.has(/^\p{L}+/u.exec(text)?.[0])
}

/** In small letters at the start, unless it is a name. */
function smallStart(text) {
  return commonStart.test(text) ? small(text) : text
}
