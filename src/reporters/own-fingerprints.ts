import { createHash } from 'node:crypto'
import type { Finding } from '../model/index.ts'

/**
 * One fingerprint for each finding, which outlives moved lines and new words in messages: a hash of the rule and of all
 * fingerprints of the finding (of a mistake, which has none, of its file and words), then which of those with that hash it is.
 * No two are equal.
 */
export function ownFingerprints(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>()
  return findings.map(({ rule, fingerprints, places: [place] }) => {
    const parts = fingerprints.length > 0 ? fingerprints.toSorted() : [place.file, place.text]
    const hash = createHash('sha256').update([rule, ...parts].join('\u001E')).digest('hex').slice(0, 20)
    const times = (seen.get(hash) ?? 0) + 1
    seen.set(hash, times)
    return `${hash}:${times}`
  })
}
