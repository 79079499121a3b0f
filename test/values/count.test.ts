import { expect, test } from 'vitest'
import { readWords } from '../../src/language/words.ts'
import type { ReadContext } from '../../src/model/value.ts'
import { count } from '../../src/values/count.ts'
import { scan, verdict } from './harness-number.ts'

const reads: readonly (readonly [string, ...string[]])[] = [
  ['Some 300 people came.', 'Some 300 = about 300'],
  ['Just 300 people came.', 'Just 300 = 300'],
  ['Only three people died.', 'Only three = 3'],
  ['A mere 12 men came.', 'A mere 12 = 12'],
  ['A total of 300 people came.', 'A total of 300 = 300'],
  ['A total of at least 300 people came.', 'A total of at least 300 = at least 300'],
  ['All of 20 people came.', 'All of 20 = 20'],
  ['Just over 300 people came.', 'Just over 300 = more than 300'],
  ['At least 15 were killed.', 'At least 15 = at least 15'],
  ['The blast killed 15.', '15 = 15'],
  ['The toll rose to 1,234.', '1,234 = 1,234'],
  ['The death toll now stands at 48.', '48 = 48'],
  ['They put the number of dead at 48, he said.', '48 = 48'],
  ['Twenty-one people were hurt.', 'Twenty-one = 21'],
  ['More than 2.5 million voted.', 'More than 2.5 million = more than 2.5 million'],
  ['Two dozen ships sailed.', 'Two dozen = 24'],
  ['Dozens were arrested.', 'Dozens = dozens'],
  ['Tens of thousands of people marched.', 'Tens of thousands = tens of thousands'],
  ['Hundreds of thousands fled.', 'Hundreds of thousands = hundreds of thousands'],
  ['Several hundred people came.', 'Several hundred = several hundred'],
  ['Half a million people fled.', 'Half a million = 500,000'],
  ['Around 1.2m people live there.', 'Around 1.2m = about 1.2 million'],
  ['Between 200 and 300 people came.', 'Between 200 and 300 = 200 to 300'],
  ['Some 20-30 people came.', 'Some 20-30 = about 20 to 30'],
  ['Two or three people left.', 'Two or three = 2 to 3'],
  ['Two to three million people came.', 'Two to three million = 2 million to 3 million'],
  ['As many as 50 people died.', 'As many as 50 = up to 50'],
  ['No fewer than 12 countries signed.', 'No fewer than 12 = at least 12'],
  ['Fewer than 100 people live there.', 'Fewer than 100 = less than 100'],
  ['300 or so people came.', '300 or so = about 300'],
  ['50-plus ships sailed.', '50-plus = at least 50'],
  ['300+ people came.', '300 = at least 300'],
  ['~300 people came.', '300 = about 300'],
  ['In 2019, 300 people died.', '300 = 300'],
  ['There were 2,019 cases.', '2,019 = 2,019'],
  ['Police arrested 2000 protesters.', '2000 = 2,000'],
  ['Nearly 2000 homes were lost.', 'Nearly 2000 = nearly 2,000'],
  ['One person was killed.', 'One = 1'],
  ['There were no casualties.', 'no = 0'],
  ['It killed three and injured seven.', 'three = 3', 'seven = 7'],
  ['It killed 10 people, 4 children and 2 officers.', '10 = 10', '4 = 4', '2 = 2'],
  ['The 15-member council met.', '15 = 15'],
  ['A 300-strong crowd.', '300 = 300'],
  ['The two have met three times.', 'two = 2', 'three = 3'],
  ['One hundred and five seats.', 'One hundred and five = 105'],
  ['It rose from 200 to 300 people.', '300 = 300'],
  ['12,34,567 voters.', '12,34,567 = 1,234,567'],
  ['At 10 sites people queued.', '10 = 10'],
  ['A dozen leaders came.', 'A dozen = 12'],
  ['A couple of leaders came.', 'A couple of = 2'],
  ['An estimated 40,000 came.', 'An estimated 40,000 = about 40,000'],
  ['The two leaders met.', 'two = 2'],
  ['Exactly 100 delegates voted.', 'Exactly 100 = exactly 100'],
  ['Up to 700 contract workers may go.', 'Up to 700 = up to 700'],
  ['Three hundred and thirty-one votes.', 'Three hundred and thirty-one = 331'],
]
const rejects: readonly string[] = [
  'All of 2019 was wet.',
  'In just 2019 and 2020.',
  'Only 5 1/2 of them.',
  'They left at 2: 56.', 'He died at 75.', 'He wanted to have one.', 'A 1970 police-bribery case.', 'It took a few weeks.', 'Between 40 and 80 percent fell.', 'Ann Lee, 20 and Bob Ray left.', 'It has two megapixels.',
  'In 2019 they met.', 'The 2019 elections.', 'Since 2001 nothing has changed.', 'By about 2030 it will end.', 'A 79-year-old man.', 'She is 79 years old.',
  'The third meeting.', 'The 3rd meeting.', 'Prices rose 4%.', 'Prices rose four per cent.', 'It cost $300.', 'It cost 300 euros.', 'It lasted three hours.',
  'The three-hour meeting.', 'At 10:30 they left.', 'At 5pm they left.', 'At 5 p.m. they left.', 'They met at 10.', 'On 16 August they met.', 'On August 16 they met.',
  'On Aug. 16, they met.', 'On August 16, 2025, they met.', 'They won 3-1.', 'He got 10 out of 10.', 'One in three stayed away.', 'Call 555-1234 now.', 'Version 1.2.3 is out.',
  'One of the leaders left.', 'No one came.', 'They met one another.', 'This one is new.', 'The G7 met.', 'Covid-19 spread.', 'An F-16 crashed.', 'The FTSE 100 fell.',
  'Apollo 11 landed.', 'Page 5 shows it.', 'No. 10 said no.', 'John Smith, 45, said so.', 'Children under 18 stay.', 'Over-65s stay.', 'The 1990s were calm.',
  'It is three times larger.', 'Two thirds of them.', 'A two-state solution.', 'It weighs 3 tonnes.', 'It is 300 km away.', 'A 5 km run.', 'A 2.5m wall fell.', 'Aged 15 he left.',
  'In the 2019-20 season.', 'From 1914 to 1918 they fought.', 'He is in his 20s.', 'It was nineteen eighty-four.', 'They came in their thousands.', 'The Big Three met.',
  'There is no deal.', 'It is 24/7 work.', 'He drank a few.', 'It rose 3.5 of them.', 'The top five left.', 'The S&P 500 fell.', 'Twenty-first place.', 'Six long years.',
]
const pairs: readonly (readonly [string, string, string])[] = [
  ['300', 'some 300', 'agree'], ['300', '310', 'agree'], ['300', '400', 'contradict'], ['15', '16', 'contradict'], ['at least 15', '17', 'agree'], ['at least 15', '14', 'contradict'],
  ['at least 15', '60', 'strain'], ['thousands', 'tens of thousands', 'strain'], ['thousands', '5,000', 'agree'], ['thousands', '20,000', 'strain'], ['thousands', '900', 'contradict'],
  ['dozens', '40', 'agree'], ['dozens', '12', 'contradict'], ['hundreds', '300', 'agree'], ['hundreds', 'thousands', 'strain'], ['nearly 3,000', '2,900', 'agree'],
  ['nearly 3,000', '3,100', 'contradict'], ['up to 50', '60', 'contradict'], ['up to 50', '45', 'agree'], ['200 to 300', '250', 'agree'], ['200 to 300', '350', 'contradict'],
  ['two dozen', '25', 'agree'], ['2.5 million', '2.46 million', 'strain'], ['2.5 million', '2.52 million', 'agree'], ['no', 'three', 'contradict'], ['about 250', '270', 'agree'], ['more than 10', '12', 'agree'],
]
test.each(reads)('reads %s', (sentence, ...found) => {
  expect(scan(count, sentence)).toEqual(found)
})
test.each([['just 300 people', 1], ['a total of at least 300 people', 3], ['about 300 people', undefined]])('%s may also be met after its first words', (text, head) => {
  expect(count.read(readWords(text), 0, {} as ReadContext)?.head).toBe(head)
})
test.each(rejects)('reads nothing in %s', (sentence) => {
  expect(scan(count, sentence)).toEqual([])
})
test.each(pairs)('%s and %s: %s', (a, b, wanted) => {
  expect(verdict(count, `saw ${a} injured`, `saw ${b} injured`)).toBe(wanted)
  expect(verdict(count, `saw ${b} injured`, `saw ${a} injured`)).toBe(wanted)
})
test('bare figures are exact where a rule does not round', () => {
  expect(verdict(count, '300 died', '310 died', 'none')).toBe('contradict')
  expect(verdict(count, 'about 300 died', '310 died', 'none')).toBe('agree')
})
