// Hostile input at random, for as long as you like: npm run fuzz -- --seconds 600 [--seed 12345]
import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '300' }, seed: { type: 'string' } } })
const seconds = Number(values.seconds)
if (!(seconds >= 6 && seconds <= 86_400) || (values.seed !== undefined && !/^-?\d{1,10}$/.test(values.seed))) {
  console.error('usage: npm run fuzz -- [--seconds 6…86400] [--seed WHOLE-NUMBER]')
  process.exit(2)
}

// Six properties share the time.
const env = { ...process.env, FUZZ_RUNS: '100000000', FUZZ_SECONDS: String(Math.floor(seconds / 6)), FUZZ_SEED: values.seed ?? String(randomInt(2 ** 31)) }
console.log(`seed ${env.FUZZ_SEED}`)
const root = fileURLToPath(new URL('../', import.meta.url))
const { status } = spawnSync('npx', ['vitest', 'run', 'test/hostile/random.test.ts'], { cwd: root, env, stdio: 'inherit' })
process.exit(status ?? 1)
