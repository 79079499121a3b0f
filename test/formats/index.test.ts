import { describe, expect, it } from 'vitest'
import { formatFor, formats, loadFormat } from '../../src/formats/index.ts'
import { shown } from './sound.ts'

describe('formats', () => {
  it.each([['a/b.md', 'markdown'], ['B.MARKDOWN', 'markdown'], ['x.mdx', 'markdown'], ['a.htm', 'html'], ['a.b/c.txt', 'text'], ['a.b/c', undefined], ['.md', undefined], ['a.yml', undefined]])(
    '%s is %s',
    (path, name) => expect(formatFor(path)?.name).toBe(name),
  )

  it('has no ending twice', () => {
    const endings = formats.flatMap((format) => format.extensions)
    expect(new Set(endings).size).toBe(endings.length)
  })

  it('loads a format, and then its entry in the list reads too', async () => {
    expect(() => formatFor('a.md')!.read('x')).toThrow(/loadFormat/)
    const loaded = await loadFormat('a.md')
    expect(loaded).toMatchObject({ name: 'markdown', extensions: formatFor('a.md')!.extensions })
    expect(shown(formatFor('b.md')!.read('# A'))).toEqual(['A'])
    expect(await loadFormat('a.yml')).toBeUndefined()
  })
})
