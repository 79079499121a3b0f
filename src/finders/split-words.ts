// What may stand between the letters of a word in the source and not in the prose: emphasis, escapes, brackets of links, tags.
const markup = '(?:[*_~\\\\`[\\]]|<!--(?:(?!-->)[^]){0,400}-->|<[^<>]{0,400}>)'
const letter = '[\\p{L}\\p{M}\\p{N}]'
// A letter, or an apostrophe that a contraction goes on with; `'s` changes nothing in the word before it.
const goesOn = `(?:${letter}|['’](?!s(?!\\p{L}))\\p{L})`

/** What can begin markup that matters. */
const begins = new Uint8Array(0x10000)
for (const char of '&*_~\\`<[]).') begins[char.charCodeAt(0)] = 1

/** Character references, of which HTML knows some without a semicolon; markup between letters; a link that a letter follows; markup inside an initialism. */
const inMarkup = new RegExp(
  `&(?:#|[A-Za-z][A-Za-z\\d])|(?=[*_~\\\\\`<[\\]])(?<=${letter}['’]?)${markup}+${goesOn}|[\\])]${goesOn}|(?=[*_~\\\\\`<[.])(?<=\\p{Lu})(?:${markup}+\\.${markup}*|\\.${markup}+)\\p{Lu}|(?=[*_~\\\\\`<[])(?<=\\.\\p{L})${markup}+\\.`,
  'uy',
)
const unseen = '[\\u00AD\\u034F\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFE00-\\uFE0F\\uFEFF]'
const initials = new RegExp(`\\p{L}${unseen}*(?:\\.${unseen}*\\p{L}${unseen}*)+\\.`, 'gu')
const invisible = new RegExp(unseen)

/** May markup split a word of this source, so that its bytes are not those of the prose? */
export function splitsWords(source: string): boolean {
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i)
    if (begins[code] === 0) continue
    // The stop of an initialism follows a capital.
    if (code === 46 && source.charCodeAt(i - 1) > 90 && source.charCodeAt(i - 1) < 128) continue
    const next = source.charCodeAt(i + 1)
    // A full stop or a bracket before a blank, as nearly all are.
    if (next === 32 || next === 10) continue
    inMarkup.lastIndex = i
    if (inMarkup.test(source)) return true
  }
  return false
}

/** Do invisible characters stand inside what may be an initialism (`U.S.`)? */
export function splitsInitials(prose: string): boolean {
  if (!invisible.test(prose)) return false
  for (const [found] of prose.matchAll(initials)) if (invisible.test(found)) return true
  return false
}
