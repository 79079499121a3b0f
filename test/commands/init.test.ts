import { cpSync, chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { check, cli, factlint, folderOf, root, type Run } from '../cli/factlint.ts'
import { git } from '../counterparts/git.ts'
import { judgeWorkflow } from '../counterparts/workflow-judges.ts'
import { makeRepository, type Repository } from '../counterparts/repository.ts'

const made: Repository[] = []
afterAll(() => made.forEach((repository) => repository.remove()))
const repositoryOf = (files: Readonly<Record<string, string>>): Repository => {
  const repository = makeRepository()
  made.push(repository)
  repository.commit(files)
  return repository
}

const workflow = '.github/workflows/factlint.yml'
const init = (cwd: string, program = cli): Run => factlint(cwd, ['init'], { program })
const written = (cwd: string, name: string): string => readFileSync(join(cwd, name), 'utf8')
const wrote = ({ out }: Run): string[] => [...out.matchAll(/^wrote ([^,\n]+)/gm)].map(([, name]) => name!)
/** Every file with its content and the time of its last change. */
const all = (cwd: string): unknown => readdirSync(cwd, { recursive: true, encoding: 'utf8' }).sort().map((name) => [name, statSync(join(cwd, name)).isFile() && written(cwd, name), statSync(join(cwd, name)).mtimeMs])

const deaths = 'The storm killed 12 people. The death toll rose to 15 people on Monday.\n'
const lasted = 'The talks lasted two hours. The debate lasted an hour.\n'
const folders: readonly (readonly [string, Readonly<Record<string, string>>, { articles: number; rule: string; config: RegExp }])[] = [
  ['an empty folder', {}, { articles: 0, rule: 'founded', config: /^# articles: / }],
  ['articles at the top', { 'one.md': lasted, 'two.txt': lasted, 'three.html': `<p>${lasted}</p>` }, { articles: 3, rule: 'how-long', config: /^# articles: / }],
  ['articles at the top, and other files', { 'README.md': deaths, 'one.md': lasted, 'node_modules/a/b.md': deaths }, { articles: 1, rule: 'how-long', config: /^articles: \["\*\*", "!\*\*\/README\.md"\]/ }],
  ['stories in folders', { 'news/storm/1.md': deaths, 'news/storm/2.md': deaths, 'news/vote/1.md': deaths, 'news/vote/2.md': deaths }, { articles: 4, rule: 'death-toll', config: /^articles: \[news\/\*\*\]\n.*\nstories: \{by: folder\}/ }],
  ['documentation', { 'README.md': '# A tool\n', 'docs/install.md': 'The United Nations was founded in 1945.\n', 'docs/guide/use.md': 'Use it.\n', 'tests/a.md': deaths, 'src/a.ts': '' }, { articles: 2, rule: 'founded', config: /^articles: \[docs\/\*\*, / }],
]

describe.each(folders)('%s', (_, files, { articles, rule, config }) => {
  const cwd = folderOf(files)
  const run = init(cwd)
  it('gets a configuration, a rule and a workflow', () => {
    expect([run.err, run.status]).toEqual(['', 0])
    expect(wrote(run)).toEqual(['factlint.yml', `rules/${rule}.yml`, workflow])
    expect(run.out).toMatch(articles === 0 ? /^No articles were found/ : new RegExp(`^${articles} articles? found`))
    expect(written(cwd, 'factlint.yml').split('\n').slice(1).join('\n')).toMatch(config)
    for (const [name, content] of Object.entries(files)) expect(written(cwd, name)).toBe(content)
  })
  it('which check reads without problems, and just the articles that were found', () => {
    const { report, err } = check(cwd)
    expect(err).toBe('')
    expect([report.reason === 'rules', report.summary.articles]).toEqual([false, articles])
    expect(report.findings.filter(({ verdict }) => verdict === 'invalid')).toEqual([])
  })
  it('the tests of the rule pass', () => expect(factlint(cwd, ['test', 'rules'])).toEqual({ status: 0, err: '', out: '3 of 3 tests of 1 rule passed.\n' }))
  it('GitHub takes the workflow', async () => expect(await judgeWorkflow(workflow, written(cwd, workflow))).toEqual([]))
  it('a second run changes nothing', () => {
    const before = all(cwd)
    const again = init(cwd)
    expect([again.status, wrote(again), again.out.match(/^kept /gm)?.length]).toEqual([0, [], 2])
    expect(all(cwd)).toEqual(before)
  })
})

describe('what is there is kept', () => {
  it('a configuration, and no rule is put beside it', () => {
    const cwd = folderOf({ 'factlint.yml': 'packs: [core]\n', 'one.md': lasted })
    expect(wrote(init(cwd))).toEqual([workflow])
    expect(written(cwd, 'factlint.yml')).toBe('packs: [core]\n')
  })
  it('rules', () => {
    const cwd = folderOf({ 'rules/mine.yml': 'entities: {}\n' })
    expect(wrote(init(cwd))).toEqual(['factlint.yml', workflow])
    expect(readdirSync(join(cwd, 'rules'))).toEqual(['mine.yml'])
  })
  it('rules of another program, which are not read', () => {
    const cwd = folderOf({ 'rules/lint.yml': 'no-console: error\n', 'one.md': lasted })
    expect(wrote(init(cwd))).toEqual(['factlint.yml', 'factlint-rules/how-long.yml', workflow])
    expect(check(cwd).report.reason).not.toBe('rules')
  })
  it.each(['factlint.yaml', 'prose.yml'])('a workflow %s that runs factlint', (name) => {
    const cwd = folderOf({ [`.github/workflows/${name}`]: 'steps: [{uses: someone/factlint@v1}]\n' })
    const run = init(cwd)
    expect(run.out).toContain(`kept .github/workflows/${name}`)
    expect(existsSync(join(cwd, workflow))).toBe(false)
  })
})

describe('in a git repository', () => {
  it('the workflow of a folder stands at the root, and names the folder', async () => {
    const repository = repositoryOf({ 'site/content/a.md': lasted, 'code.ts': '' })
    const run = init(join(repository.folder, 'site'))
    expect(wrote(run)).toEqual(['factlint.yml', 'rules/how-long.yml', `../${workflow}`])
    const text = written(repository.folder, workflow)
    expect(text).toContain('working-directory: "site"')
    expect(await judgeWorkflow(workflow, text)).toEqual([])
  })
  it('what git ignores is left out', () => {
    const repository = repositoryOf({ '.gitignore': '/output/\n', 'one.md': lasted })
    mkdirSync(join(repository.folder, 'output'))
    writeFileSync(join(repository.folder, 'output/one.html'), `<p>${deaths}</p>`)
    expect(init(repository.folder).out).toMatch(/^1 article found/)
    expect(check(repository.folder).report.summary.articles).toBe(1)
  })
})

describe('the address of the action', () => {
  const clone = (url: string): Repository => {
    const repository = repositoryOf({})
    for (const name of ['dist', 'rules', 'package.json']) cpSync(join(root, name), join(repository.folder, name), { recursive: true })
    repository.commit({})
    git(repository.folder, ['remote', 'add', 'origin', url])
    return repository
  }
  const push = (repository: Repository): void => void git(repository.folder, ['update-ref', 'refs/remotes/origin/main', 'HEAD'])
  const usesOf = (repository: Repository): string => {
    const cwd = folderOf({})
    const run = init(cwd, join(repository.folder, 'dist/cli.js'))
    const uses = /uses: (\S*factlint\S* # .*)$/m.exec(written(cwd, workflow))![1]!
    expect(run.out.includes('in place of OWNER/factlint@COMMIT')).toBe(uses.startsWith('OWNER/'))
    return uses
  }
  const placeholder = expect.stringMatching(/^OWNER\/factlint@COMMIT # v\d/)
  it.each(['https://github.com/town-paper/factlint', 'https://github.com/town-paper/factlint.git', 'git@github.com:town-paper/factlint.git', 'ssh://git@github.com/town-paper/factlint.git'])('is the clone that it runs from: %s', (url) => {
    const repository = clone(url)
    push(repository)
    expect(usesOf(repository)).toBe(`town-paper/factlint@${repository.sha('HEAD')} # of 2025-08-16`)
    git(repository.folder, ['tag', 'v1.2.3'])
    expect(usesOf(repository)).toBe(`town-paper/factlint@${repository.sha('HEAD')} # v1.2.3`)
  })
  it.each([
    ['elsewhere than on GitHub', 'https://git.example.org/town-paper/factlint.git', push],
    ['with a commit that is not there', 'https://github.com/town-paper/factlint.git', () => {}],
    ['that was changed', 'https://github.com/town-paper/factlint.git', (repository: Repository) => {
      push(repository)
      writeFileSync(join(repository.folder, 'rules/core/names.yml'), '')
    }],
  ])('is left open for a clone %s', (_, url, change) => {
    const repository = clone(url)
    change(repository)
    expect(usesOf(repository)).toEqual(placeholder)
  })
  it('is not the repository into which the program was copied', () => {
    const repository = clone('https://github.com/town-paper/news.git')
    git(repository.folder, ['rm', '-r', '-q', '--cached', '.'])
    mkdirSync(join(repository.folder, 'tools'))
    for (const name of ['dist', 'rules', 'package.json']) cpSync(join(repository.folder, name), join(repository.folder, 'tools', name), { recursive: true })
    repository.commit({})
    push(repository)
    const cwd = folderOf({})
    init(cwd, join(repository.folder, 'tools/dist/cli.js'))
    expect(/uses: (\S*factlint\S* # .*)$/m.exec(written(cwd, workflow))![1]).toEqual(placeholder)
  })
})

describe('a mistake', () => {
  it('in factlint itself', () => expect(init(root)).toEqual({ status: 2, out: '', err: expect.stringContaining('run `init` in the repository of your articles') }))
  it('a word', () => expect(factlint(folderOf({}), ['init', 'news'])).toMatchObject({ status: 2, err: expect.stringContaining('takes no words') }))
  it('a file where a folder is wanted', () => {
    const run = init(folderOf({ '.github': '' }))
    expect([run.status, wrote(run)]).toEqual([2, ['factlint.yml', 'rules/founded.yml']])
    expect(run.err).toMatch(/^factlint: `\.github\/workflows\/factlint\.yml` cannot be written: /)
  })
  it('a folder that may only be read', () => {
    const cwd = folderOf({ 'one.md': lasted })
    chmodSync(cwd, 0o555)
    // Nothing is forbidden to root, so it runs as somebody else.
    const uid = process.getuid?.() === 0 ? 65_534 : undefined
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'init'], { cwd, encoding: 'utf8', ...(uid === undefined ? {} : { uid }) })
    chmodSync(cwd, 0o755)
    expect([status, stdout]).toEqual([2, expect.not.stringContaining('wrote')])
    expect(stderr).toMatch(/^factlint: `factlint\.yml` cannot be written: /)
  })
})
