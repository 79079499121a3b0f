import { createHash } from 'node:crypto'
import type { Finding } from '../model/index.ts'

/**
 * What review comments know a finding by: one short hash for each of its fingerprints. A mistake in a rule file has none, and
 * goes by its rule, file and message. All are hashed, so that a marker holds nothing that anyone wrote.
 */
export function findingPrints({ rule, fingerprints, places, message }: Finding): readonly [string, ...string[]] {
  const [first = [rule, places[0].file, message].join('\u001F'), ...rest] = fingerprints
  return [hash(first), ...rest.map(hash)]
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 20)
}
