// Makes pairs of an article and a copy of it: one value changed, or nothing but the wording.
import { otherValue, replaceAt } from './change.mjs'
import { paraphrase } from './paraphrase.mjs'
import { makeRandom } from './random.mjs'
import { joinArticle, splitArticle } from './text.mjs'
import { amountOf, findValues, surnamesOf } from './values.mjs'

/** The kinds of value that are changed. */
export const kinds = ['number', 'date', 'age', 'name', 'office', 'money', 'percentage']

/**
 * The pairs of one article: copies with one changed value, every second of them also paraphrased, and copies that are only paraphrased.
 *
 * @param counts how many of each are wanted; there are fewer changes where the article has fewer values
 * @returns for each its `kind` (undefined: nothing was changed), the text of its `copy`, and what was done, for a reader
 */
export function makePairs(name, source, seed, counts) {
  const parts = splitArticle(source)
  const changes = chooseChanges(parts, makeRandom(`${seed} ${name} values`), counts.changes)
  const changed = changes.map((change, at) => makeCopy(parts, change, at % 2 === 1 ? makeRandom(`${seed} ${name} change ${at}`) : undefined))
  const paraphrased = Array.from({ length: counts.paraphrases }, (_, at) => makeCopy(parts, undefined, makeRandom(`${seed} ${name} paraphrase ${at}`)))
  return [...changed, ...paraphrased.filter(({ done }) => done.length > 0)]
}

/** One value of each kind that the article has, then any others, each of them once. */
function chooseChanges(parts, random, most) {
  const surnames = surnamesOf(parts.flatMap(({ sentences = [] }) => sentences))
  const all = parts.flatMap(({ sentences = [] }, part) => sentences.flatMap((sentence, number) => findValues(sentence, surnames).map((value) => ({ part, number, sentence, value }))))
  const shuffled = random.shuffled(all)
  const first = new Set(random.shuffled(kinds).flatMap((kind) => shuffled.find(({ value }) => value.kind === kind) ?? []))
  const chosen = []
  for (const place of [...first, ...shuffled.filter((one) => !first.has(one))]) {
    if (chosen.length === most) break
    const words = otherValue(place.value, place.sentence, random)
    if (words !== undefined) chosen.push({ ...place, words })
  }
  return chosen
}

/** @param random absent: the wording stays */
function makeCopy(parts, change, random) {
  const swapped = parts.map((part, at) => (change?.part === at ? { ...part, sentences: part.sentences.map((sentence, number) => (change.number === number ? replaceAt(sentence, change.value.from, change.value.to, change.words) : sentence)) } : part))
  const asIs = (part) => (part.fixed === undefined ? { ...part, sentences: part.sentences.map((sentence) => ({ texts: [sentence], was: sentence, rules: [] })) } : part)
  const rewritten = random ? paraphrase(swapped, random, change && `${change.part}:${change.number}`) : swapped.map(asIs)
  const lay = rewritten.map((part) => (part.fixed === undefined ? { sentences: part.sentences.flatMap(({ texts }) => texts), end: part.end } : part))
  const done = rewritten.flatMap(({ sentences = [] }) => sentences.filter(({ rules }) => rules.length > 0))
  const copy = joinArticle(lay)
  if (!change) return { kind: undefined, paraphrased: true, copy, done }
  const after = rewritten[change.part].sentences[change.number].texts.join(' ')
  const ahead = rewritten[change.part].sentences.slice(0, change.number).flatMap((sentence) => sentence.texts)
  const start = joinArticle(lay.slice(0, change.part)).length + ahead.reduce((sum, text) => sum + text.length + 1, 0)
  const swappedSentence = swapped[change.part].sentences[change.number]
  const spans = spansOf(change, swappedSentence, after)
  return {
    kind: change.value.kind, paraphrased: random !== undefined, copy, done,
    before: change.sentence, after, was: change.sentence.slice(change.value.from, change.value.to), now: change.words,
    where: spans.map(({ from, to }) => rangeOf(copy, start + from, start + to)),
  }
}

/** Where the new value stands in its sentence, which may write it in another way by now; the whole sentence where that is not known. */
function spansOf({ value, words }, sentence, after) {
  const written = [...after.matchAll(new RegExp(`(?<![\\p{L}\\d])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d])`, 'giu'))].map(({ index }) => ({ from: index, to: index + words.length }))
  if (written.length > 0) return written
  const made = findValues(sentence).find((one) => one.kind === value.kind && one.from < value.from + words.length && one.to > value.from)
  const same = made ? findValues(after).filter((one) => one.kind === value.kind && amountOf(one) === amountOf(made)) : []
  return same.length > 0 ? same : [{ from: 0, to: after.length }]
}

/** One-based line and columns; a sentence stands in one line. */
function rangeOf(text, from, to) {
  const before = text.slice(0, from)
  const line = before.split('\n').length
  const column = from - (before.lastIndexOf('\n') + 1) + 1
  return { line, column, endColumn: column + (to - from) }
}
