import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { checkShape } from '../../src/ruleset/check-shape.ts'
import { jsonSchema } from '../../src/ruleset/json-schema.ts'
import { configFile, ruleFile } from '../../src/ruleset/schema.ts'
import type { Shape } from '../../src/ruleset/shape.ts'
import { readTrees } from '../../src/ruleset/tree.ts'

const ajv = new Ajv2020({ allErrors: false, strict: true, allowUnionTypes: true })
const validators = new Map([ruleFile, configFile].map((shape) => [shape, ajv.compile(jsonSchema(shape))]))

const accepts = (shape: Shape, source: string): { loader: boolean; schema: boolean } => {
  const { trees, mistakes } = readTrees(source)
  return { loader: mistakes.length === 0 && trees.length === 1 && checkShape(trees[0]!, shape).length === 0, schema: validators.get(shape)!(parse(source)) }
}

/** A file that has every key of the schema. */
const whole: Record<string, unknown> = {
  sources: { desk: { name: 'The desk', as_of: '2025-01-01', url: 'https://example.org', licence: 'CC0-1.0' } },
  entities: {
    chancellor: {
      type: 'role', name: 'Chancellor', titles: ['Chancellor'], called: ['leader'], country: 'germany', org: 'cabinet', known_from: '2000-01-01', known_until: '2025-12-25', contested: true, many: 'true',
      holders: [{ who: 'ann', from: 2020, to: '2021-02', acting: true, source: 'desk' }],
    },
    germany: { type: 'place', name: 'Germany', aliases: ['FRG'], adjectives: ['German'], in: ['europe'], source: 'https://example.org', note: 'n', began: '1871-01-18', leader: [{ who: 'ann', from: '2020-01-01', to: '2021-01-01', source: 's', note: 'n' }] },
    europe: { type: 'place', name: 'Europe', area: 10180000 },
  },
  phrases: { talks: 'talks\nnegotiations' },
  facts: [{ fact: 'meeting', date: '2025-08-15', from: '2025-08-15', to: '2025-08-16', source: 's', note: 'n', where: 'germany', people: 3 }],
  rules: [
    {
      id: 'a', title: 'A', status: 'active', note: 'n', files: ['*.md'],
      claim: { say: 'since {n:year}', unless: 'x', aside: 'z', about: 'y', vetoes: ['negated'], in: ['body', 'quotes'], key: ['story', 'country.leader'], value: 'n <=' },
      compare: { with: ['story'], fact: 'latest meeting', before: '14 days', operator: 'auto', within: '1 day', sum: ['x', 'y'], window: '3 days', changes: 'increasing', at_most: 'strain', only: 'first', prefer: 'facts', round: 'none' },
      severity: { contradict: 'error', strain: 'none' }, message: 'm', suggest: [{ replace: 'n', with: 'x' }], allow: [{ when: 'x', reason: 'r' }],
      tests: [{ should: 'agree', here: 'h', there: 't', date: '2025-01-01', there_date: '2025-01-02', format: 'markdown', finds: { n: '2019' } }],
    },
    { id: 'b', title: 'B', claim: { find: 'names', key: ['story'], value: 'name' }, compare: { with: ['article'] } },
    { id: '7', title: 2019, claim: { say: { yes: 'a', no: 'b' }, key: ['story'] }, compare: { with: ['article'] } },
  ],
}
const config: Record<string, unknown> = {
  language: 1, articles: ['*.md'], packs: ['core'], dates: [{ path: 'a', date: '2025-01-01' }], stories: { by: 'path', path: '{story}/*' },
  overrides: { a: { status: 'trial', severity: { contradict: 'none', strain: 'notice' }, files: ['x'], window: '3 days', round: 'half', at_most: 'strain', add_say: 'x', add_unless: 'y', add_allow: [{ when: 'x', reason: 'r' }] } },
  baseline: 'factlint-baseline.json',
  spellings: ['Zelensky'],
  exceptions: [{ rule: 'a', fingerprint: 'f', key: 'k', values: ['1'], files: ['x'], reason: 'r', until: '2025-01-01' }],
}

/** Every place in a value, as a path of keys. */
function paths(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => paths(inner, [...path, Array.isArray(value) ? Number(key) : key]))]
}

function changed(value: unknown, path: readonly (string | number)[], change: (old: unknown, parent: Record<string | number, unknown>, key: string | number) => void): unknown {
  const copy = structuredClone(value)
  let parent = { top: copy } as Record<string | number, unknown>
  let key: string | number = 'top'
  for (const step of path) [parent, key] = [parent[key] as Record<string | number, unknown>, step]
  change(parent[key], parent, key)
  return copy
}

const others: unknown[] = ['', 'Some Words', 'x', '2025-13', 7, 2019, -1, 1.5, true, null, [], {}, ['x'], { zzzzz: 1 }, [{}]]

describe.each<[string, Shape, unknown]>([['rule files', ruleFile, whole], ['configuration', configFile, config]])('%s', (_, shape, valid) => {
  it('a file with every key is valid for both', () => {
    expect(accepts(shape, stringify(valid))).toEqual({ loader: true, schema: true })
  })

  it('the sample has every key of the schema', () => {
    const missing: string[] = []
    const visit = (one: Shape, values: readonly unknown[], path: string): void => {
      if (values.length === 0) return void missing.push(path)
      const maps = values.filter((value): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value))
      if (one.is === 'list') visit(one.of, values.flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : [])), `${path}[]`)
      else if (one.is === 'dictionary') visit(one.of, maps.flatMap((map) => Object.values(map)), `${path}.*`)
      else if (one.is === 'either') for (const inner of one.of) visit(inner, values.filter((value) => (inner.is === 'list' ? Array.isArray(value) : inner.is === 'text' ? typeof value !== 'object' : maps.includes(value as Record<string, unknown>))), `${path}|${inner.is}`)
      else if (one.is === 'map') for (const [key, { shape: inner }] of Object.entries(one.keys)) visit(inner, maps.filter((map) => key in map).map((map) => map[key]), `${path}.${key}`)
    }
    visit(shape, [valid], '')
    expect(missing).toEqual([])
  })

  const places = paths(valid)
  it.each(places.filter((path) => path.length > 0).map((path) => [path.join('.'), path]))('a value of another kind at %s: both say the same', (_name, path) => {
    for (const other of others) {
      const source = stringify(changed(valid, path, (_old, parent, key) => void (parent[key] = other)))
      const { loader, schema } = accepts(shape, source)
      expect({ other, loader }).toEqual({ other, loader: schema })
    }
  })

  // A dated field is a list or a text.
  it.each(places.filter((path) => path.length > 0 && !['leader', 'holders'].includes(String(path.at(-1)))).map((path) => [path.join('.'), path]))('a map or a list where a text is, or the other way round, is told at %s', (_name, path) => {
    const wrong = (value: unknown): void => {
      const source = stringify(changed(valid, path, (_old, parent, key) => void (parent[key] = value)))
      const { trees } = readTrees(source)
      const mistakes = checkShape(trees[0]!, shape)
      const told = mistakes.map(({ from, to }) => source.slice(from, to).trim())
      expect(told.some((text) => text.includes('wrong-kind')), `${told.join(' | ')} in ${path.join('.')}`).toBe(true)
    }
    changed(valid, path, (old) => wrong(Array.isArray(old) ? 'wrong-kind' : typeof old === 'object' ? ['wrong-kind'] : { 'wrong-kind': [{ 'wrong-kind': 1 }] }))
  })

  it.each(places.filter((path) => typeof path.at(-1) === 'string').map((path) => [path.join('.'), path]))('without %s: both say the same', (_name, path) => {
    const source = stringify(changed(valid, path, (_old, parent, key) => void delete parent[key]))
    const { loader, schema } = accepts(shape, source)
    expect(loader).toBe(schema)
  })

  it('random changes: both say the same', () => {
    const change = fc.tuple(fc.constantFrom(...places), fc.constantFrom<'set' | 'drop' | 'add'>('set', 'drop', 'add'), fc.constantFrom(...others))
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        let value = valid
        for (const [path, kind, other] of changes) {
          try {
            value = changed(value, path, (old, parent, key) => {
              if (kind === 'set') parent[key] = other
              else if (kind === 'drop' && Array.isArray(parent)) parent.splice(Number(key), 1)
              else if (kind === 'drop') delete parent[key]
              else if (Array.isArray(old)) old.push(other)
              else (old as Record<string, unknown>)['qqqqqqqqqq'] = other
            })
          } catch {
            // An earlier change took the place away.
          }
        }
        if (value === undefined) return
        const { loader, schema } = accepts(shape, stringify(value))
        expect(loader).toBe(schema)
      }),
      { numRuns: 300 },
    )
  })
})
