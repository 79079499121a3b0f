import fc from 'fast-check'

/** The rules beside which hostile input is tried: one about years, and one with a slot of every kind of value. */
export const goodRules = `entities:
  paris: {type: place, name: Paris}
  lyon: {type: place, name: Lyon}
  ann-lee: {type: person, name: Ann Lee, aliases: [Lee]}
rules:
  - id: opened
    title: When the bridge opened
    claim: {say: "the bridge opened in {when:year}", key: [story], value: when}
    compare: {with: [article, story]}
    severity: {contradict: error}
    tests:
      - {should: contradict, here: The bridge opened in 1911., there: The bridge opened in 1921.}
      - {should: agree, here: The bridge opened in 1911., there: The bridge opened in 1911.}
  - id: cost
    title: What it cost
    claim:
      say: |
        the bridge cost {sum:money}
        {n:count} workers ... {sum:money}
        after {d:duration} ... cost {sum:money}
        {p:percent} of the cost ... {sum:money}
        {who:people} ... cost {sum:money}
        {o:ordinal} bridge ... {a:age} ... cost {sum:money}
        built {w:ago} cost {sum:money}
        built on {w:date} cost {sum:money}
        {x:places} & cost {sum:money}
        bridge & cost & ... {sum:money}
      unless: |
        <claim> ... instead
      key: [story]
      value: sum
    compare: {with: [article, story]}
`

/** A rule file of every kind of part, for changes at random. */
export const wholeRules = `phrases:
  span: (bridge|long span)
facts:
  - {fact: opening, date: 1911-05-06, what: paris, source: x}
${goodRules.replace('the bridge opened', 'the <span> [at last] ~open').replace('  paris: {type: place, name: Paris}', '  paris: &paris {type: place, name: Paris, mayor: [{who: ann-lee, from: 2001-02-03, to: 2014-04-05}]}')}    message: "{here.sum} here, {there.sum} in {there.file}"
    suggest: [{replace: sum, with: "{there.sum}"}]
    allow: [{when: at prices of, reason: x}]
`

const words = ['The', 'bridge', 'opened', 'in', 'cost', 'workers', 'built', 'ago', 'after', 'of', 'the', 'Ann Lee', 'Paris', 'and', 'not', 'if', 'President', '1911', '5', '$5m', '£1,2', '12', 'million', 'two', 'twenty-one', 'half', 'years', 'percent', '%', 'May', '1', '99999-99-99', '2025-02-30', "'s", "s'", "n't", 'U.S.', 'Mr.', '“', '”', '"', "'", '(', ')', ',', ';', ':', '.', '?', '…', '—', '-', '\u200B', '\u00AD', '\u202E', '\u2066', '\uFEFF', '\uD800', '\uDC00', '\u0301', 'İ', 'ß', 'ﬁ', '٣', '\u0000', '\u2028', '\n', '\r', '\n\n', '\t', '  ']
const marks = ['#', '>', '- ', '1. ', '    ', '```', '`', '*', '**', '_', '[', ']', '(', ')', '![', '](', '<', '</', '<div>', '</div>', '<p>', '<b>', '<table>', '<td>', '<script>', '<title>', '<!--', '-->', '<!-- factlint-ignore opened: ', '&', '&amp;', '&#0;', '&#x1F600;', '&eacute', '|', '|-|', '{{<', '>}}', '{%', '%}', '---\n', '+++\n', '{\n', 'date: ', 'date = ', '"date": ', '[^1]', ':::', '~~~', '\\', '===', 'http://a.b/c']

/** Text that looks like an article, a little or not at all. */
export const articleText: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.array(fc.constantFrom(...words, ...marks), { maxLength: 120 }).map((list) => list.join(' ')) },
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...words, ...marks), { maxLength: 120 }).map((list) => list.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...words, ...marks), fc.integer({ min: 1, max: 3_000 })).map(([text, count]) => text.repeat(count)) },
)

/** Bytes that are an article, UTF-8 or not. */
export const articleBytes: fc.Arbitrary<Uint8Array> = fc.oneof(articleText.map((text) => new TextEncoder().encode(text)), fc.uint8Array({ maxLength: 400 }))

const yaml = ['rules:', 'entities:', 'phrases:', '- ', ': ', '\n', '\n  ', '\n    ', '{', '}', '[', ']', ',', '"', "'", '|', '>', '&a ', '*a', '*paris', '!!str ', '---\n', '#', '<<: ', '? ', '\t', '~', 'null', '2019', '2019-99-99', '__proto__', 'constructor', 'say: ', 'claim: ', '...', '...16', '{when:year}', '{when:yaer}', '<span>', '<claim>', '^', '(', ')', '(a|', '[the]', '\u0000', '\u202E', '\uD800', '\uFEFF']

/** A rule file with a few pieces cut out, doubled or put in. */
export const mutatedRules: fc.Arbitrary<string> = fc
  .array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(30), add: fc.oneof(fc.constantFrom(...yaml), fc.string({ unit: 'binary', maxLength: 5 }), fc.constant('')) }), { minLength: 1, maxLength: 4 })
  .map((changes) =>
    changes.reduce((text, { at, cut, add }) => {
      const from = Math.floor(at * text.length)
      return text.slice(0, from) + add + text.slice(from + cut)
    }, wholeRules),
  )

/** YAML, or nearly. */
export const randomYaml: fc.Arbitrary<string> = fc.oneof(fc.array(fc.constantFrom(...yaml), { maxLength: 60 }).map((list) => list.join('')), fc.string({ unit: 'binary', maxLength: 300 }))
