import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

// `npm run build` writes it from what is in the bundles.
const text = readFileSync('dist/licenses.txt', 'utf8')
const packages = text.split(`\n${'-'.repeat(80)}\n\n`).map((part) => {
  const [heading, , ...body] = part.split('\n')
  return { name: heading!, licence: /^\S+ \S+ \((.*)\)$/.exec(heading!)?.[1], body: body.join('\n').trim() }
})

/** Licences that ask for nothing but that their text goes with the code. */
const allowed = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD']

it('every package in dist/ may go with code under the MIT License', () => {
  expect(packages.filter(({ licence }) => !allowed.includes(licence ?? '')).map(({ name }) => name)).toEqual([])
})

it('with the text of its licence', () => {
  expect(packages.filter(({ body }) => !/copyright/i.test(body) || body.length < 500).map(({ name }) => name)).toEqual([])
})

it('and every package that the program is made of is among them', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }
  const names = packages.map(({ name }) => name.slice(0, name.indexOf(' ')))
  expect(Object.keys(dependencies).filter((name) => !names.includes(name))).toEqual([])
})

it('LICENSE, NOTICE, package.json and the README name the same licence', () => {
  expect((JSON.parse(readFileSync('package.json', 'utf8')) as { license: string }).license).toBe('MIT')
  expect(readFileSync('LICENSE', 'utf8')).toMatch(/^MIT License\n/)
  expect(readFileSync('NOTICE', 'utf8')).toContain('Licensed under the MIT License (see LICENSE)')
  expect(/^## Licence\n([^]*)/m.exec(readFileSync('README.md', 'utf8'))![1]).toMatch(/\[MIT\]\(LICENSE\).*\(dist\/licenses\.txt\).*\[NOTICE\]\(NOTICE\)/s)
})
