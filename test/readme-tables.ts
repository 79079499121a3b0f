import { parse } from 'yaml'
import { readdirSync, readFileSync } from 'node:fs'
import { commands } from '../src/commands/index.ts'
import { finders } from '../src/finders/index.ts'
import { helpText } from '../src/command-line.ts'
import { formats } from '../src/formats/index.ts'
import { reporters } from '../src/reporters/index.ts'
import { configFile, ruleFile } from '../src/ruleset/schema.ts'
import type { Shape } from '../src/ruleset/shape.ts'
import { values } from '../src/values/index.ts'

type Row = readonly string[]
type MapShape = Shape & { is: 'map' }

/** Every table of README.md and docs/rules.md that is made from the code, by the name in its `<!-- table: NAME -->`. */
export function tables(): ReadonlyMap<string, string> {
  const action = parse(readFileSync('action.yml', 'utf8')) as { inputs: Record<string, { description: string; default: string }>; outputs: Record<string, { description: string }> }
  const inside = (shape: Shape, ...path: string[]): MapShape => path.reduce<Shape>((at, key) => unwrap((unwrap(at) as MapShape).keys[key]!.shape), shape) as MapShape
  return new Map([
    ['inputs', table(['Input', 'Meaning', 'Default'], Object.entries(action.inputs).map(([name, { description, default: given }]) => [code(name), sentence(description), given === '' ? '' : code(given)]))],
    ['outputs', table(['Output', 'Is'], Object.entries(action.outputs).map(([name, { description }]) => [code(name), sentence(description)]))],
    ['commands', table(['Command', 'Does'], commands.map(({ name, usage, does }) => [code(`factlint ${name} ${usage}`.trim()), does]))],
    ['options', table(['Option', 'Is'], optionRows())],
    ['formats', table(['Format', 'Endings', 'Reads'], formats.map(({ name, extensions, reads }) => [code(name), extensions.map((one) => code(`.${one}`)).join(' '), sentence(reads)]))],
    ['reporters', table(['Format', 'Writes'], reporters.map(({ name, writes }) => [code(name), writes]))],
    ['core', table(['Rule', 'Finds', 'Such as', 'Severity'], coreRows())],
    ['finders', table(['Finder', 'Finds', 'Slots'], finders.map(({ name, finds, slots }) => [name === 'phrases' ? `${code('say')}, without ${code('find')}` : code(name), finds, slots ? [...slots].map(([slot, type]) => code(`{${slot}:${type}}`)).join(', ') : 'those of its phrases']))],
    ['values', table(['Type', 'Family', 'Reads'], values.map(({ name, family, reads }) => [code(name), code(family), reads]))],
    ['rules', keyTable(keysOf(inside(ruleFile, 'rules')))],
    ['tests', keyTable(keysOf(inside(ruleFile, 'rules', 'tests')))],
    ['entities', keyTable(keysOf(inside(ruleFile, 'entities')))],
    ['rows', keyTable(keysOf(datedRow()))],
    ['sources', keyTable(keysOf(inside(ruleFile, 'sources')))],
    ['facts', keyTable(keysOf(inside(ruleFile, 'facts')))],
    ['config', keyTable(keysOf(configFile as MapShape, ['overrides', 'exceptions']))],
    ['overrides', keyTable(keysOf(inside(configFile, 'overrides')))],
    ['exceptions', keyTable(keysOf(inside(configFile, 'exceptions')))],
  ])
}

function unwrap(shape: Shape): Shape {
  return shape.is === 'list' || shape.is === 'dictionary' ? unwrap(shape.of) : shape
}

/** The rows of a dated field: the one list among what an entity's free keys may hold. */
function datedRow(): MapShape {
  const entity = unwrap((ruleFile as MapShape).keys['entities']!.shape) as MapShape
  const either = entity.others as Shape & { is: 'either' }
  return unwrap(either.of.find((one) => one.is === 'list')!) as MapShape
}

/** The keys of a map and of the maps in it, those inside written as `claim.say`; `apart` have a table of their own. */
function keysOf(shape: MapShape, apart: readonly string[] = ['tests'], prefix = ''): Row[] {
  return Object.entries(shape.keys).flatMap(([key, { shape: inner, about, required }]) => {
    const name = code(prefix + key)
    const row = [required ? `**${name}**` : name, sentence(about), formOf(inner)]
    const deeper = inner.is === 'map' || inner.is === 'list' ? unwrap(inner) : inner
    return [row, ...(deeper.is === 'map' && !apart.includes(key) ? keysOf(deeper, apart, `${prefix}${key}.`) : [])]
  })
}

/** What a value must look like, where not any text will do. */
function formOf(shape: Shape): string {
  switch (shape.is) {
    case 'choice':
      return shape.of.map(code).join(', ')
    case 'list': {
      const inner = formOf(shape.of)
      return inner === '' ? 'a list' : `a list of: ${inner}`
    }
    case 'map':
      return 'a map'
    case 'text':
      return shape.pattern && shape.pattern.expected !== 'some text' && !shape.pattern.test.test('Any text.') ? shape.pattern.expected : ''
    case 'dictionary':
      return 'a map by name'
    case 'either':
      return ''
  }
}

interface CoreRule { id: string; title: string; status?: string; severity: { contradict?: string; strain?: string }; tests: { should: string; here: string; there?: string; date?: string }[] }

/** The rules for any newsroom, each with the first of its own tests that fires. */
function coreRows(): Row[] {
  const rules = readdirSync('rules/core').sort().flatMap((file) => (parse(readFileSync(`rules/core/${file}`, 'utf8')) as { rules?: CoreRule[] }).rules ?? [])
  return rules.map(({ id, title, severity, tests }) => {
    const { should, here, there, date } = tests.find((one) => one.should === 'contradict' || one.should === 'strain')!
    const shown = `${here.trim().replace(/\s*\n\s*/g, ' / ')}${date === undefined ? '' : ` (${date})`}${there === undefined ? '' : ` – ${there}`}`
    return [code(id), title, shown, severity[should as 'contradict' | 'strain']!]
  })
}

const keyTable = (rows: readonly Row[]): string => table(['Key', 'Meaning', 'Is'], rows)

function optionRows(): Row[] {
  return [...helpText(undefined).matchAll(/^ {2}(--\S+(?: [A-Z]+)?) +(\S.*)$/gm)].map(([, option, text]) => [code(option!), text!])
}

/** Without the full stop at its end, as cells of tables are. */
function sentence(text: string): string {
  return text.replace(/\.$/, '')
}

function code(text: string): string {
  return `\`${text}\``
}

function table(head: Row, rows: readonly Row[]): string {
  const line = (cells: Row): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
