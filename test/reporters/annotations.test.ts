import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotations } from '../../src/reporters/annotations.ts'
import type { Command } from '../action/commands.ts'
import { readCommands } from '../action/commands.ts'
import { hostile } from './hostile.ts'
import { finding, place, report } from './sample.ts'

const render = (given: ReturnType<typeof report>, folder = ''): Command[] => readCommands(annotations.render(given, { color: false, width: 80, folder }))
const many = (length: number, severity: 'error' | 'warning'): ReturnType<typeof finding>[] => Array.from({ length }, () => finding({ severity }))

describe('annotations', () => {
  it('stands at the main place and quotes the others', () => {
    expect(render(report())).toEqual([
      {
        name: 'warning',
        properties: { file: 'articles/a.md', line: '28', endLine: '28', col: '61', endColumn: '71', title: 'How long the mayor has led (mayor-since)' },
        message: [
          'The mayor took office in 2019 here, in 2001 in articles/b.md.',
          'Both count from the day of taking office, which is one day.',
          '',
          'Here: 2019 (2025-08-16): “The mayor has led the town since 2019, the council said.”',
          'articles/b.md, line 3: 2001 (2025-08-16): “She has been mayor since 2001.”',
        ].join('\n'),
      },
    ])
  })

  it.each([
    [10, 10, undefined],
    [11, 10, 'and 2 more errors: the log and the job summary of this step tell them all.'],
    [1_000, 10, 'and 991 more errors: the log and the job summary of this step tell them all.'],
  ])('of %i errors it shows %i', (count, shown, last) => {
    const commands = render(report([...many(count, 'error'), ...many(2, 'warning')]))
    const errors = commands.filter(({ name }) => name === 'error')
    expect(errors).toHaveLength(shown)
    expect(commands.filter(({ name }) => name === 'warning')).toHaveLength(2)
    if (last) expect(errors.at(-1)).toEqual({ name: 'error', properties: { title: 'factlint' }, message: last })
  })

  it('gives no columns for a place on several lines, and no line before the first', () => {
    const properties = (given: object): Readonly<Record<string, string>> => render(report([finding({ places: [place(given)] })]))[0]!.properties
    expect(properties({ line: 3, endLine: 5 })).toMatchObject({ line: '3', endLine: '5' })
    expect(properties({ line: 3, endLine: 5 })).not.toHaveProperty('col')
    expect(properties({ line: 3, endLine: 2 })).toMatchObject({ line: '3', endLine: '3' })
  })

  it('tells the path from the root of the repository, and none outside of it', () => {
    const file = (path: string, folder: string): string | undefined => render(report([finding({ places: [place({ file: path })] })]), folder)[0]!.properties['file']
    expect(file('a.md', 'news/desk')).toBe('news/desk/a.md')
    expect(file('../a.md', 'news/desk')).toBe('news/a.md')
    expect(file('./x/../a, b: c%.md', '')).toBe('a, b: c%.md')
    expect(file('../../_actions/rules.yml', 'news')).toBeUndefined()
    expect(file('/etc/rules.yml', '')).toBeUndefined()
    expect(file('C:\\rules.yml', '')).toBeUndefined()
  })

  it('annotates a mistake in a rule file with its message alone', () => {
    const [command] = render(report([finding({ verdict: 'invalid', severity: 'error', message: 'Unknown key “sey”.', why: '', places: [place({ file: 'rules/town.yml', line: 4, value: '', date: null, sentence: 'sey: x' })] })]))
    expect(command).toMatchObject({ name: 'error', properties: { file: 'rules/town.yml', line: '4' }, message: 'Unknown key “sey”.' })
  })

  it('keeps a message below what the runner cuts, and counts the places left out', () => {
    const places = Array.from({ length: 100 }, () => place({ sentence: 'long '.repeat(500) })) as never
    const [command] = render(report([finding({ message: 'm'.repeat(9_000), places })]))
    expect(command!.message.length).toBeLessThan(4_096)
    expect(command!.message).toMatch(/\nand \d+ more places$/)
  })

  it('says so where nothing was checked, and leaves out what is not reported or was fixed', () => {
    expect(render(report([], { articles: 0 }, { outcome: 'error', reason: 'nothing-checked' }))).toMatchObject([{ name: 'error', message: 'Nothing was checked: no article was found.' }])
    expect(render(report([finding({ state: 'unchanged', reported: false }), finding({ reported: false }), finding({ state: 'fixed' })]))).toEqual([])
    expect(render(report([finding({ state: 'unchanged' })]))).toHaveLength(1)
  })

  it('tells at the file alone what has no line in the change, and counts what has no place in it', () => {
    const [command, ...others] = render(report([finding({ anchor: 'file' })]), 'news')
    expect(command).toMatchObject({ name: 'warning', properties: { file: 'news/articles/a.md', title: 'How long the mayor has led (mayor-since)' } })
    expect([Object.keys(command!.properties), others]).toEqual([['file', 'title'], []])
    const message = (text: string): object => ({ name: 'warning', properties: { title: 'factlint' }, message: `${text}: the log and the job summary of this step tell them all.` })
    expect(render(report([finding({ anchor: 'none' }), finding({ anchor: 'none' })]))).toEqual([message('2 warnings on no line of this change')])
    expect(render(report([...many(10, 'warning'), finding({ anchor: 'none' })])).slice(9)).toEqual([message('and 1 more warning, 1 warning on no line of this change')])
    expect(render(report([...many(9, 'warning'), finding({ anchor: 'none' })]))).toHaveLength(10)
  })

  it('is one command a finding, whatever strangers write', () => {
    fc.assert(
      fc.property(hostile, hostile, (one, two) => {
        const commands = render(report([finding({ rule: one, title: two, message: one, why: two, places: [place({ file: `x${one}`, text: two, value: one, sentence: one + two })] })]))
        expect(commands).toHaveLength(1)
        expect(Object.keys(commands[0]!.properties).filter((key) => !['file', 'line', 'endLine', 'col', 'endColumn', 'title'].includes(key))).toEqual([])
        expect(commands[0]!.properties['line']).toBe('28')
      }),
    )
  })
})
