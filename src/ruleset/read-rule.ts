import { zones, type Matcher, type Operator, type Rule, type RuleTest, type Scope, type Severity, type Zone } from '../model/index.ts'
import { readKey, readSlots, readValue } from './read-claim.ts'
import { readCompare } from './read-compare.ts'
import { dayAt, listAt, placeOf, textAt, type Report } from './read-facts.ts'
import { readMatcher } from './read-matcher.ts'
import { didYouMean } from './did-you-mean.ts'
import { daysOf, mapAt, type RuleContext } from './rule-context.ts'
import { checkTemplate } from './template.ts'
import type { MapTree, TextTree } from './tree.ts'

/**
 * Reads a rule whose shape has been checked.
 *
 * @returns the rule, ready to run, or undefined where a mistake was reported
 */
export function readRule(tree: MapTree, context: RuleContext, report: Report): { rule: Rule; matcher: Matcher; tests: RuleTest[] } | undefined {
  let broken = false
  const wrong: Report = (code, message, place) => {
    broken = true
    report(code, message, place)
  }
  const { override } = context
  const id = textAt(tree, 'id')!
  const claim = mapAt(tree, 'claim')!
  const compare = mapAt(tree, 'compare')!
  const find = textAt(claim, 'find') ?? 'phrases'
  const say = claim.entries.get('say')?.value
  const found = findsOf(claim, context, wrong)

  const { matcher, phrases } = readMatcher(tree, context, wrong)
  const compiled = phrases()
  if (say && compiled.length === 0 && !broken) wrong('no-phrase', '`say` holds no phrase', say)
  const slots = found ? new Map(found) : readSlots(compiled, context, wrong)
  void [matcher.unless, matcher.aside, matcher.about, matcher.allow]
  // What a broken phrase should have read is not known, so nothing is said of what asks for it.
  if (broken) return undefined

  const value = readValue(claim, say, slots, compiled, wrong)
  const key = readKey(claim, slots, compiled, context, wrong)
  const within = withinArticle.get(find)
  if (within && !listAt(compare, 'with').includes('article')) wrong('compare', `\`find: ${find}\` ${within}, so \`with\` must hold \`article\``, compare.entries.get('with')!.value)
  const compareWith = readCompare(compare, key, value.type, slots, context, wrong)

  const keys = new Set(key.map((part) => part.slot))
  const message = tree.entries.get('message')?.value as TextTree | undefined
  checkMessage(message, slots, keys, wrong)
  const suggest = readSuggest(tree, slots, keys, wrong)
  const tests = readTests(tree, id, slots, context, wrong)
  if (broken) return undefined

  const pick = (name: string): string | undefined => (override && textAt(override, name)) ?? textAt(tree, name)
  const severity = { ...severityOf(tree), ...(override ? severityOf(override) : {}) }
  const window = (override && textAt(override, 'window')) ?? textAt(compare, 'window')
  const round = (override && textAt(override, 'round')) ?? textAt(compare, 'round')
  const atMost = (override && textAt(override, 'at_most')) ?? textAt(compare, 'at_most')
  const note = textAt(tree, 'note')
  const changes = textAt(compare, 'changes')
  const rule: Rule = {
    id, pack: context.pack, title: textAt(tree, 'title')!, status: statusOf(pick('status'), [...tests.map(({ should }) => should), ...context.shown]), find, in: zonesOf(claim), slots, key,
    value: value.slot, valueType: value.type, with: new Set(listAt(compare, 'with') as Scope[]), operator: (textAt(compare, 'operator') ?? 'auto') as Operator,
    sum: listAt(compare, 'sum'), firstOnly: textAt(compare, 'only') === 'first', prefer: (textAt(compare, 'prefer') ?? 'none') as Rule['prefer'], round: (round ?? 'half') as Rule['round'],
    severity: { contradict: 'warning', strain: 'notice', ...severity }, message: message?.text, suggest,
    files: override?.entries.has('files') ? listAt(override, 'files') : listAt(tree, 'files'), place: placeOf(context.file, tree.entries.get('id')!.value),
    ...(note === undefined ? {} : { note: note.trim() }), ...(value.bound ? { bound: value.bound } : {}), ...(compareWith.fact ? { fact: compareWith.fact } : {}),
    ...(compareWith.withinDays === undefined ? {} : { withinDays: compareWith.withinDays }), ...(window === undefined ? {} : { windowDays: daysOf(window) }),
    ...(changes === undefined ? {} : { changes: changes as 'increasing' }), ...(atMost === undefined ? {} : { atMost: 'strain' as const }),
  }
  return { rule, matcher, tests }
}

/** The slots of the finder that `find` names; undefined for phrases. */
function findsOf(claim: MapTree, { finders }: RuleContext, wrong: Report): ReadonlyMap<string, string> | undefined {
  const tree = claim.entries.get('find')?.value as TextTree | undefined
  if (!tree) {
    if (!claim.entries.has('say')) wrong('missing-key', '`say` is missing here: the phrases that read the claim; or `find`, a finder', claim)
    return undefined
  }
  for (const key of ['say', 'unless', 'aside', 'vetoes', 'about', 'in']) {
    if (claim.entries.has(key)) wrong('two-finders', `\`${key}\` is for phrases, and \`find: ${tree.text}\` reads without them; remove one of the two`, claim.entries.get(key)!.key)
  }
  const slots = finders.get(tree.text)
  if (!slots) wrong('unknown-finder', `there is no finder \`${tree.text}\`${didYouMean(tree.text, finders.keys())}`, tree)
  return slots
}

function checkMessage(tree: TextTree | undefined, slots: ReadonlyMap<string, string>, keys: ReadonlySet<string>, wrong: Report): void {
  const mistake = tree && checkTemplate(tree.text, new Set(slots.keys()), keys)
  if (mistake) wrong('placeholder', mistake, tree)
}

function readSuggest(tree: MapTree, slots: ReadonlyMap<string, string>, keys: ReadonlySet<string>, wrong: Report): { replace: string; with: string }[] {
  const list = tree.entries.get('suggest')?.value
  if (list?.is !== 'list') return []
  return list.items.map((item) => {
    const map = item as MapTree
    const replace = textAt(map, 'replace')!
    if (!slots.has(replace)) wrong('unknown-slot', `no phrase has a slot \`${replace}\`${didYouMean(replace, slots.keys())}`, map.entries.get('replace')!.value)
    checkMessage(map.entries.get('with')!.value as TextTree, slots, keys, wrong)
    return { replace, with: textAt(map, 'with')! }
  })
}

function readTests(tree: MapTree, rule: string, slots: ReadonlyMap<string, string>, context: RuleContext, wrong: Report): RuleTest[] {
  const list = tree.entries.get('tests')?.value
  if (list?.is !== 'list') return []
  return list.items.map((item) => {
    const map = item as MapTree
    const finds = mapAt(map, 'finds')
    for (const [slot, { key }] of finds?.entries ?? []) if (!slots.has(slot)) wrong('unknown-slot', `no phrase has a slot \`${slot}\`${didYouMean(slot, slots.keys())}`, key)
    const there = textAt(map, 'there')
    const date = dayAt(map, 'date', wrong)
    const thereDate = dayAt(map, 'there_date', wrong) ?? date
    return {
      rule, here: textAt(map, 'here')!, should: textAt(map, 'should') as RuleTest['should'], place: placeOf(context.file, map),
      finds: new Map([...(finds?.entries ?? [])].map(([slot, { value }]) => [slot, (value as TextTree).text])),
      ...(there === undefined ? {} : { there }), ...(date === undefined ? {} : { date }), ...(thereDate === undefined ? {} : { thereDate }),
    }
  })
}

/** `trial` where the tests do not show the rule both firing and not firing. */
function statusOf(written: string | undefined, shown: readonly string[]): Rule['status'] {
  if (written === 'trial' || written === 'retired') return written
  const fires = shown.some((should) => should === 'contradict' || should === 'strain')
  const rests = shown.some((should) => should !== 'contradict' && should !== 'strain')
  return fires && rests ? 'active' : 'trial'
}

/** Finders that compare what one article says with itself. */
const withinArticle: ReadonlyMap<string, string> = new Map([
  ['calendar', 'holds what one sentence says against the rest of it'],
  ['summary', 'holds what one part of an article says against its text'],
])

function zonesOf(claim: MapTree): ReadonlySet<Zone> {
  return new Set(claim.entries.has('in') ? (listAt(claim, 'in') as Zone[]) : zones.filter((zone) => zone !== 'quotes'))
}

function severityOf(tree: MapTree): { contradict?: Severity; strain?: Severity } {
  const map = mapAt(tree, 'severity')
  const contradict = map && (textAt(map, 'contradict') as Severity | undefined)
  const strain = map && (textAt(map, 'strain') as Severity | undefined)
  return { ...(contradict ? { contradict } : {}), ...(strain ? { strain } : {}) }
}
