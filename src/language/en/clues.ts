import { fractionSigns, magnitudes, plurals, tens, units } from './number-words.ts'

/** Of these every number has at least one: a figure (`#`), or a word. */
export const numberClues: readonly string[] = [
  '#', ...fractionSigns.keys(), ...units.keys(), ...tens.keys(), ...magnitudes.keys(), ...plurals.keys(), 'half', 'quarter', 'several', 'few', 'couple', 'tens', 'scores', 'score', 'handful', 'single', 'pair', 'both', 'no',
  'none', 'nobody', 'third', 'thirds', 'quarters', 'fifth', 'fifths',
]
