import { describe, expect, it } from 'vitest'
import { loadFormat } from '../../src/formats/index.ts'
import { proseAt } from '../../src/model/prose.ts'

describe('proseAt', () => {
  it.each([
    ['a.md', 'They *last* met in [June 2019](https://example.org).', 'They last met in June 2019.'],
    ['a.html', '<p>They <em>last</em> met in&nbsp;2019.</p>', 'They last met in 2019.'],
    ['a.txt', 'They last met\nin 2019 & parted.', 'They last met in 2019 & parted.'],
  ])('%s', async (file, source, shown) => {
    const format = (await loadFormat(file))!
    const { blocks } = format.read(source)
    expect(proseAt({ source, blocks }, blocks[0]!)).toBe(shown)
  })

  it('shows what is no prose as it stands', () => {
    expect(proseAt({ source: 'key:  value\n', blocks: [] }, { from: 0, to: 11 })).toBe('key: value')
  })
})
