import { readNumeral } from '../../language/en/numerals.ts'
import type { Word } from '../../model/index.ts'
import { yearFigure } from '../../language/en/year-figures.ts'
import { holds, joined, setOf, type Check, type Given, type Look, type Reckoning } from './check.ts'
import { fullYears, pairAt, timeAt, yearsOf, type Time } from './spans.ts'

const links = setOf('to')
const deaths = setOf('died dies death')
/** Who is born here is somebody else. */
const kin = setOf('son sons daughter daughters child children brother brothers sister sisters wife husband mother father parents twins baby whose')
/** Words that put an age into another time than the article's. */
const then = setOf('when then was-when while until by later ago before after since at died dies death dead killed murdered late became had would')

/** An age held against a year of birth: `Ann Smith, 45, was born in 1970`, `(1950-2010) died aged 70`, `born on March 3, 1950, she died in 2010 at 70`. */
export const age: Check = {
  slot: 'age',
  type: 'duration',
  clues: [{ words: [['born'], ['#', 'aged', 'age', 'old']] }, { words: [['died', 'dies', 'death'], ['aged', 'age', 'at'], ['#']] }],
  find: (look) => {
    const life = lifeIn(look.words)
    if (!life) return []
    const found = atDeath(look.words, life) ?? today(look, life)
    return found ? [found] : []
  },
}

interface Life { readonly from: number; readonly to: number; readonly born: Time; readonly died?: Time }

/** The one birth of a sentence: `born [on] March 3, 1950`, `born in Leeds in 1950`, `(1950-2010)`. */
function lifeIn(words: readonly Word[]): Life | undefined {
  const lives: Life[] = []
  words.forEach((word, at) => {
    const span = word.before.endsWith('(') ? pairAt(words, at, links) : undefined
    if (span && words[span.end]?.before.startsWith(')') && span.last.from > span.first.from) lives.push({ from: at, to: span.end, born: span.first, died: span.last })
    else if (word.norm === 'born') lives.push(...bornAt(words, at))
  })
  return lives.length === 1 ? lives[0] : undefined
}

function bornAt(words: readonly Word[], at: number): Life[] {
  for (let index = at + 1; index < Math.min(words.length, at + 7); index++) {
    const word = words[index]!
    if (/[;()]/.test(word.before)) break
    const lead = word.norm === 'in' || word.norm === 'on' ? 1 : 0
    const time = lead > 0 || index === at + 1 ? timeAt(words, index + lead) : undefined
    if (time) return [{ from: at, to: time.end, born: time }]
  }
  return []
}

interface Age extends Given { readonly years: number }

/** `aged 70`, `at the age of 70`, `at age 70`, and where `bare` also `at 70`. */
function ageAt(words: readonly Word[], at: number, bare: boolean): Age | undefined {
  const norm = words[at]!.norm
  const start = norm === 'aged' ? at + 1 : norm !== 'at' ? -1 : joined(words, at + 1) === 'the' && joined(words, at + 2) === 'age' && joined(words, at + 3) === 'of' ? at + 4 : joined(words, at + 1) === 'age' ? at + 2 : bare ? at + 1 : -1
  return start < 0 ? undefined : yearsAt(words, at, start)
}

function yearsAt(words: readonly Word[], from: number, at: number): Age | undefined {
  const numeral = words[at] && joined(words, at) !== '' ? readNumeral(words, at, { letters: false }) : undefined
  const next = numeral && words[numeral.end]
  if (!numeral || numeral.vague || !Number.isInteger(numeral.value) || numeral.value < 1 || numeral.value > 120) return undefined
  if (next && ((!next.spaced && /^[-–:./]?$/.test(next.before)) || /^(?:to|or|and|months?|weeks?|days?|hours?|am|pm|miles?|per|percent|%)$/.test(joined(words, numeral.end)))) return undefined
  return { from, to: numeral.end, years: numeral.value, value: yearsOf(numeral.value, numeral.value) }
}

/** `(1950-2010) died aged 70`; `born in 1924, he died in 1999 at 75`. */
function atDeath(words: readonly Word[], life: Life): Reckoning | undefined {
  const death = words.findIndex(({ norm }) => deaths.has(norm))
  if (death < 0 || words.slice(death + 1).some(({ norm }) => deaths.has(norm))) return undefined
  if (holds(words, Math.min(death, life.from), Math.max(death, life.to), kin)) return undefined
  const died = life.died ?? deathTime(words, death, life)
  if (!died || died.from <= life.born.from) return undefined
  for (let at = death + 1; at < Math.min(words.length, death + 14); at++) {
    const age = ageAt(words, at, true)
    if (!age) continue
    const { least, most } = fullYears(life.born, died)
    return { written: age, follows: { from: Math.min(life.from, life.died ? life.from : died.end - 1), to: Math.max(life.to, life.died ? life.to : died.end), value: yearsOf(least, most) } }
  }
  return undefined
}

/** The time right behind `died`, `died in Rome`, `death`: with `in` or `on` before it, and within fourteen words. */
function deathTime(words: readonly Word[], death: number, { from, to }: Life): Time | undefined {
  for (let at = death + 1; at < Math.min(words.length, death + 15); at++) {
    if (at >= from && at < to) return undefined
    const time = words[at]!.norm === 'in' || words[at]!.norm === 'on' ? timeAt(words, at + 1) : undefined
    if (time) return time
  }
  return undefined
}

/** `Ann Smith, 45, was born in 1970`; `Born in 1962, the 53-year-old actor`. Held against the article's date, in a sentence without another time. */
function today({ words, date }: Look, life: Life): Reckoning | undefined {
  if (date === undefined || life.died || holds(words, 0, words.length, then)) return undefined
  if (words.some((_, at) => (at < life.from || at >= life.to) && yearFigure(words, at) !== undefined)) return undefined
  const ages = words.flatMap((_, at) => (at >= life.from && at < life.to ? [] : (nowAt(words, at) ?? [])))
  const [age] = ages
  const distance = age && (age.from < life.from ? life.from - age.to : age.from - life.to)
  if (!age || ages.length > 1 || distance! > 4 || holds(words, Math.min(age.from, life.from) - 3, Math.max(age.to, life.to), kin)) return undefined
  const { least, most } = fullYears(life.born, { from: date, to: date + 1, end: 0 })
  return least < 0 ? undefined : { written: age, follows: { from: life.from, to: life.to, value: yearsOf(least, most) } }
}

/** `Smith, 45,`, `45-year-old`, `aged 45`. */
function nowAt(words: readonly Word[], at: number): Age | undefined {
  const [previous, word, next] = [words[at - 1], words[at]!, words[at + 1]]
  if (word.norm === 'aged') return ageAt(words, at, false)
  if (word.kind === 'number' && /^\d{1,3}$/.test(word.text)) {
    if (word.before === ',' && previous?.capital && (!next || /^[,.]/.test(next.before))) return yearsAt(words, at, at) ?? bareAge(words, at)
    if (next?.before === '-' && next.norm === 'year' && words[at + 2]?.norm === 'old') return { ...bareAge(words, at), to: at + 3 }
  }
  return undefined
}

function bareAge(words: readonly Word[], at: number): Age {
  const years = Number(words[at]!.text)
  return { from: at, to: at + 1, years, value: yearsOf(years, years) }
}
