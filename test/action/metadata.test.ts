import { expect, it } from 'vitest'
import { readInputs } from '../../src/github/inputs.ts'
import { outputsOf } from '../../src/github/outputs.ts'
import { report } from '../reporters/sample.ts'
import { readMetadata } from './runner.ts'

const metadata = await readMetadata()

it('action.yml and the code name the same inputs', () => {
  const asked = new Set<string>()
  readInputs((name) => (asked.add(name), ''))
  expect([...asked].sort()).toEqual(Object.keys(metadata.inputs).sort())
})

it('action.yml and the code name the same outputs', () => {
  const names = Object.keys(metadata.outputs).sort()
  expect(Object.keys(outputsOf(report(), 'x')).sort()).toEqual(names)
  expect(Object.keys(outputsOf('usage', '')).sort()).toEqual(names)
})

it('the defaults of action.yml are those of the code', () => {
  const defaults = readInputs((name) => metadata.inputs[name]?.default ?? '')
  expect(defaults).toEqual(readInputs(() => ''))
})

it('every input and output is described', () => {
  for (const [name, { description }] of [...Object.entries(metadata.inputs), ...Object.entries(metadata.outputs)]) expect(description, name).toMatch(/^[A-Z].{15,}\.$/)
})
