import { readWords } from '../language/words.ts'
import type { Bound } from '../model/index.ts'

/** A phrase as it was written, before names are filled in. */
export type PhraseNode =
  | { readonly is: 'word'; readonly text: string; readonly norm: string; readonly capital: boolean }
  | { readonly is: 'form'; readonly word: string }
  | { readonly is: 'possessive' }
  | { readonly is: 'mark'; readonly mark: string }
  | { readonly is: 'start' }
  | { readonly is: 'gap'; readonly words: number }
  | { readonly is: 'slot'; readonly name: string; readonly type: string; readonly bound?: Bound; readonly at: number }
  | { readonly is: 'name'; readonly name: string; readonly at: number }
  | { readonly is: 'sequence'; readonly items: readonly PhraseNode[] }
  | { readonly is: 'choice'; readonly items: readonly PhraseNode[] }
  | { readonly is: 'optional'; readonly item: PhraseNode }
  | { readonly is: 'quoted'; readonly item: PhraseNode }

/** A mistake in a phrase: `at` is an offset into the phrase's text. */
export interface PhraseMistake {
  readonly at: number
  readonly length: number
  readonly message: string
}

export const gapDefault = 10
export const gapMost = 16
const nestingMost = 12
const plainWord = /[A-Z]?[a-z]+(?=[\s()[\]{}<>|&,]|$)/y

/**
 * Reads one phrase.
 *
 * @returns its parts (what `&` joins; at least one), or the first mistake in it, with what was expected
 */
export function parsePhrase(source: string): { parts: PhraseNode[] } | { mistake: PhraseMistake } {
  let at = 0
  const fail = (message: string, from = at, length = 1): never => {
    throw { mistake: { at: from, length, message } satisfies PhraseMistake }
  }

  const isQuote = (i: number): boolean => source[i] === '"' || source[i] === '“' || source[i] === '”'
  // Where the quotation began that we are in.
  let open: number | undefined

  function sequence(depth: number): PhraseNode {
    if (depth > nestingMost) fail(`brackets nest deeper than ${nestingMost}; give the inner part a name under \`phrases:\``)
    const items: PhraseNode[] = []
    for (;;) {
      while (at < source.length && /\s/.test(source[at]!)) at++
      if (at >= source.length || ')]|&'.includes(source[at]!) || (open !== undefined && isQuote(at))) return { is: 'sequence', items }
      items.push(...item(depth))
    }
  }

  function choice(depth: number, open: number, close: string): PhraseNode {
    const items = [sequence(depth + 1)]
    while (source[at] === '|') {
      at++
      items.push(sequence(depth + 1))
    }
    if (source[at] !== close) fail(`\`${source[open]}\` is never closed; expected \`${close}\``, open)
    at++
    if (items.some((one) => one.is === 'sequence' && one.items.length === 0)) fail('an alternative is empty; to make words optional write `[words]`', open, at - open)
    return items.length === 1 ? items[0]! : { is: 'choice', items }
  }

  /** `"next time"`: a run of quoted speech that holds these words. */
  function quotation(depth: number): PhraseNode {
    open = at++
    const item = sequence(depth + 1)
    if (!isQuote(at)) fail('the quotation is never closed; expected `"`', open)
    if (item.is === 'sequence' && item.items.length === 0) fail('a quotation must hold words', open, at + 1 - open)
    at++
    open = undefined
    return { is: 'quoted', item }
  }

  function item(depth: number): PhraseNode[] {
    const char = source[at]!
    const from = at
    if (isQuote(at)) return [quotation(depth)]
    if (char === '(') return at++, [choice(depth, from, ')')]
    if (char === '[') return at++, [{ is: 'optional', item: choice(depth, from, ']') }]
    if (char === '{') return [slot(from)]
    if (char === '<') return [name(from)]
    if (char === '^') return at++, [{ is: 'start' }]
    if (char === '~') return form(from)
    if (source.startsWith('...', at) || char === '…') return [gap()]
    if (char === '*' || char === '+' || char === '?') fail(`\`${char}\` has no meaning in a phrase; write \`[optional]\`, \`(a|b)\` or \`...\``)
    if (char === '}' || char === '>') fail(`\`${char}\` closes nothing`)
    if (/[,;:.!()–—]/.test(char) && !/^\.\p{L}/u.test(source.slice(at))) return at++, [{ is: 'mark', mark: char }]
    return words(from)
  }

  function slot(open: number): PhraseNode {
    const found = /^\{\s*([A-Za-z_][\w-]*)\s*(?::\s*([A-Za-z_][\w-]*))?\s*(<=|>=)?\s*\}/.exec(source.slice(at, at + 200))
    if (!found) return fail('a slot is written `{name:type}`, `{type}` or, as a bound, `{name:type <=}`', open)
    at += found[0].length
    const [, first, second, bound] = found
    return { is: 'slot', name: first!, type: second ?? first!, at: open, ...(bound ? { bound: bound as Bound } : {}) }
  }

  function name(open: number): PhraseNode {
    const found = /^<\s*([\p{L}\w][\p{L}\w-]*)\s*>/u.exec(source.slice(at, at + 200))
    if (!found) return fail('a named phrase or entity is written `<name>`', open)
    at += found[0].length
    return { is: 'name', name: found[1]!, at: open }
  }

  function form(open: number): PhraseNode[] {
    const found = /^~([\p{L}'’-]+)/u.exec(source.slice(at, at + 100))
    if (!found) return fail('`~` stands before a word, to mean any form of it: `~meet`', open)
    at += found[0].length
    return [{ is: 'form', word: found[1]!.toLowerCase() }]
  }

  function gap(): PhraseNode {
    const found = /^(?:\.\.\.|…)(\d*)/.exec(source.slice(at, at + 12))!
    const count = found[1] === '' ? gapDefault : Number(found[1])
    if (count < 1 || count > gapMost) fail(`a gap is from 1 to ${gapMost} words`, at, found[0].length)
    at += found[0].length
    return { is: 'gap', words: count }
  }

  function words(open: number): PhraseNode[] {
    // Nearly every word is a plain one, which the tokeniser would not change.
    plainWord.lastIndex = at
    const plain = plainWord.exec(source)?.[0]
    if (plain !== undefined && plain !== 'cannot') {
      at += plain.length
      return [{ is: 'word', text: plain, norm: plain.toLowerCase(), capital: plain.charCodeAt(0) < 97 }]
    }
    // `{country:place}'s`, `<leader>'s`, `(Ann|Ben)'s`.
    const own = /^['’]s(?![\p{L}\p{N}])/u.exec(source.slice(at, at + 4))
    if (own) {
      at += own[0].length
      return [{ is: 'possessive' }]
    }
    const found = /^(?:[^\s()[\]{}<>|&~^,;:!*+?…–—"“”]|(?<=\d),(?=\d{3}(?!\d)))+/u.exec(source.slice(at))
    if (!found) return fail(`\`${source[at]}\` cannot stand here`)
    let text = found[0]
    if (text.includes('...')) text = text.slice(0, text.indexOf('...'))
    at += text.length
    const nodes: PhraseNode[] = readWords(text).map((word) =>
      word.kind === 'possessive' ? { is: 'possessive' } : { is: 'word', text: word.text.replaceAll('.', ''), norm: word.norm, capital: word.capital },
    )
    if (nodes.length === 0 && !/^[-'’"“”.]+$/.test(text)) fail(`\`${text}\` holds no word`, open, text.length)
    return nodes
  }

  try {
    const parts = [sequence(0)]
    while (source[at] === '&') {
      at++
      parts.push(sequence(0))
    }
    if (at < source.length) fail(`\`${source[at]}\` closes nothing`)
    const empty = parts.findIndex((part) => part.is === 'sequence' && part.items.length === 0)
    if (empty >= 0) fail(parts.length > 1 ? 'a part beside `&` is empty' : 'the phrase is empty', 0, source.length)
    return { parts }
  } catch (thrown) {
    if (typeof thrown === 'object' && thrown !== null && 'mistake' in thrown) return thrown as { mistake: PhraseMistake }
    throw thrown
  }
}
