#!/usr/bin/env node
import { main } from './command-line.ts'

// Whoever reads the output may stop early, as `head` does: that is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  color: process.stdout.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb',
  width: process.stdout.columns ?? 100,
  write: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
})
