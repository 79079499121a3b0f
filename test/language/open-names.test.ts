import { describe, expect, it } from 'vitest'
import { personAt } from '../../src/language/en/cast.ts'
import { readWords } from '../../src/language/words.ts'
import { context } from '../values/harness-entity.ts'

/** The people of a sentence as `personAt` reads them, leftmost first. */
function peopleIn(sentence: string): string[] {
  const words = readWords(sentence)
  const found: string[] = []
  for (let at = 0; at < words.length; ) {
    const reading = personAt(words, at, context)
    if (reading) found.push(reading.value.name)
    at = reading?.end ?? at + 1
  }
  return found
}

const reads: [string, ...string[]][] = [
  ['They heard Daniel Hartwell speak.', 'Daniel Hartwell'], ['Then Maria Lindqvist left.', 'Maria Lindqvist'], ['The plan was drawn up by J.D. Farrow.', 'J.D. Farrow'], ['It was JD Farrow who called.', 'JD Farrow'],
  ['They named John F. Larkin for it.', 'John F. Larkin'], ['They named Gideon W. Parr for it.', 'Gideon W. Parr'], ['She met Ursula von der Heide in town.', 'Ursula von der Heide'], ['A letter to Charles de Brissac was found.', 'Charles de Brissac'],
  ["The part went to Sinead O'Brien last year.", "Sinead O'Brien"], ['The race was won by Jean-Luc Picot.', 'Jean-Luc Picot'], ['The order came from Gen. Alexus Brandwick.', 'Alexus Brandwick'], ['The order came from Lt. Col. Alexus Brandwick.', 'Alexus Brandwick'],
  ['The seat is held by Robert Harmon Jr. for now.', 'Robert Harmon Jr'], ['The seat is held by Robert Harmon III for now.', 'Robert Harmon III'], ['However John Smith stayed.', 'John Smith'], ['Yesterday John Smith stayed.', 'John Smith'],
  ['Meanwhile, Fatima Rahmani waited.', 'Fatima Rahmani'], ['Oleksandr Bondarenko agreed.', 'Oleksandr Bondarenko'], ['A talk with Wen Jiabei followed.', 'Wen Jiabei'], ['A talk with Kim Dong-hyun followed.', 'Kim Dong-hyun'],
  ['A talk with Priya Raghavan followed.', 'Priya Raghavan'], ['A talk with Takashi Morioka followed.', 'Takashi Morioka'], ['A talk with Kwame Boateng followed.', 'Kwame Boateng'], ['The minister, Hans Petersen, agreed.', 'Hans Petersen'],
  ['Prime Minister Odrun Vask agreed.', 'Odrun Vask'], ['Foreign Secretary Ilga Tarvo agreed.', 'Ilga Tarvo'], ['Secretary of State Osmo Tarvo agreed.', 'Osmo Tarvo'], ['US Senator Obert Quill agreed.', 'Obert Quill'],
  ['Mr Ottmar Quill agreed.', 'Ottmar Quill'], ['The actress Ylva Brannt agreed.', 'Ylva Brannt'], ['Estonian President Tarmo Kallas agreed.', 'Tarmo Kallas'], ["France's Pierre Montclair agreed.", 'Pierre Montclair'],
  ['It was Ottmar Quill, 45, who fell.', 'Ottmar Quill'], ['Two men, Ottmar Quill (61) and a friend, fell.', 'Ottmar Quill'], ['Stephen King signed it.', 'Stephen King'], ['Theresa May signed it.', 'Theresa May'],
  ['They asked Daniel Hartwell and Maria Lindqvist.', 'Daniel Hartwell', 'Maria Lindqvist'], ['The mayor, Anna Park, agreed.', 'Anna Park'], ['The Rev. Thomas Hill prayed.', 'Thomas Hill'], ["Daniel Hartwell's house burned.", 'Daniel Hartwell'],
  ['He thanked Vladimir Putin.', 'Vladimir Putin'], ['He thanked Sergey Lavrov.', 'Sergei Lavrov'], ['The spokesman Edgar van Houten agreed.', 'Edgar van Houten'], ['A book by Gabriela Rojas Medina sold well.', 'Gabriela Rojas Medina'],
  ['Police Chief Dorren Valk agreed.', 'Dorren Valk'], ['On Monday Linda Marsh resigned.', 'Linda Marsh'], ['Linda Marsh Tuesday resigned.', 'Linda Marsh'],
]

const rejects = [
  'The Bank of Norwood closed.', 'They went to Daniel Hartwell University.', 'The Maria Lindqvist Foundation paid.', 'It is made by Hartwell & Sons.', 'It was Smith Hartwell & Co.', 'The Ministry of Justice agreed.', 'Acme Holdings Inc. agreed.',
  'The Labour Party agreed.', 'The City Council agreed.', 'Northfield United won.', 'They flew to San Marino.', 'They flew to Santa Barbara.', 'They crossed Lake Victoria.', 'They sailed to Port Louis.', 'The Thomas Cup was won.', 'The George Washington Bridge shut.',
  'The Red Lions won.', 'On Monday January ended.', 'The Russian French talks ended.', 'However Smith stayed.', 'Yesterday Smith stayed.', 'They met in New Jersey.', 'West Virginia voted.', 'The Grand Hotel burned.', 'The Harry Winston Inc. shop shut.',
  'Goldman Hartwell said it would pay.', 'Manchester Rovers said so.', 'Daniel Hartwell Street was shut.', 'LONDON MARKETS FALL', 'DANIEL HARTWELL LEAVES OFFICE', 'Maria Lindqvist Wins Book Prize In Oslo', 'The German Chancellor agreed.', 'The Daily Telegraph wrote it.', 'The World Trade Organization agreed.',
  'Paris Berlin is a route.', 'They watched Larry King Live at home.', 'The Supreme Court agreed.', 'The Charlotte Observer wrote it.', 'The Virginia Company sailed.', 'The May Day march began.', 'The Good Friday Agreement held.', 'The White House agreed.', 'Golden Gate agreed.', 'A Toyota Corolla burned.', 'The John Deere Company grew.', 'They saw U.S. Steel grow.', 'The L.A. Times wrote it.',
]

describe('open names', () => {
  it.each(reads)('reads in: %s', (sentence, ...names) => expect(peopleIn(sentence)).toEqual(names))
  it.each(rejects)('reads nobody in: %s', (sentence) => expect(peopleIn(sentence)).toEqual([]))
  it('gives the words of the titles before the name', () => {
    const words = readWords('Then US Senator Obert Quill agreed.')
    expect(personAt(words, 1, context)).toEqual({ value: { ids: [], name: 'Obert Quill' }, end: 5, head: 3 })
  })
})
