import { describe, expect, it } from 'vitest'
import { readInputs } from '../../src/github/inputs.ts'

const read = (given: Record<string, string>): ReturnType<typeof readInputs> => readInputs((name) => given[name] ?? '')
const defaults = {
  mode: 'check', paths: [], rules: [], rulesFrom: 'auto', core: true, facts: true, compare: true, fetch: true, scope: 'auto', failOn: 'error', failScope: 'auto', maxFailing: 0, baselineStrict: false,
  surfaces: new Set(['annotations', 'summary']), quotes: 'full', commentMode: 'on-findings', commentKey: 'default', reviewLimit: 20, suggestions: true, checkName: 'Fact consistency', timeLimit: 600, results: '', token: '', workingDirectory: '.',
}

describe('readInputs', () => {
  it.each([
    [{}, {}],
    [{ paths: ' news\n\r\n  a b.md ' }, { paths: ['news', 'a b.md'] }],
    [{ rules: 'r.yml' }, { rules: ['r.yml'] }],
    [{ config: ' c.yml ' }, { config: 'c.yml' }],
    [{ date: '1970-01-02' }, { date: 1 }],
    [{ date: '1969-12-31' }, { date: -1 }],
    [{ story: 'mill', stories: 'Folder' }, { story: 'mill', stories: 'folder' }],
    [{ core: 'false', facts: 'TRUE' }, { core: false, facts: true }],
    [{ reporters: 'html, comment\nannotations' }, { surfaces: new Set(['annotations', 'comment', 'html']) }],
    [{ 'max-failing': '3', 'review-limit': '0', 'time-limit': '60' }, { maxFailing: 3, reviewLimit: 0, timeLimit: 60 }],
    [{ mode: 'report', results: 'x.json' }, { mode: 'report', results: 'x.json' }],
    [{ baseline: 'b.json', 'baseline-strict': 'true', scope: 'changed-lines', 'fail-scope': 'all', quotes: 'none' }, { baseline: 'b.json', baselineStrict: true, scope: 'changed-lines', failScope: 'all', quotes: 'none' }],
    [{ 'fail-on': 'none', 'working-directory': 'news' }, { failOn: 'none', workingDirectory: 'news' }],
  ])('%j', (given, expected) => expect(read(given)).toEqual({ inputs: { ...defaults, ...expected } }))

  it.each([
    [{ core: 'no' }, ['The input "core" is "no"; it can be true or false.']],
    [{ stories: 'x' }, ['The input "stories" is "x"; it can be folder, similarity or none.']],
    [{ date: '2025-02-29' }, ['The input "date" is "2025-02-29"; it must be a day such as 2025-08-16.']],
    [{ reporters: 'summary, tweet' }, [expect.stringContaining('"reporters" is "tweet"')]],
    [{ 'max-failing': '-1' }, [expect.stringContaining('"max-failing"')]],
    [{ 'review-limit': '51' }, [expect.stringContaining('from 0 to 50')]],
    [{ 'comment-key': 'a b' }, [expect.stringContaining('"comment-key"')]],
    [{ mode: 'report' }, [expect.stringContaining('"results"')]],
    [{ date: 'yesterday', 'fail-on': 'x' }, [expect.stringContaining('"date"'), expect.stringContaining('"fail-on"')]],
  ])('refuses %j', (given, mistakes) => {
    const result = read(given)
    expect('mistakes' in result && [...result.mistakes].sort()).toEqual(mistakes)
  })
})
