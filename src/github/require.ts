import { createRequire } from 'node:module'

// Some packages of the bundle are CommonJS and ask `require` for modules of Node. Imported before them.
;(globalThis as { require?: unknown }).require ??= createRequire(import.meta.url)
