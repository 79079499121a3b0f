import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs'
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

const cli = (args: readonly string[]): { status: number | null; stdout: string; stderr: string } => spawnSync(process.execPath, ['dist/cli.js', ...args], { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } })
const checkExample = (name: string, format: string): string => cli(['check', `test/fixtures/readme/${name}`, '--rules', `rules/examples/${name}.yml`, '--stories', 'folder', '--no-core', '--no-facts', '--format', format]).stdout

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

function fill(page: string): string {
  const generated = tables()
  return page
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
  expect(opening).toEqual(['german-leader', 'first-meeting'].flatMap((name) => [`yaml rules/examples/${name}.yml`, `text articles ${name}`, `text annotation ${name}`]))
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
  const load = (source: string) => loadRuleset([{ file: 'a.yml', pack: 'a', source }], values)
  test.each([...bodiesOf(readme, 'yaml rule'), ...bodiesOf(rules, 'yaml rule'), ...bodiesOf(rules, 'yaml facts')])('a rule file loads (%#)', (source) => {
    expect(load(source).problems.filter(({ severity }) => severity === 'error')).toEqual([])
  })
  test('the smallest rule passes its tests, and they make it active', () => {
    const ruleset = load(`${bodiesOf(readme, 'yaml rule')[0]!}${bodiesOf(readme, 'yaml tests')[0]!}`)
    expect(ruleset.problems).toEqual([])
    expect(runRuleTests(ruleset).map(({ problem }) => problem)).toEqual([undefined, undefined, undefined])
    expect(ruleset.rules[0]!.status).toBe('active')
  })
  test.each(bodiesOf(readme, 'yaml config'))('a configuration is read (%#)', (source) => {
    expect(readConfig('factlint.yml', source).problems).toEqual([])
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
