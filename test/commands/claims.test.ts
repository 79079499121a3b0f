import { expect, test } from 'vitest'
import { rule, run } from './run.ts'

const article = 'On Friday the talks lasted two hours.\n'

test('shows each claim with its words, indented below its rule', async () => {
  const { status, out } = await run({ 'a.txt': article, 'r.yml': rule }, 'claims', 'a.txt', '--rules', 'r.yml')
  expect(out).toBe('talks-length: 1 claim\n  a.txt:1:15  2 hours  [alone: a.txt]\n    talks lasted two hours\n\n1 claim in 1 article.\n')
  expect(status).toBe(0)
})

const two = { 'a/one.txt': article, 'a/two.txt': 'The talks lasted five hours.\n', 'b.txt': article, 'r.yml': rule }

test('puts what the articles of a story say side by side, and lists the others by rule', async () => {
  const { out } = await run(two, 'claims', 'a', 'b.txt', '--rules', 'r.yml', '--stories', 'folder')
  expect(out).toBe(
    `
a: 2 articles
    1  no date     a/one.txt
    2  no date     a/two.txt

                       1                 2
  ───────────────────  ────────────────  ────────────────
  talks-length         2 hours (line 1)  5 hours (line 1)
  ** contradiction **
  ───────────────────  ────────────────  ────────────────

In articles that stand alone:

talks-length: 1 claim
  b.txt:1:15  2 hours  [alone: b.txt]
    talks lasted two hours

3 claims in 3 articles and 1 story.
`.slice(1),
  )
})

test('lists the articles of each row where there are too many for columns', async () => {
  const many = Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`a/${at + 1}.txt`, at === 3 ? 'Nothing.' : article]))
  const { out } = await run({ ...many, 'r.yml': rule }, 'claims', 'a', '--rules', 'r.yml', '--stories', 'folder')
  expect(out).toContain('a: 7 articles\n    1  no date     a/1.txt\n')
  expect(out).toContain('\n  talks-length\n      1  2 hours (line 1)\n      2  2 hours (line 1)\n')
})

test('gives a story as a Markdown table', async () => {
  const { out } = await run(two, 'claims', 'a', 'b.txt', '--rules', 'r.yml', '--stories', 'folder', '--format', 'markdown')
  expect(out).toBe('## a\n\n| Claim | one.txt | two.txt |\n| --- | --- | --- |\n| talks-length<br>**contradiction** | 2 hours (line 1) | 5 hours (line 1) |\n\n## Articles that stand alone\n\n- `talks-length`: 1 claim\n  - b.txt, line 1: **2 hours** – talks lasted two hours\n\n3 claims in 3 articles and 1 story.\n')
})

test('names the rules that read nothing', async () => {
  for (const format of ['terminal', 'markdown']) {
    const { out } = await run({ 'a.txt': 'Nothing.', 'r.yml': rule }, 'claims', 'a.txt', '--rules', 'r.yml', '--format', format)
    expect(out).toMatch(/talks-length`?: nothing read\n/)
  }
})

test('gives them as JSON', async () => {
  const { out } = await run({ 'a.txt': article, 'r.yml': rule }, 'claims', 'a.txt', '--rules', 'r.yml', '--format', 'json')
  expect(JSON.parse(out)).toMatchObject({ version: 1, claims: [{ rule: 'talks-length', value: '2 hours', quoted: false, place: { file: 'a.txt', line: 1, column: 15, text: 'talks lasted two hours' } }] })
})

test('lets no file name act on a terminal or a runner', async () => {
  const name = '##[add-mask]\u001B[2Ja.txt'
  for (const format of ['terminal', 'markdown', 'json']) {
    const { out } = await run({ [name]: article, 'r.yml': rule }, 'claims', name, '--rules', 'r.yml', '--format', format)
    expect(out).toContain('talks lasted two hours')
    expect(out).not.toMatch(/##\[|\u001B/)
  }
})

test('says what is wrong with a rule', async () => {
  const { status, err } = await run({ 'a.txt': article, 'r.yml': rule.replace('duration', 'durration') }, 'claims', 'a.txt', '--rules', 'r.yml')
  expect(err).toMatch(/^r\.yml:4:\d+: .*`duration`/)
  expect(status).toBe(2)
})
