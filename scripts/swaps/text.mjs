// An article as sentences, and back.

const frontMatter = /^---\r?\n[\s\S]*?\r?\n---[ \t]*\r?\n/
const abbreviation = /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Capt|Sgt|Rev|St|Jr|Sr|No|vs|etc|Inc|Corp|Co|Ltd|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|[A-Z]|[A-Z](?:\.[A-Z])+|a\.m|p\.m|[ap])\.$/

/**
 * Splits an article. What is not prose (front matter, headings, lists, tables, lines without an end mark) is kept as it is.
 *
 * @returns parts in their order: `{fixed}` holds text to be kept, `{sentences}` the sentences of a paragraph
 */
export function splitArticle(source) {
  const head = frontMatter.exec(source)?.[0] ?? ''
  const parts = head === '' ? [] : [{ fixed: head }]
  const body = source.slice(head.length).replaceAll('\r\n', '\n')
  const wrapped = isWrapped(body)
  for (const piece of body.split(wrapped ? /(\n\s*\n)/ : /(\n+)/)) {
    if (piece.trim() === '' || !isProse(piece)) parts.push({ fixed: piece })
    else parts.push({ sentences: splitSentences(piece.replace(/\s+/g, ' ').trim()), end: /\n+$/.exec(piece)?.[0] ?? '' })
  }
  return parts
}

/** The article of these parts. */
export function joinArticle(parts) {
  return parts.map((part) => part.fixed ?? part.sentences.join(' ') + part.end).join('')
}

/** Are the lines of a paragraph broken at some width? Then many a line goes on in small letters. */
function isWrapped(body) {
  const lines = body.split('\n').filter((line) => line.trim() !== '')
  return (body.match(/\S\n[a-z]/g) ?? []).length > lines.length / 5
}

function isProse(text) {
  return !/^\s*(?:[#>|<*+]|- |\d+\. |```|~~~)/.test(text) && /[.!?]["”’')\]]*\s*$/.test(text)
}

/** Sentences; a run of quoted speech is not split, so that each has all its quotation marks. */
export function splitSentences(text) {
  const sentences = []
  let held = ''
  for (const piece of text.split(/(?<=[.!?](?: '')?["”’')\]]*) (?=["“‘'`([]*[\p{Lu}\d])/u)) {
    held = held === '' ? piece : `${held} ${piece}`
    if (abbreviation.test(held) || !isBalanced(held)) continue
    sentences.push(held)
    held = ''
  }
  if (held !== '') sentences.push(held)
  return sentences
}

/** Is each quotation in it closed? A straight mark opens after a space and closes after anything else; speech that goes on is opened anew. */
function isBalanced(text) {
  return pieces(text).every(({ isOpen }) => !isOpen)
}

/** Runs of text outside and inside of quotation marks; `isOpen`: a quotation that has no end. */
function pieces(text) {
  const list = [{ text: '', isQuote: false }]
  let done = 0
  for (const { 0: mark, index } of text.matchAll(/["“”]|``|''/g)) {
    const last = list.at(-1)
    const opens = mark === '“' || mark === '``' || (mark === '"' && /^$|[\s([—–-]/.test(text.charAt(index - 1)))
    if (opens === last.isQuote) continue
    const end = opens ? index : index + mark.length
    last.text = text.slice(done, end)
    last.isOpen = false
    list.push({ text: '', isQuote: opens, isOpen: opens })
    done = end
  }
  list.at(-1).text = text.slice(done)
  return list
}

/** Applies a change to what stands outside of quotation marks. */
export function outsideQuotes(text, change) {
  return pieces(text)
    .map((piece) => (piece.isQuote ? piece.text : change(piece.text)))
    .join('')
}

/** Does it hold quoted speech? Single marks count where they are no apostrophe. */
export function hasQuotes(text) {
  return /["“”‘`]|(?:^|[\s(])'/.test(text)
}
