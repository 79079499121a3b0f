import { describe, expect, it } from 'vitest'
import { loadRuleset } from '../../src/ruleset/load.ts'
import { values } from '../../src/values/index.ts'
import { loadOne, told, unmark } from './marked.ts'

/** A rule as a list item; each part can be replaced. */
function rule({ id = 'a', say = '"since {n:year}"', value = 'value: n', key = '[story]', claim = '', compare = '{with: [story]}', rest = '' } = {}): string {
  return `  - id: ${id}
    title: A
    claim: {say: ${say}, key: ${key}, ${value}${claim}}
    compare: ${compare}
${rest}`
}

const entities = `entities:
  berlin: {type: place, name: Berlin, leader: ann}
  ann: {type: person, name: Ann}
`

/** A whole rule file in which `⟦…⟧` marks where the one mistake must be told. */
const mistakes: [string, string, string][] = [
  ['yaml', 'rules: [\n⟦⟧', ''],
  ['yaml', 'phrases:\n  a: x\n⟦\t⟧b: y\n', 'indent with spaces, not tabs'],
  ['duplicate-key', `rules: []\n⟦rules⟧: []\n`, '`rules` stands here twice'],
  ['yaml-tag', `phrases: {a: !!set ⟦x⟧}\n`, 'YAML tags such as `tag:yaml.org,2002:set` have no meaning here'],
  ['unexpected-value', '⟦just text⟧\n', 'unexpected `just text`, expected a map'],
  ['unexpected-value', '⟦- a\n- b\n⟧', 'unexpected a list, expected a map'],
  ['unexpected-value', `entities: {a: {type: ⟦persn⟧, name: A}}\n`, 'unexpected `persn` for `type`, expected one of `person`, `role`, `org`, `place`, `event` (did you mean `person`?)'],
  ['unexpected-value', `facts:\n  - {fact: x, date: ⟦16-08-2025⟧, source: s}\n`, 'expected a date such as `2025-08-16`'],
  ['unexpected-value', `rules:\n${rule({ compare: '{with: ⟦[]⟧}' })}`, 'expected at least 1 item'],
  ['unexpected-key', `phrases: {⟦Big Talks⟧: talks}\n`, 'unexpected name `Big Talks`, expected a name in lower case'],
  ['unknown-key', `rules:\n${rule()}    ⟦severty⟧: {contradict: error}\n`, 'unknown key `severty` (did you mean `severity`?)'],
  ['unknown-key', `entities: {a: {type: person, name: A, ⟦aliaes⟧: [B]}}\n`, 'unknown key `aliaes` (did you mean `aliases`?)'],
  ['unknown-key', `⟦zzzzz⟧: 1\n`, 'unknown key `zzzzz`, expected one of `sources`, `entities`, `phrases`, `facts`, `rules`'],
  ['missing-key', `rules:\n  - ⟦{id: a, title: A, claim: {say: since x}, key: [s]}⟧\n`.replace(', key: [s]}', '}').replace('claim: {say: since x}', 'claim: {say: since x, key: [story]}'), '`compare` is missing here: what the claim is compared with, and how'],
  ['duplicate-id', `rules:\n${rule()}${rule().replace('id: a', 'id: ⟦a⟧')}`, '`a` stands twice under `rules`; the other is in r.yml'],
  ['duplicate-id', `entities: {x: {type: person, name: A}}\nphrases: {⟦x⟧: talks}\n`, '`x` is an entity too'],
  ['unknown-entity', `entities: {a: ⟦{type: place, name: A, in: [berlni]}⟧, berlin: {type: place, name: Berlin}}\n`, '`a` lies in `berlni`, which is no entity (did you mean `berlin`?)'],
  ['unknown-entity', `entities: {olaf-scholz: {type: person, name: O}, germany: {type: place, name: G, leader: [⟦{who: olaf-sholz}⟧]}}\n`, '`olaf-sholz` is no entity (did you mean `olaf-scholz`?)'],
  ['dated-row', `entities: {a: {type: person, name: A, office: [⟦{from: 2020-01-01}⟧]}}\n`, 'here are 0'],
  ['dated-row', `entities: {a: {type: person, name: A, office: [⟦{who: b, what: c}⟧]}}\n`, 'here are 2'],
  ['dated-row', `entities: {a: {type: person, name: A, office: [{who: b, from: 2020-01-02, to: ⟦2020-01-01⟧}]}}\n`, '`to` is the first day on which it is true no more'],
  ['no-such-day', `facts:\n  - {fact: x, date: 2025-01-01, from: ⟦2025-02-30⟧, source: s}\n`, 'there is no day `2025-02-30`'],
  ['undated-fact', `facts:\n  - ⟦{fact: x, source: s}⟧\n`, 'a record needs a `date`'],
  ['phrase', `phrases:\n  talks: |\n    talks\n    met ⟦)⟧\n`, '`)` closes nothing (in the phrase `met )`)'],
  ['phrase', `phrases:\n  talks: |\n    ⟦a & b⟧\n`, '`&` has no place in it'],
  ['phrase', `rules:\n${rule({ say: '|\n        first meeting\n        since ⟦{⟧n:year\n      ' }).replace('claim: {say: |', 'claim:\n      say: |').replace('\n      , key: [story], value: n}', '\n      key: [story]\n      value: n')}`, 'a slot is written `{name:type}`'],
  ['phrase', `rules:\n${rule({ say: '"⟦{n:year}⟧"' })}`, 'this phrase holds no fixed word to look for'],
  ['phrase', `rules:\n${rule({ say: '"[the] & since {n:year}"' }).replace('"[the]', '"⟦[the]').replace('{n:year}"', '{n:year}⟧"')}`, 'a part beside `&` can match without any word'],
  ['no-phrase', `rules:\n${rule({ say: '⟦"# only a comment"⟧' })}`, '`say` holds no phrase'],
  ['mixed-types', `rules:\n  - id: a\n    title: A\n    claim:\n      say: |\n        since {n:year}\n        ⟦all {n:count}⟧\n      key: [story]\n      value: n\n    compare: {with: [story]}\n`, 'the slot `n` is of type `count` here and of type `year` in another phrase'],
  ['no-bound', `${entities}rules:\n${rule({ say: '"⟦by {n:place <=}⟧"' })}`, 'values of type `place` have no order'],
  ['no-bound', `rules:\n${rule({ value: 'value: ⟦n <=⟧' })}`, 'write the bound in the phrase: `{n:year <=}`'],
  ['two-values', `rules:\n${rule({ say: '{yes: met, no: parted}', value: 'value: ⟦n⟧' })}`, '`say` is a map'],
  ['missing-key', `rules:\n${rule({ value: 'in: [body]' }).replace('claim: {', 'claim: ⟦{').replace('[body]}', '[body]}⟧')}`, '`value` is missing'],
  ['unknown-slot', `rules:\n${rule({ value: 'value: ⟦m⟧' })}`, 'no phrase has a slot `m` (did you mean `n`?)'],
  ['unknown-slot', `rules:\n${rule({ key: '[⟦stroy⟧]' })}`, 'no phrase has a slot `stroy` (did you mean `story`?)'],
  ['unknown-slot', `rules:\n${rule({ rest: '    suggest: [{replace: ⟦m⟧, with: x}]\n' })}`, 'no phrase has a slot `m`'],
  ['unknown-slot', `rules:\n${rule({ rest: '    tests: [{here: x, should: nothing, finds: {⟦m⟧: x}}]\n' })}`, 'no phrase has a slot `m`'],
  ['missing-slot', `rules:\n${rule({ say: '"⟦since [{n:year}]⟧"' })}`, 'this phrase can match without `{n}`, which is the value'],
  ['missing-slot', `${entities}rules:\n${rule({ say: '"⟦(since|by {who:person}) {n:year}⟧"', key: '[who]' })}`, 'this phrase can match without `{who}`, which is in the key'],
  ['no-property', `rules:\n${rule({ key: '[⟦n.leader⟧]' })}`, 'only an entity has fields such as `leader`; `n` is of type `year`'],
  ['unknown-field', `${entities}rules:\n${rule({ say: '"in {where:place} since {n:year}"', key: '[⟦where.leadr⟧]' })}`, 'no entity has a field `leadr` (did you mean `leader`?)'],
  ['unknown-fact', `${entities}rules:\n${rule({ say: '"in {where:place} since {n:year}"', key: '[where]', compare: '{with: [facts], fact: ⟦beginn⟧}' })}`, 'no entity has a field `beginn`'],
  ['unknown-fact', `rules:\n${rule({ compare: '{with: [facts], fact: ⟦latest meeting⟧}' })}`, 'no record of `facts` is a `meeting`'],
  ['compare', `rules:\n${rule({ compare: '⟦{with: [story], operator: within}⟧' })}`, '`operator: within` and `within: 3 days` belong together'],
  ['compare', `rules:\n${rule({ compare: '{with: [story], within: ⟦3 days⟧}' })}`, 'belong together'],
  ['compare', `rules:\n${rule({ compare: '⟦{with: [story], operator: sum}⟧' })}`, '`operator: sum` needs `sum: [slot, slot]`'],
  ['unknown-slot', `rules:\n${rule({ compare: '{with: [story], operator: sum, sum: ⟦[n, m]⟧}' })}`, 'no phrase has a slot `m`'],
  ['compare', `${entities}rules:\n${rule({ say: '"in {n:place}"', compare: '{with: [story], operator: ⟦before⟧}' })}`, 'values of type `place` have no order'],
  ['compare', `rules:\n${rule({ compare: '{with: [story], window: ⟦3 days⟧}' })}`, '`window` is for `with: [archive]`'],
  ['compare', `rules:\n${rule({ compare: '{with: [story], fact: ⟦began⟧}' })}`, '`fact` is for `with: [facts]`'],
  ['compare', `rules:\n${rule({ compare: '⟦{with: [facts]}⟧' })}`, '`with: [facts]` needs `fact`'],
  ['compare', `${entities}rules:\n${rule({ compare: '{with: [facts], fact: ⟦leader⟧}' })}`, 'the key must name the entity’s slot'.replace('’', "'")],
  ['compare', `${entities}rules:\n${rule({ say: '"in {where:place} since {n:year}"', key: '[where]', compare: '{with: [facts], fact: leader, before: ⟦3 days⟧}' })}`, '`before` is for `fact: latest NAME`'],
  ['unknown-veto', `rules:\n${rule({ claim: ', vetoes: ⟦[negatd]⟧' })}`, 'unknown veto `negatd` (did you mean `negated`?)'],
  ['placeholder', `rules:\n${rule({ rest: '    message: ⟦"{here.m} is odd"⟧\n' })}`, 'unknown placeholder `{here.m}`'],
  ['placeholder', `rules:\n${rule({ rest: '    message: ⟦"{here} is odd"⟧\n' })}`, 'unknown placeholder `{here}`'],
  ['placeholder', `rules:\n${rule({ rest: '    message: ⟦"{here is odd"⟧\n' })}`, 'expected a placeholder such as `{here.text}`'],
  ['phrase', `rules:\n${rule({ say: '"since ⟦{n:yaer}⟧"' })}`, 'unknown value type `yaer` (did you mean `year`?)'],
  ['phrase', `phrases: {talks: talks}\nrules:\n${rule({ say: '"⟦<tlaks>⟧ since {n:year}"' })}`, 'unknown name `<tlaks>` (did you mean `talks`?)'],
  ['phrase', `phrases: {a: <b> x, b: y <a>}\nrules:\n${rule({ say: '"⟦<a>⟧ since {n:year}"' })}`, '`<a>` stands for itself: a → b → a'],
  ['phrase', `rules:\n${rule({ say: '"⟦<claim>⟧ since {n:year}"' })}`, 'unknown name `<claim>`'],
]

describe('mistakes', () => {
  it.each(mistakes)('%s: %s', (code, marked, message) => {
    const { source, spans } = unmark(marked)
    const problems = loadRuleset([{ file: 'r.yml', pack: 'p', source }], values).problems
    expect(problems.map((problem) => problem.code)).toEqual([code])
    expect(problems[0]!.message).toContain(message)
    expect(problems[0]!.severity).toBe('error')
    expect(problems[0]!.place.file).toBe('r.yml')
    expect(told(problems[0]!, source)).toBe(told({ ...problems[0]!, place: { file: 'r.yml', ...spans[0]! } }, source))
  })
})

describe('one mistake leaves the rest working', () => {
  const good = rule({ id: 'good' })
  it.each(mistakes.map(([, marked, message]) => [message, unmark(marked).source]))('%s', (_, source) => {
    const ruleset = loadRuleset([{ file: 'bad.yml', pack: 'p', source }, { file: 'good.yml', pack: 'q', source: `rules:\n${good}` }], values)
    expect(ruleset.rules.map(({ id }) => id)).toContain('good')
    expect(ruleset.problems.every(({ place }) => place.file === 'bad.yml')).toBe(true)
  })

  it('in the same file, too', () => {
    const ruleset = loadOne(`rules:\n${rule({ id: 'bad', value: 'value: zzz' })}${good}`)
    expect(ruleset.rules.map(({ id }) => id)).toEqual(['good'])
  })

  it('in another document of the same file, too', () => {
    const ruleset = loadOne(`rules: [\n---\nrules:\n${good}---\nrules:\n${rule({ id: 'more' })}`)
    expect(ruleset.rules.map(({ id }) => id)).toEqual(['good', 'more'])
    expect(ruleset.problems.map(({ code }) => code)).toEqual(['yaml'])
  })

  it('a broken line of a named phrase leaves its other lines', () => {
    const ruleset = loadOne(`phrases:\n  talks: |\n    met )\n    talks\nrules:\n${rule({ say: '"<talks> since {n:year}"' })}`)
    expect(ruleset.rules).toHaveLength(1)
    expect(ruleset.problems.map(({ code }) => code)).toEqual(['phrase'])
  })
})

describe('several files', () => {
  const load = (...sources: string[]): ReturnType<typeof loadRuleset> => loadRuleset(sources.map((source, i) => ({ file: `${i}.yml`, pack: 'p', source })), values)
  it('merge', () => {
    const ruleset = load(entities, 'phrases: {talks: talks}\n', `rules:\n${rule({ say: '"<talks> in {where:place} since {n:year}"', key: '[where]' })}`)
    expect(ruleset.problems).toEqual([])
    expect([...ruleset.entities.keys()]).toEqual(['berlin', 'ann'])
  })
  it('know one thing of one type and name as one entity, under whatever id', () => {
    const ruleset = load(
      'entities: {ann: {type: person, name: Ann Abel, aliases: [Abel], led: [{who: x, from: 2020-01-01}]}, rome: {type: place, name: Rome, in: [italia]}, italia: {type: place, name: Italy}}\n',
      'entities: {ann: {type: person, name: Ann Abel, aliases: [Annie], led: [{who: x, from: 2020-01-01}, {who: y, from: 2021-01-01}]}, italy: {type: place, name: Italy}}\nfacts: [{fact: trip, date: 2020-01-01, to_where: italy, source: s}]\n',
    )
    expect(ruleset.problems).toEqual([])
    expect(ruleset.entities.get('ann')).toMatchObject({ aliases: ['Abel', 'Annie'] })
    expect(ruleset.entities.get('ann')!.fields.get('led')!.map((row) => row.value)).toEqual(['x', 'y'])
    expect(ruleset.entities.get('italy')).toBe(ruleset.entities.get('italia'))
    expect(ruleset.entityNamed('italy', 'place')?.id).toBe('italia')
    expect(ruleset.contains('italia', 'rome')).toBe(true)
    expect(ruleset.facts.get('trip')![0]!.fields.get('to_where')).toBe('italia')
  })
  it('but not another thing under its id', () => {
    const { problems } = load('entities: {x: {type: person, name: A}}\n', 'entities: {x: {type: person, name: B}}\n')
    expect(problems.map(({ code, place }) => [code, place.file])).toEqual([['duplicate-id', '1.yml']])
  })
  it.each(['phrases: {x: talks}\n', `rules:\n${rule({ id: 'x' })}`])('an id that stands in two files is told in the second: %s', (source) => {
    const { problems } = load(source, source)
    expect(problems.map(({ code, place }) => [code, place.file])).toEqual([['duplicate-id', '1.yml']])
  })
  it('an empty file, and one that holds only comments, is no mistake', () => {
    expect(load('', '# nothing\n', '---\n', '\uFEFF').problems).toEqual([])
  })
})

describe('YAML', () => {
  it('anchors and aliases stand for what they name', () => {
    const ruleset = loadOne(`rules:\n  - id: a\n    title: A\n    claim: &claim {say: "since {n:year}", key: [story], value: n}\n    compare: &compare {with: [story]}\n  - {id: b, title: B, claim: *claim, compare: *compare}\n`)
    expect(ruleset.problems).toEqual([])
    expect(ruleset.rules.map(({ id }) => id)).toEqual(['a', 'b'])
  })
  it.each<[string, string, string]>([
    ['a bomb of aliases', `a: &a [x,x,x,x,x,x,x,x,x,x]\n${'bcdefgh'.split('').map((name, i) => `${name}: &${name} [${Array(10).fill(`*${'abcdefg'[i]}`).join(',')}]\n`).join('')}`, 'too-large'],
    ['an alias of itself', 'a: &a [*a]\n', 'too-deep'],
    ['deep brackets', `a: ${'['.repeat(5_000)}${']'.repeat(5_000)}\n`, 'too-deep'],
    ['deep lists', `${'- '.repeat(5_000)}x\n`, 'too-deep'],
    ['deep maps', `${Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')}\n`, 'too-deep'],
    ['a huge file', `# ${'x'.repeat(8_000_000)}`, 'too-large'],
  ])('%s is refused', (_, source, code) => {
    expect(loadOne(source).problems.map((problem) => problem.code)).toContain(code)
  })
  it('Windows line ends and a byte order mark change nothing', () => {
    const ruleset = loadOne(`\uFEFFrules:\n${rule()}`.replaceAll('\n', '\r\n'))
    expect(ruleset.problems).toEqual([])
    expect(ruleset.rules).toHaveLength(1)
  })
})

describe('status', () => {
  const tests = (...should: string[]): string => `    tests:\n${should.map((one) => `      - {here: x, should: ${one}}\n`).join('')}`
  it.each<[string, string]>([
    ['', 'trial'], [tests('contradict'), 'trial'], [tests('nothing'), 'trial'], [tests('contradict', 'agree'), 'active'], [tests('strain', 'nothing'), 'active'],
    [`    status: trial\n${tests('contradict', 'agree')}`, 'trial'], ['    status: active\n', 'trial'], [`    status: retired\n${tests('contradict', 'agree')}`, 'retired'],
  ])('%j is %s', (rest, status) => {
    const ruleset = loadOne(`rules:\n${rule({ rest })}`)
    expect(ruleset.problems).toEqual([])
    expect(ruleset.rules[0]!.status).toBe(status)
  })
})
