import { defineConfig } from 'vitest/config'
import { plainReporter } from './test/plain-reporter.ts'

export default defineConfig({
  test: { include: ['test/**/*.test.ts'], setupFiles: ['test/setup.ts'], testTimeout: 60_000, reporters: ['default', plainReporter] },
})
