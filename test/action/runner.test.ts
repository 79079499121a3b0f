import { existsSync } from 'node:fs'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { pullRequestEvent } from '../counterparts/events.ts'
import { readMetadata, runStep } from './runner.ts'
import { fillExpressions } from './variables.ts'

let folder: string
let program: string

// In place of Node: a program that runs, instead of the action, a script of the test.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'factlint-runner-'))
  program = join(folder, 'node')
  await writeFile(program, `#!${process.execPath}\nimport('./script.mjs')\n`)
  await chmod(program, 0o755)
})
afterAll(() => rm(folder, { recursive: true }))

async function runScript(script: string, run: Parameters<typeof runStep>[3] = {}, inputs: Record<string, string> = {}): ReturnType<typeof runStep> {
  await writeFile(join(folder, 'script.mjs'), `import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'\nconst { env } = process\n${script}`)
  return runStep({ workspace: folder }, inputs, {}, { ...run, node: program })
}

it('runs the action that action.yml names, with the variables of its event', async () => {
  const event = pullRequestEvent({ number: 7, base: 'a'.repeat(40), head: 'b'.repeat(40), merge: 'c'.repeat(40), headRef: 'edit' })
  const script = `console.log(JSON.stringify({ argument: process.argv[2], cwd: process.cwd(), env, payload: JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8')) }))`
  const seen = JSON.parse((await runScript(script, { event, api: 'http://localhost:1' }, { 'fail-on': 'none' })).stdout)
  expect(seen.argument.endsWith((await readMetadata()).runs.main)).toBe(true)
  expect(seen.cwd).toBe(folder)
  expect(seen.payload).toEqual(event.payload)
  expect(seen.env).toMatchObject({ GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge', GITHUB_SHA: 'c'.repeat(40), GITHUB_HEAD_REF: 'edit', GITHUB_BASE_REF: 'main', GITHUB_API_URL: 'http://localhost:1', GITHUB_GRAPHQL_URL: 'http://localhost:1/graphql', GITHUB_WORKSPACE: folder, 'INPUT_FAIL-ON': 'none' })
  expect(existsSync(folder), 'a workspace that was there stays').toBe(true)
})

it('gives back what was written for it', async () => {
  const step = await runScript(`
    appendFileSync(env.GITHUB_OUTPUT, 'one=1\\ntwo<<END\\na\\nb\\nEND\\n')
    appendFileSync(env.GITHUB_STEP_SUMMARY, '# Hello')
    mkdirSync(env.RUNNER_TEMP + '/factlint/more', { recursive: true })
    writeFileSync(env.RUNNER_TEMP + '/factlint/more/a.txt', 'A')
    console.log('::notice::hello')
    process.exitCode = 3`)
  expect(step).toMatchObject({ status: 3, outputs: { one: '1', two: 'a\nb' }, summary: '# Hello', written: { 'more/a.txt': 'A' }, commands: [{ name: 'notice', message: 'hello' }] })
  expect(await step.temp('factlint/more/a.txt')).toBe('A')
})

it('drops a summary above 1 MiB, as a runner does', async () => {
  const summaryOf = async (size: number): Promise<number> => (await runScript(`writeFileSync(env.GITHUB_STEP_SUMMARY, 'x'.repeat(${size}))`)).summary.length
  expect([await summaryOf(2 ** 20), await summaryOf(2 ** 20 + 1)]).toEqual([2 ** 20, 0])
})

it('fills the expressions of a default, and refuses those it does not know', () => {
  expect(fillExpressions('${{ github.token }} in ${{runner.temp}}', { token: 't' }, '/temp')).toBe('t in /temp')
  expect(() => fillExpressions('${{ secrets.A }}', {}, '/temp')).toThrow('secrets.A')
})

it('refuses an input that action.yml does not have', async () => {
  await expect(runStep({}, { 'fail-at': 'error' })).rejects.toThrow('fail-at')
})
