import { describe, expect, it } from 'vitest'
import { compare, type Edits, type Files } from './change.ts'
import { opened } from './factlint.ts'

const config = { 'factlint.yml': 'packs: [rule.yml]\nstories: {by: folder}\n', 'rule.yml': opened }
const lines = (count: number): string => Array.from({ length: count }, (_, at) => `Nothing of note was said on day ${at + 1} of the fair.\n\n`).join('')
const [one, other] = ['The bridge was opened in 1911.\n', 'The bridge opened in 1921.\n']

describe('what was there before is neither new nor fixed', () => {
  interface Setup { readonly files: Files; readonly head: string; readonly claims: string; readonly packs?: boolean }
  const dated = '---\ndate: 2025-08-16\n---\n\n'
  const setups: Record<string, Setup> = {
    'articles in a story': { files: { ...config, 'news/two.md': other }, head: '', claims: one },
    'an article that stands alone': { files: { ...config, 'factlint.yml': 'packs: [rule.yml]\n' }, head: '', claims: `${one}\n${other}` },
    'an office holder': { files: {}, head: dated, claims: 'The German chancellor, Olaf Scholz, arrived in the evening.\n', packs: true },
    'articles with an id': { files: { ...config, 'news/two.md': `---\nid: second\n---\n\n${other}` }, head: '---\nid: first\n---\n\n', claims: one },
  }
  const moves: Record<string, (setup: Setup) => Edits> = {
    'fifty lines are put above it': ({ head, claims }) => ({ 'news/one.md': head + lines(50) + claims + lines(9) }),
    'its file is renamed': ({ head, claims }) => ({ 'news/one.md': null, 'news/uno.md': head + claims + lines(9) }),
    'its file is renamed and grows': ({ head, claims }) => ({ 'news/one.md': null, 'news/uno.md': head + lines(2) + claims + lines(9) }),
    'it is moved within its file': ({ head, claims }) => ({ 'news/one.md': head + lines(9) + claims }),
    'it is moved to another file': ({ head, claims }) => ({ 'news/one.md': head + lines(9), 'news/three.md': `${head.replace('first', 'third')}${lines(5)}${claims}` }),
    'its folder is renamed': ({ files, head, claims }) => ({ 'news/one.md': null, 'news/three.md': null, 'town/one.md': head + claims + lines(9), 'town/three.md': head.replace('first', 'third') + lines(5), ...('news/two.md' in files ? { 'news/two.md': null, 'town/two.md': files['news/two.md']! } : {}) }),
    'nothing but another file is changed': () => ({ 'news/else.md': 'The fair is open.\n' }),
  }
  describe.each(Object.entries(setups))('%s', (_, setup) => {
    it.each(Object.entries(moves))('where %s', (_name, move) => {
      const before = { ...setup.files, 'news/one.md': setup.head + setup.claims + lines(9), 'news/three.md': setup.head.replace('first', 'third') + lines(5) }
      const { status, report } = compare(before, move(setup), [], { packs: setup.packs ?? false })
      expect([status, report.summary.new, report.summary.fixed, report.summary.unchanged, report.findings.filter(({ reported }) => reported).length]).toEqual([0, 0, 0, 1, 0])
    })
  })
})
