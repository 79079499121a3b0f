import { expect, test } from 'vitest'
import { money } from '../../src/values/money.ts'
import { scan, verdict } from './harness-number.ts'

const reads: readonly (readonly [string, ...string[]])[] = [
  ['A $3bn deal.', '$3bn = $3 billion'],
  ['It cost just $3m.', 'just $3m = $3 million'],
  ['It cost only €20.', 'only €20 = €20'],
  ['It paid a total of $3bn.', 'a total of $3bn = $3 billion'],
  ['It cost a mere 2 1/2 million euros.', 'a mere 2 1/2 million euros = €2.5 million'],
  ['It cost €2.5 million.', '€2.5 million = €2.5 million'],
  ['It cost 2.5 million euros.', '2.5 million euros = €2.5 million'],
  ['A 2.5-million-euro grant.', '2.5-million-euro = €2.5 million'],
  ['It paid $94,000 to settle.', '$94,000 = $94,000'],
  ['Charges of C$16.4 million.', 'C$16.4 million = C$16.4 million'],
  ['It is worth US$15bn.', 'US$15bn = $15 billion'],
  ['It is worth A$1.5m.', 'A$1.5m = A$1.5 million'],
  ['Exports fell to HK$10.05 billion.', 'HK$10.05 billion = HK$10.05 billion'],
  ['They paid an estimated £50 million.', 'an estimated £50 million = about £50 million'],
  ['It costs more than $200 million.', 'more than $200 million = more than $200 million'],
  ['It costs up to £20,000.', 'up to £20,000 = up to £20,000'],
  ['It fetched at least $5m.', 'at least $5m = at least $5 million'],
  ['Somewhere between $2bn and $3bn.', 'Somewhere between $2bn and $3bn = $2 billion to $3 billion'],
  ['A bid of $2bn to $3bn.', '$2bn to $3bn = $2 billion to $3 billion'],
  ['A bid of $2-3 billion.', '$2-3 billion = $2 billion to $3 billion'],
  ['It rose from $2bn to $3bn.', '$2bn = $2 billion', '$3bn = $3 billion'],
  ['A bag costs 50p.', '50p = £0.50'],
  ['Shares fell to 197 pence.', '197 pence = £1.97'],
  ['Petrol rose 1.20 cents.', '1.20 cents = 1.20 cents'],
  ['Spending of 450,000 yen.', '450,000 yen = ¥450,000'],
  ['A loan of 35 lakh rupees.', '35 lakh rupees = 3.5 million rupees'],
  ['A loan of ₹500 crore.', '₹500 crore = ₹5 billion'],
  ['It cost Rs 500.', 'Rs 500 = 500 rupees'],
  ['They paid GBP 350.', 'GBP 350 = £350'],
  ['They paid 115.5 USD.', '115.5 USD = $115.50'],
  ['USD115 was paid.', 'USD115 = $115'],
  ['It cost half a million dollars.', 'half a million dollars = $500,000'],
  ['It cost a million dollars.', 'a million dollars = $1 million'],
  ['It cost tens of millions of dollars.', 'tens of millions of dollars = tens of millions of dollars'],
  ['He lost billions of euros.', 'billions of euros = billions of euros'],
  ['Profit of 361 million pounds.', '361 million pounds = £361 million'],
  ['He won 500 pounds sterling.', '500 pounds sterling = £500'],
  ['It cost 12 €.', '12 € = €12'],
  ['It earned 3.55m Euros.', '3.55m Euros = €3.55 million'],
  ['A loan of 12,34,567.89 rupees.', '12,34,567.89 rupees = 1,234,567.89 rupees'],
  ['It cost 100€.', '100€ = €100'],
  ['It was 20 million Swiss francs.', '20 million Swiss francs = 20 million Swiss francs'],
  ['It was 20 million Australian dollars.', '20 million Australian dollars = A$20 million'],
  ['It was 20 million Hong Kong dollars.', '20 million Hong Kong dollars = HK$20 million'],
  ['It was 528 million francs.', '528 million francs = 528 million francs'],
  ['A loan of $10000 over 3 years.', '$10000 = $10,000'],
  ['It cost $1.34 a share.', '$1.34 = $1.34'],
  ['A fine of 2 billion roubles.', '2 billion roubles = ₽2 billion'],
  ['A budget of two trillion won.', 'two trillion won = ₩2 trillion'],
  ['It is worth $300m or more.', '$300m or more = at least $300 million'],
  ['It is worth $300m-plus.', '$300m-plus = at least $300 million'],
  ['It has five dollars left.', 'five dollars = $5'],
  ['A budget of £3 m.', '£3 m = £3 million'],
  ['A deal of $200MM.', '$200MM = $200 million'],
  ['It costs $480/month.', '$480 = $480'],
]
const rejects: readonly string[] = [
  'They lost 75 USD million.',
  'He weighs 200 pounds.', 'A 2,000-pound bomb.', 'Three million pounds of cocaine.', 'They won three games.', 'Two won prizes.', 'It rose 4%.', 'Three people left.',
  'The dollar rose.', 'A million-dollar question.', 'The 1080p screen.', 'Rand Paul spoke.', 'In 2019 euros were used.' , 'He has 50 cars.', 'Cents and dollars.', 'The price of $ rose.',
  'A dollar is a dollar.', 'Try 10 of them.', 'ALL 5 solutions failed.', 'In 1988 the US left.', 'They gave 2 million.', 'It lasted three hours.', 'A 3-0 win.', 'Some 20 Jamaican dollars.',
  'He got really mad.', 'More than a few.', '50 Cent performed.', 'They have a penny.',
]
const pairs: readonly (readonly [string, string, string])[] = [
  ['$3bn', '$3 billion', 'agree'],
  ['$3bn', '3 billion dollars', 'agree'],
  ['$3bn', '$3.2bn', 'agree'],
  ['$3bn', '$4bn', 'contradict'],
  ['$3bn', '€3bn', 'unknown'],
  ['$3bn', 'A$3bn', 'unknown'],
  ['$3bn', 'US$3bn', 'agree'],
  ['₹500 crore', '5 billion rupees', 'agree'],
  ['nearly $3bn', '$2.9bn', 'agree'],
  ['nearly $3bn', '$3.1bn', 'contradict'],
  ['more than $2bn', '$2.5bn', 'agree'],
  ['more than $2bn', '$5bn', 'strain'],
  ['$2-3 billion', '$2.5bn', 'agree'],
  ['millions of dollars', '$3.4m', 'agree'],
  ['millions of dollars', 'tens of millions of dollars', 'strain'],
  ['millions of dollars', '$400,000', 'contradict'],
  ['$20', '$25', 'contradict'],
  ['50p', '£0.50', 'agree'],
  ['$250,000', '$300,000', 'strain'],
]
test.each(reads)('reads %s', (sentence, ...found) => {
  expect(scan(money, sentence)).toEqual(found)
})
test.each(rejects)('reads nothing in %s', (sentence) => {
  expect(scan(money, sentence)).toEqual([])
})
test.each(pairs)('%s and %s: %s', (a, b, wanted) => {
  expect(verdict(money, `was ${a}`, `was ${b}`)).toBe(wanted)
  expect(verdict(money, `was ${b}`, `was ${a}`)).toBe(wanted)
})
