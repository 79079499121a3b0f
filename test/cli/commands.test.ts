import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import { describe, expect, it } from 'vitest'
import { changed, factlint, folderOf, opened, two } from './factlint.ts'

const files = { 'rule.yml': opened, ...two, 'broken.yml': 'rules:\n  - id: broken\n' }
const rules = ['--rules', 'rule.yml']

describe('claims', () => {
  it('shows what each rule read', () => {
    const { status, out, err } = factlint(folderOf(files), ['claims', 'news', ...rules])
    expect([status, err]).toEqual([0, ''])
    expect(out).toContain('bridge-opened: 2 claims')
    expect(out).toContain('news/two.md:1:1  1921')
  })
  it('as JSON', () => {
    const { out } = factlint(folderOf(files), ['claims', 'news', ...rules, '--format', 'json', '--story', 's'])
    expect(JSON.parse(out)).toMatchObject({ version: 1, claims: [{ rule: 'bridge-opened', key: 's', value: '1911', quoted: false, place: { file: 'news/one.md', line: 1 } }, { value: '1921' }] })
  })
  it('mistakes go to the error output, with status 2', () => {
    const { status, out, err } = factlint(folderOf(files), ['claims', 'news', ...rules, '--rules', 'broken.yml'])
    expect(status).toBe(2)
    expect(out).toContain('bridge-opened: 2 claims')
    expect(err).toContain('broken.yml:2:5')
  })
})

describe('test', () => {
  it('passes', () => expect(factlint(folderOf(files), ['test', 'rule.yml'])).toEqual({ status: 0, out: '2 of 2 tests of 1 rule passed.\n', err: '' }))
  it('fails with the line, what was wrong, and status 1', () => {
    const at = folderOf({ 'rule.yml': changed('should: agree', 'should: contradict') })
    const { status, out } = factlint(at, ['test', 'rule.yml'])
    expect(status).toBe(1)
    expect(out).toContain('rule.yml:12: bridge-opened: missing: should contradict, but the verdict is agree')
    expect(out).toContain('1 of 2 tests of 1 rule passed.')
    const json = factlint(at, ['test', 'rule.yml', '--format', 'json'])
    expect(json.status).toBe(1)
    expect(JSON.parse(json.out)).toMatchObject({ version: 1, tests: [{ passed: true, problem: null, line: 11 }, { passed: false, file: 'rule.yml', line: 12 }] })
  })
  it('of a broken rule is status 2', () => expect(factlint(folderOf(files), ['test', 'rule.yml', 'broken.yml']).status).toBe(2))
  it('of no rules at all is no pass', () => expect(factlint(folderOf(files), ['test']).status).toBe(2))
})

describe('explain', () => {
  it('shows how far a phrase got', () => {
    const at = folderOf({ ...files, 'near.md': 'The bridge was opened.\n\nThe bridge was opened in 1911.\n' })
    const whole = factlint(at, ['explain', 'bridge-opened', 'near.md', ...rules])
    expect([whole.status, whole.err]).toEqual([0, ''])
    expect(whole.out).toContain('reads 1911')
    const line = factlint(at, ['explain', 'bridge-opened', 'near.md:1', ...rules])
    expect(line.out).not.toContain('reads 1911')
    expect(line.out).toContain('the bridge [was] opened in {when:year}')
  })
})

describe('schema', () => {
  const schema = (...words: string[]): object => JSON.parse(factlint(folderOf({}), ['schema', ...words]).out) as object
  it('of rules takes a rule file, and refuses a slip of the pen', () => {
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema())
    expect(validate(parse(opened))).toBe(true)
    expect(validate(parse(changed('title:', 'titel:')))).toBe(false)
    expect(schema('rules')).toEqual(schema())
  })
  it('of the configuration', () => {
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema('config'))
    expect(validate({ articles: ['content/**/*.md', '!content/drafts/**'], stories: { by: 'path', path: 'content/{story}/*.md' } })).toBe(true)
    expect(validate({ article: ['*.md'] })).toBe(false)
    expect(validate({ articles: ['*a*a*a*a*a*a*a*a*.md'] })).toBe(false)
  })
})
