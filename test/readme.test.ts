import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readConfig } from '../src/ruleset/config.ts'
import { loadRuleset } from '../src/ruleset/load.ts'
import { runRuleTests } from '../src/rule-tests.ts'
import { vetoes, questionVeto } from '../src/language/en/vetoes.ts'
import { operators, scopes, severities, sideNames } from '../src/model/index.ts'
import { values } from '../src/values/index.ts'
import { finders } from '../src/finders/index.ts'
import { tables } from './readme-tables.ts'

// What README.md and docs/rules.md show is made from the code: `UPDATE=1 npx vitest run test/readme.test.ts` writes it anew.

const pages = ['README.md', 'docs/rules.md']
const text = new Map(pages.map((page) => [page, readFileSync(page, 'utf8')]))
const readme = text.get('README.md')!
const rules = text.get('docs/rules.md')!

interface Block { readonly info: string; readonly body: string }

const blocksOf = (page: string): Block[] => [...page.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map(([, info, body]) => ({ info: info!, body: body! }))
const bodiesOf = (page: string, info: string): string[] => blocksOf(page).filter((block) => block.info === info).map((block) => block.body)

const cli = (args: readonly string[], cwd = '.'): { status: number | null; stdout: string; stderr: string } => spawnSync(process.execPath, [resolve('dist/cli.js'), ...args], { cwd, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } })
/** An example with its own rule; one that has none with the shipped rules. */
function checkExample(name: string, format: string): string {
  const rule = `rules/examples/${name}.yml`
  const own = existsSync(rule) ? ['--rules', rule, '--stories', 'folder', '--no-core', '--no-facts'] : []
  return cli(['check', `test/fixtures/readme/${name}`, ...own, '--format', format]).stdout
}

/** The one annotation of an example, as GitHub shows it: level and place, title, message. */
function annotationOf(name: string): string {
  const commands = checkExample(name, 'annotations').trimEnd().split('\n')
  expect(commands).toHaveLength(1)
  const [, level, properties, data] = /^::(\w+) (.*?)::(.*)$/.exec(commands[0]!)!
  const plain = (written: string): string => written.replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%')
  const held = new Map(properties!.split(',').map((pair) => [pair.slice(0, pair.indexOf('=')), plain(pair.slice(pair.indexOf('=') + 1))]))
  return `${level} in ${held.get('file')}, line ${held.get('line')}\n${held.get('title')}\n\n${plain(data!)}\n`
}

function articlesOf(name: string): string {
  const folder = `test/fixtures/readme/${name}`
  return readdirSync(folder).sort().map((file) => `${file}: ${readFileSync(`${folder}/${file}`, 'utf8')}`).join('')
}

/** JSON in few lines: whatever fits a line stands on one. */
function compact(value: unknown, indent = ''): string {
  const line = JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ')
  if (typeof value !== 'object' || value === null || indent.length + line.length < 130) return line
  const inner = `${indent}  `
  if (Array.isArray(value)) return `[\n${value.map((one) => inner + compact(one, inner)).join(',\n')}\n${indent}]`
  // What is short shares a line with its neighbours.
  const entries = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${compact(one, inner)}`)
  const lines: string[] = []
  for (const entry of entries) {
    const last = lines.at(-1)
    if (last !== undefined && !`${last}${entry}`.includes('\n') && inner.length + last.length + entry.length < 130) lines[lines.length - 1] = `${last}, ${entry}`
    else lines.push(entry)
  }
  return `{\n${lines.map((one) => inner + one).join(',\n')}\n${indent}}`
}

/** What a generated block must hold; undefined where it is written by hand. */
function made({ info }: Block): string | undefined {
  const [language, what, name] = info.split(' ')
  if (language === 'yaml' && what?.includes('/')) return readFileSync(what, 'utf8')
  if (what === 'articles') return articlesOf(name!)
  if (what === 'annotation') return annotationOf(name!)
  if (info === 'json report') return `${compact(JSON.parse(checkExample('first-meeting', 'json')))}\n`
  return undefined
}

/** What the page says of the facts: how many offices there are, and the day until which most are known. */
function factFigures(): { offices: number; until: string } {
  const facts = readdirSync('rules/facts').map((file) => readFileSync(`rules/facts/${file}`, 'utf8')).join('')
  const days = [...facts.matchAll(/known_until: (\S+)/g)].map(([, day]) => day!)
  const most = days.find((day) => days.filter((one) => one === day).length * 2 > days.length)
  return { offices: facts.match(/type: role/g)!.length, until: new Date(`${most}T00:00:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }) }
}

function fill(page: string): string {
  const generated = tables()
  const { offices, until } = factFigures()
  return page
    .replace(/(?<=grep -c 'type: role'` counts )\d+/, String(offices))
    .replace(/(?<=which for most is )[\w ]+(?= \()/, until)
    .replace(/^```(.*)\n([\s\S]*?)^```$/gm, (whole, info: string, body: string) => {
      const wanted = made({ info, body })
      return wanted === undefined ? whole : `\`\`\`${info}\n${wanted}\`\`\``
    })
    .replace(/(<!-- table: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g, (_, open: string, name: string, close: string) => `${open}${generated.get(name) ?? `no table ${name}`}\n${close}`)
}

test.each(pages)('%s shows what the code is', (page) => {
  const filled = fill(text.get(page)!)
  if (process.env['UPDATE'] && filled !== text.get(page)) writeFileSync(page, filled)
  else expect(text.get(page)).toBe(filled)
})

test('every table has its place', () => {
  const shown = [...`${readme}${rules}`.matchAll(/<!-- table: (\w+) -->/g)].map(([, name]) => name)
  expect(shown.sort()).toEqual([...tables().keys()].sort())
})

test('the two examples open the page, each with rule, articles and annotation', () => {
  const opening = blocksOf(readme.slice(0, readme.indexOf('## Try it'))).map((block) => block.info)
  const own = ['german-leader', 'first-meeting'].flatMap((name) => [`yaml rules/examples/${name}.yml`, `text articles ${name}`, `text annotation ${name}`])
  expect(opening).toEqual(['text articles no-rule', 'sh run', 'text annotation no-rule', ...own])
  expect(annotationOf('no-rule')).toMatch(/^warning .*\(office-holder\).*Olaf Scholz/s)
  expect(annotationOf('german-leader')).toMatch(/^error .*Olaf Scholz and Friedrich Merz cannot both be true/s)
  expect(annotationOf('first-meeting')).toMatch(/^warning .*2001 here and 2019 there .* cannot both be true/s)
})

test('the first command runs without any installation and finds conflicts', () => {
  const [command] = bodiesOf(readme, 'sh')
  const { status, stdout } = cli(command!.trim().replace(/^node dist\/cli\.js /, '').split(' '))
  expect([0, 1]).toContain(status)
  expect(stdout).toMatch(/\d+ pairs? compared/)
  expect(stdout).toMatch(/^(error|warning) /m)
})

test.each(bodiesOf(readme, 'sh run').join('').trimEnd().split('\n'))('%s', (command) => {
  expect(command).toMatch(/^node dist\/cli\.js /)
  const { status, stderr } = cli(command.split(' ').slice(2))
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})

describe('written examples', () => {
  const load = (source: string) => loadRuleset([{ file: 'a.yml', pack: 'a', source }], values, undefined, { finders })
  test.each([...bodiesOf(readme, 'yaml rule'), ...bodiesOf(rules, 'yaml rule'), ...bodiesOf(rules, 'yaml facts'), ...bodiesOf(rules, 'yaml own')])('a rule file loads (%#)', (source) => {
    expect(load(source).problems.filter(({ severity }) => severity === 'error')).toEqual([])
  })
  test('the smallest rule passes its tests, and they make it active', async () => {
    const ruleset = load(`${bodiesOf(readme, 'yaml rule')[0]!}${bodiesOf(readme, 'yaml tests')[0]!}`)
    expect(ruleset.problems).toEqual([])
    expect((await runRuleTests(ruleset)).map(({ problem }) => problem)).toEqual([undefined, undefined, undefined])
    expect(ruleset.rules[0]!.status).toBe('active')
  })
  test.each([...bodiesOf(readme, 'yaml config'), ...bodiesOf(rules, 'yaml config')])('a configuration is read (%#)', (source) => {
    expect(readConfig('factlint.yml', source).problems).toEqual([])
  })
})

describe('own rows beside the shipped facts', () => {
  /** The messages about articles, with a rule file of one's own or without. */
  function messages(articles: Readonly<Record<string, string>>, own?: string, config = ''): string[] {
    const folder = mkdtempSync(join(tmpdir(), 'factlint-'))
    try {
      for (const [name, source] of Object.entries({ ...articles, 'factlint.yml': config, ...(own === undefined ? {} : { 'rules/own.yml': own }) })) {
        mkdirSync(dirname(join(folder, name)), { recursive: true })
        writeFileSync(join(folder, name), source)
      }
      const { stdout } = cli(['check', ...(own === undefined ? [] : ['--rules', 'rules']), '--format', 'json'], folder)
      return (JSON.parse(stdout) as { findings: { severity: string; message: string }[] }).findings.map(({ severity, message }) => `${severity}: ${message}`)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
  const [mayor, added, silenced] = bodiesOf(rules, 'yaml own') as [string, string, string]
  const late = { '2026-09-01-a.md': 'German Chancellor Friedrich Merz spoke first.', '2026-09-01-b.md': 'German Chancellor Anna Beispiel spoke first.' }
  test('a row for an office of the pack, by type and name', () => {
    expect(messages(late)).toEqual([])
    expect(messages(late, added)).toEqual([expect.stringMatching(/Friedrich Merz”, but on 2026-09-01 the Chancellor of Germany was Anna Beispiel/)])
  })
  test('a row that takes the place of the pack’s', () => {
    const article = { '2025-03-20-a.md': 'German Chancellor Olaf Scholz spoke first.' }
    const own = added.replace(/ {6}- .*/, '      - {who: Olaf Scholz, from: 2021-12-08, to: 2025-03-01}\n      - {who: Friedrich Merz, from: 2025-03-01}')
    expect(messages(article)).toEqual([])
    expect(messages(article, own)).toEqual([expect.stringMatching(/the Chancellor of Germany was Friedrich Merz \(since 2025-03-01\)/)])
  })
  test('spellings of the house', () => {
    const article = { '2025-08-16-a.md': 'President Volodymyr Zelenskyy spoke first.' }
    const config = bodiesOf(rules, 'yaml config').find((source) => source.startsWith('spellings'))!
    expect(messages(article)).toEqual([])
    expect(messages(article, undefined, config)).toEqual([expect.stringMatching(/^notice: “Zelenskyy”/)])
  })
  test('a month stands for any of its days', () => {
    const on = (day: string): string[] => messages({ [`${day}-a.md`]: 'German Chancellor Friedrich Merz spoke first.' }, added)
    expect([on('2026-07-15'), on('2026-06-15')]).toEqual([[], []])
    expect(on('2026-08-15')).toHaveLength(1)
  })
  test('an office kept silent', () => {
    const article = { '2025-08-16-a.md': 'German Chancellor Olaf Scholz spoke first.' }
    expect(messages(article)).toHaveLength(1)
    expect(messages(article, silenced)).toEqual([])
  })
  test('an office of one’s own', () => {
    const article = { '2025-08-16-a.md': 'The mayor of Seaford, Ruth Penrose, opened the bridge.' }
    expect(messages(article)).toEqual([])
    expect(messages(article, mayor)).toEqual([expect.stringMatching(/the Mayor of Seaford was Tom Hallam/)])
  })
  test('shipped rules are changed and switched off in the configuration', () => {
    const article = { '2025-08-16-a.md': 'German Chancellor Olaf Scholz met Daniel Hickmot. Daniel Hickmott was glad.' }
    expect(messages(article).map((one) => one.split(':')[0])).toEqual(['warning', 'notice'])
    const config = bodiesOf(rules, 'yaml config').find((source) => source.includes('name-spelling'))!
    expect(messages(article, mayor, config).map((one) => one.split(':')[0])).toEqual(['error'])
  })
})

describe('what is described by hand is complete', () => {
  const rowsOf = (page: string): string[] => page.split('\n').filter((line) => line.startsWith('| ')).map((line) => line.split(' | ')[0]!)
  const isShown = (page: string, names: readonly string[]): void => {
    const first = rowsOf(page).join('\n')
    expect(names.filter((name) => !first.includes(`\`${name}\``) && !first.includes(`{here.${name}}`))).toEqual([])
  }
  test('verdicts', () => isShown(readme, ['agree', 'strain', 'contradict', 'unknown']))
  test('severities', () => expect(severities.filter((one) => !readme.includes(`\`${one}\``))).toEqual([]))
  test('families of values', () => isShown(rules, [...new Set(values.map(({ family }) => family))]))
  test('vetoes', () => isShown(rules, [...Object.keys(vetoes), questionVeto]))
  test('scopes', () => isShown(rules, scopes))
  test('operators', () => isShown(rules, operators))
  test('placeholders', () => isShown(rules, sideNames))
  test('finders', () => expect(finders.filter(({ name }) => !rules.toLowerCase().includes(`## ${name}`))).toEqual([]))
})

test('links lead somewhere', () => {
  const anchors = (page: string): Set<string> => new Set([...page.matchAll(/^#+ (.*)$/gm)].map(([, title]) => title!.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, '').replaceAll(' ', '-')))
  for (const [page, source] of text) {
    for (const [, target] of source.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^https?:/.test(target!)) continue
      const [path = '', anchor] = target!.split('#') as [string, string?]
      const file = path === '' ? page : new URL(path, `file:///${page}`).pathname.slice(1)
      expect(existsSync(file), `${page}: ${target}`).toBe(true)
      if (anchor !== undefined) expect([...anchors(readFileSync(file, 'utf8'))], `${page}: ${target}`).toContain(anchor)
    }
  }
})
