import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { actionFolder, readMetadata, runStep } from './runner.ts'

const rules = `
rules:
  - id: mayor-since
    title: Differing years in which the mayor took office
    claim:
      say: |
        mayor since {began:year}
      key: [story]
      value: began
    compare: {with: [story]}
    severity: {contradict: error}
    tests:
      - should: contradict
        here: She has been mayor since 2019.
        there: She has been mayor since 2001.
      - should: nothing
        here: The mill has stood since 2019.
`
const article = (sentence: string): string => `---\ndate: 2025-08-16\nstory: mill\n---\n\nThe council met on Monday.\n\n${sentence}\n`
const disagreeing = { 'rules/town.yml': rules, 'articles/a.md': article('She has been mayor since 2019.'), 'articles/b.md': article('She has been mayor since 2001.') }
const alone = { core: 'false', facts: 'false', rules: 'rules', paths: 'articles' }

it('has been built', () => expect(existsSync(join(actionFolder, 'dist/action.js')), 'run `npm run build` first').toBe(true))

it('annotates, sums up, sets outputs and fails', async () => {
  const step = await runStep(disagreeing, alone)
  expect(step.stderr).toBe('')
  expect(step.commands.map(({ name, properties }) => [name, properties['file'], properties['line'], properties['endLine']])).toEqual([['error', 'articles/a.md', '8', '8']])
  expect(step.commands[0]!.message).toContain('articles/b.md, line 8: 2001 (2025-08-16): “She has been mayor since 2001.”')
  expect(step.outputs).toMatchObject({ outcome: 'fail', reason: 'findings', findings: '1', errors: '1', warnings: '0', notices: '0', articles: '2', claims: '2', report: expect.stringMatching(/report\.json$/) })
  expect(JSON.parse(await step.temp('factlint/report.json'))).toMatchObject({ version: 1, outcome: 'fail', summary: { articles: 2, claims: 2 } })
  expect(step.summary).toContain('[articles/b.md, line 8](https://github.com/town-paper/articles/blob/0123456789abcdef0123456789abcdef01234567/articles/b.md?plain=1#L8)')
  expect(step.status).toBe(1)
})

it('passes where the threshold is not met', async () => {
  const step = await runStep(disagreeing, { ...alone, 'fail-on': 'none' })
  expect([step.status, step.outputs['outcome'], step.outputs['reason'], step.outputs['findings']]).toEqual([0, 'pass', 'below-threshold', '1'])
})

it('passes where the articles agree', async () => {
  const step = await runStep({ ...disagreeing, 'articles/b.md': article('She has been mayor since 2019.') }, alone)
  expect(step.commands).toEqual([])
  expect([step.status, step.outputs['reason'], step.outputs['claims']]).toEqual([0, 'clean', '2'])
  expect(step.stdout).toContain('Checked 2 articles: 2 claims')
})

it('tells paths from the root of the repository', async () => {
  const files = Object.fromEntries(Object.entries(disagreeing).map(([name, text]) => [`news/${name}`, text]))
  const step = await runStep(files, { ...alone, 'working-directory': 'news' })
  expect(step.commands[0]?.properties['file']).toBe('news/articles/a.md')
  expect(step.summary).toContain('/news/articles/b.md?plain=1#L8)')
})

it('runs no command that an article, a file name or a rule holds', async () => {
  const evil = 'Said ##[add-mask]the mayor ::stop-commands::x ::error::y %0A::notice::z @desk <b>'
  const files = {
    'rules/town.yml': rules.replace(/title: .*/, 'title: "::error::t ##[add-mask]y\\n::debug::x"'),
    'articles/::error::a.md': article(`${evil} She has been mayor since 2019, ${evil}`),
    'articles/b.md': article(`She has been mayor since 2001, ${evil}`),
  }
  const step = await runStep(files, alone)
  expect(step.commands.map(({ name }) => name)).toEqual(['error'])
  expect(step.summary).not.toMatch(/@desk|<b>/)
})

it('annotates a mistake in a rule file at its line, and fails', async () => {
  const step = await runStep({ ...disagreeing, 'rules/town.yml': rules.replace('compare:', 'compares:') }, { ...alone, 'fail-on': 'none' })
  expect(step.commands.some(({ name, properties }) => name === 'error' && properties['file'] === 'rules/town.yml' && properties['line'] === '10')).toBe(true)
  expect([step.status, step.outputs['outcome'], step.outputs['reason']]).toEqual([2, 'error', 'rules'])
})

it.each([
  [{ 'fail-on': 'errors' }, 'The input "fail-on" is "errors"; it can be error, warning, notice or none.'],
  [{ date: '2025-02-30' }, 'The input "date" is "2025-02-30"; it must be a day such as 2025-08-16.'],
  [{ 'working-directory': '../..' }, 'The input "working-directory" leads out of the workspace.'],
])('refuses the inputs %j', async (inputs, message) => {
  const step = await runStep(disagreeing, { ...alone, ...inputs })
  expect(step.commands).toEqual([{ name: 'error', properties: { title: 'factlint' }, message }])
  expect([step.status, step.outputs['outcome'], step.outputs['reason']]).toEqual([2, 'error', 'usage'])
})

it('says so where there is no article', async () => {
  const step = await runStep({ 'rules/town.yml': rules, 'articles/a.bin': '\0' }, alone)
  expect(step.outputs['reason']).toBe('nothing-checked')
  expect(step.commands.map(({ message }) => message)).toContain('Nothing was checked: no article was found.')
})

it('ends as it should where the summary cannot be written', async () => {
  const step = await runStep(disagreeing, alone, { GITHUB_STEP_SUMMARY: '/no/such/file' })
  expect(step.stdout).toContain('factlint could not write the job summary: ')
  expect([step.status, step.outputs['outcome'], step.commands.length]).toEqual([1, 'fail', 1])
})

it('gives the same bytes twice', async () => {
  const [one, other] = await Promise.all([runStep(disagreeing, alone), runStep(disagreeing, alone)])
  expect(one.stdout).toBe(other.stdout)
  expect(one.summary).toBe(other.summary)
})

it('runs on the Node version of GitHub', async () => expect((await readMetadata()).runs).toEqual({ using: 'node24', main: 'dist/action.js' }))
