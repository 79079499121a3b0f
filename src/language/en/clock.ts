import type { Word } from '../../model/word.ts'

/**
 * A time of day at `words[at]`: `1:34 PM`, `6 p.m.`, `6.30pm`, `18:30`.
 *
 * @returns minutes since midnight; `half` where nothing says which half of the day is meant, and then less than 720
 */
export function readClock(words: readonly Word[], at: number): { minutes: number; half: boolean; end: number } | undefined {
  const word = words[at]!
  const figures = word.kind === 'number' ? /^(\d{1,2})(?:\.([0-5]\d))?$/.exec(word.text) : null
  if (!figures || Number(figures[1]) > 24) return undefined
  const next = words[at + 1]
  const past = !figures[2] && next?.kind === 'number' && next.before === ':' && /^[0-5]\d$/.test(next.text) ? next : undefined
  const after = words[at + (past ? 2 : 1)]
  const mark = after && /^[ap]m$/.test(after.norm.replaceAll('.', '')) && !after.before.includes(',') ? after.norm[0] : undefined
  if (!mark && !past) return undefined
  const hour = Number(figures[1])
  const time = (mark === 'p' && hour < 12 ? hour + 12 : mark === 'a' && hour === 12 ? 0 : hour) * 60 + Number(past?.text ?? figures[2] ?? 0)
  const half = !mark && hour < 13
  return { minutes: half ? time % 720 : time, half, end: at + (past ? 2 : 1) + (mark ? 1 : 0) }
}
