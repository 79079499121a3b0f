import { yearFigure } from '../../language/en/year-figures.ts'
import { readWords } from '../../language/words.ts'
import type { DetailCore, ReadContext, ValueType } from '../../model/index.ts'
import { readDetails } from '../details.ts'
import { noNames } from '../names-in.ts'
import { footnotes } from './label.ts'
import { isScale, type Affix } from './label-unit.ts'

/** What a cell says. */
export interface Read {
  /** The figure or date that is all of it; a bare figure of four digits may be a year as well. */
  readonly cores: readonly DetailCore[]
  /** Its figure, with its sign. */
  readonly number?: number
  /** What stands around the figure: `$`, `%`, `km`. */
  readonly around?: string
  /** How much one more in its last digit is. */
  readonly step?: number
}

const bare = /^([-−–+(]?)\s?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\)?$/
const none: Read = { cores: [] }

/**
 * Reads a cell that is one figure or date.
 *
 * @param text the prose of the cell
 * @param affix the unit that its label, or the table, gives
 */
export function readCell(text: string, affix: Affix | undefined, types: ReadonlyMap<string, ValueType>, context: ReadContext): Read {
  // A small figure that is glued to another is the mark of a footnote.
  if (/\d\u200B+\d/.test(text)) return none
  const plain = text.replaceAll('\u200B', '').replace(/\s+/g, ' ').trim().replace(/\b(k?m)[²2]$/, 'sq $1').replace(footnotes, '').trim()
  const match = bare.exec(plain)
  if (!match) return { ...sized(plain), ...readAlone(affix && isScale(affix) && /^[$€£¥]\s?[\d,.]+$/.test(plain) ? `${plain} ${affix.after}` : plain, types, context) }
  const [, sign = '', digits = ''] = match
  const size = Number(digits.replaceAll(',', ''))
  const step = stepOf(digits)
  const number = /[-−–(]/.test(sign) ? -size : size
  const written = { number, step, around: '' }
  if (sign !== '' || size === 0) return { cores: [], ...written }
  if (affix && !isScale(affix)) return { ...readAlone(`${affix.before}${digits} ${affix.after}`, types, context), ...written }
  const { scale } = affix ?? { scale: 1 }
  const amount: DetailCore = { kind: 'amount', unit: '', ...around(size * scale, grainOf(digits, step) * scale) }
  const year = !affix && /^\d{4}$/.test(digits) ? yearFigure(readWords(digits), 0) : undefined
  return { cores: year === undefined ? [amount] : [amount, { kind: 'date', unit: '', day: { years: [year, year] } }], ...written }
}

/** The figure of a cell that holds one with something around it. */
function sized(text: string): Partial<Read> {
  const match = /^([^\d\s.,()+−–-]{0,4}) ?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)( ?[^\d.,]{0,12})$/.exec(text)
  if (!match) return {}
  const [, before = '', digits = '', after = ''] = match
  return { number: Number(digits.replaceAll(',', '')), step: stepOf(digits), around: `${before}${after}` }
}

function stepOf(digits: string): number {
  return digits.includes('.') ? 10 ** -(digits.length - digits.indexOf('.') - 1) : 1
}

function grainOf(digits: string, step: number): number {
  return step < 1 ? step : 10 ** /0*$/.exec(digits.replaceAll(',', ''))![0].length
}

/** A figure with half its grain either way. */
function around(number: number, grain: number): Pick<DetailCore, 'allows' | 'means'> {
  const span = { min: number - grain / 2, max: number + grain / 2, openMax: true as const }
  return { allows: span, means: span }
}

function readAlone(text: string, types: ReadonlyMap<string, ValueType>, context: ReadContext): Read {
  const words = readWords(text)
  if (words.length === 0 || words.length > 8 || /^[-−–+]/.test(text)) return none
  const [detail, another] = readDetails(words, types, context, noNames)
  if (!detail || another || detail.from > 0 || detail.to < words.length || (detail.core.kind !== 'amount' && detail.core.kind !== 'date')) return none
  const { allows } = detail.core
  return detail.core.kind === 'amount' && (allows?.min === undefined || allows.max === undefined) ? none : { cores: [detail.core] }
}
