import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../src/', import.meta.url))
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).sort()

interface Import { readonly from: string; readonly to: string; readonly type: boolean; readonly lazy: boolean }

/** What a file imports: paths below `src/`, or the names of packages. */
function importsOf(file: string): Import[] {
  const source = readFileSync(join(root, file), 'utf8').replace(/^\s*(?:\*|\/\/|\/\*).*$/gm, '')
  const found = [...source.matchAll(/(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[\w$*{}\s,]+?\s+from\s+)?'([^']+)'|(import)\(\s*'([^']+)'/g)]
  return found.map((match) => {
    const name = (match[2] ?? match[4])!
    return { from: file, to: name.startsWith('.') ? relative(root, join(root, dirname(file), name)) : name, type: match[1] !== undefined, lazy: match[3] !== undefined }
  })
}

const imports = files.flatMap(importsOf)
const folderOf = (file: string): string => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '')
const isOwn = ({ to }: Import): boolean => files.includes(to)
const show = ({ from, to }: Import): string => `${from} → ${to}`

/** What the files of a folder may import beside their own folder. */
const allowed: Record<string, readonly string[]> = {
  model: [], language: ['model'], formats: ['model', 'language'], values: ['model', 'language'], finders: ['model', 'language'], reporters: ['model', 'language'],
  ruleset: ['model', 'language'], compare: ['model', 'language'], archive: ['model', 'language'],
}

describe('imports', () => {
  it('every import that begins with a dot is a file, with its ending', () => {
    expect(imports.filter(({ to }) => (to.endsWith('.ts') || !/^[@\w]/.test(to)) && !files.includes(to) && to !== '../package.json').map(show)).toEqual([])
    expect(files.length).toBeGreaterThan(100)
    expect(imports.length).toBeGreaterThan(files.length)
  })

  it.each(Object.entries(allowed))('%s imports only itself and: %s', (folder, others) => {
    const own = imports.filter((one) => folderOf(one.from) === folder && isOwn(one))
    expect(files.some((file) => folderOf(file) === folder)).toBe(true)
    expect(own.filter(({ to }) => ![folder, ...others].includes(folderOf(to))).map(show)).toEqual([])
  })

  it.each(['formats', 'values', 'finders', 'reporters'])('the members of %s do not import each other', (folder) => {
    const members = importsOf(`${folder}/index.ts`).map(({ to }) => to).filter((to) => folderOf(to) === folder)
    expect(members.length).toBeGreaterThan(0)
    const wrong = imports.filter(({ from, to }) => folderOf(from) === folder && from !== `${folder}/index.ts` && members.includes(to) && members.includes(from) && to !== from)
    expect(wrong.map(show)).toEqual([])
  })

  it('only the folder that knows GitHub, and the action, import its packages', () => {
    expect(imports.filter(({ from, to }) => /^@(?:actions|octokit)\//.test(to) && folderOf(from) !== 'github' && from !== 'action.ts').map(show)).toEqual([])
  })

  it('what reads and compares does no I/O', () => {
    const pure = ['model', 'language', 'formats', 'values', 'finders', 'reporters', 'ruleset']
    expect(imports.filter(({ from, to }) => pure.includes(folderOf(from)) && /^node:(?:fs|net|http|https|child_process|os|process)/.test(to)).map(show)).toEqual([])
  })

  it('there is no circle', () => {
    const graph = new Map(files.map((file) => [file, imports.filter((one) => one.from === file && isOwn(one) && !one.type).map(({ to }) => to)]))
    const done = new Set<string>()
    const circles: string[] = []
    const visit = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) return void circles.push([...way.slice(way.indexOf(file)), file].join(' → '))
      if (done.has(file)) return
      for (const next of graph.get(file)!) visit(next, [...way, file])
      done.add(file)
    }
    for (const file of files) visit(file, [])
    expect(circles).toEqual([])
  })
})
