import { describe, expect, it } from 'vitest'
import { reporters } from '../../src/reporters/index.ts'
import { factlint, folderOf, opened } from './factlint.ts'

const flowery = 'Zwirbel quantled morpish under grandevine plaskets while ferrible wimbrels quoffed their lundric brasmers beyond thistelweft.'
const claim = (year: number): string => `The bridge, ${flowery.slice(0, -1)}, was opened in ${year}, ${flowery}`
const ignored = `<!-- factlint-ignore bridge-opened: ${flowery} -->\n\n${flowery}\n`
const cwd = folderOf({
  'factlint.yml': 'packs: [rule.yml]\nstories: {by: folder}\n',
  'rule.yml': opened.replace('the bridge [was] opened', 'the bridge ...16 opened').replace('title: When', 'message: "{here.text} against {there.sentence}"\n    title: When'),
  'news/one.md': `---\ndate: blurgsday next\nstory: snorvish\n---\n\n${claim(1911)}\n`,
  'news/two.md': `---\nstory: snorvish\n---\n\n${claim(1921)}\n\n${ignored}`,
  'other/a.md': `<!-- factlint-ignore bridge-opened: ${flowery} -->\n\n${claim(1911)}\n\n${claim(1921)}\n`,
})
const written = (format: string, quotes: string): string => {
  const { status, out } = factlint(cwd, ['check', '--format', format, '--quotes', quotes])
  expect(status).toBe(1)
  return out.replace(/<\/?(?:mark|strong)>|[«»│]/g, '').replace(/\s+/g, ' ')
}
const own = [...new Set(`${flowery} blurgsday snorvish`.toLowerCase().match(/[a-z]{5,}/g))].filter((word) => !['under', 'while', 'their', 'beyond'].includes(word))

describe.each(reporters.map(({ name }) => name))('--format %s', (format) => {
  it('--quotes none shows no word of an article', () => {
    const output = written(format, 'none').toLowerCase()
    expect(output).toContain('news/one.md')
    expect(own.filter((word) => output.includes(word))).toEqual([])
  })
  it('--quotes short shows no more than 80 characters of it in a row', () => {
    const output = written(format, 'short')
    const runs = (length: number): string[] => Array.from({ length: flowery.length - length + 1 }, (_, at) => flowery.slice(at, at + length)).filter((run) => output.includes(run))
    expect(runs(81)).toEqual([])
    expect(runs(8)).not.toEqual([])
  })
})

it('--quotes anything else is a mistake', () => expect(factlint(cwd, ['check', '--quotes', 'some'])).toMatchObject({ status: 2, err: expect.stringContaining('expected full, short, none') }))
