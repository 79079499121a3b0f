import { describe, expect, it } from 'vitest'
import { runRuleTests } from '../../src/rule-tests.ts'
import { loadRuleset } from '../../src/ruleset/load.ts'
import { parsePhrase } from '../../src/ruleset/phrases.ts'
import { values } from '../../src/values/index.ts'

const rules = `
entities:
  ann: {type: person, name: Ann Abel, aliases: [Abel]}
  bob: {type: person, name: Bob Bell, aliases: [Bell]}
rules:
  - id: whose-idea
    title: Whose idea it was
    claim:
      say: |
        "next time in (Turin|Milan)" ...3 {who:person} ...2 (said|replied)
        {who:person} ...3 (said|added) ...6 "next time in (Turin|Milan)"
      about: |
        (congress|~delegate)
        "world congress"
      key: [story]
      value: who
    compare: {with: [article, story]}
    tests:
      - {should: contradict, here: "“Next time, in Turin,” Abel quickly replied. The congress ended.", there: 'At the congress, Bell said with a smile, "Well, next time in Milan."'}
      - {should: agree, here: "“Next time, in Turin,” Abel replied to the delegates.", there: "The congress ended; Abel added: “So: next time in Turin.”"}
      - {should: agree, here: "“Next time in Turin,” Abel said. She called it “the best world congress”.", there: "Abel said “next time in Turin” to delegates."}
      # In the paper's own words, in other words, about something else.
      - {should: nothing, here: "The congress will be next time in Turin, Abel said."}
      - {should: nothing, here: "“Next time in Rome,” Abel said at the congress."}
      - {should: nothing, here: "“Next time in Turin,” Abel said at the match."}
`

const ruleset = loadRuleset([{ file: 'rules.yml', pack: 'test', source: rules }], values)
const results = await runRuleTests(ruleset)

describe('words in quotation marks, and `about`', () => {

  it('loads', () => expect(ruleset.problems).toEqual([]))

  it.each(results.map(({ test, problem }) => [test.here, problem] as const))('%s', (_, problem) => {
    expect(problem).toBeUndefined()
  })

  it.each([
    ['said "never', 5, 'never closed'],
    ['said ""', 5, 'must hold words'],
  ])('refuses %s', (phrase, at, message) => {
    const parsed = parsePhrase(phrase)
    expect(parsed).toMatchObject({ mistake: { at } })
    expect('mistake' in parsed && parsed.mistake.message).toContain(message)
  })

  it('refuses a slot inside', () => {
    const { problems } = loadRuleset([{ file: 'rules.yml', pack: 'test', source: rules.replace('"next time in (Turin|Milan)" ...3 {who', '"next {n:count}" ...3 {who') }], values)
    expect(problems.map((problem) => problem.message).join()).toContain('hold no slots')
  })
})
