import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readWords } from '../../src/language/words.ts'
import { entityTypes, knownKinds, type Entity } from '../../src/model/index.ts'
import { makeLookup, withReference, type Lookup } from '../../src/ruleset/lookup.ts'
import { addName, nameWords, newTree } from '../../src/ruleset/names.ts'
import { makeReference, packReference } from '../../src/ruleset/reference.ts'
import { names as factFiles } from '../facts/files.ts'
import { loadAll, small } from './small-offices.ts'

const grained = `entities:
  zz: {type: role, name: 'Élu du “O’Neill” & Co', titles: [Élu], called: [chief], contested: true, many: true, known_from: 2001-01-01, holders: [{who: 'Ana Núñez-O’Neill', from: 2001, to: 2003-05, source: x y, acting: true}, {who: unknown, from: 2003-06-01}]}
  zt: {type: event, name: Talks, in: [zp], began: 2001-01-01}
  zp: {type: place, name: The Place, source: s, note: n}
`
const shipped = factFiles.map((name) => readFileSync(new URL(`../../rules/facts/${name}.yml`, import.meta.url), 'utf8'))
const packs: [string, readonly string[]][] = [['a small file', [small]], ['what is rare', [grained]], ['the shipped facts', shipped]]

/** The entities that YAML files give, and the same packed and read back as a run does. */
function packed(files: readonly string[]): { read: readonly Entity[]; reference: ReturnType<typeof makeReference> } {
  const read = [...new Set(loadAll(...files).entities.values())]
  const { words, packed: data } = JSON.parse(JSON.stringify(packReference(read))) as ReturnType<typeof packReference>
  return { read, reference: makeReference(words, () => data) }
}

/** Every way in which a text can be looked up, at its first word. */
function looks(lookup: Lookup, text: string): unknown {
  const words = readWords(text)
  return [entityTypes.map((type) => lookup.entityAt(words, 0, type)), lookup.surnameAt(words, 0), ...knownKinds.map((kind) => lookup.knownAt(words, 0, kind))]
}

/** All that an article may write of these entities. */
function textsOf(entities: readonly Entity[]): string[] {
  const owners = new Map(entities.map((entity) => [entity.id, entity]))
  return entities.flatMap((entity) => {
    const names = [entity.name, ...entity.aliases, ...(entity.titles ?? []), ...(entity.called ?? []), ...(entity.adjectives ?? [])]
    const last = entity.type === 'person' ? entity.name.split(' ').slice(1).map((_, i, all) => all.slice(i).join(' ')) : []
    const owner = owners.get((entity.fields.get('country') ?? entity.fields.get('org'))?.[0]?.value ?? '')
    const placed = owner ? [...(entity.titles ?? []), ...(entity.called ?? [])].flatMap((title) => [...[...(owner.adjectives ?? []), owner.name, `${owner.name}'s`].map((before) => `${before} ${title}`), `${title} of ${owner.name}`, `${title} of the ${owner.name}`]) : []
    return [...names, ...last, ...placed].flatMap((name) => [name, `the ${name}`, name.toUpperCase()])
  })
}

describe.each(packs)('compiled entities: %s', (_, files) => {
  const { read, reference } = packed(files)
  const loaded = reference.load()

  it('are what the YAML gives; places and organisations are known for their offices alone', () => {
    expect(loaded).toHaveLength(read.length)
    for (const [i, entity] of read.entries()) expect(loaded[i]).toEqual(entity.type === 'place' || entity.type === 'org' ? { ...entity, quiet: true } : entity)
    expect(reference.fields.toSorted()).toEqual([...new Set(read.flatMap(({ fields }) => [...fields.keys()]))].sort())
  })

  it('are found as if they had been read at once', () => {
    const [eager, lazy] = [makeLookup(loaded), withReference([], reference)]
    const texts = textsOf(loaded)
    const wrong = texts.filter((text) => JSON.stringify(looks(lazy, `${text} spoke`)) !== JSON.stringify(looks(eager, `${text} spoke`)))
    expect(wrong).toEqual([])
    // Most texts name something.
    expect(texts.filter((text) => JSON.stringify(looks(eager, `${text} spoke`)).includes('ids')).length).toBeGreaterThan(texts.length / 2)
    for (const { id, name, type } of loaded) expect([lazy.entity(id), lazy.entityNamed(name, type), lazy.entityNamed(id, type)].map((one) => one?.name)).toEqual([eager, eager, eager].map((one, i) => [one.entity(id), one.entityNamed(name, type), one.entityNamed(id, type)][i]?.name))
  })

  it('have the same offices', () => {
    const [eager, lazy] = [makeLookup(loaded).offices(), withReference([], reference).offices()]
    for (const { id } of loaded) expect([lazy.get(id), lazy.heldBy(id)]).toEqual([eager.get(id), eager.heldBy(id)])
  })

  it('every office holds one of its key words', () => {
    const lazy = withReference([], reference)
    const keys = new Set(lazy.keyWords('role'))
    const without = textsOf(loaded).filter((text) => {
      const words = readWords(text)
      const found = lazy.entityAt(words, 0, 'role')
      return found && !words.slice(0, found.end).some((word) => keys.has(word.norm.normalize('NFD').replace(/\p{M}/gu, '')))
    })
    expect(without).toEqual([])
  })

  it('are read at once where an entity of another file may be one of them, and only then', () => {
    let loads = 0
    const counting = { ...reference, load: () => (loads++, loaded.slice(0, 1)) }
    const late = loaded.filter(({ type, name }) => {
      loads = 0
      withReference([{ id: 'own', type, name, aliases: [], in: [], fields: new Map(), place: { file: 'r.yml', from: 0, to: 1 } }], counting)
      return loads === 0
    })
    expect(late.map(({ name }) => name)).toEqual([])
    loads = 0
    const other = withReference([{ id: 'own', type: 'person', name: 'Qwxyz Qwxyz', aliases: [], in: [], fields: new Map(), place: { file: 'r.yml', from: 0, to: 1 } }], counting)
    expect([looks(other, 'Qwxyz Qwxyz spoke'), looks(other, 'nothing')].map((one) => JSON.stringify(one).includes('own'))).toEqual([true, false])
    expect(loads).toBe(0)
  })
})

describe('entities of other files beside the shipped facts', () => {
  const { reference } = packed(shipped)
  const cases: [string, string][] = [
    ['nothing', 'entities: {}'],
    ['something else', 'entities: {zyx: {type: place, name: Zyxia}}'],
    ['a country of the same name and another id', 'entities: {deutschland: {type: place, name: Germany, aliases: [Deutschland]}}'],
    ['an accent less', 'entities: {ours: {type: person, name: Gerhard Schroder, aliases: [Gerd Schröder]}}'],
    ['a person with another name', 'entities: {chancellor-scholz: {type: person, name: Olaf Scholz, aliases: [Scholzomat]}}'],
    ['a row for an office, by its name', 'entities: {ours: {type: role, name: Chancellor of Germany, holders: [{who: Jane Doe, from: 2025-09-01}]}}'],
    ['an office of a country of theirs', 'entities: {ours: {type: role, name: Keeper of the Seal, country: germany, titles: [Keeper], holders: [{who: olaf-scholz, from: 2025-09-01}]}}'],
    ['a name that is theirs among others', 'entities: {ours: {type: person, name: Zyx Zyxson, aliases: [Scholz]}}'],
  ]
  it.each(cases)('%s: found as if all had been read at once', (_, file) => {
    const own = [...new Set(loadAll(file).entities.values())]
    const [eager, lazy] = [makeLookup(own, reference.load()), withReference(own, reference)]
    const texts = [...own.flatMap((entity) => textsOf([entity])), ...textsOf(reference.load().filter(({ name }) => /german|scholz|schr|france|nato/i.test(name))), 'German Keeper', 'Keeper of Germany', 'Chancellor Jane Doe', 'Doe']
    for (const text of texts) expect([text, looks(lazy, `${text} spoke`)]).toEqual([text, looks(eager, `${text} spoke`)])
    for (const id of ['germany', 'deutschland', 'germany-head-of-government', 'olaf-scholz', 'gerhard-schroder', 'ours']) expect([id, lazy.entity(id)]).toEqual([id, eager.entity(id)])
  })

  const withOwn = (file: string): Lookup => withReference([...new Set(loadAll(file).entities.values())], reference)
  const holders = (lookup: Lookup): string[] => lookup.offices().get(lookup.entity('germany-head-of-government')!.id)!.tenures.slice(-2).map(({ who, from, to }) => [who, from, to].map((part) => (typeof part === 'number' ? new Date(part * 86_400_000).toISOString().slice(0, 10) : (part ?? '…'))).join(' '))
  it('a row that follows ends the last one, whatever the id of the office', () => {
    expect(holders(withOwn('entities: {ours: {type: role, name: Chancellor of Germany, holders: [{who: Jane Doe, from: 2025-09-01}]}}'))).toEqual(['friedrich-merz 2025-05-06 2025-09-01', 'jane-doe 2025-09-01 …'])
  })
  it('a row of the same person stands in place of theirs', () => {
    expect(holders(withOwn('entities: {ours: {type: role, name: Chancellor of Germany, holders: [{who: Friedrich Merz, from: 2025-05-09, to: 2025-10-01}]}}'))).toEqual(['olaf-scholz 2021-12-08 2025-05-06', 'friedrich-merz 2025-05-09 2025-10-01'])
  })
  it('a row of another person from the same day on stands in place of theirs', () => {
    expect(holders(withOwn('entities: {ours: {type: role, name: Chancellor of Germany, holders: [{who: Jane Doe, from: 2025-05-06}]}}')).at(-1)).toBe('jane-doe 2025-05-06 …')
  })
  it('a person by an id of theirs', () => {
    expect(holders(withOwn('entities: {ours: {type: role, name: Chancellor of Germany, titles: [Chancellor], holders: [{who: gerhard-schroder, from: 2025-09-01}]}}')).at(-1)).toMatch(/^gerhard-schroder 2025-09-01/)
  })
  it.each(['{ours: {type: person, name: Zyx Zyxson}}', '{ours: {type: person, name: Gerhard Zyxson}}', '{ours: {type: role, name: Keeper, titles: [Keeper], holders: [{who: Zyx Zyxson, from: 2025-09-01}]}}'])('the entities that were given are those of the files alone, whatever is read: %s', (entities) => {
    const found = [...withOwn(`entities: ${entities}`).entities.keys()]
    expect([found[0], found.filter((id) => id !== 'ours' && id !== 'zyx-zyxson')]).toEqual(['ours', []])
  })
})

it('the word by which a name waits is the first of its words', () => {
  const { read } = packed(shipped)
  const lost = textsOf(read).filter((text) => {
    const tree = newTree()
    addName(tree, text, 'it')
    return [...tree.waiting.keys()].join() !== (nameWords(text)[0]?.norm ?? '')
  })
  expect(lost).toEqual([])
})
