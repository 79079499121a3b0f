import { compareRanged, meet, type Claim, type Interval, type Ranged, type Rule, type Ruleset, type Verdict } from '../model/index.ts'

/**
 * Whether two claims of one rule and key can both be true.
 *
 * With `changes`, an earlier article may say less (or more) than a later one, and two of the same day, or without a date,
 * are `unknown` where they differ. So are two of different days of which the value's type says that the one may have become the other. With `at_most: strain` nothing is worse than that.
 */
export function verdictOf(a: Claim, b: Claim, ruleset: Ruleset): Verdict {
  const { rule } = a
  const verdict = byOperator(a, b, ruleset)
  if (verdict !== 'contradict' && verdict !== 'strain') return verdict
  if (isUpdate(a, b, ruleset)) return 'unknown'
  const moved = rule.changes && !a.fact && !b.fact ? byTime(a, b, rule) : undefined
  if (moved) return moved
  return rule.atMost === 'strain' ? 'strain' : verdict
}

/** Are the two of different days, and may the one be what became of the other? */
function isUpdate(a: Claim, b: Claim, ruleset: Ruleset): boolean {
  const updates = ruleset.types.get(a.rule.valueType)?.updates
  if (!updates || a.fact || b.fact || a.date === undefined || b.date === undefined || a.date === b.date) return false
  return a.date < b.date ? updates(a.value, b.value) : updates(b.value, a.value)
}

function byOperator(a: Claim, b: Claim, ruleset: Ruleset): Verdict {
  const { rule } = a
  const type = ruleset.types.get(rule.valueType)
  if (!type) return 'unknown'
  const x = a.value as Ranged
  const y = b.value as Ranged
  switch (rule.operator) {
    case 'before':
      return mayPrecede(x.allows, y.allows) ? 'agree' : 'contradict'
    case 'after':
      return mayPrecede(y.allows, x.allows) ? 'agree' : 'contradict'
    case 'within':
      return compareRanged({ allows: wider(x.allows, rule.withinDays ?? 0), means: wider(x.means, rule.withinDays ?? 0) }, y)
    default:
      return type.compare(a.value, b.value, { round: rule.round, contains: ruleset.contains })
  }
}

/** Can a moment of `a` lie before a moment of `b`? */
function mayPrecede(a: Interval, b: Interval): boolean {
  return a.min === undefined || b.max === undefined || a.min < b.max
}

function wider({ min, max, ...ends }: Interval, by: number): Interval {
  return { ...(min === undefined ? {} : { min: min - by }), ...(max === undefined ? {} : { max: max + by }), ...ends }
}

/** `agree` where the later article only goes on in the direction of change; `unknown` where no time passed between them. */
function byTime(a: Claim, b: Claim, rule: Rule): Verdict | undefined {
  if (a.date === undefined || b.date === undefined || a.date === b.date) return 'unknown'
  const [earlier, later] = a.date < b.date ? [a.value as Ranged, b.value as Ranged] : [b.value as Ranged, a.value as Ranged]
  const [less, more] = rule.changes === 'increasing' ? [earlier, later] : [later, earlier]
  const { max: _, openMax: __, ...from } = less.allows
  const { min: ___, openMin: ____, ...upTo } = more.allows
  return meet(from, upTo) ? 'agree' : undefined
}
