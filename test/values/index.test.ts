import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { values, valueType } from '../../src/values/index.ts'

describe('values', () => {
  it('have names of their own', () => expect(new Set(values.map(({ name }) => name)).size).toBe(values.length))

  it.each(values.map(({ name }) => name))('%s stands in the file of its name, with a test and a line on what it reads', (name) => {
    const file = name.replaceAll('_', '-')
    expect(existsSync(new URL(`../../src/values/${file}.ts`, import.meta.url))).toBe(true)
    expect(existsSync(new URL(`./${file}.test.ts`, import.meta.url))).toBe(true)
    expect(valueType(name)!.name).toBe(name)
    expect(valueType(name)!.reads).toMatch(/^\S[^\n]{10,}$/)
    expect(valueType(name)!.family).toMatch(/^[a-z_]+$/)
  })

  it('knows no other name', () => expect(valueType('colour')).toBeUndefined())
})
