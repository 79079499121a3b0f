import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimsOf, matchPhrase } from '../../src/finders/claims.ts'
import { findCandidates, makePrefilter } from '../../src/finders/prefilter.ts'
import { makeView } from '../../src/finders/view.ts'
import { html } from '../../src/formats/html.ts'
import { markdown } from '../../src/formats/markdown.ts'
import { text } from '../../src/formats/text.ts'
import { loadFormat } from '../../src/formats/index.ts'
import type { Article, Format, Matcher, Sentence } from '../../src/model/index.ts'
import { articleOf, load, ruleFile } from './harness.ts'

await loadFormat('a.md')
await loadFormat('a.html')

const ruleset = load(
  ruleFile({
    file: `entities:
  merz: {type: person, name: Friedrich Merz, aliases: [Merz]}
  erdogan: {type: person, name: Recep Tayyip Erdoğan, aliases: [Erdoğan]}
  obrien: {type: person, name: Ann O'Brien, aliases: [O'Brien]}
  us: {type: place, name: United States, aliases: [US, the U.S.]}
  oland: {type: place, name: Åland}
`,
    say: `first meeting & since {n:year}
      had not met since {n:year}
      cannot meet before {n:year}
      US & résumé & {n:year}
      {who:person} & {n:year}
      {where:place} ... {n:year}
      o'clock ... {n:year}
      they'd [all] left ... {n:year}
      40% & {n:year}
      1,200 & {n:year}
      € & {n:year}
      (naïve|café) & {n:year}
      they're & {n:year}
      we'll & {n:year}
      Zoë & {n:year}
      not & inside & {n:year}
      "naïve (plan|idea)" & {n:year}`,
    value: 'value: n',
  }),
)
const prefilter = makePrefilter(ruleset)
const matcher = ruleset.matchers.get('r')!

const runsOf = ({ words, quotes }: Sentence, date: number | undefined): ReturnType<typeof makeView>[] => {
  const context = { date, entityAt: ruleset.entityAt }
  return [makeView(words, ruleset, context, quotes), ...quotes.map((inner) => makeView(inner, ruleset, context))]
}

/** Where each phrase of each sentence matches when every one is tried on every sentence, whatever words they need. */
function byBruteForce(article: Article): string[] {
  return article.blocks.flatMap((block) =>
    article.sentences(block).flatMap((sentence) => {
      const runs = runsOf(sentence, article.date)
      return matcher.say.filter((phrase) => runs.some((view) => matchPhrase(phrase, view, 'n').length > 0)).map((phrase) => `${sentence.from} ${phrase.source}`)
    }),
  )
}

/** The same by way of the prefilter, and of the words that a phrase needs. */
function found(article: Article): ReadonlySet<string> {
  const bare: Matcher = { ...matcher, unless: [], noQuestions: false }
  return new Set(
    findCandidates(article, prefilter).flatMap(({ sentence, spoken }) =>
      spoken.filter((one) => runsOf(sentence, article.date).some((view) => claimsOf([{ ...one, matcher: bare }], view, sentence, false, article, ruleset).length > 0)).map(({ phrase }) => `${sentence.from} ${phrase.source}`),
    ),
  )
}

function missed(source: string, format: Format): string[] {
  const article = articleOf(source, { format })
  const held = found(article)
  return byBruteForce(article).filter((one) => !held.has(one))
}

// Every phrase in words that match it, so that chance does not have to find them.
const whole = [
  'first meeting was since 2019', "hadn't met since 2019", 'hadn’t met since 2019', 'hadnʼt met since 2019', 'had not met since 2019', 'cannot meet before 2019', "can't meet before 2019",
  'US résumé in 2019', 'U.S. resume in 2019', 'Merz in 2019', 'Erdoğan in 2019', 'Erdogan in 2019', 'O’Brien in 2019', "O'Brien's in 2019", 'the US in 2019', 'the U.S. in 2019', 'Åland in 2019', 'Aland in 2019', 'A\u030Aland in 2019',
  "o'clock in 2019", "they'd left in 2019", 'they’d all left in 2019', '40% in 2019', '40 % in 2019', '1,200 in 2019', '€5 in 2019', 'naïve in 2019', 'nai\u0308ve in 2019', 'CAFÉ in 2019', 'cafe in 2019', "they're in 2019", 'THEY’RE in 2019', "We'll in 2019",
  'Zoë in 2019', "Zoë'll in 2019", 'not inside in 2019', "isn't inside in 2019", 'ERDOĞAN in 2019', '“a nai\u0308ve plan” in 2019', '"naive idea" in 2019', '“naïve plan in 2019”',
]
const noise = ['and', 'the', '.', '. ', '? ', '; ', ', ', ' – ', '—', '“', '” ', '"', "'", '‘', '’', '😀', '𝒳', 'é', 'ß', 'ﬁ', '½', '\u00AD', '\u200B', '\u00A0', '\uFEFF', '\uD83D', '7', '٣', '1,', 'U.', 'S.', 'x', '\n', '\n\n', "'s ", '(', ')', '-', '/', '…']
const markup = ['*', '**', '_', '&amp;', '&eacute;', '&rsquo;', '&nbsp;', '&shy;', '&#8217;', '`', '[', '](x)', '<b>', '</b>', '<i>', '</i>', '\\', '~~', '# ', '- ', '> ', '<br>', '<p>', '<!-- x -->']

/** A text with marks put inside its words. */
function mangled(marks: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...whole) }, { weight: 3, arbitrary: fc.constantFrom(...noise) }, { weight: 1, arbitrary: fc.constantFrom(...marks) })
  return fc.tuple(fc.array(piece, { minLength: 1, maxLength: 12 }), fc.constantFrom(' ', ' ', ''), fc.array(fc.tuple(fc.nat(200), fc.constantFrom(...marks)), { maxLength: 4 })).map(([pieces, glue, inserts]) => {
    let made = pieces.join(glue)
    for (const [at, mark] of inserts) made = made.slice(0, at % (made.length + 1)) + mark + made.slice(at % (made.length + 1))
    return made
  })
}

describe('findCandidates loses no sentence that a phrase matches', () => {
  const unseen = ['\u00AD', '\u200B', '\u200D', '\uFE0F', '😀', ' ', '\u0301', '’', "'"]
  it.each<[string, Format, readonly string[]]>([
    ['text', text, unseen],
    ['markdown', markdown, markup],
    ['html', html, markup],
  ])('in random %s', (_, format, marks) => {
    fc.assert(fc.property(mangled(marks), (source) => void expect(missed(source, format)).toEqual([])), { numRuns: 3_000, seed: 7 })
  })

  it.each(whole)('%j', (words) => {
    const article = articleOf(`They say: ${words}.`)
    expect(byBruteForce(article)).not.toEqual([])
    expect(missed(article.source, text)).toEqual([])
  })

  it.each(['ßS.U.S. resume in 2019', "He can't.U.S. resume in 2019", '7a.U.S. resume in 2019'])('an initialism behind what is none: %s', (source) => {
    expect(byBruteForce(articleOf(source))).not.toEqual([])
    expect(missed(source, text)).toEqual([])
  })

  it.each<[string, Format]>([
    ['<p><span class="drop">E</span>rdoğan in 2019', html],
    ['<p><b>U</b>.S. résumé in 2019', html],
    ['<p>in<b>side</b> not in 2019', html],
    ['<p><b>in</b>side not in 2019', html],
    ['<p>hadn<i>&rsquo;</i>t met since 2019', html],
    ['**had**n\'t met since 2019', markdown],
    ['in*side* not in 2019', markdown],
    ['[in](x)side not in 2019', markdown],
    ['caf**é** in 2019', markdown],
    ['caf&eacute; in 2019', markdown],
    ['na&iuml;ve in 2019', html],
  ])('markup inside words: %s', (source, format) => {
    expect(byBruteForce(articleOf(source, { format }))).not.toEqual([])
    expect(missed(source, format)).toEqual([])
  })
})
