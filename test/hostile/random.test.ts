import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkBeside, expectSound } from './harness.ts'
import { articleBytes, mutatedRules, randomYaml } from './inputs.ts'

/** More with `FUZZ_RUNS=5000`, for longer with `FUZZ_SECONDS=600`: see `npm run fuzz`. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 60)
const seconds = Number(process.env['FUZZ_SECONDS'] ?? 25)
const options = { numRuns: runs, interruptAfterTimeLimit: seconds * 1000, markInterruptAsFailure: false, ...(process.env['FUZZ_SEED'] ? { seed: Number(process.env['FUZZ_SEED']) } : {}) }
const limit = (seconds + 60) * 1000

describe('whatever the bytes, no article takes the run down or hides what is found elsewhere', () => {
  it.each(['md', 'html', 'txt'])('as .%s', { timeout: limit }, async (ending) => {
    await fc.assert(
      fc.asyncProperty(fc.array(articleBytes, { minLength: 1, maxLength: 4 }), async (articles) => {
        const { report } = await checkBeside(Object.fromEntries(articles.map((bytes, i) => [`a/bad-${i}.${ending}`, bytes])))
        expectSound(report)
        expect(report.summary.articles + report.summary.skipped.length).toBe(articles.length + 2)
      }),
      options,
    )
  })
})

describe('whatever the YAML, no rule file takes the run down or hides what others find', () => {
  it.each([['changed at random', mutatedRules], ['made at random', randomYaml]])('%s', { timeout: limit }, async (_, yaml) => {
    await fc.assert(
      fc.asyncProperty(yaml, async (source) => {
        // Its ids must not clash with those of the good rules: a clash is told, and the first file wins.
        const bad = source.replaceAll('id: opened', 'id: bad-opened').replaceAll('id: cost', 'id: bad-cost').replaceAll('paris', 'bad-paris').replaceAll('lyon', 'bad-lyon').replaceAll('ann-lee', 'bad-ann-lee')
        const { report } = await checkBeside({ 'rules/worse.yml': bad, 'a/text.md': 'The bridge opened in 1911, and the long span at last opened in 1921. The bridge cost $5m.\n' })
        expectSound(report)
      }),
      options,
    )
  })
  it('as the configuration', { timeout: limit }, async () => {
    const config = fc.oneof(randomYaml, fc.array(fc.constantFrom('articles: ["a/**"]\n', 'articles: [', 'stories: {by: ', 'folder}\n', 'path: "{story}"}\n', 'dates: [{path: "*", date: 2020-01-01}]\n', 'overrides: {opened: {', 'status: active}}\n', 'exceptions: [{rule: opened, reason: x', '}]\n', 'packs: []\n', ', ', '\n', '"', '**', '!'), { maxLength: 12 }).map((list) => list.join('')))
    await fc.assert(
      fc.asyncProperty(config, async (source) => {
        const { report } = await checkBeside({ 'factlint.yml': source })
        // An exception may well accept the finding, and an override silence it: that it ends is what counts.
        expect(['pass', 'fail', 'error']).toContain(report.outcome)
      }),
      options,
    )
  })
})
