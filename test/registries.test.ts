import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { finders } from '../src/finders/index.ts'
import { formats } from '../src/formats/index.ts'
import { reporters } from '../src/reporters/index.ts'
import { values } from '../src/values/index.ts'

const path = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url))
const lists: [string, readonly { readonly name: string }[]][] = [['finders', finders], ['formats', formats], ['reporters', reporters], ['values', values]]

describe.each(lists)('%s', (folder, list) => {
  it('each name stands once', () => {
    expect(new Set(list.map(({ name }) => name)).size).toBe(list.length)
  })
  it.each(list.map(({ name }) => name))('%s is a file of that name, which exports it', async (name) => {
    const file = name.replaceAll('_', '-')
    expect(existsSync(path(`src/${folder}/${file}.ts`))).toBe(true)
    const exported = (await import(path(`src/${folder}/${file}.ts`))) as Record<string, unknown>
    expect(Object.values(exported).some((one) => typeof one === 'object' && one !== null && 'name' in one && one.name === name)).toBe(true)
  })
  it('every file that exports such a thing is on the list', async () => {
    const names = new Set(list.map(({ name }) => name))
    const key = folder === 'formats' ? 'extensions' : folder === 'reporters' ? 'render' : folder === 'finders' ? 'prepare' : 'compare'
    for (const file of readdirSync(path(`src/${folder}`)).filter((one) => one.endsWith('.ts') && one !== 'index.ts')) {
      const exported = (await import(path(`src/${folder}/${file}`))) as Record<string, unknown>
      for (const one of Object.values(exported)) if (typeof one === 'object' && one !== null && 'name' in one && key in one) expect(names).toContain(one.name)
    }
  })
})

it('no two formats read the same ending', () => {
  const endings = formats.flatMap(({ extensions }) => extensions)
  expect(new Set(endings).size).toBe(endings.length)
})
