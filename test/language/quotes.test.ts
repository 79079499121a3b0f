import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quoteSpans } from '../../src/language/quotes.ts'

function quoted(prose: string): string[] {
  return quoteSpans(prose).map(({ from, to }) => prose.slice(from, to))
}

describe('quoteSpans', () => {
  it.each([
    ['He said “we won” and “we left”.', ['“we won”', '“we left”']],
    ['He said "we won" and ("we left").', ['"we won"', '"we left"']],
    ['Er sagte „wir“ und „sie”.', ['„wir“', '„sie”']],
    ['Il dit « oui » puis «non».', ['« oui »', '«non»']],
    ["She wrote ``it ends'' and ``it began''.", ["``it ends''", "``it began''"]],
    ['The ‘historic’ talks, ‘the best yet’, ended.', ['‘historic’', '‘the best yet’']],
    ["The 'historic' talks, 'the best yet', ended.", ["'historic'", "'the best yet'"]],
    ['He said ‘I don’t know’ and left.', ['‘I don’t know’']],
    ["He said 'I don't know' and left.", ["'I don't know'"]],
    ['‘The leaders’ talks failed,’ she said. The leaders’ aides left.', ['‘The leaders’ talks failed,’']],
    ['The leaders’ talks and Hale’s plan', []],
    ["The workers' rights, the '90s, rock 'n' roll and '68 weren't in it, 'twas said o' them", []],
    ["He is 6'2\" tall and the board is 12\" wide.", []],
    ['“He told me ‘no’ and “never” twice” she said.', ['“He told me ‘no’ and “never”']],
    ['“He told me ‘no’ twice,” she said.', ['“He told me ‘no’ twice,”']],
    ['‘He told me “no” twice,’ she said.', ['‘He told me “no” twice,’']],
    ['“It goes on. And on.', ['“It goes on. And on.']],
    ['  "It goes on. And on.', ['"It goes on. And on.']],
    ['He said: “It goes on. And on.', ['“It goes on. And on.']],
    ['a stray” mark and another" too', []],
    ['The “big deal was signed. He said: “We won.” So it ends.', ['“We won.”']],
    ['"We have won. "We are going home." She left.', ['"We have won. "We are going home."']],
    ['"We won." "They lost." End.', ['"We won."', '"They lost."']],
    ['The talks—"a farce"—ended.', ['"a farce"']],
    ['**“We won”**'.replaceAll('*', '\u200B'), ['“We won”']],
    ['', []],
  ])('%j', (prose, spans) => expect(quoted(prose)).toEqual(spans))

  it('gives spans in order that do not overlap, for any text', () => {
    const pieces = fc.array(fc.constantFrom('"', '“', '”', '‘', '’', "'", '„', '«', '»', '``', "''", ' ', 'a', 's', 'B', '.', ',', ':', '1', '\u200B', '—'), { maxLength: 40 })
    fc.assert(
      fc.property(pieces, (parts) => {
        const prose = parts.join('')
        let last = 0
        for (const { from, to } of quoteSpans(prose)) {
          expect(from).toBeGreaterThanOrEqual(last)
          expect(to).toBeGreaterThan(from)
          last = to
        }
        expect(last).toBeLessThanOrEqual(prose.length)
      }),
      { numRuns: 3_000 },
    )
  })
})
