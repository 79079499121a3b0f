import { describe, expect, it } from 'vitest'
import { changedRepository, compare } from './change.ts'
import { factlint, opened } from './factlint.ts'

const config = { 'factlint.yml': 'packs: [rule.yml]\nstories: {by: folder}\n', 'rule.yml': opened }
const [one, other] = ['The bridge was opened in 1911.\n', 'The bridge opened in 1921.\n']

describe('--scope, --fail-scope and --max-failing', () => {
  // Old: a.md against b.md, whose line is touched. New: c.md within itself.
  const before = { ...config, 'x/a.md': one, 'x/b.md': other, 'y/c.md': 'Rain.\n', 'z/d.md': `${one}\n${other}\nRain.\n`, 'w/e.md': `${one}\n${other}` }
  const after = { 'x/b.md': 'The bridge opened in 1921. Rain fell.\n'.replace('. Rain', ' when rain'), 'y/c.md': `${one}\n${other}`, 'z/d.md': `${one}\n${other}\nSun.\n` }
  const reported = (...words: string[]): { status: number | null; files: string[]; all: number; errors: number } => {
    const { status, report } = compare(before, after, words)
    return { status, files: report.findings.filter((one) => one.reported).map(({ places }) => places[0].file), all: report.findings.length, errors: report.summary.findings.error }
  }
  it.each<[string[], number, string[]]>([
    [[], 1, ['y/c.md']],
    [['--scope', 'new'], 1, ['y/c.md']],
    [['--scope', 'changed-lines'], 1, ['y/c.md', 'x/b.md']],
    [['--scope', 'changed-files'], 1, ['y/c.md', 'x/b.md', 'z/d.md']],
    [['--scope', 'all'], 1, ['y/c.md', 'x/b.md', 'w/e.md', 'z/d.md']],
    [['--max-failing', '1'], 0, ['y/c.md']],
    [['--max-failing', '1', '--fail-scope', 'all'], 1, ['y/c.md']],
    [['--max-failing', '4', '--fail-scope', 'all'], 0, ['y/c.md']],
    [['--scope', 'all', '--max-failing', '1'], 1, ['y/c.md', 'x/b.md', 'w/e.md', 'z/d.md']],
    [['--scope', 'all', '--max-failing', '1', '--fail-scope', 'new'], 0, ['y/c.md', 'x/b.md', 'w/e.md', 'z/d.md']],
    [['--fail-on', 'none'], 0, ['y/c.md']],
  ])('%j', (words, status, files) => expect(reported(...words)).toEqual({ status, files, all: 4, errors: files.length }))
  it('what is not reported is not told, and counted', () => {
    const { out } = factlint(changedRepository(before, after).folder, ['check', '--base', 'main'])
    expect(out).toContain('y/c.md')
    expect(out).not.toMatch(/[wxz]\/[abde]\.md:/)
    expect(out).toMatch(/1 new, 3 unchanged, 0 fixed, compared with \w{7}; 3 findings outside of the scope \(new findings\)\s+are only in the JSON report/)
  })
})
