import { describe, expect, it } from 'vitest'
import { compareOffices, readOffice } from '../../../src/language/en/office-words.ts'
import { readWords } from '../../../src/language/words.ts'

/** The first office of a text: its words, and those of the text. */
function firstIn(text: string): [string, string] | undefined {
  const words = readWords(text)
  for (let at = 0; at < words.length; at++) {
    const office = readOffice(words, at)
    if (office) return [office.name.join(' '), text.slice(words[at]!.from, words[office.end - 1]!.to)]
  }
  return undefined
}

describe('an office', () => {
  it.each<[string, string, string]>([
    ['the mayor slept', 'mayor', 'mayor'],
    ['the Transport minister slept', 'transport minister', 'Transport minister'],
    ['the minister for health slept', 'health minister', 'minister for health'],
    ['the secretary of state slept', 'state secretary', 'secretary of state'],
    ['the chief of the police slept', 'police chief', 'chief of the police'],
    ['the police chief slept', 'police chief', 'police chief'],
    ['the chief executive officer slept', 'chief executive', 'chief executive officer'],
    ['its managing director slept', 'chief executive', 'managing director'],
    ['its CEO slept', 'chief executive', 'CEO'],
    ['the attorney-general slept', 'attorney general', 'attorney-general'],
    ['the former mayor slept', 'mayor', 'mayor'],
    ['the French president slept', 'french president', 'French president'],
    ['Major Ann Lee slept', 'major', 'Major'],
    // Callings beside a name.
    ['coach Ann Lee slept', 'coach', 'coach'],
    ['the coach, Ann Lee, slept', 'coach', 'coach'],
    ['Ann Lee, the new head coach of the club, slept', 'coach', 'head coach'],
    ['Chief Inspector Ann Lee slept', 'chief inspector', 'Chief Inspector'],
  ])('%s: %s', (text, name, shown) => expect(firstIn(text)).toEqual([name, shown]))

  it.each(['the coach slept', 'a major fire', 'a general strike', 'the chief reason', 'the spokesman, Ann Lee', 'the ministers slept', 'the rep slept', 'in winter, when the coach slept'])('but not: %s', (text) => expect(firstIn(text)).toBeUndefined())

  it.each<['agree' | 'contradict' | undefined, string, string]>([
    ['agree', 'mayor', 'mayor'], ['agree', 'foreign minister', 'minister'], ['agree', 'external minister', 'foreign minister'], ['agree', 'vice president', 'president'],
    ['contradict', 'mayor', 'governor'], ['contradict', 'foreign minister', 'finance minister'], ['contradict', 'chief executive', 'finance director'], ['contradict', 'chief executive', 'chairman'], ['contradict', 'fire chief', 'coroner'],
    ['contradict', 'manager', 'caretaker'], ['contradict', 'chief executive', 'director'],
    // Papers use one for the other.
    [undefined, 'coach', 'manager'], [undefined, 'headmaster', 'principal'], [undefined, 'foreign minister', 'state secretary'], [undefined, 'police commissioner', 'police chief'],
  ])('%s: %s, %s', (verdict, a, b) => {
    expect(compareOffices(a.split(' '), b.split(' '))).toBe(verdict)
    expect(compareOffices(b.split(' '), a.split(' '))).toBe(verdict)
  })
})
