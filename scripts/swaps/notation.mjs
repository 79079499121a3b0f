// Paraphrases that write a value in another way.
import { outsideQuotes } from './text.mjs'
import { findValues } from './values.mjs'
import { replaceAt } from './change.mjs'
import { inWords, months, numberOfWord } from './words.mjs'

/** Rewrites values of some kinds outside of quotation marks; `write` gives the words for one, or undefined to leave it. */
function rewriteValues(sentence, kinds, random, write) {
  return outsideQuotes(sentence, (text) => {
    let made = text
    for (const value of findValues(text).filter(({ kind }) => kinds.includes(kind)).reverse()) {
      const words = random.chance(0.7) ? write(value, text.slice(value.from, value.to)) : undefined
      if (words !== undefined) made = replaceAt(made, value.from, value.to, words)
    }
    return made
  })
}

/** `12` ↔ `twelve`, up to twenty and for tens; `2,000` ↔ `2000`. */
export function rewriteFigures(sentence, random) {
  return rewriteValues(sentence, ['number', 'age'], random, ({ from, parts: { figure } }, words) => {
    const spoken = numberOfWord.get(figure.text.toLowerCase())
    const number = spoken ?? Number(figure.text)
    if (spoken === undefined && figure.text.includes(',') && /^\d{1,2},\d{3}$/.test(figure.text) && figure.text.length < 6) return words.replace(',', '')
    const inTheMiddle = figure.from > from || from > 0
    if (!inTheMiddle || !(Number.isInteger(number) && number >= 2 && (number <= 20 || number % 10 === 0) && number < 100)) return undefined
    const other = spoken === undefined ? inWords(number) : String(number)
    return words.slice(0, figure.from - from) + other + words.slice(figure.to - from)
  })
}

/** `12%`, `12 per cent`, `12 percent`. */
export function rewritePercentages(sentence, random) {
  return rewriteValues(sentence, ['percentage'], random, ({ parts: { figure } }, words) => {
    if (words.includes('point') || numberOfWord.has(figure.text.toLowerCase())) return undefined
    const ways = [`${figure.text}%`, `${figure.text} per cent`, `${figure.text} percent`]
    return random.pick(ways.filter((way) => way !== words))
  })
}

const names = { $: 'dollars', '£': 'pounds', '€': 'euros' }
const signs = { dollars: '$', pounds: '£', euros: '€' }
const short = { million: 'm', billion: 'bn' }
const long = { m: 'million', bn: 'billion' }

/** `$2m`, `$2 million`, `2 million dollars`. */
export function rewriteMoney(sentence, random) {
  return rewriteValues(sentence, ['money'], random, (_, words) => {
    const match = /^([$£€])?(\d[\d,.]*) ?(million|billion|m|bn)?(?: (dollars|pounds|euros))?$/.exec(words)
    if (!match || (match[1] === undefined) === (match[4] === undefined)) return undefined
    const [, sign = signs[match[4]], figure, unit] = match
    const scale = long[unit] ?? unit
    const ways = scale === undefined ? [`${sign}${figure}`, `${figure} ${names[sign]}`] : [`${sign}${figure} ${scale}`, `${sign}${figure}${short[scale]}`, `${figure} ${scale} ${names[sign]}`]
    return random.pick(ways.filter((way) => way !== words))
  })
}

/** `5 May 2024`, `May 5, 2024`, `5th May 2024`; without a year too. */
export function rewriteDates(sentence, random) {
  return rewriteValues(sentence, ['date'], random, ({ parts: { day, month, year } }, words) => {
    if (!day || !month) return undefined
    const name = months.find((one) => one.startsWith(month.text.replace('.', '').slice(0, 3)))
    const ways = year ? [`${day.text} ${name} ${year.text}`, `${name} ${day.text}, ${year.text}`, `${ordinal(day.text)} ${name} ${year.text}`] : [`${day.text} ${name}`, `${name} ${day.text}`, `${name} ${ordinal(day.text)}`]
    return random.pick(ways.filter((way) => way !== words))
  })
}

function ordinal(day) {
  return `${day}${/^1[123]$/.test(day) ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[day.at(-1)] ?? 'th')}`
}
