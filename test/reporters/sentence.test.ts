import { describe, expect, it } from 'vitest'
import { markSentence } from '../../src/reporters/sentence.ts'
import { columnsOf, wrap } from '../../src/reporters/wrap.ts'
import { place } from './sample.ts'

const parts = (text: string, sentence: string, limit = 200, at?: number): string[] => Object.values(markSentence(place({ text, sentence, ...(at !== undefined && { at }) }), limit))

describe('markSentence', () => {
  it('sets the words apart', () => expect(parts('b', 'a b c')).toEqual(['a ', 'b', ' c']))
  it('sets nothing apart where it would have to guess', () => expect(parts('b', 'a b b')).toEqual(['a b b', '', '']))
  it('goes by the offset where there is one', () => expect(parts('b', 'a b b', 200, 4)).toEqual(['a b ', 'b', '']))
  it('does not trust a wrong offset', () => expect(parts('b', 'a b b', 200, 1)).toEqual(['a b b', '', '']))
  it('takes words that are not there as none', () => expect(parts('x', 'a b')).toEqual(['a b', '', '']))
  it('cuts around the words, at spaces', () => {
    const [before, words, after] = parts('HERE', `${'word '.repeat(100)}HERE${' word'.repeat(100)}`, 60)
    expect(words).toBe('HERE')
    expect(before).toMatch(/^… word (word )+$/)
    expect(after).toMatch(/^( word)+ …$/)
    expect([before, words, after].join('').length).toBeLessThan(70)
  })
  it('does not cut a character in two', () => expect(parts('', '😀'.repeat(50), 51)[0]).toBe(`${'😀'.repeat(25)} …`))
})

describe('wrap', () => {
  it.each([
    ['', 10, ['']],
    ['one two three', 7, ['one two', 'three']],
    ['a verylongwordindeed b', 5, ['a', 'verylongwordindeed', 'b']],
    ['東京 東京', 8, ['東京', '東京']],
    ['a  b', 10, ['a b']],
  ])('%j in %i columns', (text, width, lines) => expect(wrap(text, width)).toEqual(lines))
  it('counts columns', () => expect(['abc', '東京', 'e\u0301', '😀'].map(columnsOf)).toEqual([3, 4, 1, 2]))
})
