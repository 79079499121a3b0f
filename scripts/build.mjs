// Makes everything in dist/ from the sources. `--check` writes nothing and fails where dist/ is not what would be made.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const dist = join(root, 'dist')

// The same code as ECMAScript modules, of which only what is used is kept.
const alias = { yaml: './node_modules/yaml/browser/index.js' }

/** Each step gives files by name. A new generated thing is one more step; what no step makes is removed. */
const steps = [bundles, schemas, facts, core]

const made = new Map()
for (const step of steps) for (const [name, bytes] of await step()) made.set(name, Buffer.from(bytes))

if (process.argv.includes('--check')) await compare()
else await write()

/** The two programs with what they import lazily in chunks apart, and the licences of the packages in them. */
async function bundles() {
  const result = await build({
    absWorkingDir: root,
    entryPoints: ['src/action.ts', 'src/cli.ts'],
    outdir: dist,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    chunkNames: '[name]-[hash]',
    alias,
    legalComments: 'none',
    // Half the bytes are half the start-up time.
    minify: true,
    logLevel: 'warning',
    metafile: true,
    write: false,
  })
  const files = result.outputFiles.map(({ path, text }) => [relative(dist, path).split(sep).join('/'), asAscii(text)])
  return [...files, ['licenses.txt', await licences(result.metafile)]]
}

/** Regular expressions keep their characters as written; in ASCII alone a program is read faster. */
function asAscii(text) {
  return text.replace(/[^\x00-\x7F]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** The JSON Schemas of rule files and of factlint.yml, for editors that complete and check YAML. */
async function schemas() {
  const { jsonSchema, ruleFile, configFile } = await load("export { jsonSchema } from './src/ruleset/json-schema.ts'; export { configFile, ruleFile } from './src/ruleset/schema.ts'")
  return [['rules.schema.json', ruleFile], ['config.schema.json', configFile]].map(([name, shape]) => [name, `${JSON.stringify(jsonSchema(shape), null, 2)}\n`])
}

/** The shipped rules, compiled: their YAML as trees, without the tests. */
async function core() {
  const { packFile, makeReference, loadRuleset, values, finders } = await load("export { packFile } from './src/ruleset/packed-trees.ts'; export { makeReference } from './src/ruleset/reference.ts'; export { loadRuleset } from './src/ruleset/load.ts'; export { values } from './src/values/index.ts'; export { finders } from './src/finders/index.ts'")
  const [words, packed] = ['facts.words.json', 'facts.json'].map((name) => JSON.parse(made.get(name).toString()))
  const files = await pack('core')
  const ruleset = loadRuleset(files, values, new Map(), { finders, reference: makeReference(words, () => packed) })
  refuse(ruleset.problems)
  return [['core.json', `${JSON.stringify(files.map(({ file, source }) => packFile(file, source, ruleset.rules.filter(({ place }) => place.file === file), ruleset.matchers)))}\n`]]
}

/** The rule files of a shipped pack. */
async function pack(name) {
  const folder = join(root, 'rules', name)
  const names = (await readdir(folder)).filter((file) => file.endsWith('.yml')).sort()
  return Promise.all(names.map(async (file) => ({ file: `${name}/${file}`, pack: name, source: await readFile(join(folder, file), 'utf8') })))
}

function refuse(problems) {
  if (problems.length > 0) throw new Error(problems.map(({ message, place }) => `rules/${place.file}: ${message}`).join('\n'))
}

/** Bundles a piece of the sources, and runs it here. */
async function load(source) {
  const result = await build({ stdin: { contents: source, resolveDir: root }, alias, bundle: true, format: 'esm', platform: 'node', write: false, logLevel: 'warning' })
  return import(`data:text/javascript;base64,${Buffer.from(result.outputFiles[0].contents).toString('base64')}`)
}

/** The shipped facts, compiled: the words at which a run looks at once, and all else. */
async function facts() {
  const { packReference, loadRuleset, values } = await load("export { packReference } from './src/ruleset/reference.ts'; export { loadRuleset } from './src/ruleset/load.ts'; export { values } from './src/values/index.ts'")
  const ruleset = loadRuleset(await pack('facts'), values)
  refuse(ruleset.problems)
  const { words, packed } = packReference([...new Set(ruleset.entities.values())])
  return [['facts.words.json', `${JSON.stringify(words)}\n`], ['facts.json', `${JSON.stringify(packed)}\n`]]
}

async function licences(metafile) {
  const folders = new Set()
  for (const output of Object.values(metafile.outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(output.inputs)) {
      const folder = /^(.*\/)?node_modules\/(@[^/]+\/)?[^/]+/.exec(path)?.[0]
      if (folder && bytesInOutput > 0) folders.add(folder)
    }
  }
  const entries = await Promise.all([...folders].map(licence))
  const unique = new Map(entries.map((entry) => [entry.name, entry.text]))
  return [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, text]) => `${name}\n\n${text}\n`).join(`\n${'-'.repeat(80)}\n\n`)
}

async function licence(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'))
  const file = (await readdir(join(root, folder))).sort().find((one) => /^licen[cs]e/i.test(one))
  const text = file ? (await readFile(join(root, folder, file), 'utf8')).replaceAll('\r\n', '\n').trim() : `Licence: ${license}`
  return { name: `${name} ${version} (${license})`, text }
}

async function write() {
  await mkdir(dist, { recursive: true })
  for (const name of await existing()) if (!made.has(name)) await rm(join(dist, name))
  for (const [name, bytes] of made) {
    await mkdir(dirname(join(dist, name)), { recursive: true })
    await writeFile(join(dist, name), bytes)
  }
  const size = [...made.values()].reduce((sum, bytes) => sum + bytes.length, 0)
  console.log(`dist: ${made.size} files, ${Math.round(size / 1024)} kB`)
}

async function compare() {
  const there = new Set(await existing())
  const differences = [...there].filter((name) => !made.has(name)).map((name) => `${name}: nothing makes it`)
  for (const [name, bytes] of made) {
    if (!there.has(name)) differences.push(`${name}: missing`)
    else if (!bytes.equals(await readFile(join(dist, name)))) differences.push(`${name}: not what the sources give`)
  }
  for (const line of differences.sort()) console.error(`dist/${line}`)
  if (differences.length > 0) console.error('dist/ is out of date: run `npm run build` and commit it.')
  else console.log(`dist: ${made.size} files, all up to date`)
  process.exitCode = differences.length > 0 ? 1 : 0
}

async function existing() {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => !entry.isDirectory()).map((entry) => relative(dist, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join('/'))
}
