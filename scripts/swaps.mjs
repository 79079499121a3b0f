// `npm run swaps`: how many changed values `check` finds, and how many mere paraphrases it flags. See CONTRIBUTING.md.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, extname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { judge, tellsOf } from './swaps/judge.mjs'
import { kinds, makePairs } from './swaps/pairs.mjs'
import { makeRandom } from './swaps/random.mjs'

const usage = `usage: node scripts/swaps.mjs [FOLDER] [-- options of check]

  FOLDER            articles (.md, .txt; default: test/fixtures/swaps)
  --articles N      take at most N of them, at random (default: 100)
  --changes N       copies of each with one changed value (default: 8)
  --paraphrases N   copies of each that are only paraphrased (default: 8)
  --seed TEXT       other choices (default: 1)
  --show            list each miss and each false alarm
  --keep            leave the pairs in their folder, and say where it is
  --cli FILE        the command line (default: dist/cli.js)`

const here = dirname(fileURLToPath(import.meta.url))
const number = { type: 'string' }
const { values: given, positionals } = readOptions()
const [folder = join(here, '..', 'test', 'fixtures', 'swaps'), ...options] = positionals
for (const path of [folder, given.cli]) if (!existsSync(path)) stop(`there is no ${resolve(path)}`)
const root = mkdtempSync(join(tmpdir(), 'factlint-swaps-'))
try {
  report(readArticles())
} finally {
  if (given.keep) console.log(`\nThe pairs: ${root}`)
  else rmSync(root, { recursive: true, force: true })
}

function readOptions() {
  const args = process.argv.slice(2)
  const split = args.indexOf('--')
  const [own, passed] = split < 0 ? [args, []] : [args.slice(0, split), args.slice(split + 1)]
  try {
    const read = parseArgs({ args: own, allowPositionals: true, options: { articles: { ...number, default: '100' }, changes: { ...number, default: '8' }, paraphrases: { ...number, default: '8' }, seed: { type: 'string', default: '1' }, show: { type: 'boolean' }, keep: { type: 'boolean' }, cli: { type: 'string', default: join(here, '..', 'dist', 'cli.js') } } })
    if (read.positionals.length > 1) stop('name one folder')
    for (const name of ['articles', 'changes', 'paraphrases']) if (!/^\d+$/.test(read.values[name])) stop(`--${name} takes a number`)
    return { values: read.values, positionals: [...(read.positionals.length ? read.positionals : [undefined]), ...passed] }
  } catch (error) {
    stop(error.message)
  }
}

function stop(mistake) {
  console.error(`${mistake}\n\n${usage}`)
  process.exit(2)
}

function readArticles() {
  const files = readdirSync(folder, { recursive: true }).map(String).filter((name) => /\.(?:md|txt)$/.test(name)).sort()
  const chosen = files.length > Number(given.articles) ? makeRandom(`${given.seed} articles`).shuffled(files).slice(0, Number(given.articles)).sort() : files
  return chosen.map((file) => {
    const source = readFileSync(join(folder, file), 'utf8')
    return { file, ending: extname(file), source, pairs: makePairs(file, source, given.seed, { changes: Number(given.changes), paraphrases: Number(given.paraphrases) }) }
  })
}

function report(articles) {
  const dated = options.includes('--date') ? options : [...options, '--date', '2025-03-14']
  const results = judge(articles, root, resolve(given.cli), dated)
  const rows = articles.flatMap(({ file, pairs }, at) => pairs.map((pair, number) => ({ file, pair, findings: results[at][number] })))
  const changed = rows.filter(({ pair }) => pair.kind !== undefined).map((row) => ({ ...row, told: row.findings.filter((finding) => tellsOf(finding, row.pair)), beside: row.findings.filter((finding) => !tellsOf(finding, row.pair)) }))
  const paraphrased = rows.filter(({ pair }) => pair.kind === undefined)
  const flagged = paraphrased.filter(({ findings }) => findings.length > 0)
  const beside = changed.filter((row) => row.beside.length > 0)
  const isFound = ({ told }) => told.length > 0
  if (given.show) {
    for (const row of changed.filter((one) => !isFound(one))) showMiss(row)
    for (const { file, findings } of flagged) for (const finding of findings) showAlarm('FALSE ALARM in a paraphrase', file, finding)
    for (const { file, beside: findings } of beside) for (const finding of findings) showAlarm('FALSE ALARM beside a changed value', file, finding)
    console.log('')
  }
  console.log(`${articles.length} articles, ${changed.length} copies with a changed value, ${paraphrased.length} paraphrases\n`)
  console.log('| Changed value | found | in the same words | in a paraphrase |\n| --- | --- | --- | --- |')
  for (const kind of [...kinds, undefined]) {
    const mine = changed.filter(({ pair }) => kind === undefined || pair.kind === kind)
    if (mine.length > 0) console.log(`| ${kind ?? 'all'} | ${share(mine, isFound)} | ${share(mine.filter(({ pair }) => !pair.paraphrased), isFound)} | ${share(mine.filter(({ pair }) => pair.paraphrased), isFound)} |`)
  }
  console.log(`\nParaphrases flagged: ${share(paraphrased, ({ findings }) => findings.length > 0)}. Copies with a false alarm beside the changed value: ${share(changed, (row) => row.beside.length > 0)}.`)
  console.log(`Found by rule: ${countRules(changed.flatMap(({ told }) => [...new Set(told.map(({ rule }) => rule))]))}. False alarms by rule: ${countRules([...flagged.flatMap(({ findings }) => findings), ...beside.flatMap((row) => row.beside)].map(({ rule }) => rule))}.`)
}

function share(rows, isCounted) {
  const counted = rows.filter(isCounted).length
  return rows.length === 0 ? '–' : `${counted} of ${rows.length} (${((100 * counted) / rows.length).toFixed(1)} %)`
}

function countRules(ids) {
  const counts = new Map()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id, times]) => `${id} ${times}`).join(', ') || 'none'
}

function showMiss({ file, pair }) {
  console.log(`MISS ${pair.kind} “${pair.was}” → “${pair.now}”${pair.paraphrased ? ', paraphrased' : ''} (${file})\n  original: ${pair.before}\n  copy:     ${pair.after}`)
}

function showAlarm(what, file, { rule, verdict, message, places }) {
  console.log(`${what}: ${verdict} ${rule} (${file})\n  ${message}`)
  for (const { side, value, sentence } of places) console.log(`  ${`${side}:`.padEnd(9)} [${value}] ${sentence}`)
}
