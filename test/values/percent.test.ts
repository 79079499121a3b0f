import { expect, test } from 'vitest'
import { percent } from '../../src/values/percent.ts'
import { scan, verdict } from './harness-number.ts'

const reads: readonly (readonly [string, ...string[]])[] = [
  ['Prices rose 4%.', '4% = 4%'],
  ['Prices rose just 4%.', 'just 4% = 4%'],
  ['Prices rose only about 4 per cent.', 'only about 4 per cent = about 4%'],
  ['A full 3 percentage points.', 'A full 3 percentage points = 3 percentage points'],
  ['Prices rose 4 1/2 per cent.', '4 1/2 per cent = 4.5%'],
  ['Prices rose 4 percent.', '4 percent = 4%'],
  ['Prices rose four per cent.', 'four per cent = 4%'],
  ['Prices rose 4.5 pct.', '4.5 pct = 4.5%'],
  ['Turnout was nearly 60%.', 'nearly 60% = nearly 60%'],
  ['About 20 percent stayed.', 'About 20 percent = about 20%'],
  ['A 15% tariff.', '15% = 15%'],
  ['A 15-percent tariff.', '15-percent = 15%'],
  ['Growth of 3 to 5 percent.', '3 to 5 percent = 3 to 5%'],
  ['Growth of 3% to 5%.', '3% to 5% = 3 to 5%'],
  ['Growth of 3-5%.', '3-5% = 3 to 5%'],
  ['Growth of between 3 and 5 per cent.', 'between 3 and 5 per cent = 3 to 5%'],
  ['It rose from 3 to 5 percent.', '5 percent = 5%'],
  ['It fell from 5% to 3%.', '5% = 5%', '3% = 3%'],
  ['It rose from 3% to 5%.', '3% = 3%', '5% = 5%'],
  ['Forecasts run from 3 to 5 percent.', 'from 3 to 5 percent = 3 to 5%'],
  ['The lead is two percentage points.', 'two percentage points = 2 percentage points'],
  ['It rose by a quarter of one percentage point to 5%.', 'one percentage point = 1 percentage point', '5% = 5%'],
  ['It fell half a percentage point.', 'half a percentage point = 0.5 percentage points'],
  ['It fell half a percent.', 'half a percent = 0.5%'],
  ['The economy shrank by -3%.', '3% = -3%'],
  ['It was minus five percent.', 'minus five percent = -5%'],
  ['More than 100% of it.', 'More than 100% = more than 100%'],
  ['At least 51% is needed.', 'At least 51% = at least 51%'],
  ['51% or more is needed.', '51% or more = at least 51%'],
  ['Some 240 percent higher.', 'Some 240 percent = about 240%'],
  ['Up to 10% off.', 'Up to 10% = up to 10%'],
  ['One hundred percent.', 'One hundred percent = 100%'],
  ['Two and a half per cent.', 'Two and a half per cent = 2.5%'],
]
const rejects: readonly string[] = [
  'Growth of about -3%.',
  'The rise was 25 basis points.',
  'He scored 20 points.',
  'A third of them left.',
  'Two thirds of voters.',
  'The percentage rose.',
  'The per cent sign.',
  'Three people left.',
  'It cost $4.',
  'In 2019 percentages fell.',
  'It cost 4 cents.',
  'See page?q=30%25 here.',
  'Thousands of percent.',
  'It lasted 4 hours.',
  'He gave half of it.',
  'The 4 per centre rule.',
  'Ten per day.',
  'Half a percentage.',
  'Figures are in %.',
  'Nearly all of it.',
  'More than half.',
  'He was 51.',
]
const pairs: readonly (readonly [string, string, string])[] = [
  ['4%', '4 percent', 'agree'],
  ['4%', '5%', 'contradict'],
  ['4%', '4.2%', 'agree'],
  ['4%', '4.4%', 'strain'],
  ['20%', '15%', 'contradict'],
  ['20%', '19.6%', 'strain'],
  ['nearly 20%', '18%', 'agree'],
  ['nearly 20%', '21%', 'contradict'],
  ['about 20%', '23%', 'agree'],
  ['more than 50%', '53%', 'agree'],
  ['more than 50%', '90%', 'strain'],
  ['more than 50%', '40%', 'contradict'],
  ['3-5%', '4%', 'agree'],
  ['3-5%', '6%', 'contradict'],
  ['2%', '2 percentage points', 'unknown'],
  ['-3%', '3%', 'contradict'],
]
test.each(reads)('reads %s', (sentence, ...found) => {
  expect(scan(percent, sentence)).toEqual(found)
})
test.each(rejects)('reads nothing in %s', (sentence) => {
  expect(scan(percent, sentence)).toEqual([])
})
test.each(pairs)('%s and %s: %s', (a, b, wanted) => {
  expect(verdict(percent, `was ${a}`, `was ${b}`)).toBe(wanted)
  expect(verdict(percent, `was ${b}`, `was ${a}`)).toBe(wanted)
})
