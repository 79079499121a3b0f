import { readSentences } from './language/sentences.ts'
import { readWords } from './language/words.ts'
import { compareClaims } from './compare/conflicts.ts'
import { factValue } from './compare/facts.ts'
import { finders } from './finders/index.ts'
import { loadFormatNamed } from './formats/index.ts'
import { text } from './formats/text.ts'
import { contextOf, entityTypes, type Article, type Claim, type Format, type RuleCount, type RuleTest, type Ruleset } from './model/index.ts'

/** How one embedded test came out. `problem` says what was wrong; absent, it passed. */
export interface TestResult {
  readonly test: RuleTest
  readonly problem?: string
}

const story = 'test'

/** Runs the embedded tests of every rule, each rule alone, with all entities and facts. */
export async function runRuleTests(ruleset: Ruleset): Promise<TestResult[]> {
  const formats = new Map<string, Format>()
  for (const { format = text.name } of ruleset.tests) if (!formats.has(format)) formats.set(format, (await loadFormatNamed(format)) ?? text)
  return ruleset.rules.flatMap((rule) => {
    const tests = ruleset.tests.filter((test) => test.rule === rule.id)
    if (tests.length === 0) return []
    // A retired rule still has its tests run.
    const alone: Ruleset = { ...ruleset, rules: [{ ...rule, status: 'active' }] }
    const find = finders.map((finder) => finder.prepare(alone))
    return tests.map((test) => runOne(test, formats.get(test.format ?? text.name)!, alone, (article) => find.flatMap((finds) => finds(article))))
  })
}

function runOne(test: RuleTest, format: Format, ruleset: Ruleset, find: (article: Article) => readonly Claim[]): TestResult {
  const here = find(articleOf('here', test.here, test.date, format))
  const there = test.there === undefined ? [] : find(articleOf('there', test.there, test.thereDate, format))
  const count = compareClaims([...here, ...there], ruleset).counts[0]!
  const problem = wrongVerdict(test, here, there, count) ?? wrongValues(test, here, ruleset)
  return problem === undefined ? { test } : { test, problem }
}

function articleOf(name: string, source: string, date: number | undefined, format: Format): Article {
  const { blocks, plain = false } = format.read(source)
  return { path: name, id: name, source, blocks, plain, date, story, sentences: (block) => readSentences(block.prose(), block.from) }
}

function wrongVerdict(test: RuleTest, here: readonly Claim[], there: readonly Claim[], count: RuleCount): string | undefined {
  const { should } = test
  if (should === 'nothing') return here.length === 0 ? undefined : `noisy: should read nothing, but reads “${textOf(here[0]!, test.here)}”`
  if (here.length === 0) return 'missing: no claim is read in `here`'
  if (test.there !== undefined && there.length === 0) return 'missing: no claim is read in `there`'
  const verdict = count.contradict > 0 ? 'contradict' : count.strain > 0 ? 'strain' : count.agree > 0 ? 'agree' : 'unknown'
  if (verdict === should) return undefined
  const compared = count.agree + count.strain + count.contradict > 0 ? '' : ' (nothing was comparable)'
  return `${rank[verdict] > rank[should] ? 'noisy' : 'missing'}: should ${should}, but the verdict is ${verdict}${compared}`
}

const rank = { agree: 0, unknown: 1, strain: 2, contradict: 3 }

function textOf(claim: Claim, source: string): string {
  return source.slice(claim.from, claim.to)
}

/** The first slot of which no claim in `here` holds the value that the test names. */
function wrongValues(test: RuleTest, here: readonly Claim[], ruleset: Ruleset): string | undefined {
  for (const [slot, written] of test.finds) {
    const held = here.flatMap((claim) => claim.slots[slot] ?? [])
    const wanted = held.map(({ type }) => shown(written, type, test.date, ruleset))
    const formats = held.map(({ type, value }) => ruleset.types.get(type)!.format(value))
    if (formats.some((format, i) => format === wanted[i])) continue
    return formats.length === 0 ? `missing: \`${slot}\` is not filled` : `\`${slot}\` should be “${wanted[0] ?? written}”, but is “${formats.join('”, “')}”`
  }
  return undefined
}

/** What a test writes for a value, as its type shows it; an entity by its id or name. */
function shown(written: string, typeName: string, date: number | undefined, ruleset: Ruleset): string | undefined {
  const type = ruleset.types.get(typeName)!
  if ((entityTypes as readonly string[]).includes(type.family)) {
    const value = factValue(written, type.family, ruleset)
    return value ? type.format(value) : written
  }
  const words = readWords(written)
  const context = contextOf(ruleset, date)
  // `in 2019` holds the year that a bare `2019` does not.
  const reading = type.read(words, 0, context) ?? words.map((_, at) => type.read(words, at, context)).find((found) => found?.end === words.length)
  return reading ? type.format(reading.value) : written
}
