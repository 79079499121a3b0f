import { lstat, readFile } from 'node:fs/promises'

/** The most bytes of a file of results: some 3,000 findings, far above what a comment tells. */
export const resultsBytesMost = 25_000_000

/** The text of a file of results, or why it is not taken. `missing`: there is none, as where the other run was cancelled. */
export type ResultsText = { readonly text: string } | { readonly missing: true } | { readonly why: string }

/** Reads the file that another run wrote: a plain one, not too large. A link is not followed, as it could lead anywhere on the runner. */
export async function readResultsFile(path: string): Promise<ResultsText> {
  try {
    const stats = await lstat(path)
    if (!stats.isFile()) return { why: 'it is no plain file' }
    if (stats.size > resultsBytesMost) return { why: `it is larger than ${resultsBytesMost / 1e6} MB` }
    return { text: await readFile(path, 'utf8') }
  } catch (error) {
    const { code = 'no code' } = error as { code?: string }
    return code === 'ENOENT' || code === 'ENOTDIR' ? { missing: true } : { why: `it cannot be read (${code})` }
  }
}
