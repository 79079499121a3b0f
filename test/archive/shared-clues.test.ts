import { expect, it } from 'vitest'
import { sharedClues } from '../../src/archive/shared-clues.ts'

const clues = (...texts: string[]): { text: string; weight: number }[] => texts.map((text) => ({ text, weight: 1 }))

it('sharedClues gives what half of the articles share, their own first, without parts of it', () => {
  const story = [clues('Port Lantry', 'Lantry', 'quake', 'gym'), clues('Port Lantry', 'Lantry', 'quake'), clues('Port Lantry', 'school'), clues('quake', 'gym', 'school', 'roof')]
  expect(sharedClues([story], [clues('quake'), clues('quake', 'roof')])).toEqual([[
    { text: 'Port Lantry', articles: 3 }, { text: 'school', articles: 2 }, { text: 'gym', articles: 2 }, { text: 'quake', articles: 3 },
  ]])
  expect(sharedClues([], [])).toEqual([])
})
