import { expect, it } from 'vitest'
import { readInputs } from '../../src/github/inputs.ts'
import { nothingWritten, outputsOf } from '../../src/github/outputs.ts'
import { report } from '../reporters/sample.ts'
import { readMetadata } from './runner.ts'
import { fillExpressions } from './variables.ts'

const metadata = await readMetadata()

it('action.yml and the code name the same inputs', () => {
  const asked = new Set<string>()
  readInputs((name) => (asked.add(name), ''))
  expect([...asked].sort()).toEqual(Object.keys(metadata.inputs).sort())
})

it('action.yml and the code name the same outputs', () => {
  const names = Object.keys(metadata.outputs).sort()
  for (const result of [report(), 'usage', { outcome: 'told', reason: 'comment' }] as const) expect(Object.keys(outputsOf(result, nothingWritten)).sort()).toEqual(names)
})

it('the defaults of action.yml are those of the code', () => {
  const defaults = readInputs((name) => fillExpressions(metadata.inputs[name]?.default ?? '', {}, '/temp'))
  expect(defaults).toEqual(readInputs(() => ''))
  expect(metadata.inputs['token']!.default).toBe('${{ github.token }}')
})

it('every input and output is described', () => {
  for (const [name, { description }] of [...Object.entries(metadata.inputs), ...Object.entries(metadata.outputs)]) expect(description, name).toMatch(/^[A-Z].{15,}\.$/)
})

it('an input is described with every word that it takes', () => {
  const choices = Object.keys(metadata.inputs).flatMap((name) => {
    const read = readInputs((one) => (one === name ? 'unheard-of' : ''))
    const words = 'mistakes' in read ? /can be (.+?)[;.]/.exec(read.mistakes[0]!)?.[1]!.split(/, | or /) : undefined
    return words ? [{ name, words }] : []
  })
  expect(choices.map(({ name }) => name)).toEqual(expect.arrayContaining(['mode', 'reporters', 'scope', 'quotes', 'core']))
  for (const { name, words } of choices) for (const word of words) expect(metadata.inputs[name]!.description, name).toMatch(new RegExp(`\\b${word}\\b`))
})
