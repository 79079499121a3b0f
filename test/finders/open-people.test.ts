import { describe, expect, it } from 'vitest'
import { articleOf, claimsIn, load } from './harness.ts'

const rule = `entities:
  ann: {type: person, name: Ann Lee}
rules:
  - id: joined
    title: Who joined when
    claim: {say: "{who:person} joined [the club] in {when:year}", key: [who], value: when}
    compare: {with: [article, story]}
`

describe('a slot for a person reads people whom no entity names', () => {
  it.each<[string, string[]]>([
    ['Ann Lee joined in 2001.', ['ann 2001']],
    ['Maria Keller joined in 2001.', ['maria keller 2001']],
    ['Gen. Maria Keller joined in 2001.', ['maria keller 2001']],
    ['The club was founded by Maria Keller. Keller joined in 2001.', ['maria keller 2001']],
    ['Keller joined in 2001.', []],
    ['The Harbour Trust joined in 2001.', []],
    ['Maria Keller and her brother John Keller spoke. Keller joined in 2001.', []],
  ])('%s', (text, expected) => expect(claimsIn(load(rule), articleOf(text)).map(({ key, value }) => `${key} ${(value as { shown: string }).shown}`)).toEqual(expected))
})
