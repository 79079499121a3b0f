import type { Reporter } from 'vitest/node'

/** Ends the output of a run with one plain line: `12 passed, 0 failed, 1 skipped`. A file or a worker that breaks counts as a failure. */
export const plainReporter: Reporter = {
  onTestRunEnd(modules, unhandledErrors) {
    const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0 }
    for (const module of modules) {
      const tests = [...module.children.allTests()]
      for (const test of tests) {
        const { state } = test.result()
        counts[state === 'passed' ? 'passed' : state === 'skipped' ? 'skipped' : 'failed']++
      }
      if (module.state() === 'failed' && !tests.some((test) => test.result().state === 'failed')) counts.failed++
    }
    console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
  },
}
