// `npm run bench`: how fast `check` is, as ratios to reading the same files and scanning them once, in the same run.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { article, rules } from './bench-corpus.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const small = Number(process.argv[2] ?? 2_000)
const runs = Number(process.argv[3] ?? 5)
const root = mkdtempSync(join(tmpdir(), 'factlint-bench-'))
const ruleFile = join(root, 'rules.yml')
writeFileSync(ruleFile, rules())

const withPacks = {}
console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}; 50 rules; median of ${runs} runs (smallest to largest)\n`)
console.log('| Articles | Size | Read and scan | check | articles/s | MB/s | Peak memory | check : read and scan |')
console.log('| --- | --- | --- | --- | --- | --- | --- | --- |')
try {
  const perArticle = {}
  for (const kind of ['text', 'markdown']) for (const times of [1, 10]) measure(kind, times, perArticle)
  for (const kind of ['text', 'markdown']) console.log(`\nCost of one article in ten times as many (${kind}): ${(perArticle[`${kind} 10`] / perArticle[`${kind} 1`]).toFixed(2)} of what it was.`)
  console.log(`\nWith the shipped packs beside the 50 rules, against without: ${Object.entries(withPacks).map(([what, ratio]) => `${ratio.toFixed(2)} (${what})`).join(', ')}.`)
  coldStart()
} finally {
  rmSync(root, { recursive: true, force: true })
}

function measure(kind, times, perArticle) {
  const count = small * times
  const folder = join(root, `${kind}-${times}`, 'articles')
  mkdirSync(folder, { recursive: true })
  let bytes = 0
  for (let i = 0; i < count; i++) {
    const text = article(i, kind === 'markdown')
    bytes += Buffer.byteLength(text)
    writeFileSync(join(folder, `${String(i).padStart(6, '0')}.${kind === 'markdown' ? 'md' : 'txt'}`), text)
  }
  child('scan', folder) // Once unmeasured, so that the files are in memory for all.
  const scans = []
  const checks = []
  const packs = []
  for (let run = 0; run < runs; run++) {
    scans.push(child('scan', folder))
    checks.push(child('check', folder))
    packs.push(child('packs', folder))
  }
  const [scan, check] = [median(scans), median(checks)]
  withPacks[`${count} ${kind}`] = median(packs) / check
  perArticle[`${kind} ${times}`] = check / count
  const range = (list) => `${Math.min(...list.map((one) => one.seconds)).toFixed(2)}–${Math.max(...list.map((one) => one.seconds)).toFixed(2)}`
  console.log(
    `| ${count} ${kind} | ${(bytes / 1e6).toFixed(1)} MB | ${scan.toFixed(2)} s (${range(scans)}) | ${check.toFixed(2)} s (${range(checks)}) | ${Math.round(count / check)} | ${(bytes / 1e6 / check).toFixed(1)} | ${Math.round(Math.max(...checks.map((one) => one.megabytes)))} MB | ${(check / scan).toFixed(1)} |`,
  )
  rmSync(folder, { recursive: true })
}

function child(what, folder) {
  const run = spawnSync(process.execPath, [join(here, 'bench-child.mjs'), what, folder, ...(what === 'scan' ? [] : ['--rules', ruleFile])], { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`${what} ended with ${run.status}\n${run.stderr}`)
  return JSON.parse(run.stdout.trim().split('\n').at(-1))
}

/** From the start of the process to its end, beside an empty program. */
function coldStart() {
  const folder = join(root, 'one')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'a.txt'), article(1, false))
  const oneRule = join(root, 'one.yml')
  writeFileSync(oneRule, rules().split('\n').slice(0, 12).join('\n'))
  const cli = join(here, '..', 'dist', 'cli.js')
  const alone = ['--no-core', '--no-facts']
  const times = { empty: [], check: [], packs: [] }
  for (let run = 0; run < runs * 4; run++) {
    times.empty.push(time(['-e', '0']))
    times.check.push(time([cli, 'check', folder, '--rules', oneRule, ...alone, '--date', '2025-08-16', '--fail-on', 'none']))
    times.packs.push(time([cli, 'check', folder, '--rules', oneRule, '--date', '2025-08-16', '--fail-on', 'none']))
  }
  const [empty, check, packs] = [times.empty, times.check, times.packs].map((list) => median(list) * 1000)
  console.log(`\nCold start, one article and one rule: ${Math.round(check)} ms, an empty Node program ${Math.round(empty)} ms: ${Math.round(check - empty)} ms more; with the shipped packs ${Math.round(packs - empty)} ms more.`)
}

function time(args) {
  const begin = process.hrtime.bigint()
  const run = spawnSync(process.execPath, args)
  if (run.status !== 0) throw new Error(String(run.stderr))
  return { seconds: Number(process.hrtime.bigint() - begin) / 1e9 }
}

function median(list) {
  const sorted = list.map((one) => one.seconds).sort((a, b) => a - b)
  return sorted[sorted.length >> 1]
}
