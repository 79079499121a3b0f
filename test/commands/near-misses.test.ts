import { expect, test } from 'vitest'
import { run } from './run.ts'

const rule = `rules:
  - id: talks-length
    title: How long the talks lasted
    claim: {say: 'talks [really] lasted [for] {how_long:duration}', unless: (phone|video), key: [story], value: how_long}
    compare: {with: [story]}
  - id: deal
    title: Whether a deal was struck
    claim: {say: {yes: (struck|signed) a deal, no: no deal}, key: [story]}
    compare: {with: [story]}
  - id: quotations
    title: One quotation in two wordings
    claim: {find: quotations, key: [story], value: words}
    compare: {with: [story]}
`
const articles = {
  'a.txt': 'The talks lasted two hours.\n\nThe phone talks lasted three hours.\n\nNegotiations lasted an hour.\n\nThe talks, of six hours, were long.\n\nHe slept for nine hours. She smiled.\n\n“The talks lasted ten minutes,” he said.\n',
  'b.txt': 'They struck at last a deal.\n',
  'r.yml': rule,
}

test('lists sentences with a value that were not read, the nearest first', async () => {
  const { status, out } = await run(articles, 'near-misses', 'talks-length', '--rules', 'r.yml')
  expect(out).toBe(
    `
talks-length: 6 sentences of 2 articles hold a value of type \`duration\`. 1 is read; 4 more come near one of its phrases, the nearest first.

a.txt:3: The phone talks lasted three hours.
  holds 3 hours
  talks [really] lasted [for] {how_long:duration}
    matches, but is taken back by \`(phone|video)\`

a.txt:11: “The talks lasted ten minutes,” he said.
  holds 10 minutes
  talks [really] lasted [for] {how_long:duration}
    matches, but stands in quoted speech, where the rule does not look

a.txt:7: The talks, of six hours, were long.
  holds 6 hours
  talks [really] lasted [for] {how_long:duration}
    lacks “lasted”

a.txt:5: Negotiations lasted an hour.
  holds 1 hour
  talks [really] lasted [for] {how_long:duration}
    lacks “talks”
`.slice(1),
  )
  expect(status).toBe(0)
})

test('shows as many as are wanted, and says how many there are', async () => {
  const { out } = await run(articles, 'near-misses', 'talks-length', 'a.txt', '--rules', 'r.yml', '--limit', '1')
  expect(out).toContain('a.txt:3: ')
  expect(out).not.toContain('a.txt:11: ')
  expect(out).toMatch(/\nand 3 more: `--limit 4` shows them\n$/)
})

test('takes the words of the phrases where a rule reads no value', async () => {
  const { out } = await run(articles, 'near-misses', 'deal', '--rules', 'r.yml')
  expect(out).toBe('deal: 1 sentence of 2 articles holds words of its phrases. 0 are read; 1 more comes near one of its phrases.\n\nb.txt:1: They struck at last a deal.\n  (struck|signed) a deal\n    stops at “at”: waits for a\n')
})

test('gives them as JSON', async () => {
  const { out } = await run(articles, 'near-misses', 'talks-length', '--rules', 'r.yml', '--format', 'json', '--limit', '1')
  expect(JSON.parse(out)).toEqual({
    version: 1, rule: 'talks-length', articles: 2, sentences: { held: 6, read: 1, near: 4 },
    nearMisses: [{ file: 'a.txt', line: 3, sentence: 'The phone talks lasted three hours.', values: ['3 hours'], phrase: 'talks [really] lasted [for] {how_long:duration}', why: 'matches, but is taken back by `(phone|video)`', reached: 1 }],
  })
})

test('keeps to the files and the subject that a rule asks for', async () => {
  const narrow = rule.replace('unless: (phone|video)', 'about: summit').replace("title: How long the talks lasted", "title: How long the talks lasted\n    files: ['a/**']")
  const { out } = await run({ 'a/a.txt': 'The talks lasted two hours.', 'b/b.txt': 'The talks lasted two hours.', 'r.yml': narrow }, 'near-misses', 'talks-length', 'a', 'b', '--rules', 'r.yml')
  expect(out).toContain('1 sentence of 2 articles holds')
  expect(out).toContain('a/a.txt:1: The talks lasted two hours.\n  holds 2 hours\n  talks [really] lasted [for] {how_long:duration}\n    matches, but the article holds none of the phrases of `about`\n')
})

test.each([
  [['near-misses'], 'takes a rule'],
  [['near-misses', 'talk-length'], 'did you mean `talks-length`?'],
  [['near-misses', 'quotations'], 'is for rules that read by the phrases of `say`; `quotations` reads by `find: quotations`'],
  [['near-misses', 'deal', '--limit', '0'], 'expected a whole number above 0'],
])('says what is wrong: %j', async (words, message) => {
  const { status, err } = await run(articles, ...words, '--rules', 'r.yml')
  expect(err).toContain(message)
  expect(status).toBe(2)
})

test('lets no text act on a terminal or a runner', async () => {
  const { out } = await run({ 'a.txt': 'Negotiations ##[error] \u001B[2J lasted two hours.\n', 'r.yml': rule }, 'near-misses', 'talks-length', '--rules', 'r.yml')
  expect(out).toContain('holds 2 hours')
  expect(out).not.toMatch(/##\[|\u001B/)
})
