import { describe, expect, it } from 'vitest'
import { runRuleTests } from '../src/rule-tests.ts'
import { load, ruleFile } from './finders/harness.ts'

const file = 'entities:\n  rome: {type: place, name: Rome, aliases: [Eternal City]}\n  oslo: {type: place, name: Oslo}'
const run = async (tests: string, say = 'in {p:place} since {n:year}'): Promise<(string | undefined)[]> =>
  (await runRuleTests(load(ruleFile({ file, say, rest: `tests:\n${tests.split('\n').map((line) => `  - {${line}}`).join('\n')}` })))).map(({ problem }) => problem)

describe('runRuleTests', () => {
  it.each<[string, string | undefined]>([
    ['should: agree, here: In Rome since 2019., there: In Rome since 2019.', undefined],
    ['should: contradict, here: In Rome since 2019., there: In Rome since 2020.', undefined],
    ['should: agree, here: In Rome since 2019., there: In Rome since 2020.', 'noisy: should agree, but the verdict is contradict'],
    ['should: contradict, here: In Rome since 2019., there: In Rome since 2019.', 'missing: should contradict, but the verdict is agree'],
    ['should: unknown, here: In Rome since 2019.', undefined],
    ['should: agree, here: In Rome since 2019.', 'noisy: should agree, but the verdict is unknown (nothing was comparable)'],
    ['should: nothing, here: Rome fell.', undefined],
    ['should: nothing, here: In Rome since 2019.', 'noisy: should read nothing, but reads “In Rome since 2019”'],
    ['should: unknown, here: Rome fell.', 'missing: no claim is read in `here`'],
    ['should: agree, here: In Rome since 2019., there: Rome fell.', 'missing: no claim is read in `there`'],
    ['should: unknown, here: In Rome since 2019., finds: {n: in 2019}', undefined],
    ['should: unknown, here: In Rome since 2019., finds: {p: Rome}', undefined],
    ['should: unknown, here: In Rome since 2019., finds: {p: Eternal City}', undefined],
    ['should: unknown, here: In Rome since 2019., finds: {p: rome}', undefined],
    ['should: unknown, format: markdown, here: In *Rome* since 2019.', undefined],
    ['should: nothing, format: html, here: In Rome <script>since</script> 2019.', undefined],
    ['should: unknown, here: In Rome since 2019., finds: {p: Oslo}', '`p` should be “Oslo”, but is “Rome”'],
  ])('%s', async (test, problem) => expect(await run(test)).toEqual([problem]))

  it('each rule is tested alone, a retired one too', async () => {
    const source = ruleFile({ file, say: 'in {p:place} since {n:year}', rest: 'tests: [{should: unknown, here: In Rome since 2019.}]' }).replace('status: active', 'status: retired')
    expect((await runRuleTests(load(source))).map(({ problem }) => problem)).toEqual([undefined])
  })
})
