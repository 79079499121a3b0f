import { readClock } from '../language/en/clock.ts'
import type { ValueType } from '../model/value.ts'
import type { Verdict } from '../model/verdict.ts'
import type { Word } from '../model/word.ts'

/** A time of day. */
export interface Clock {
  /** Minutes since midnight; less than 720 where `half` is set. */
  readonly minutes: number
  /** Nothing says which half of the day is meant. */
  readonly half?: true
  /** `gmt`, where the words name a zone. */
  readonly zone?: string
  /** Said to be about so, or a full quarter. */
  readonly about?: true
}

const zones = new Set('gmt utc bst ist est edt pst pdt cst cdt mst cet cest aest hkt jst msk local'.split(' '))
const hedges = new Set('about around shortly just soon after before past approximately roughly some nearly almost by until since'.split(' '))
/** Clocks and memories differ by as many minutes; hedged times and full quarters by more. */
const [exact, loose] = [10, 45]

/** A time of day. Times in two zones, or one without a zone and one with, are not held against each other. */
export const clock: ValueType<Clock> = {
  name: 'clock',
  family: 'clock',
  reads: 'a time of day: `6.30pm`, `9:40 p.m.`, `about 11 am`, `18:30`',
  clues: ['#'],
  starts: (word) => word.kind === 'number',
  read(words, at) {
    const found = readClock(words, at)
    if (!found) return undefined
    const zone = zoneAfter(words, found.end)
    const about = hedges.has(words[at - 1]?.norm ?? '') || found.minutes % 15 === 0
    return { value: { minutes: found.minutes, ...(found.half ? { half: true } : {}), ...(zone ? { zone } : {}), ...(about ? { about: true } : {}) }, end: found.end }
  },
  compare: compareClocks,
  format: ({ minutes, half }) => (half ? timeOf(minutes) : `${timeOf(minutes % 720)} ${minutes < 720 ? 'a.m.' : 'p.m.'}`),
}

function compareClocks(a: Clock, b: Clock): Verdict {
  if (a.zone !== b.zone) return 'unknown'
  const whole = a.half || b.half ? 720 : 1440
  const apart = Math.abs(a.minutes - b.minutes) % whole
  const least = Math.min(apart, whole - apart)
  if (least <= (a.about || b.about ? loose : exact)) return 'agree'
  return least < 60 ? 'unknown' : 'contradict'
}

/** The zone that follows, also in brackets: `10 am (0800 GMT)` gives a second time in another zone, and so does not. */
function zoneAfter(words: readonly Word[], at: number): string | undefined {
  const next = words[at]
  return next?.before === '' && zones.has(next.norm) ? next.norm : undefined
}

function timeOf(minutes: number): string {
  return `${Math.floor(minutes / 60) || 12}:${String(minutes % 60).padStart(2, '0')}`
}
