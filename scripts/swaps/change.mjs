// Puts another value of its kind in the place of one, so that both cannot be true.
import { familyNames, givenNames, inWords, months, numberOfWord, offices, weekdays } from './words.mjs'

/** Round figures are read as “about”: another one must be this far away to be a conflict for certain, as a share. */
const roundApart = 0.3
/** Any other figure may be off by a rounding or an update of a day. */
const exactApart = 0.05
/** Ages this close may both be right, by a birthday. */
const yearsApart = 2
/** Ages further away would be told by anybody. */
const yearsMost = 20

/**
 * Another value for one of `findValues`.
 *
 * @returns the words to put in its place, or undefined where no change would be a conflict for certain
 */
export function otherValue(value, sentence, random) {
  if (value.bounded) return undefined
  const text = sentence.slice(value.from, value.to)
  if (value.kind === 'name') return otherName(value, text, random)
  if (value.kind === 'office') return otherOffice(text, random)
  if (value.kind === 'date') return otherDate(value, text, random)
  const { figure } = value.parts
  const other = otherFigure(figure.text, value, random)
  return other === undefined ? undefined : text.slice(0, figure.from - value.from) + other + text.slice(figure.to - value.from)
}

/** A figure of as many digits and zeros, or a word for a number. */
function otherFigure(figure, { kind, rounded }, random) {
  const spoken = numberOfWord.get(figure.toLowerCase())
  const size = spoken ?? Number(figure.replaceAll(',', ''))
  const digits = spoken === undefined ? figure.replace(/[,.]/g, '') : String(spoken)
  const zeros = /0*$/.exec(digits)[0].length
  if (size < 2 || digits.length > 12 || digits.length === zeros) return undefined
  const isFree = isApart(size, digits, zeros, kind, rounded)
  for (let tries = 0; tries < 50; tries++) {
    const lead = digits.length - zeros
    const head = random.between(lead === 1 ? 1 : 10 ** (lead - 1), 10 ** lead - 1)
    if (lead > 1 && head % 10 === 0) continue
    const made = String(head) + '0'.repeat(zeros)
    const number = spoken === undefined ? Number(placed(made, figure).replaceAll(',', '')) : Number(made)
    if (number < 2 || !isFree(number)) continue
    if (kind === 'percentage' && size <= 100 && number > 100) continue
    if (kind === 'age' && Math.abs(number - size) > yearsMost) continue
    return spoken === undefined ? placed(made, figure) : likeCase(inWords(number), figure)
  }
  return undefined
}

function isApart(size, digits, zeros, kind, rounded) {
  const apart = rounded || (zeros > 0 && size >= 20) ? roundApart : exactApart
  return (number) => (kind === 'age' ? Math.abs(number - size) >= yearsApart : Math.abs(number - size) / Math.max(number, size) >= apart)
}

/** Digits with the commas and the point of a figure. */
function placed(digits, figure) {
  let at = 0
  return figure.replace(/\d/g, () => digits[at++])
}

function otherDate({ from, parts }, text, random) {
  const which = random.pick(Object.keys(parts))
  const part = parts[which]
  const made = { day: otherDay, month: otherMonth, year: otherYear, weekday: (name) => another(weekdays, name, random) }[which](part.text, random)
  return made === undefined ? undefined : text.slice(0, part.from - from) + made + text.slice(part.to - from)
}

function otherDay(day, random) {
  return String(another(Array.from({ length: 28 }, (_, at) => String(at + 1)), day, random))
}

function otherMonth(month, random) {
  const full = months.find((name) => name.startsWith(month.replace('.', '')))
  return another(months, full, random)
}

/** A year within twelve, so that it could be meant. */
function otherYear(year, random) {
  return String(Number(year) + random.pick([-12, -9, -8, -7, -6, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6]))
}

function otherName({ given, family }, text, random) {
  const surname = another(familyNames, family, random)
  return given === undefined ? surname : text.replace(new RegExp(`^${given}`), another(givenNames.get(given), given, random)).replace(new RegExp(`${family}$`), surname)
}

function otherOffice(text, random) {
  const group = offices.find((titles) => titles.includes(text.toLowerCase()))
  return likeCase(another(group, text.toLowerCase(), random), text)
}

function another(list, one, random) {
  return random.pick(list.filter((item) => item !== one))
}

/** With capitals where the model has them: in none, the first, or each of its words. */
function likeCase(text, model) {
  if (/^\p{Lu}.* \p{Lu}/u.test(model) || (/^\p{Lu}\S*$/u.test(model) && text.includes(' '))) return text.replace(/(?<=^|[ -])\p{Ll}/gu, (letter) => letter.toUpperCase())
  return /^\p{Lu}/u.test(model) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}

/** Puts words in the place of others, with `a` or `an` before them as they need it. */
export function replaceAt(sentence, from, to, words) {
  const before = sentence.slice(0, from).replace(/\b([Aa])n? $/, (_, a) => `${a}${startsWithVowel(words) ? 'n' : ''} `)
  return before + words + sentence.slice(to)
}

/** Is it spoken with a vowel at its start? */
export function startsWithVowel(words) {
  return /^(?:[aeio]|u(?!ni|s[aeiou])|8|11\b|18\b|hour|honest)/i.test(words)
}
