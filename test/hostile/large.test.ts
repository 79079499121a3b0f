import { describe, expect, it } from 'vitest'
import { checkBeside, expectSound } from './harness.ts'

const lines = (count: number, line: (i: number) => string): string => Array.from({ length: count }, (_, i) => line(i)).join('\n')
const sentence = 'The bridge opened in 1911 and it cost $5m, 12 workers said after three hours. '

// Sizes at which anything that is not nearly linear takes minutes.
const articles: Record<string, string> = {
  'one long line': sentence.repeat(1_500),
  'many lines': `${sentence}\n`.repeat(1_500),
  'one word': 'a'.repeat(5_000_000),
  'one number': '1'.repeat(2_000_000),
  'line ends': '\n'.repeat(2_000_000),
  spaces: ' '.repeat(2_000_000),
  commas: ','.repeat(1_000_000),
  ...Object.fromEntries(['[', '![', '>', '> ', '<div>', '<b>', '- ', '((((', '**a ', '*a _b ', '<a b="', '<!-- ', '&amp', '{{< ', '{% ', '“', '"a ', "'a ", "s' ", 'U.S.', 'A. ', 'Mr. ', '...', "n't", "bridge's ", 'the bridge cost ', 'not if ', '1 May ', 'two years ', 'twenty-one hundred thousand ', 'Ann Lee, ', 'Paris and ', 'President Prime Minister ', '\u202E\u2066 bridge ', 'b\u200Br\u200Bi ', '<table><tr><td>', '</p>', '<![CDATA[', '[a](<b>', '\\', 'a\r', '\u2028'].map((piece) => [`${JSON.stringify(piece)} 50,000 times`, piece.repeat(50_000)])),
  'brackets that close': `${'['.repeat(50_000)}x${']'.repeat(50_000)}`,
  'lists in lists': lines(1_500, (i) => `${'  '.repeat(i)}- x`),
  'a wide table': `|${'a|'.repeat(20_000)}\n|${'-|'.repeat(20_000)}\n|${'x|'.repeat(20_000)}`,
  'a long table': `|a|b|\n|-|-|\n${'|x|y|\n'.repeat(20_000)}`,
  'link references': `${lines(20_000, (i) => `[r${i}]: http://x/${i}`)}\n${lines(20_000, (i) => `[t][r${i}]`)}`,
  'backticks of all lengths': lines(1_000, (i) => '`'.repeat(i + 1)),
  'accents': `e${'\u0301'.repeat(200_000)} cost`,
  'invisible characters': `a${'\u200B'.repeat(200_000)}b cost`,
  'huge numbers': `The bridge cost $${'1'.repeat(10_000)}. The bridge cost $1${',000'.repeat(10_000)}. The bridge cost $0.${'1'.repeat(10_000)} million million.`,
  'dates that are none': `The bridge opened in 99999-99-99. ${'Built on 99999-99-99 cost $5. '.repeat(5_000)}`,
  'large front matter': `---\ntitle: x\n${'key: value\n'.repeat(900_000)}---\nhi`,
  'front matter that never ends': `---\n${'key: value\n'.repeat(900_000)}`,
  'front matter full of spaces': `---\ntitle: a${' b\t'.repeat(60_000)}#\u2028\n---\nhi`,
  'front matter of aliases': `---\ndate: &a [1]\n${lines(30, (i) => `k${i}: &b${i} [${Array(10).fill(i ? `*b${i - 1}` : '*a').join(',')}]`)}\n---\nhi`,
  'front matter that nests': `---\ndate: ${'['.repeat(50_000)}\n---\nhi`,
  'broken TOML': `+++\ndate = \n${'a = ['.repeat(50_000)}\n+++\nhi`,
  'TOML that nests': `+++\na = ${'['.repeat(50_000)}\n+++\nhi`,
  'broken JSON': `{\n"date": ${'['.repeat(500_000)}}\nhi`,
  'ignores without an end': '<!-- factlint-ignore a '.repeat(50_000),
  'an ignore of spaces': `<!-- factlint-ignore a: ${' '.repeat(200_000)}>`,
  'many ignores': '<!-- factlint-ignore a: b --> x\n\n'.repeat(5_000),
  'a sentence without an end': `The bridge cost $5 and ${'it cost $6 and '.repeat(5_000)}more`,
}

describe('no article takes long, whatever its format', () => {
  it.each(Object.keys(articles))('%s', async (name) => {
    const text = articles[name]!
    const { report } = await checkBeside({ 'a/x.md': text, 'a/x.html': text, 'a/x.txt': text })
    expectSound(report)
    expect(report.summary.articles + report.summary.skipped.length).toBe(5)
  })
})

// Half a megabyte of what the shipped rules look for, in a story in which another article says something else.
const pieces = ['5 killed ', 'killed 5 people and ', 'five killed and six hurt in the fire, ', 'Ann Lee, 45, ', 'a loss of $5m ', 'the 5 May summit in Paris ', '“5 killed” ', 'mayor Ann Lee of Paris ', 'It was no 5 killed. ']

describe('no article of a story takes long with the shipped rules', () => {
  it.each(pieces)('%j for half a megabyte', async (piece) => {
    const inStory = (text: string): string => `---\nstory: s\ndate: 2020-01-01\n---\n\n${text}`
    const { report } = await checkBeside({ 'a/x.md': inStory(piece.repeat(500_000 / piece.length)), 'a/y.md': inStory('In the fire 6 were killed.') }, { core: true, facts: true })
    expectSound(report)
    expect(report.summary.articles).toBe(4)
  })
})

it('thousands of claims of one key are not all compared with each other, and that is said', async () => {
  const { report } = await checkBeside({ 'a/x.md': lines(5_000, (i) => `The bridge cost $${1_000 + i}.\n`) })
  expectSound(report)
  expect(report.summary.claims).toBe(5_002)
  expect(report.notes.join('\n')).toContain('cost: 5000 different claims have one key; 3500 of them were not compared')
  const finding = report.findings.find(({ rule }) => rule === 'cost')!
  expect(finding.places.length).toBe(50)
  expect(finding.message).toMatch(/and in 14\d\d more places/)
})

it('an article that makes phrases take too many steps is given up, and that is said', async () => {
  const say = lines(100, (i) => `a ...16 a ...16 {when:year} ...16 a ...16 b${i} & a ...16 a`)
  const dense = `In ${Array.from({ length: 100 }, (_, i) => `a a a 1911 a b${i} a a`).join(' ')}.\n\n`
  const { report } = await checkBeside({ 'rules/worse.yml': rule(say), 'a/dense.txt': dense.repeat(60), 'a/thin.txt': dense })
  expectSound(report)
  expect(report.findings.filter((finding) => finding.rule === 'rules/article').map(({ message, places }) => `${places[0].file} ${message}`)).toEqual([expect.stringMatching(/^a\/dense\.txt .*given up after 20 million steps/)])
})

it('a file larger than any article is left out by name', async () => {
  const { report } = await checkBeside({ 'a/huge.txt': `${sentence}\n\n`.repeat(9_000_000 / sentence.length) })
  expectSound(report)
  expect(report.summary.skipped).toEqual([{ file: 'a/huge.txt', why: expect.stringContaining('larger than 8 MB') }])
})

it('of thousands of mistakes in a rule file the first are told, and how many more there are', async () => {
  const { report } = await checkBeside({ 'rules/worse.yml': lines(10_000, (i) => `key${i}: 1`) })
  const told = report.findings.filter(({ places }) => places[0].file === 'rules/worse.yml')
  expect(told.length).toBe(101)
  expect(told.find((finding) => finding.rule === 'rules/more-mistakes')?.message).toMatch(/^9900 more mistakes/)
})

it('a folder of thousands of files', async () => {
  const { report } = await checkBeside(Object.fromEntries(Array.from({ length: 3_000 }, (_, i) => [`a/${i % 40}/${i}.${['md', 'txt', 'html'][i % 3]}`, `The bridge opened in ${1800 + (i % 200)}.`])))
  expectSound(report)
  expect([report.summary.articles, report.summary.claims]).toEqual([3_002, 3_002])
})

const rule = (say: string, more = ''): string => `rules:\n  - id: bad\n    title: Bad\n    claim:\n      say: |\n${say.split('\n').map((line) => `        ${line}`).join('\n')}\n${more}      key: [story]\n      value: when\n    compare: {with: [article, story]}\n`
const end = ' {when:year}'

// Each is refused with a message, or does no harm.
const rules: Record<string, [string, string | undefined]> = {
  'optionals in optionals': [rule(`bridge ${'[a '.repeat(10)}${']'.repeat(10)}${end}`), undefined],
  'optionals in optionals, too deep': [rule(`bridge ${'[a '.repeat(50)}${']'.repeat(50)}${end}`), 'rules/phrase'],
  'brackets by the thousand': [rule(`bridge ${'[a '.repeat(50_000)}${end}`), 'rules/too-deep'],
  'optionals in a row': [rule(`bridge ${'[a] '.repeat(1_500)}${end}`), undefined],
  'alternatives in a row': [rule(`bridge ${'(a|b|c|d|[e]|[f] g) '.repeat(500)}${end}`), 'rules/phrase'],
  'gaps in a row': [rule(`bridge ${'...16 '.repeat(40)}${end}`), undefined],
  'gaps in optionals': [rule(`bridge ${'[... [... (a|...)]] '.repeat(10)}${end}`), undefined],
  'a thousand parts': [rule(`bridge & ${'the & '.repeat(1_000)}${end}`), undefined],
  'ten thousand words': [rule(`bridge ${'word '.repeat(10_000)}${end}`), 'rules/phrase'],
  'a word of a million letters': [rule(`bridge ${'x'.repeat(1_000_000)}${end}`), undefined],
  'ten thousand lines': [rule(lines(10_000, (i) => `the bridge opened w${i} in${end}`)), undefined],
  'named phrases that double': [`phrases:\n  p0: a\n${lines(30, (i) => `  p${i + 1}: <p${i}> <p${i}>`)}\n${rule(`bridge <p30>${end}`)}`, 'rules/phrase'],
  'named alternatives that double': [`phrases:\n  p0: a\n${lines(18, (i) => `  p${i + 1}: (<p${i}>|<p${i}> b)`)}\n${rule(`bridge <p18>${end}`)}`, 'rules/phrase'],
  'a named phrase of itself': [`phrases:\n  a: <b>\n  b: <a>\n${rule(`bridge <a>${end}`)}`, 'rules/phrase'],
  'a thousand vetoes': [rule(`bridge ... in${end}`, `      unless: |\n${lines(1_000, (i) => `        the ...16 w${i}`)}\n`), undefined],
  'aliases of aliases': [`${'a: &a [x,x,x,x,x,x,x,x,x,x]\n'}${lines(9, (i) => `${'bcdefghij'[i]}: &${'bcdefghij'[i]} [${Array(10).fill(`*${'abcdefghi'[i]}`).join(',')}]`)}\n`, 'rules/too-large'],
  'thousands of aliases': [`entities:\n  x: &x {type: place, name: X}\n${lines(5_000, (i) => `  y${i}: *x`)}\n`, undefined],
  'an alias of itself': ['rules: &a\n  - *a\n  - b: *a\n', 'rules/too-deep'],
  'an alias of nothing': ['rules: *nope\n', 'rules/yaml'],
  'brackets in brackets': [`rules: ${'['.repeat(50_000)}`, 'rules/too-deep'],
  'brackets in brackets, each on its line': [`rules: ${'[\n'.repeat(50_000)}`, 'rules/too-deep'],
  'braces in braces': ['{a: '.repeat(50_000), 'rules/too-deep'],
  'lists in lists': ['- '.repeat(50_000), 'rules/too-deep'],
  'maps in maps': [lines(2_000, (i) => `${' '.repeat(i)}a:`), 'rules/too-deep'],
  'a key ten thousand times': ['rules: []\n'.repeat(10_000), 'rules/duplicate-key'],
  'ten thousand wrong keys': [lines(10_000, (i) => `key${i}: 1`), 'rules/unknown-key'],
  'seven million values': [`a: [${'x,'.repeat(3_500_000)}]`, 'rules/too-large'],
  'nine million characters': ['# x\n'.repeat(2_300_000), 'rules/too-large'],
  'ten thousand entities': [`entities:\n${lines(10_000, (i) => `  e${i}: {type: place, name: N${i}}`)}\n`, undefined],
  'ten thousand facts': [`facts:\n${lines(10_000, (i) => `  - {fact: meeting, date: 2019-01-01, source: x, n: "${i}"}`)}\n`, undefined],
  'names that are empty': ['entities:\n  e: {type: place, name: ""}\n', 'rules/unexpected-value'],
  'a name of ten thousand words': [`entities:\n  e: {type: place, name: ${'Bridge '.repeat(10_000)}}\n`, 'rules/unexpected-value'],
  'names that begin alike': [`entities:\n${lines(3_000, (i) => `  e${i}: {type: place, name: ${'Bridge '.repeat(1 + (i % 25))}${i}}`)}\n${rule(`{where:place} in${end}`)}`, undefined],
  'ten thousand aliases': [`entities:\n  e:\n    type: place\n    name: Aa\n    aliases: [${Array.from({ length: 10_000 }, (_, i) => `Bridge N${i}`).join()}]\n${rule(`bridge {where:place} in${end}`)}`, undefined],
  'one alias of a thousand entities': [`entities:\n${lines(1_000, (i) => `  e${i}: {type: place, name: N${i}, aliases: [the bridge, Bridge]}`)}\n${rule(`bridge {where:place} in${end}`)}`, undefined],
  'places in a circle': [`entities:\n${lines(2_000, (i) => `  e${i}: {type: place, name: N${i}, in: [e${(i + 1) % 2_000}]}`)}\n${rule(`bridge {where:place} in${end}`)}`, undefined],
  'thousands of names that are slips of the pen': [`entities:\n${lines(2_000, (i) => `  place-number-${i}: {type: place, name: N${i}, in: [plaec-numbr-${i}x], leader: plaec-numbr-${i}y}`)}\n`, 'rules/unknown-entity'],
  'globs that run away': [`${rule(`the bridge opened in${end}`)}    files: ["+(+(a))b", "${'*a'.repeat(30)}b", "${'**/a/'.repeat(20)}b", "${'{a,aa}'.repeat(30)}b", "${'a'.repeat(70_000)}"]\n`, 'rules/unexpected-value'],
  'globs that mean nothing': [`${rule(`the bridge opened in${end}`)}    files: ["[", "(", "[[:alpha:]", "!(a", "!!!a", "\\\\", "{", "!", "[z-a]", "(?<=a)", "{1..1000000000}"]\n`, 'rules/unexpected-value'],
  'a message of braces': [`${rule(`the bridge opened in${end}`)}    message: "${'{here.sentence} '.repeat(5_000)}"\n`, undefined],
}

// The words of the phrases above, again and again, in short sentences and in one long one.
const text = `${'The bridge the bridge, which opened in 1911 the a b c d word the bridge a a a 1950 the in 1923. '.repeat(40)}\n\nbridge ${'the bridge in Bridge a a b 1911 Bridge Bridge '.repeat(300)}\n`

describe('no rule file takes long or hides what others find', () => {
  it.each(Object.keys(rules))('%s', async (name) => {
    const [source, code] = rules[name]!
    const { report } = await checkBeside({ 'rules/worse.yml': source, 'a/text.md': text, [`a/${'a'.repeat(100)}/${'a/'.repeat(30)}x.md`]: 'The bridge opened in 1911.' })
    expectSound(report)
    const mistakes = report.findings.filter(({ verdict }) => verdict === 'invalid')
    if (code === undefined) expect(mistakes.map(({ message }) => message)).toEqual([])
    else expect(mistakes.map(({ rule: found, places }) => `${found} ${places[0].file}`)).toContain(`${code} rules/worse.yml`)
  })
})
