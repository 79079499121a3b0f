// `npm run swaps:short`: how many values that were changed in a headline, standfirst or caption `check` finds, with no other article beside it. See CONTRIBUTING.md.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { otherValue, replaceAt } from './swaps/change.mjs'
import { makeRandom } from './swaps/random.mjs'
import { findValues } from './swaps/values.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const [folder = join(here, '..', 'test', 'fixtures', 'summaries'), seed = '1'] = process.argv.slice(2)
/** What is changed of each value. */
const changesOfEach = 3
/** A title, standfirst or caption, in front matter, Markdown or HTML; the first line of plain text. */
const short = /^(?:title|standfirst|description|summary|excerpt): .*$|^# .*$|^!\[[^\]]*\]|<(title|h1|figcaption)>[^<]*|<meta name="description" content="[^"]*/gm

const root = mkdtempSync(join(tmpdir(), 'factlint-swaps-'))
try {
  report(readdirSync(folder).sort().flatMap((file) => copiesOf(file, readFileSync(join(folder, file), 'utf8'))))
} finally {
  rmSync(root, { recursive: true, force: true })
}

/** Copies of one article, each with one value of a short text changed that the rest of the article repeats; the first has none changed. */
function copiesOf(file, source) {
  const spans = extname(file) === '.txt' ? [{ from: 0, to: source.indexOf('\n') }] : [...source.matchAll(short)].map((match) => ({ from: match.index, to: match.index + match[0].length }))
  const rest = spans.reduceRight((text, { from, to }) => text.slice(0, from) + text.slice(to), source)
  const changes = spans.flatMap(({ from, to }) => findValues(source.slice(from, to), new Set()).flatMap((value) => changesOf(value, source.slice(from, to), rest, `${seed} ${file} ${from}`).map((words) => ({ kind: value.kind, was: source.slice(from + value.from, from + value.to), now: words, copy: replaceAt(source, from + value.from, from + value.to, words) }))))
  return [{ file, copy: source }, ...changes.map((change) => ({ file, ...change }))]
}

/** Other words for a value that the rest of the article has in the same or in other words: `12`, `Twelve`. */
function changesOf(value, text, rest, key) {
  if (value.kind === 'name' || value.kind === 'office') return []
  const inRest = new Set(findValues(rest, new Set()).map((one) => rest.slice(one.from, one.to).toLowerCase()))
  if (!inRest.has(text.slice(value.from, value.to).toLowerCase())) return []
  const made = Array.from({ length: changesOfEach }, (_, at) => otherValue(value, text, makeRandom(`${key} ${value.from} ${at}`)))
  return [...new Set(made)].filter((words) => words !== undefined && !inRest.has(words.toLowerCase()))
}

function report(copies) {
  copies.forEach(({ file, copy }, at) => {
    mkdirSync(join(root, String(at)))
    writeFileSync(join(root, String(at), file), copy)
  })
  const path = join(root, 'report.json')
  const run = spawnSync(process.execPath, [join(here, '..', 'dist', 'cli.js'), 'check', root, '--stories', 'none', '--format', 'json', '--output', path, '--fail-on', 'none'], { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`check ended with ${run.status}\n${run.stderr}`)
  const found = new Set(JSON.parse(readFileSync(path, 'utf8')).findings.flatMap(({ places }) => places.map(({ file }) => Number(/(\d+)[\\/][^\\/]+$/.exec(file)[1]))))
  const changed = copies.map((copy, at) => ({ ...copy, isFound: found.has(at) })).filter(({ kind }) => kind !== undefined)
  for (const { file, was, now, isFound } of changed) if (!isFound) console.log(`MISS “${was}” → “${now}” (${file})`)
  console.log(`\n| Changed value | found |\n| --- | --- |`)
  for (const kind of [...new Set(changed.map((one) => one.kind)), 'all']) {
    const mine = changed.filter((one) => kind === 'all' || one.kind === kind)
    console.log(`| ${kind} | ${mine.filter(({ isFound }) => isFound).length} of ${mine.length} |`)
  }
  console.log(`\nArticles flagged as they are: ${copies.filter(({ kind }, at) => kind === undefined && found.has(at)).length} of ${copies.length - changed.length}.`)
}
