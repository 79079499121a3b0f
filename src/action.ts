import './github/require.ts'

await import('./github/main.ts')
