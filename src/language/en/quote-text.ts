import type { QuotedPerson, QuoteValue } from '../../model/quote.ts'
import type { Word } from '../../model/word.ts'
import { foldAccents } from '../fold.ts'
import { sentenceEnds } from '../sentences.ts'
import { readWords } from '../words.ts'

/** Stands for words that were left out of a quotation or that the paper put in brackets. */
export const gap = '…'

/** A word of two or three tokens that is one contraction, spelled out. */
const slurred = new Map(
  Object.entries({
    gonna: 'going to', wanna: 'want to', gotta: 'got to', gimme: 'give me', lemme: 'let me', dunno: 'do not know', cuz: 'because', cos: 'because', "'em": 'them', ya: 'you', yeah: 'yes', okay: 'ok',
  }),
)
/** Words after which `'s` is `is`; after all others it may be a possessive. */
const hosts = new Set('he she it that there here what who where how when this everything everyone everybody nothing nobody something somebody someone'.split(' '))

/** Two spellings of one word; the second stands for both. */
const spellings = new Map(
  Object.entries({
    per: '%', cent: '', percent: '%', programme: 'program', programmes: 'programs', defence: 'defense', offence: 'offense', centre: 'center', centres: 'centers', theatre: 'theater', grey: 'gray', fibre: 'fiber', fibres: 'fibers', calibre: 'caliber', sombre: 'somber', litre: 'liter', litres: 'liters', metre: 'meter', metres: 'meters', kilometre: 'kilometer', kilometres: 'kilometers', manoeuvre: 'maneuver', manoeuvres: 'maneuvers', licence: 'license', practise: 'practice', jewellery: 'jewelry', neighbours: 'neighbors', moustache: 'mustache', pyjamas: 'pajamas', plough: 'plow', sulphur: 'sulfur', storey: 'story', kerb: 'curb', enquiry: 'inquiry', enquiries: 'inquiries', catalogue: 'catalog', dialogue: 'dialog', analyse: 'analyze', analysed: 'analyzed', paediatric: 'pediatric', foetus: 'fetus', fulfil: 'fulfill', enrol: 'enroll', skilful: 'skillful', wilful: 'willful', counsellor: 'counselor', traveller: 'traveler', travellers: 'travelers', modelling: 'modeling', labelled: 'labeled', fuelled: 'fueled', signalled: 'signaled', pretence: 'pretense', artefact: 'artifact', cosy: 'cozy', towards: 'toward',
    afterwards: 'afterward', travelling: 'traveling', travelled: 'traveled', cancelled: 'canceled', judgement: 'judgment', ageing: 'aging', alright: 'all right', ok: 'ok', mister: 'mr', doctor: 'dr',
    zero: '0', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10', eleven: '11', twelve: '12', twenty: '20', thirty: '30', forty: '40', fifty: '50', sixty: '60', hundred: '100',
    third: '3 rd', fourth: '4 th', fifth: '5 th', sixth: '6 th', seventh: '7 th', eighth: '8 th', ninth: '9 th', tenth: '10 th', eleventh: '11 th', twelfth: '12 th', twentieth: '20 th',
    cheque: 'check', tyre: 'tire', sceptical: 'skeptical', aluminium: 'aluminum', mum: 'mom', learnt: 'learned', spelt: 'spelled', burnt: 'burned', whilst: 'while', amongst: 'among',
  }),
)

/** The value of a quotation, from the texts of its runs with or without the marks around them. */
export function quoteValue(runs: readonly string[], speaker?: QuotedPerson): QuoteValue {
  const text = joined(runs)
  const sentences: string[][] = []
  const plain = text.replace(parted, "'$1").replace(/\[sic\]/gi, ' ').replace(/\[(\p{L}{1,2})\](?=\p{L})/gu, '$1').replace(/\[[^\][]{0,200}\]|\([^()]{0,200}\)/g, ' … ').replace(/(\d):\s?00(?!\d)/g, '$1').replace(/\.(?:\s?\.){2,}|\.\./g, '… ')
  let from = 0
  for (const to of sentenceEnds(plain, [])) {
    const words = foldWords(plain.slice(from, to))
    if (words.some((word) => word !== gap)) sentences.push(words)
    from = to
  }
  return speaker ? { text, sentences, speaker } : { text, sentences }
}

/** A contraction or possessive as tokenised texts part it: `it ’ s`. */
const parted = /(?<=\p{L})(?: ['’] ?|['’] )(s|m|t|d|re|ve|ll)(?![\p{L}\p{N}'’])/gu

/** One text: a run that goes on in the middle of a sentence is joined to the one before. */
function joined(runs: readonly string[]): string {
  return runs.map(withoutMarks).filter((run) => run !== '').join(' ')
}

const invisible = /[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/g

/** Has it invisible characters, or white space other than single blanks inside? */
const uneven = /[\t-\r\u0085-\u{ffff}]| {2}|^ | $/u

/** The words inside the marks, white space evened out. */
export function withoutMarks(text: string): string {
  const even = uneven.test(text) ? text.replace(invisible, '').replace(/\s+/g, ' ').trim() : text
  const opened = /^(?:``|["“”„«»‘'])/.exec(even)?.[0].length ?? 0
  const closed = opened === 0 ? 0 : (/(?:''|["”“»«’'])$/.exec(even)?.[0].length ?? 0)
  return even.slice(opened, Math.max(opened, even.length - closed)).trim()
}

/** The words of one sentence, folded; see `QuoteValue.sentences`. */
function foldWords(text: string): string[] {
  const folded: string[] = []
  let last = 0
  const words = readWords(text)
  words.forEach((word, i) => {
    if (text.slice(last, word.from).includes('…') && folded.at(-1) !== gap) folded.push(gap)
    last = word.to
    for (const part of foldWord(word, words[i - 1])) folded.push(part)
  })
  if (text.slice(last).includes('…') && folded.at(-1) !== gap) folded.push(gap)
  return folded
}

function foldWord({ norm, kind, text, before, spaced }: Word, previous: Word | undefined): string[] {
  const lower = foldAccents(norm)
  if (kind === 'possessive') return [lower === "'s" && hosts.has(previous?.norm ?? '') ? "is'" : previous?.norm === 'let' ? "us'" : "'s"]
  const spelled = slurred.get(lower)
  if (spelled !== undefined) return spelled.split(' ').map((part) => `${part}'`)
  if (lower === "'d") return ["would'"]
  const isEnding = before === '' && !spaced && previous !== undefined && /['’]/.test(text)
  if (isEnding && /^(?:not|are|have|will|am)$/.test(lower)) return [`${lower}'`]
  const spelling = spellings.get(lower)
  if (spelling !== undefined) return spelling === '' ? [] : spelling.split(' ')
  return [american(lower)]
}

/** `organise` and `labour` as American papers write them. */
function american(word: string): string {
  if (word.length < 6) return word
  return word.replace(/(?<=..[a-z])is(e|ed|es|ing|ation|ations)$/, 'iz$1').replace(/^(lab|fav|hon|neighb|col|behavi|harb|hum|rum|end[e]av|arm)our(?=$|s|e|i|a|h|l)/, '$1or')
}
