import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { reporters } from '../../src/reporters/index.ts'
import { report } from './sample.ts'

it.each(reporters.map((reporter) => [reporter.name, reporter] as const))('%s has its file and its test, and ends with a line end', (name, reporter) => {
  expect(existsSync(new URL(`../../src/reporters/${name}.ts`, import.meta.url))).toBe(true)
  expect(existsSync(new URL(`./${name}.test.ts`, import.meta.url))).toBe(true)
  expect(reporter.writes).not.toBe('')
  expect(reporter.render(report(), { color: false, width: 80 })).toMatch(/[^\n]\n$/)
})

it('no two have one name', () => expect(new Set(reporters.map(({ name }) => name)).size).toBe(reporters.length))
