import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { starterWorkflow } from '../src/starter.ts'
import { version } from '../src/version.ts'
import { actionlint, houseRules, judgeWorkflow, languageService } from './counterparts/workflow-judges.ts'

const folder = '.github/workflows'
const readme = readFileSync('README.md', 'utf8')
const shown = new Map([...readme.matchAll(/^```yaml workflow (.+)\n([\s\S]*?)^```$/gm)].map(([, name, body]) => [name!, body!]))

it('action.yml is right by GitHub’s own language service', async () => {
  expect(await languageService('action.yml', readFileSync('action.yml', 'utf8'))).toEqual([])
})

it.each(readdirSync(folder))('%s', async (name) => {
  expect(await judgeWorkflow(`${folder}/${name}`, readFileSync(`${folder}/${name}`, 'utf8'))).toEqual([])
})

it.each([...shown])('the workflow `%s` of the README', async (name, source) => {
  expect(await judgeWorkflow(`${folder}/${name}.yml`, source)).toEqual([])
})

it('the README shows these workflows', () => {
  expect([...shown.keys()]).toEqual(['simple', 'fork-check', 'fork-report', 'audit'])
})

it('`factlint init` writes the simple one', () => {
  expect(starterWorkflow({ uses: 'OWNER/factlint@COMMIT', version: `v${version}` })).toBe(shown.get('simple'))
})

it('they name the version of package.json', () => {
  expect(new Set([...readme.matchAll(/OWNER\/factlint@COMMIT # (.*)/g)].map(([, written]) => written))).toEqual(new Set([`v${version}`]))
})

it('the report is made of the run that the check is, under the name that it has there', () => {
  const [check, report] = [shown.get('fork-check')!, shown.get('fork-report')!]
  expect(report).toContain(`workflows: [${/^name: (.*)$/m.exec(check)![1]!}]`)
  const artifact = (source: string): string => /artifact@[^]*?\bname: (.*)$/m.exec(source)![1]!
  expect(artifact(report)).toBe(artifact(check))
})

describe('a planted fault is found', () => {
  const simple = shown.get('simple')!
  const changed = (from: string | RegExp, to: string): string => {
    const source = simple.replace(from, to)
    expect(source).not.toBe(simple)
    return source
  }
  const path = `${folder}/planted.yml`
  it.each([
    ['an event that is none', 'pull_request:', 'pull_requests:', /pull_requests/],
    ['a key that is none', 'runs-on:', 'run-on:', /run-on/],
    ['a permission that is none', 'contents: read', 'content: read', /content/],
    ['an expression that does not end', '== \'pull_request\' }}', '== \'pull_request\'', /expression|unexpected|\$\{\{/i],
    ['a context that is none', 'github.event.pull_request.number', 'githup.event.pull_request.number', /githup/],
    ['an input of ours that is none', 'reporters:', 'reporter:', /Invalid action input 'reporter'/],
    ['an input of another action that is none', 'persist-credentials', 'persist-credential', /Invalid action input 'persist-credential'/],
    ['a runner that is none', 'ubuntu-latest', 'ubuntu-lastest', /ubuntu-lastest/],
  ])('%s', async (_, from, to, message) => {
    const source = changed(from, to)
    expect([...(await languageService(path, source)), ...(await actionlint(path, source))].join('\n')).toMatch(message)
  })
  it.each([
    ['a tag in place of a commit', /checkout@\w{40} # v7.0.1/, 'checkout@v7', /not pinned/],
    ['a commit without its version', / # v7.0.1/, '', /not pinned/],
    ['rights for all jobs', 'permissions: {}', 'permissions: read-all', /permissions: \{\} is wanted/],
    ['a job without a word of its rights', /^ {4}permissions:\n(?: {6}.*\n)*/m, '', /says nothing/],
    ['an expression in a script', /$(?![^])/, '      - run: echo ${{ github.head_ref }}\n', /an expression in a script/],
    ['an output of ours that is none', /- (uses: OWNER.*\n)([^]*)/, '- id: facts\n        $1$2      - if: ${{ steps.facts.outputs.findigns }}\n        run: exit 1\n', /no such output: findigns/],
  ])('%s', (_, from, to, message) => {
    expect(houseRules(changed(from, to)).join('\n')).toMatch(message)
  })
  it.each([
    ['a runtime that is none', 'using: node24', 'using: node25'],
    ['no entry', /^ {2}main: .*\n/m, ''],
    ['a key that is none', 'branding:', 'brand:'],
    ['no description', /^description: .*\n/m, ''],
  ])('in action.yml: %s', async (_, from, to) => {
    const source = readFileSync('action.yml', 'utf8')
    const planted = source.replace(from, to)
    expect(planted).not.toBe(source)
    expect(await languageService('action.yml', planted)).not.toEqual([])
  })
})
