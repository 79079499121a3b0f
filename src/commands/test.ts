import { resolve } from 'node:path'
import { folderTree } from '../archive/folder.ts'
import { shown } from '../archive/packs.ts'
import { loadRules, rulePlaces } from '../load-rules.ts'
import { escapeJson, escapeLines } from '../reporters/escape.ts'
import { count } from '../reporters/wording.ts'
import { runRuleTests } from '../rule-tests.ts'
import { deliver, type Command } from './command.ts'

/** Does a rule file stand in one of these files and folders? Where none are named, all do. */
function isNamed(file: string, paths: readonly string[], cwd: string): boolean {
  const way = (path: string): string => shown(resolve(cwd, path), cwd)
  return paths.length === 0 || paths.some((path) => way(path) === '' || file === way(path) || file.startsWith(`${way(path)}/`))
}

/** `factlint test [rule files…]`: runs the tests that stand in the rules. */
export const testCommand: Command = {
  name: 'test',
  usage: '[rule files…]',
  does: 'runs the tests that stand in the rules',
  formats: ['terminal', 'json'],
  run: async (request, terminal) => {
    const rules = [...request.options.rules, ...request.words]
    const loaded = await loadRules({ ...request.options, rules }, folderTree, { tests: true })
    const { ruleset: all, problems } = loaded
    const places = rulePlaces(loaded, request.options.cwd)
    // Where files are named, the shipped rules beside them are not asked about.
    const ruleset = { ...all, rules: all.rules.filter(({ place }) => isNamed(place.file, rules, request.options.cwd)) }
    const results = await runRuleTests(ruleset)
    const failed = results.filter((result) => result.problem !== undefined)
    const broken = problems.filter((problem) => problem.severity === 'error')
    const untested = ruleset.rules.filter((rule) => rule.status === 'trial')
    if (request.format === 'json') {
      const list = results.map(({ test, problem }) => ({ rule: test.rule, file: test.place.file, line: places.line(test.place.file, test.place.from), passed: problem === undefined, problem: problem ?? null }))
      await deliver(`${escapeJson(JSON.stringify({ version: 1, tests: list }, null, 2))}\n`, request, terminal)
    } else {
      const lines: string[] = []
      for (const problem of broken) {
        const { file, line, column } = places.ofProblem(problem)
        lines.push(`${file}:${line}:${column}: ${problem.message} (rules/${problem.code})`)
      }
      for (const { test, problem } of failed) {
        lines.push(`${test.place.file}:${places.line(test.place.file, test.place.from)}: ${test.rule}: ${problem}`, `    here: ${test.here}`)
        if (test.there !== undefined) lines.push(`    there: ${test.there}`)
      }
      for (const rule of untested) lines.push(`${rule.place.file}:${places.line(rule.place.file, rule.place.from)}: ${rule.id} is on trial${results.some(({ test }) => test.rule === rule.id) ? '' : ': it has no tests'}`)
      const counts = `${results.length - failed.length} of ${count(results.length, 'test')} of ${count(ruleset.rules.length, 'rule')} passed.`
      await deliver(escapeLines([...lines, counts]), request, terminal)
    }
    return broken.length > 0 || ruleset.rules.length === 0 ? 2 : failed.length > 0 ? 1 : 0
  },
}
