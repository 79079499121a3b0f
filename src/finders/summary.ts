import { once } from '../language/once.ts'
import { proseAt, type Article, type Block, type BlockZone, type Claim, type DetailKind, type Finder, type Rule, type Ruleset, type SlotValue, type Verdict } from '../model/index.ts'
import { keyOf } from './claims.ts'
import { readBody, settles, type Body } from './summary/body.ts'
import { fitOf } from './summary/fit.ts'
import { tellerOf, type Line, type Told } from './summary/told.ts'

/** The slots that a rule may compare, and the kinds of details that each holds. */
const slotKinds: Readonly<Record<string, readonly DetailKind[]>> = { figure: ['amount', 'age'], date: ['date'] }
const figureKinds: ReadonlySet<DetailKind> = new Set(slotKinds['figure'])
/** What a reader calls the place of a zone. */
const parts: Readonly<Record<BlockZone, string>> = { headline: 'headline', standfirst: 'standfirst', caption: 'caption', table: 'table', body: 'text' }
/** The parts of an article that say in short what its text says. */
const shortZones: ReadonlySet<BlockZone> = new Set(['headline', 'standfirst', 'caption'])

/** The most figures and dates of these parts that are held against the text of one article. */
const shortsMost = 500

/** A headline and a standfirst sum up the first sentences of the text, so a looser fit will do there. */
const leadSentences = 5
const least = { lead: 0.2, anywhere: 0.5 }

/** Finds figures and dates of headlines, standfirsts and captions that the text has otherwise. */
export const summary: Finder & { readonly slots: ReadonlyMap<string, string> } = {
  name: 'summary',
  finds: 'what headlines, standfirsts and captions say otherwise than the text',
  slots: new Map([...Object.keys(slotKinds).map((slot) => [slot, 'gist'] as const), ['part', 'constant']]),
  prepare: (ruleset) => {
    const rules = ruleset.rules.filter((rule) => rule.find === 'summary' && rule.status !== 'retired')
    return (article, tell = () => undefined) => (rules.length > 0 ? findIn(article, rules, ruleset, tell) : [])
  },
}

/** A figure of a short text, and what the body has in its place. */
interface Mismatch { readonly short: Told; readonly long: Told }

function findIn(article: Article, rules: readonly Rule[], ruleset: Ruleset, note: (what: string) => void): Claim[] {
  const tell = tellerOf(article, ruleset)
  const { compare } = ruleset.types.get('gist')!
  const verdictOf = (short: Told, long: Told): Verdict => compare(short.core, long.core, { round: 'half', contains: () => false })
  const { blocks } = article
  const text = once(() => readBody(article, blocks, ['body'], tell))
  const withStandfirst = once(() => readBody(article, blocks, ['standfirst', 'body'], tell))
  const begun = blocks.findIndex(({ zone }) => zone === 'body')
  let count = 0
  const headings: Told[] = []
  const mismatches = blocks.flatMap((block, i): Mismatch[] => {
    if (!shortZones.has(block.zone) || count > shortsMost) return []
    const shorts = article.sentences(block).flatMap((sentence) => tell({ block, sentence })).filter(({ quoted, core }) => !quoted && (figureKinds.has(core.kind) || core.day?.month !== undefined))
    count += shorts.length
    if (shorts.length === 0 || count > shortsMost) return []
    const isOfSection = block.zone === 'headline' && begun >= 0 && i > begun
    if (isOfSection) headings.push(...shorts)
    const whole = block.zone === 'standfirst' ? text() : withStandfirst()
    const near = isOfSection ? readBody(article, sectionUnder(blocks, i), ['body'], tell) : whole
    return shorts.flatMap((short) => {
      const long = settles(whole, short, (other) => verdictOf(short, other)) ? undefined : otherThan(short, near, verdictOf)
      return long ? [{ short, long }] : []
    })
  })
  if (count > shortsMost) note(`its headlines, standfirsts and captions hold more than ${shortsMost} figures and dates; only the first were held against its text`)
  return mismatches.filter(({ short }) => !isOfSeries(short, headings, verdictOf)).flatMap((mismatch) => rules.flatMap((rule) => claimsOf(mismatch, rule, article, ruleset)))
}

/** The blocks under a heading in the midst of the text, up to the next heading. */
function sectionUnder(blocks: readonly Block[], heading: number): readonly Block[] {
  const next = blocks.findIndex(({ zone }, i) => i > heading && zone === 'headline')
  return blocks.slice(heading + 1, next < 0 ? blocks.length : next)
}

/** Do headings of sections say the same with another figure, as those of a list of releases or of matches do? Then each is of its own thing. */
function isOfSeries(short: Told, headings: readonly Told[], verdictOf: (short: Told, long: Told) => Verdict): boolean {
  const { block } = short.line
  return block.zone === 'headline' && headings.some((other) => other.line.block !== block && verdictOf(short, other) === 'contradict' && fitOf(short, other) >= least.anywhere)
}

/** What this text has in place of a figure; nothing where none of its sentences fits. */
function otherThan(short: Told, body: Body, verdictOf: (short: Told, long: Told) => Verdict): Told | undefined {
  let best: { readonly fit: number; readonly long: Told } | undefined
  for (const long of body.told) {
    if (long.quoted || verdictOf(short, long) !== 'contradict') continue
    const fit = fitOf(short, long)
    const isLead = short.line.block.zone !== 'caption' && body.ranks.get(long.line.sentence)! < leadSentences
    if (fit >= (isLead ? least.lead : least.anywhere) && fit > (best?.fit ?? 0)) best = { fit, long }
  }
  return best?.long
}

function claimsOf({ short, long }: Mismatch, rule: Rule, article: Article, ruleset: Ruleset): Claim[] {
  const slot = rule.value ?? ''
  if (!slotKinds[slot]?.includes(short.core.kind)) return []
  const [here, there] = [read(short, article), read(long, article)]
  const story = keyOf(rule.key, {}, article, ruleset)
  if (story === undefined) return []
  const key = `${story}\u001F${here.text} · ${there.text}`
  return [[short, here] as const, [long, there] as const].map(([{ line }, value]) => ({
    rule, key, type: 'gist', value: value.value, slots: { [slot]: value, part: partOf(line, value) }, from: value.from, to: value.to,
    file: article.path, article: article.id, date: article.date, story: article.story, sentence: { from: line.sentence.from, to: line.sentence.to }, quoted: false,
  }))
}

function read({ core, line: { sentence: { words } }, from: start, to: end }: Told, article: Article): SlotValue {
  const [from, to] = [words[start]!.from, words[end - 1]!.to]
  const text = proseAt(article, { from, to })
  return { type: 'gist', value: { ...core, shown: text }, from, to, text }
}

function partOf({ block }: Line, { from, to }: SlotValue): SlotValue {
  const text = parts[block.zone]
  return { type: 'constant', value: { constant: text }, from, to, text }
}
