import { configureGlobal } from 'fast-check'

// The same cases in every run, so that a test fails for a change and not by chance. `npm run fuzz` looks for new ones.
configureGlobal({ seed: Number(process.env['FUZZ_SEED'] ?? 20_250_816) })
