/**
 * Whether two values can both be true: `agree`; `strain` (both can be true, but a reader would not think so);
 * `contradict`; `unknown` (both were read, but they do not bear on each other).
 */
export type Verdict = 'agree' | 'strain' | 'contradict' | 'unknown'

const weight: Record<Verdict, number> = { agree: 0, unknown: 1, strain: 2, contradict: 3 }

/** The one of two verdicts that weighs more: `contradict` over `strain` over `unknown` over `agree`. */
export function worse(a: Verdict, b: Verdict): Verdict {
  return weight[b] > weight[a] ? b : a
}

/** Is this verdict a conflict: `strain` or `contradict`? */
export function isConflict(verdict: Verdict): verdict is 'strain' | 'contradict' {
  return verdict === 'strain' || verdict === 'contradict'
}
