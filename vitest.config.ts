import { defineConfig } from 'vitest/config'
import { plainReporter } from './test/plain-reporter.ts'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 60_000, maxWorkers: '100%',
    reporters: ['default', plainReporter],
    // They import JSON in a way that Node.js refuses.
    server: { deps: { inline: [/@actions\/(?:languageservice|workflow-parser|expressions)/] } },
  },
})
