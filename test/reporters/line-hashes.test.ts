import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lineHashes, makeLineHash } from '../../src/reporters/line-hashes.ts'

// Made by CodeQL's action of these texts.
it.each<[string, readonly string[]]>([
  ['', ['c129715d7a2bc9a3:1']],
  ['\uFEFFThe bridge opened.\r\n\r\n  It has\ta toll.\rThe bridge opened.\n', ['6e605bbd6d826c6b:1', '310ff65466366d53:1', '1f2e742cc6bd3a95:1', 'e9d4bea32ad7adf8:1', 'c129715d7a2bc9a3:1']],
  ['One line.\n'.repeat(14), ['efcab7b14801fe0d:1', 'efcab7b14801fe0d:2', 'efcab7b14801fe0d:3', 'efcab7b14802fdbd:1', '65d772aee26bac07:1', 'e62bb90f8601fc79:1', '37578bb6e5669bb3:1', 'fa4130c2bc9f78d5:1', 'c3b7f259d01f0f7f:1', 'e68b9b6b4951d9d1:1', 'c48540c56aee8a6b:1', 'fc6599d4cac82e6d:1', '24d59d4b52add777:1', '6aa7fc67a821eda9:1', 'c129715d7a2bc9a3:1']],
])('%j', (source, hashes) => expect(lineHashes(source)).toEqual(hashes))

it('is the sum that it is meant to be, in whole numbers of any size', () => {
  const part = fc.constantFrom('\r', '\n', '\r\n', ' ', '\t', 'a', 'The town has a mayor', '東京', '👩‍🚀', '\uFFFF', 'x'.repeat(60))
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const lines = parts.join('').split(/\r\n|\r|\n/).map((line) => line.replace(/[ \t]/g, ''))
      const seen = new Map<string, number>()
      const expected = lines.map((_, at) => {
        const codes = [...`${lines.slice(at).join('\n')}\uFFFF`.split('').map((char) => char.charCodeAt(0)), ...new Array<number>(100).fill(0)].slice(0, 100)
        const hash = BigInt.asUintN(64, codes.reduce((sum, code) => sum * 37n + BigInt(code), 0n)).toString(16)
        seen.set(hash, (seen.get(hash) ?? 0) + 1)
        return `${hash}:${seen.get(hash)}`
      })
      expect(lineHashes(parts.join(''))).toEqual(expected)
    }),
  )
})

it('of a place it is that of its first line, and nothing where the file or the line is not there', () => {
  const asked: string[] = []
  const hash = makeLineHash((file) => {
    asked.push(file)
    return file === 'a.md' ? 'One.\nTwo.' : undefined
  })
  expect([1, 2, 3].map((line) => hash({ file: 'a.md', line }))).toEqual([...lineHashes('One.\nTwo.'), undefined])
  expect([hash({ file: 'b.md', line: 1 }), makeLineHash(undefined)({ file: 'a.md', line: 1 })]).toEqual([undefined, undefined])
  expect(asked).toEqual(['a.md', 'b.md'])
})
