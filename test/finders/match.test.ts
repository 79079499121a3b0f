import { describe, expect, it } from 'vitest'
import { articleOf, claimsIn, load, readsIn, ruleFile, type RuleParts } from './harness.ts'

const entities = `entities:
  germany: {type: place, name: Germany}
  france: {type: place, name: France}
  italy: {type: place, name: Italy}
  us: {type: place, name: United States, aliases: [US]}
  merz: {type: person, name: Friedrich Merz, aliases: [Merz]}
  macron: {type: person, name: Emmanuel Macron, aliases: [Macron]}
  meloni: {type: person, name: Giorgia Meloni, aliases: [Meloni]}
  erdogan: {type: person, name: Recep Tayyip Erdoğan, aliases: [Erdoğan]}
  summit: {type: event, name: Rome summit, aliases: [summit in Rome]}
phrases:
  talks: |
    talks
    ~meet
    negotiations
`

function read(parts: Partial<RuleParts> & { say: string }, source: string): ReturnType<typeof readsIn> {
  return readsIn(load(ruleFile({ file: entities, ...parts })), source)
}

/** The words of every claim that one phrase reads. */
function texts(say: string, source: string, parts: Partial<RuleParts> = {}): string[] {
  return read({ say, ...parts }, source).map(({ text }) => text)
}

describe('words', () => {
  it.each<[string, string, string[]]>([
    ['met in {n:year}', 'They met in 2019.', ['met in 2019']],
    ['met in {n:year}', 'THEY MET IN 2019.', ['MET IN 2019']],
    ['met in {n:year}', 'They met again in 2019.', []],
    ['met in {n:year}', 'They met, in 2019.', ['met, in 2019']],
    ['met in {n:year}', 'They met — in 2019.', ['met — in 2019']],
    ['met in {n:year}', 'They met (in 2019).', ['met (in 2019']],
    ['met in {n:year}', 'They met\u00A0in\u202F2019.', ['met\u00A0in\u202F2019']],
    ['met in {n:year}', 'They m\u00ADet\u200B in 2019.', ['m\u00ADet\u200B in 2019']],
    ['met in {n:year}', 'They met. In 2019 they did not.', []],
    // Hyphens, dashes, quotation marks and apostrophes do not matter.
    ['face-to-face since {n:year}', 'The first face to face since 2019.', ['face to face since 2019']],
    ['face to face since {n:year}', 'The first face‑to‑face since 2019.', ['face‑to‑face since 2019']],
    ['so-called deal of {n:year}', 'The so–called deal of 2019.', ['so–called deal of 2019']],
    ['had not met since {n:year}', 'They hadn’t met since 2019.', ['hadn’t met since 2019']],
    ["hadn't met since {n:year}", 'They had not met since 2019.', ['had not met since 2019']],
    ['can not meet before {n:year}', 'They cannot meet before 2019.', ['cannot meet before 2019']],
    ["will not meet before {n:year}", "They won't meet before 2019.", ["won't meet before 2019"]],
    // Accents are no part of a word's identity, however they are written.
    ['the café of {n:year}', 'In the cafe of 2019.', ['the cafe of 2019']],
    ['the cafe of {n:year}', 'In the cafe\u0301 of 2019.', ['the cafe\u0301 of 2019']],
    ['the Müller of {n:year}', 'In the Mu\u0308ller of 2019.', ['the Mu\u0308ller of 2019']],
    // A capital in the phrase is one in the text.
    ['US talks in {n:year}', 'The US talks in 2019.', ['US talks in 2019']],
    ['US talks in {n:year}', 'The U.S. talks in 2019.', ['U.S. talks in 2019']],
    ['U.S. talks in {n:year}', 'The US talks in 2019.', ['US talks in 2019']],
    ['US talks in {n:year}', 'They told us talks in 2019 failed.', []],
    ['US talks in {n:year}', 'Us talks in 2019 failed.', []],
    ['Moscow talks in {n:year}', 'MOSCOW TALKS IN 2019.', ['MOSCOW TALKS IN 2019']],
    ['Moscow talks in {n:year}', 'The moscow talks in 2019.', []],
    ['March talks in {n:year}', 'They march talks in 2019.', []],
    ['the treaty of {n:year}', 'The Treaty of 2019.', ['The Treaty of 2019']],
    // Any form of a word.
    ['~meet in {n:year}', 'They meet in 2019, met in 2020 and are meeting in 2021.', ['meet in 2019', 'met in 2020', 'meeting in 2021']],
    ['~meeting in {n:year}', 'The meetings in 2019.', ['meetings in 2019']],
    // Numbers with separators.
    ['the 1,200 of {n:year}', 'The 1200 of 2019.', ['The 1200 of 2019']],
    ['the 1200 of {n:year}', 'The 1,200 of 2019.', ['The 1,200 of 2019']],
    // Named phrases and entities.
    ['<talks> in {n:year}', 'Talks in 2019, parleys in 2020, met in 2021.', ['Talks in 2019', 'met in 2021']],
    ['<us> in {n:year}', 'The United States in 2019 and the US in 2020.', ['United States in 2019', 'US in 2020']],
    ['<erdogan> in {n:year}', 'Recep Tayyip Erdogan in 2019, Erdoğan in 2020.', ['Erdogan in 2019', 'Erdoğan in 2020']],
    // A phrase may have the article that a name can carry.
    ['the {c:place} of {n:year}', 'The Germany of 2019.', ['The Germany of 2019']],
    ['{c:place} of {n:year}', 'The Germany of 2019.', ['Germany of 2019']],
    // Optional words and choices: the tightest match.
    ['[the] (first|second) [big] meeting in {n:year}', 'It was the first meeting in 2019.', ['first meeting in 2019']],
    ['(first|first big) meeting in {n:year}', 'The first big meeting in 2019.', ['first big meeting in 2019']],
    ['met ... in {n:year}', 'They met, met again and met once more in 2019.', ['met once more in 2019']],
    // `^` is the start of the sentence.
    ['^ they met in {n:year}', 'They met in 2019.', ['They met in 2019']],
    ['^ they met in {n:year}', '“Yes.” They met in 2019.', ['They met in 2019']],
    ['^ they met in {n:year}', 'Then they met in 2019.', []],
    // Punctuation counts where it is written.
    ['met, in {n:year}', 'They met, in 2019.', ['met, in 2019']],
    ['met, in {n:year}', 'They met in 2019.', []],
    ['in {n:year} .', 'They met in 2019.', ['in 2019']],
    ['in {n:year} .', 'They met in 2019 once.', []],
  ])('%s in %j', (say, source, expected) => expect(texts(say, source)).toEqual(expected))
})

describe('gaps', () => {
  const filler = (count: number): string => Array.from({ length: count }, (_, i) => `w${String.fromCharCode(97 + i)}`).join(' ')
  it.each<[string, number, boolean]>([
    ['met ... in {n:year}', 0, true], ['met ... in {n:year}', 1, true], ['met ... in {n:year}', 10, true], ['met ... in {n:year}', 11, false],
    ['met ...3 in {n:year}', 3, true], ['met ...3 in {n:year}', 4, false], ['met ...16 in {n:year}', 16, true], ['met ...16 in {n:year}', 17, false],
    ['met ...16 ...16 in {n:year}', 32, false],
  ])('%s over %d words: %s', (say, count, matches) => {
    if (count === 32) expect(texts(say, `They met ${filler(26)} in 2019.`)).toHaveLength(1)
    else expect(texts(say, `They met ${filler(count)} in 2019.`)).toHaveLength(matches ? 1 : 0)
  })

  it.each<[string, string, number]>([
    ['met ... in {n:year}', 'They met; in 2019 they did not.', 0],
    ['met ; in {n:year}', 'They met; in 2019 they did not.', 1],
    ['met ... in {n:year}', 'They met, talked: all in 2019.', 1],
    ['met ... in {n:year}', 'They met “in Rome; and more”, in 2019.', 1],
    ['met ... in {n:year}', 'They met! In 2019 they did not.', 0],
    // A quotation counts as one word, a possessive as none.
    ['met ...1 in {n:year}', 'They met “as we have long hoped to do” in 2019.', 1],
    ['met ...2 in {n:year}', "They met Germany's leader in 2019.", 1],
    ['met & in {n:year}', 'They met; in 2019 they did not.', 1],
  ])('%s in %j: %d', (say, source, count) => expect(texts(say, source)).toHaveLength(count))
})

describe('possessives', () => {
  it.each<[string, string, boolean]>([
    ["{c:place}'s leader in {n:year}", "Germany's leader in 2019.", true],
    ["{c:place}'s leader in {n:year}", 'Germany’s leader in 2019.', true],
    ["{c:place}'s leader in {n:year}", 'Germany leader in 2019.', false],
    ['{c:place} leader in {n:year}', "Germany's leader in 2019.", true],
    ['{c:place} leader in {n:year}', 'Germany leader in 2019.', true],
    ["leaders' talks in {n:year}", 'The leaders’ talks in 2019.', true],
    ["leaders' talks in {n:year}", 'The leaders talks in 2019.', true],
    ["<germany>'s talks in {n:year}", "Germany's talks in 2019.", true],
    ["<germany>'s talks in {n:year}", 'Germany talks in 2019.', false],
    ["(Germany|France)'s talks in {n:year}", "France's talks in 2019.", true],
  ])('%s in %j: %s', (say, source, matches) => expect(texts(say, source)).toHaveLength(matches ? 1 : 0))
})

describe('parts in any order', () => {
  it.each<[string, string, string[]]>([
    ['summit & first & since {n:year}', 'The summit was the first since 2019.', ['2019']],
    ['summit & first & since {n:year}', 'Since 2019 no summit was held, and it is the first.', ['2019']],
    ['summit & first & since {n:year}', 'The summit was the last since 2019.', []],
    ['first & since {n:year}', 'The first since 2019 and the second since 2020.', ['2019', '2020']],
    // Parts never share a word, and are given away so that all find a place.
    ['first & first & since {n:year}', 'The first since 2019.', []],
    ['first & first & since {n:year}', 'The first and first since 2019.', ['2019']],
    ['(rise|fall) & rise & since {n:year}', 'The fall after the rise since 2019.', ['2019']],
    ['rise & (rise|fall) & since {n:year}', 'The fall after the rise since 2019.', ['2019']],
  ])('%s in %j', (say, source, expected) => expect(read({ say }, source).map(({ slots }) => slots['n'])).toEqual(expected))

  it('reads every member of a list', () => {
    const say = "leaders & {country:place}'s {who:person}"
    const found = read({ say, value: 'value: who', key: '[story, country]' }, "Leaders including Germany's Merz, France's Macron and Italy's Giorgia Meloni came.")
    expect(found.map(({ text, slots }) => [text, slots['country'], slots['who']])).toEqual([
      ["Germany's Merz", 'Germany', 'Merz'],
      ["France's Macron", 'France', 'Macron'],
      ["Italy's Giorgia Meloni", 'Italy', 'Giorgia Meloni'],
    ])
  })

  it('takes the nearest match of each other part', () => {
    const say = '{who:person} & left in {n:year}'
    expect(read({ say, key: '[who]' }, 'Merz spoke and Macron left in 2019.')[0]!.slots['who']).toBe('Macron')
  })
})

describe('bounds and the article’s date', () => {
  const allows = (say: string, source: string, value = 'value: n'): unknown => (claimsIn(load(ruleFile({ say, value })), articleOf(source))[0]?.value as { allows?: unknown })?.allows
  it('`<=` opens the low end, `>=` the high end', () => {
    const [min, max] = [17897, 18262]
    expect(allows('since {n:year}', 'It began since 2019.')).toMatchObject({ min, max })
    expect(allows('since {n:year <=}', 'It began since 2019.')).toEqual({ max, openMax: true })
    expect(allows('since {n:year >=}', 'It began since 2019.')).toEqual({ min })
  })
  it('`published` is the day of the article', () => {
    expect(allows('still president', 'He is still president.', 'value: published')).toMatchObject({ min: 20316, max: 20317 })
    expect(allows('still president', 'He is still president.', 'value: published >=')).toEqual({ min: 20316 })
  })
})

describe('several lines', () => {
  it('the earlier line wins on the same words', () => {
    const say = 'since {n:year <=}\nsince {n:year}'
    const claims = claimsIn(load(ruleFile({ say })), articleOf('Since 2019.'))
    expect(claims).toHaveLength(1)
    expect(claims[0]!.value).toMatchObject({ allows: { openMax: true } })
    expect(claims[0]!.value).not.toHaveProperty('allows.min')
  })
  it('lines on other words are other claims, in the order of the text', () => {
    expect(texts('since {n:year}\nbefore {n:year}', 'Before 2019 and since 2020.')).toEqual(['Before 2019', 'since 2020'])
  })
  it('a map says which of its phrases matched, the tighter of two that end alike', () => {
    const source = ruleFile({ say: 'x' }).replace(/say: \|[\s\S]*?key/, 'say:\n        ann: "Ann ... proposed Rome"\n        ben: "Ben ... proposed Rome"\n      key').replace('value: n', '')
    const claims = claimsIn(load(source), articleOf('Ann spoke and Ben proposed Rome.'))
    expect(claims.map(({ value }) => value)).toEqual([{ constant: 'ben' }])
  })
})

describe('quoted speech', () => {
  const quotes = { claim: '      in: [quotes]' }
  it.each<[string, Partial<RuleParts>, string[]]>([
    ['“We met in 2019,” he said.', {}, []],
    ['“We met in 2019,” he said.', quotes, ['met in 2019']],
    ['They met in 2019.', quotes, []],
    ['They “met” in 2019.', quotes, []],
    ['“We met in 2019,” he said of what met in 2020.', { claim: '      in: [quotes, body]' }, ['met in 2020', 'met in 2019']],
    ['He asked: “Met in 2019?”', quotes, []],
    ['They met in 2019?', {}, []],
    ['They met in 2019 (or so)?', {}, []],
    ['They met in 2019, asked “Why?”', {}, ['met in 2019']],
    ['They met in 2019.”', {}, ['met in 2019']],
  ])('%j %j', (source, parts, expected) => expect(texts('met in {n:year}', source, parts).sort()).toEqual([...expected].sort()))

  it.each<[string, string, string[]]>([
    ['"soon" ... in {n:year}', 'They said “very soon now” in 2019.', ['“very soon now” in 2019']],
    ['"soon" ... in {n:year}', 'They said soon in 2019.', []],
    ['"soon" ... in {n:year}', 'They said “later” soon in 2019.', []],
    ['"soon (again|enough)" & in {n:year}', 'In 2019 they said “soon again”.', ['In 2019']],
    ['"soon" & in {n:year}', 'They said “soon, in 2019”.', []],
  ])('words in quotation marks: %s in %j', (say, source, expected) => expect(texts(say, source)).toEqual(expected))

  it('words in quotation marks hold no slots', () => expect(() => texts('"in {n:year}"', 'x')).toThrow(/hold no slots/))
})

describe('about', () => {
  const claim = '      about: |\n        floods\n        "storm"'
  it.each<[string, number]>([
    ['They met in 2019.', 0], ['The floods rose.\n\nThey met in 2019.', 1], ['They met in 2019.\n\nThe floods rose.', 1], ['“Floods!” he said. They met in 2019.', 1],
    ['A storm rose. They met in 2019.', 0], ['“A storm,” he said. They met in 2019.', 1],
  ])('%j: %d', (source, expected) => expect(texts('met in {n:year}', source, { claim })).toHaveLength(expected))
})
