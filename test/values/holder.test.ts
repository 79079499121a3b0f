import { describe, expect, it } from 'vitest'
import { holder } from '../../src/values/holder.ts'
import { contextOf, loadAll, small } from '../ruleset/small-offices.ts'
import { scan, verdict } from './harness-entity.ts'

const context = contextOf(loadAll(small))

/** Sentence, the value's words, its head, who it may be. */
const reads: [string, string, string, string][] = [
  ['Then Olaf Scholz left.', 'Olaf Scholz', 'Olaf Scholz', 'olaf-scholz'],
  ['Then Scholz left.', 'Scholz', 'Scholz', 'olaf-scholz'],
  ['Mr Scholz left.', 'Mr Scholz', 'Scholz', 'olaf-scholz'],
  ['Mr Olaf Scholz left.', 'Mr Olaf Scholz', 'Olaf Scholz', 'olaf-scholz'],
  ['Sir Tony Blair left.', 'Sir Tony Blair', 'Tony Blair', 'tony-blair'],
  ["Chancellor Scholz's plane left.", 'Scholz', 'Scholz', 'olaf-scholz'],
  ['A call by Schroder came.', 'Schroder', 'Schroder', 'gerhard-schroder'],
  ['A call by Gerhard Schröder came.', 'Gerhard Schröder', 'Gerhard Schröder', 'gerhard-schroder'],
  // One who is named by id, and has another name.
  ['Then Joachim-Friedrich Merz left.', 'Joachim-Friedrich Merz', 'Joachim-Friedrich Merz', 'friedrich-merz'],
  ['Then Merz left.', 'Merz', 'Merz', 'friedrich-merz'],
  ['Then Ms van der Veen left.', 'Ms van der Veen', 'van der Veen', 'anna-van-der-veen'],
  ['The boss van der Veen left.', 'van der Veen', 'van der Veen', 'anna-van-der-veen'],
  ['Van der Veen left.', 'Van der Veen', 'Van der Veen', 'anna-van-der-veen'],
  ['Then Veen left.', 'Veen', 'Veen', 'anna-van-der-veen'],
  // Two of one surname.
  ['Then Bush left.', 'Bush', 'Bush', 'george-bush george-w-bush'],
  ['Then George W. Bush left.', 'George W. Bush', 'George W. Bush', 'george-w-bush'],
  // The surname comes first in Chinese names.
  ['Then Hu left.', 'Hu', 'Hu', 'hu-jintao'],
  // Somebody of a known surname who never held an office is no holder by surname.
  ['Then Darling left.', 'Darling', 'Darling', 'alistair-darling'],
  ['Then Gordon Darling left.', 'Gordon Darling', 'Gordon Darling', 'gordon-darling'],
  // In a list, or before a full stop, the next capital is no part of the name.
  ['Brown, Smith and others left.', 'Brown', 'Brown', 'gordon-brown'],
]

const rejects = [
  'The brown chair broke.', 'Then Angela left.', 'They saw Brown University.', 'They sat under Brown Tower.', 'Then Brown Jr left.', 'Somebody called Olaf left.', 'Friedrich left.', 'The bush burned.',
  'They came by van der veen.', 'Nobody called Brown Smith left.', 'Mr Smith left.',
]

const pairs: [string, string, string][] = [
  ['Then Scholz left.', 'Mr Olaf Scholz left.', 'agree'],
  ['Then Scholz left.', 'Then Merz left.', 'contradict'],
  ['Then Bush left.', 'Then George W. Bush left.', 'agree'],
  ['Then Bush left.', 'Then Scholz left.', 'unknown'],
]

describe('holder', () => {
  it.each(reads)('reads %s', (sentence, text, head, ids) => {
    const [first, ...more] = scan(holder, sentence, context)
    expect({ ...first, ids: first?.value.ids.join(' ') }).toMatchObject({ text, head, ids })
    expect(more).toEqual([])
  })
  it.each(rejects)('reads nothing in: %s', (sentence) => expect(scan(holder, sentence, context)).toEqual([]))
  it.each(pairs)('%s / %s → %s', (a, b, expected) => expect(verdict(holder, a, b, context)).toBe(expected))
  it('shows a name as its file has it, and a surname as written', () => {
    expect(['Mr Gerhard Schroeder', 'Gerhard Schroder left.', 'Mr Bush left.'].map((sentence) => scan(holder, sentence, context)[0]?.shown)).toEqual([undefined, 'Gerhard Schröder', 'Bush'])
  })
  it('reads nothing where no office is known', () => expect(scan(holder, 'Then Scholz left.')).toEqual([]))
})
