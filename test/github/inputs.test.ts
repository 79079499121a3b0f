import { describe, expect, it } from 'vitest'
import { readInputs } from '../../src/github/inputs.ts'

const read = (given: Record<string, string>): ReturnType<typeof readInputs> => readInputs((name) => given[name] ?? '')
const defaults = { paths: [], rules: [], core: true, facts: true, failOn: 'error', summary: true, workingDirectory: '.' }

describe('readInputs', () => {
  it.each([
    [{}, {}],
    [{ paths: ' news\n\r\n  a b.md ' }, { paths: ['news', 'a b.md'] }],
    [{ rules: 'r.yml' }, { rules: ['r.yml'] }],
    [{ config: ' c.yml ' }, { config: 'c.yml' }],
    [{ date: '1970-01-02' }, { date: 1 }],
    [{ date: '1969-12-31' }, { date: -1 }],
    [{ story: 'mill', stories: 'Folder' }, { story: 'mill', stories: 'folder' }],
    [{ core: 'false', facts: 'TRUE', summary: 'False' }, { core: false, facts: true, summary: false }],
    [{ 'fail-on': 'none', 'working-directory': 'news' }, { failOn: 'none', workingDirectory: 'news' }],
  ])('%j', (given, expected) => expect(read(given)).toEqual({ inputs: { ...defaults, ...expected } }))

  it.each([
    [{ core: 'no' }, ['The input "core" is "no"; it can be true or false.']],
    [{ stories: 'x' }, ['The input "stories" is "x"; it can be folder or none.']],
    [{ date: '2025-02-29' }, ['The input "date" is "2025-02-29"; it must be a day such as 2025-08-16.']],
    [{ date: 'yesterday', 'fail-on': 'x' }, [expect.stringContaining('"date"'), expect.stringContaining('"fail-on"')]],
  ])('refuses %j', (given, mistakes) => {
    const result = read(given)
    expect('mistakes' in result && [...result.mistakes].sort()).toEqual(mistakes)
  })
})
