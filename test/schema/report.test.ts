import { describe, expect, it } from 'vitest'
import { changed, check, folderOf, opened, root, two } from '../cli/factlint.ts'
import { expectReport } from './report.ts'

const rules = ['--rules', 'rule.yml']

describe('every JSON report is of the shape that others build on', () => {
  it.each<[string, Record<string, string>, readonly string[]]>([
    ['findings', { 'rule.yml': opened, ...two }, ['news', ...rules, '--stories', 'folder']],
    ['none', { 'rule.yml': opened, ...two }, ['news', ...rules]],
    ['dates', { 'rule.yml': opened, ...two }, ['news', ...rules, '--story', 's', '--date', '2020-01-02']],
    ['mistakes', { 'rule.yml': changed('title:', 'titel:'), ...two }, ['news', 'gone', ...rules]],
    ['nothing at all', {}, []],
    ['nothing read', { 'rule.yml': '', 'x.bin': 'x' }, rules],
    ['skipped', { 'rule.yml': opened, 'news/x.md': 'a\u0000b' }, ['news', ...rules]],
    ['a trial', { 'rule.yml': changed('    title', '    status: trial\n    title'), ...two }, ['news', ...rules, '--stories', 'folder']],
    ['facts', { 'rule.yml': `entities: {span: {type: place, name: Long Span, opened: 1911-05-06}}\n${opened.replace('say: the bridge [was] opened in {when:year}', 'say: "{what:place} [was] opened in {when:year}"').replace('[story]', '[what]').replace('with: [article, story]', 'with: [facts], fact: opened').replaceAll('The bridge', 'Long Span')}`, 'a.md': 'Long Span was opened in 1921.' }, ['a.md', ...rules]],
    ['an exception that has ended', { 'rule.yml': opened, ...two, 'factlint.yml': 'packs: [rule.yml]\nexceptions: [{rule: bridge-opened, reason: x, until: 2020-01-01}]\n' }, []],
  ])('%s', (name, files, words) => {
    const { report } = check(folderOf(files), ...words)
    expectReport(report)
    if (name === 'facts') expect(report.findings.map(({ places }) => places[1]?.file)).toEqual(['rule.yml'])
  })
  it('the example articles with the example rules', () => {
    const { report } = check(root, 'test/fixtures', '--rules', 'rules/examples', '--stories', 'folder')
    expectReport(report)
    expect(report.findings.length).toBeGreaterThan(0)
  })
})
