import { describe, expect, it } from 'vitest'
import { makeOfficeNames } from '../../src/ruleset/office-names.ts'
import { loadAll, shownAt, small } from './small-offices.ts'

const officeAt = makeOfficeNames(new Set(loadAll(small).entities.values()))
const read = (sentence: string): string[] => shownAt(sentence, officeAt)

const german = 'german-chancellor'
const chancellors = 'austrian-chancellor german-chancellor uk-chancellor'
const presidents = 'chinese-president ukraine-president us-president'

/** Sentence, the words of the office, the offices that it may be. */
const reads: [string, string, string][] = [
  // The country before the title.
  ['A German chancellor spoke.', 'German chancellor', german],
  ['The German Chancellor spoke.', 'The German Chancellor', german],
  ["Then Germany's chancellor spoke.", "Germany's chancellor", german],
  ['Then Germany’s federal chancellor spoke.', 'Germany’s federal chancellor', german],
  ['The US President spoke.', 'The US President', 'us-president'],
  ['The U.S. president spoke.', 'The U.S. president', 'us-president'],
  ['Then Ukraine President Zelenskyy spoke.', 'Ukraine President', 'ukraine-president'],
  ['GERMAN CHANCELLOR SPEAKS', 'GERMAN CHANCELLOR', german],
  ["The United Kingdom's prime minister spoke.", "The United Kingdom's prime minister", 'uk-prime-minister'],
  // Words between the two.
  ["Then Germany's new centre-right chancellor spoke.", "Germany's new centre-right chancellor", german],
  ['The long-serving German chancellor spoke.', 'German chancellor', german],
  // The country behind it.
  ['The chancellor of Germany spoke.', 'The chancellor of Germany', german],
  ['Then the president of the United States spoke.', 'the president of the United States', 'us-president'],
  ['The leader of Ukraine spoke.', 'The leader of Ukraine', 'ukraine-president'],
  ['The secretary general of Nato spoke.', 'The secretary general of Nato', 'nato-head'],
  // Words that name the office with the country alone.
  ['The German leader spoke.', 'The German leader', german],
  ["Then Ukraine's leader spoke.", "Ukraine's leader", 'ukraine-president'],
  // A title alone is that of every office called so.
  ['The chancellor spoke.', 'The chancellor', chancellors],
  ['Then Chancellor Scholz spoke.', 'Chancellor', chancellors],
  ['Then president Bush spoke.', 'president', presidents],
  ['Then Prime Minister Blair spoke.', 'Prime Minister', 'uk-prime-minister'],
  ['The Chancellor of the Exchequer spoke.', 'The Chancellor of the Exchequer', 'uk-chancellor'],
  // A country that has no such office, or none that is known, is no country of it.
  ['Then Berlin Chancellor Scholz spoke.', 'Chancellor', chancellors],
  // Punctuation parts a country from a title that is not its own.
  ['In Germany, Chancellor Scholz spoke.', 'Chancellor', chancellors],
  // The hyphen of a compound does not.
  ['A German-chancellor joke.', 'German-chancellor', german],
]

const rejects = [
  // Other offices of the same word.
  'The vice president spoke.', 'The vice-president spoke.', 'The US vice president spoke.', 'The deputy chancellor spoke.', 'Then Shadow Chancellor Brown spoke.', 'The acting president spoke.',
  'The interim German chancellor spoke.', 'The acting US president spoke.', 'The student president spoke.',
  // The president of something else.
  'The president of the club spoke.', 'The president of Bayern Munich spoke.', 'The chancellor of the university spoke.', 'The president of Germany spoke.', 'The leader of the party spoke.',
  // Not yet, or something else of theirs.
  'The president-elect spoke.', 'The president elect spoke.', 'The US president-elect spoke.', 'The German chancellor candidate spoke.', 'The presidential race began.', 'The chancellor hopeful spoke.', 'They met at Chancellor House.',
  'A chancellor aide spoke.',
  // `called` alone is nothing.
  'The leader spoke.', 'The opposition leader spoke.', 'Then Berlin leader Scholz spoke.', 'In Germany, leader Scholz spoke.',
  // A country alone.
  'Germany spoke.', 'They told us so.',
]

describe('offices in words', () => {
  it.each(reads)('reads %s', (sentence, text, ids) => expect(read(sentence)).toEqual([`${text}: ${ids}`]))
  it.each(rejects)('reads nothing in: %s', (sentence) => expect(read(sentence)).toEqual([]))
  it('reads every office of a sentence', () => {
    expect(read('The German chancellor, the US president and the leader of Ukraine met a prime minister.').map((one) => one.split(': ')[1])).toEqual([german, 'us-president', 'ukraine-president', 'uk-prime-minister'])
  })
  it('the last word and the first one may be an office', () => {
    expect(read('Chancellor')).toEqual([`Chancellor: ${chancellors}`])
    expect(['', 'the', 'the German', "Germany's", 'chancellor of', 'the chancellor of the'].flatMap(read)).toEqual([])
  })
})
