import { expect, test } from 'vitest'
import { measure } from '../../src/values/measure.ts'
import { scan, verdict } from './harness-number.ts'

const reads: readonly (readonly [string, ...string[]])[] = [
  ['It lies 5.8 km away.', '5.8 km = 5.8 km'],
  ['It lies 5.8km away.', '5.8km = 5.8 km'],
  ['It lies nearly 200 miles away.', 'nearly 200 miles = nearly 200 miles'],
  ['A mile away.'],
  ['It lies one mile away.', 'one mile = 1 mile'],
  ['It lies some 150 nautical miles west.', 'some 150 nautical miles = about 150 nautical miles'],
  ['A 30-mile pursuit.', '30-mile = 30 miles'],
  ['He fell 60 metres (200 feet).', '60 metres = 60 metres', '200 feet = 200 feet'],
  ['Two to three kilometres of road.', 'Two to three kilometres = 2 to 3 km'],
  ['The 1,500-square-kilometre island.', '1,500-square-kilometre = 1,500 square km'],
  ['It burned 900 acres.', '900 acres = 900 acres'],
  ['At speeds of up to 120 mph.', 'up to 120 mph = up to 120 mph'],
  ['At 120 miles an hour.', '120 miles an hour = 120 miles an hour'],
  ['At 193 km/h.', '193 km/h = 193 km an hour'],
  ['It was minus 20 degrees.', 'minus 20 degrees = -20 degrees'],
  ['It was 28 degrees Celsius (82 degrees Fahrenheit).', '28 degrees Celsius = 28°C', '82 degrees Fahrenheit = 82°F'],
  ['It was 28°C.', '28°C = 28°C'],
  ['He is 6ft 2in.', '6ft 2in = 6.16666666667 feet'],
  ['He is six-foot-five.', 'six-foot-five = 6.41666666667 feet'],
  ['It carried 80,000 tonnes of oil.', '80,000 tonnes = 80,000 tonnes'],
  ['He weighs 130 pounds.', '130 pounds = 130 pounds'],
  ['A 600 MW plant.', '600 MW = 600 MW'],
]
const rejects: readonly string[] = ['Several miles away.', 'It costs $5 m.', 'He came 2nd.', 'In 2019 it rained.', 'It took 5 hours.', 'Some 300 people came.', 'The road is long.', 'It fell 2, 000ft.', 'Figures are in km.']
const pairs: readonly (readonly [string, string, string])[] = [
  ['5.8 km', '3.6 miles', 'agree'],
  ['5.8 km', '5 miles', 'contradict'],
  ['200 feet', '60 metres', 'agree'],
  ['200 feet', '150 metres', 'contradict'],
  ['2,000 feet', '600 metres', 'agree'],
  ['120 mph', '193 km/h', 'agree'],
  ['28 degrees Celsius', '82 degrees Fahrenheit', 'agree'],
  ['28 degrees Celsius', '90 degrees Fahrenheit', 'contradict'],
  ['200 metres', '150 metres', 'contradict'],
  ['900 acres', '364 hectares', 'agree'],
  ['about 100 miles', '94 miles', 'agree'],
  ['5 km', '5 kg', 'unknown'],
  ['28 degrees', '28 degrees Celsius', 'unknown'],
]

test.each(reads)('reads %s', (sentence, ...found) => expect(scan(measure, sentence)).toEqual(found))
test.each(rejects)('reads nothing in %s', (sentence) => expect(scan(measure, sentence)).toEqual([]))
test.each(pairs)('%s and %s: %s', (a, b, wanted) => {
  expect(verdict(measure, `was ${a}`, `was ${b}`)).toBe(wanted)
  expect(verdict(measure, `was ${b}`, `was ${a}`)).toBe(wanted)
})
