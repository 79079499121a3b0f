import type { Word } from '../../model/word.ts'

/** The units of duration, in seconds. */
export const seconds = {
  second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800, fortnight: 1_209_600, month: 2_629_800, year: 31_557_600,
  decade: 315_576_000, century: 3_155_760_000, millennium: 31_557_600_000,
} as const
export type TimeUnit = keyof typeof seconds

const written: Readonly<Record<TimeUnit, string>> = {
  second: 'second seconds sec secs', minute: 'minute minutes min mins', hour: 'hour hours hr hrs h', day: 'day days', week: 'week weeks wk wks',
  fortnight: 'fortnight fortnights', month: 'month months', year: 'year years yr yrs', decade: 'decade decades', century: 'century centuries',
  millennium: 'millennium millennia millenniums',
}

/** Units of duration by every way to write them. */
export const timeUnits: ReadonlyMap<string, TimeUnit> = new Map(
  (Object.keys(written) as TimeUnit[]).flatMap((unit) => written[unit].split(' ').map((word): [string, TimeUnit] => [word, unit])),
)

/** A unit of duration with its number: `1 hour`, `2 centuries`. */
export function writeTimeUnit(unit: TimeUnit, one: boolean): string {
  if (one) return unit
  return unit === 'century' ? 'centuries' : unit === 'millennium' ? 'millennia' : `${unit}s`
}

/** Units of length, area, weight, volume, speed, energy and the like: a number before one of them is no count. */
export const measureUnits: ReadonlySet<string> = new Set(
  ('mm cm m km metre metres meter meters kilometre kilometres kilometer kilometers centimetre centimetres centimeter centimeters millimetre millimetres ' +
    'millimeter millimeters mile miles foot feet ft inch inches yard yards nm nautical acre acres hectare hectares ha sq square cubic g kg mg gram grams kilo ' +
    'kilos kilogram kilograms tonne tonnes ton tons t pound pounds lb lbs ounce ounces oz stone litre litres liter liters ml gallon gallons barrel barrels pint ' +
    'pints bpd mph kph kmh knots knot degree degrees celsius fahrenheit c f watt watts kw mw gw tw kwh mwh gwh twh kilowatt kilowatts megawatt megawatts gigawatt ' +
    'gigawatts terawatt volt volts hertz hz khz mhz ghz mb gb tb kb megabytes gigabytes terabytes byte bytes kilobytes bits calories kcal joules magnitude ' +
    'horsepower hp decibels carat carats kiloton kilotons megaton megatons kilotonnes megapixel megapixels megabits').split(' '),
)

/** Of these every percentage has one, lower case. */
export const percentWords: ReadonlySet<string> = new Set(['%', 'per', 'percent', 'percents', 'pct', 'percentage'])

/** Is this the sign or the first word of a percentage: `%`, `percent`, `per cent`, `pct`? */
export function isPercent(words: readonly Word[], at: number): boolean {
  const norm = words[at]?.norm
  if (norm === 'per') return words[at + 1]?.norm === 'cent'
  return norm === '%' || norm === '‰' || norm === 'percent' || norm === 'pct' || norm === 'percentage'
}
