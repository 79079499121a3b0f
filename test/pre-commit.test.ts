import { readFileSync } from 'node:fs'
import { afterAll, expect, it } from 'vitest'
import { parse } from 'yaml'
import { factlint } from './cli/factlint.ts'
import { git } from './counterparts/git.ts'
import { makeRepository, type Repository } from './counterparts/repository.ts'

interface Hook { readonly id: string; readonly entry: string; readonly language: string; readonly files?: string }

const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as readonly Hook[]
const entryOf = (id: string): string[] => hooks.find((hook) => hook.id === id)!.entry.split(' ')

const made: Repository[] = []
afterAll(() => made.forEach((repository) => repository.remove()))

/** Runs a hook as pre-commit does, with these files staged on top of a commit of others. */
function run(id: string, before: Readonly<Record<string, string>>, staged: Readonly<Record<string, string>>): { status: number | null; out: string; err: string } {
  const repository = makeRepository()
  made.push(repository)
  repository.commit(before)
  repository.commit(staged)
  git(repository.folder, ['reset', '--quiet', '--soft', 'HEAD~1'])
  return factlint(repository.folder, entryOf(id).slice(1), { packs: true })
}

const right = 'German Chancellor Friedrich Merz welcomed the talks.\n'
const wrong = 'German leader Olaf Scholz welcomed the talks.\n'
const rule = (should: string): string => `rules:
  - id: opened
    title: When it opened
    claim: {say: 'the bridge opened in {when:year}', key: [story], value: when}
    compare: {with: [article]}
    tests:
      - {here: The bridge opened in 1911. Later it said the bridge opened in 1921., should: ${should}}
      - {here: The bridge opened in 1911. Later it said the bridge opened in 1911., should: agree}
`

it('a hook has only keys that pre-commit knows, and runs the command of the package', () => {
  const keys = ['id', 'name', 'description', 'entry', 'language', 'types', 'files', 'pass_filenames']
  const { bin } = JSON.parse(readFileSync('package.json', 'utf8')) as { bin: Record<string, string> }
  for (const hook of hooks) {
    expect(Object.keys(hook).filter((key) => !keys.includes(key))).toEqual([])
    expect([hook.language, Object.keys(bin)]).toEqual(['node', [hook.entry.split(' ')[0]]])
  }
  expect(hooks.map(({ id }) => id)).toEqual(['factlint', 'factlint-rules'])
})

it('factlint stops a commit that brings a conflict', () => {
  expect(run('factlint', { '2025-08-16-a.md': right }, { '2025-08-17-b.md': wrong })).toEqual({ status: 1, err: '', out: expect.stringContaining('2025-08-17-b.md') })
})

it('factlint lets a commit pass that brings none, whatever was there', () => {
  expect(run('factlint', { '2025-08-16-a.md': wrong }, { '2025-08-17-b.md': right })).toMatchObject({ status: 0, err: '' })
})

it('factlint-rules stops a commit of a rule whose tests fail', () => {
  const config = { 'factlint.yml': 'packs: [rules]\n' }
  expect(run('factlint-rules', config, { 'rules/opened.yml': rule('agree') })).toMatchObject({ status: 1, out: expect.stringContaining('rules/opened.yml:7') })
  expect(run('factlint-rules', config, { 'rules/opened.yml': rule('contradict') })).toMatchObject({ status: 0, err: '' })
})

it('factlint-rules runs where a rule is touched', () => {
  const files = new RegExp(hooks.find(({ id }) => id === 'factlint-rules')!.files!)
  expect(['rules/a.yml', 'rules/deep/a.yaml', 'factlint-rules/a.yml', 'factlint.yml', 'news/a.md', 'old/rules/a.yml'].filter((name) => files.test(name))).toEqual(['rules/a.yml', 'rules/deep/a.yaml', 'factlint-rules/a.yml', 'factlint.yml'])
})

it('the README shows these hooks', () => {
  const shown = parse(/^```yaml pre-commit\n([^]*?)^```$/m.exec(readFileSync('README.md', 'utf8'))![1]!) as { repos: readonly { hooks: readonly { id: string }[] }[] }
  expect(shown.repos.map(({ hooks: used }) => used.map(({ id }) => id))).toEqual([hooks.map(({ id }) => id)])
})
