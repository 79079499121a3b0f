import { describe, expect, it } from 'vitest'
import { parsePhrase, type PhraseNode } from '../../src/ruleset/phrases.ts'

/** A node in short: what it is, and what it holds. */
function short(node: PhraseNode): unknown {
  switch (node.is) {
    case 'word': return node.capital ? `=${node.text}` : node.norm
    case 'form': return `~${node.word}`
    case 'possessive': return "'s"
    case 'mark': return `mark ${node.mark}`
    case 'start': return '^'
    case 'gap': return `...${node.words}`
    case 'slot': return `{${node.name}:${node.type}${node.bound ? ` ${node.bound}` : ''}}`
    case 'name': return `<${node.name}>`
    case 'optional': return { optional: short(node.item) }
    case 'choice': return { choice: node.items.map(short) }
    case 'quoted': return { quoted: short(node.item) }
    case 'sequence': return node.items.map(short)
  }
}

function parts(source: string): unknown {
  const parsed = parsePhrase(source)
  return 'mistake' in parsed ? parsed.mistake : parsed.parts.map(short)
}

describe('parsePhrase', () => {
  it.each<[string, unknown]>([
    ['first meeting', [['first', 'meeting']]],
    ['US Us us', [['=US', '=Us', 'us']]],
    ['U.S. talks', [['=US', 'talks']]],
    ['face-to-face', [['face', 'to', 'face']]],
    ["hadn't met", [['had', 'not', 'met']]],
    ['hadn’t met', [['had', 'not', 'met']]],
    ['cannot', [['can', 'not']]],
    ["o'clock", [["o'clock"]]],
    ["Germany's leader", [['=Germany', "'s", 'leader']]],
    ["{country:place}'s {who:person}", [['{country:place}', "'s", '{who:person}']]],
    ["<leader>’s plan", [['<leader>', "'s", 'plan']]],
    ["(Ann|Ben)'s", [[{ choice: [['=Ann'], ['=Ben']] }, "'s"]]],
    ['~meet again', [['~meet', 'again']]],
    ['[the] (first|second time)', [[{ optional: ['the'] }, { choice: [['first'], ['second', 'time']] }]]],
    ['[a|b]', [[{ optional: { choice: [['a'], ['b']] } }]]],
    ['(one)', [[['one']]]],
    ['{year}', [['{year:year}']]],
    ['{ last_met : year <= }', [['{last_met:year <=}']]],
    ['{x:date>=}', [['{x:date >=}']]],
    ['< war >', [['<war>']]],
    ['a ... b', [['a', '...10', 'b']]],
    ['a…b', [['a', '...10', 'b']]],
    ['a ...3 b', [['a', '...3', 'b']]],
    ['a ...16 b', [['a', '...16', 'b']]],
    ['a...b', [['a', '...10', 'b']]],
    ['^ they', [['^', 'they']]],
    ['a, b; c: d', [['a', 'mark ,', 'b', 'mark ;', 'c', 'mark :', 'd']]],
    ['yes!', [['yes', 'mark !']]],
    ['a – b', [['a', 'mark –', 'b']]],
    ['a & b & {n:count}', [['a'], ['b'], ['{n:count}']]],
    ['40%', [['40', '%']]],
    ['1,200 men', [['1200', 'men']]],
    ['in 2019,2020', [['in', '2019', 'mark ,', '2020']]],
    ['“peace” talks', [[{ quoted: ['peace'] }, 'talks']]],
    ['"(next|last) time" [he]', [[{ quoted: [{ choice: [['next'], ['last']] }, 'time'] }, { optional: ['he'] }]]],
    ['(a|(b|c) d) e', [[{ choice: [['a'], [{ choice: [['b'], ['c']] }, 'd']] }, 'e']]],
  ])('%s', (source, expected) => expect(parts(source)).toEqual(expected))

  it.each<[string, number, number, string]>([
    ['', 0, 0, 'the phrase is empty'],
    ['a & ', 0, 4, 'a part beside `&` is empty'],
    ['& a', 0, 3, 'a part beside `&` is empty'],
    ['a (b|c', 2, 1, '`(` is never closed; expected `)`'],
    ['a [b', 2, 1, '`[` is never closed; expected `]`'],
    ['(a]', 0, 1, '`(` is never closed; expected `)`'],
    ['a (b & c)', 2, 1, '`(` is never closed; expected `)`'],
    ['a)', 1, 1, '`)` closes nothing'],
    ['a]', 1, 1, '`]` closes nothing'],
    ['a | b', 2, 1, '`|` closes nothing'],
    ['a }', 2, 1, '`}` closes nothing'],
    ['a > b', 2, 1, '`>` closes nothing'],
    ['(a|)', 0, 4, 'an alternative is empty; to make words optional write `[words]`'],
    ['()', 0, 2, 'an alternative is empty; to make words optional write `[words]`'],
    ['[]', 0, 2, 'an alternative is empty; to make words optional write `[words]`'],
    ['a* b', 1, 1, '`*` has no meaning in a phrase; write `[optional]`, `(a|b)` or `...`'],
    ['a+', 1, 1, '`+` has no meaning in a phrase; write `[optional]`, `(a|b)` or `...`'],
    ['what?', 4, 1, '`?` has no meaning in a phrase; write `[optional]`, `(a|b)` or `...`'],
    ['a {b c}', 2, 1, 'a slot is written `{name:type}`, `{type}` or, as a bound, `{name:type <=}`'],
    ['a {b:}', 2, 1, 'a slot is written `{name:type}`, `{type}` or, as a bound, `{name:type <=}`'],
    ['a {b:year <}', 2, 1, 'a slot is written `{name:type}`, `{type}` or, as a bound, `{name:type <=}`'],
    ['a {b', 2, 1, 'a slot is written `{name:type}`, `{type}` or, as a bound, `{name:type <=}`'],
    ['a < b', 2, 1, 'a named phrase or entity is written `<name>`'],
    ['a <b c>', 2, 1, 'a named phrase or entity is written `<name>`'],
    ['~ meet', 0, 1, '`~` stands before a word, to mean any form of it: `~meet`'],
    ['a ...0 b', 2, 4, 'a gap is from 1 to 16 words'],
    ['a ...17 b', 2, 5, 'a gap is from 1 to 16 words'],
    ['a ...999 b', 2, 6, 'a gap is from 1 to 16 words'],
    ['a "b', 2, 1, 'the quotation is never closed; expected `"`'],
    ['a "" b', 2, 2, 'a quotation must hold words'],
    ['("a|b")', 1, 1, 'the quotation is never closed; expected `"`'],
    ['a # b', 2, 1, '`#` holds no word'],
    ['a @@ b', 2, 2, '`@@` holds no word'],
  ])('mistake in %j', (source, at, length, message) => expect(parts(source)).toEqual({ at, length, message }))

  it('brackets nest as deep as 12, and no deeper', () => {
    const nested = (depth: number): string => '('.repeat(depth) + 'a' + ')'.repeat(depth)
    expect(parts(nested(12))).not.toHaveProperty('message')
    expect(parts(nested(13))).toMatchObject({ at: 13, message: expect.stringMatching(/deeper than 12/) })
    expect(parts(nested(100_000))).toMatchObject({ at: 13, message: expect.stringMatching(/deeper than 12/) })
  })
})
