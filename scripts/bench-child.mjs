// Run by bench.mjs, once for each measurement: does one thing, then prints its seconds and its peak memory in MB.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const [what, folder, ...rest] = process.argv.slice(2)
const begin = performance.now()
if (what === 'scan') scan()
else {
  process.argv = [process.argv[0], 'factlint', 'check', folder, ...(what === 'packs' ? ['--date', '2025-08-16'] : ['--no-core', '--no-facts']), '--fail-on', 'none', '--format', 'json', '--output', join(folder, '..', 'report.json'), ...rest]
  await import('../dist/cli.js')
}
console.log(JSON.stringify({ seconds: (performance.now() - begin) / 1000, megabytes: process.resourceUsage().maxRSS / 1024 }))

/** The yardstick: every file read as text and scanned once with one regular expression of twenty words. */
function scan() {
  const pattern = /\b(?:killed|injured|wounded|arrested|charged|evacuated|displaced|rescued|detained|jailed|elected|appointed|closed|launched|delayed|approved|rejected|people|residents|number)\b/g
  let count = 0
  for (const name of readdirSync(folder)) for (const _ of readFileSync(join(folder, name), 'utf8').matchAll(pattern)) count++
  if (count === 0) process.exitCode = 1
}
