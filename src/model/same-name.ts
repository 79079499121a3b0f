import { familySpelling, shareNickname } from './name-variants.ts'

/** A personal name in its parts: lower case, without accents. `given` and `middle` are initials where they were written so. */
export interface NameParts {
  readonly given: string
  readonly middle: string
  readonly family: string
  /** `jr`, `iii` … */
  readonly suffix: string
}

const suffixes = new Set(['jr', 'sr', 'jnr', 'snr', 'ii', 'iii', 'iv'])
/** Small words inside names: `Ursula von der Leyen`. */
export const particles = new Set('de da di do du dos das del della la le van von der den ter ten zu bin ibn ben al el abu af av y e'.split(' '))

/**
 * May these be two ways of writing one person's name? The family names are the same word or spellings of it (`Zelensky`, `Zelenskyy`), and
 * the given names, middle initials and suffixes (`Jr`) do not exclude each other. Where both have the same given name a silent `e` or a
 * doubled letter may differ too. Feminine forms and plurals are other names.
 */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [nameParts(a), nameParts(b)]
  const strong = soundsLike(x.family, y.family) || soundsLike(lastWord(a), lastWord(b))
  if (!strong && !(isFull(x.given) && x.given === y.given && silent(x.family) === silent(y.family))) return false
  if (x.given === '' || y.given === '') return true
  if (x.suffix !== y.suffix) return false
  if (x.middle !== '' && y.middle !== '' && x.middle[0] !== y.middle[0]) return false
  return givenFits(x.given, y.given)
}

/** Splits a personal name. A word alone is a family name; particles count as no part. */
export function nameParts(name: string): NameParts {
  const words = name.replace(/['’]s?$/, '').replace(/['’ʼ]/g, '').split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '')
  const suffix = words.length > 1 && suffixes.has(words[words.length - 1]!.toLowerCase()) ? words.pop()!.toLowerCase() : ''
  const parts = words.flatMap((word, i) => {
    const lower = foldMarks(word)
    if (particles.has(lower) && i < words.length - 1 && (i > 0 || /^\p{Ll}/u.test(word) || words.length < 3)) return []
    // `JD` is two initials.
    return word.length === 2 && word === word.toUpperCase() && i < words.length - 1 && !/^[AEIOU]/.test(word) ? [lower[0]!, lower[1]!] : [lower]
  })
  const family = parts.pop() ?? ''
  return { given: parts[0] ?? '', middle: parts[1] ?? '', family, suffix: suffix.replace('jnr', 'jr').replace('snr', 'sr') }
}

/** Spellings of one name: transliterations (`Dmitriev`, `Dmitriyev`), accents and umlauts (`Müller`, `Mueller`). Any case. */
export function soundsLike(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  if (x === y) return true
  const [plainX, plainY] = [foldMarks(x), foldMarks(y)]
  if (plainX === plainY || umlauts(x) === umlauts(y) || umlauts(x) === plainY || plainX === umlauts(y)) return plainX !== ''
  if (plainX.length < 4 || plainY.length < 4) return false
  return plainSpelling(plainX) === plainSpelling(plainY)
}

/** Are they spellings of one name, or one letter apart (put in, left out, another one, two in the other order)? Takes two different texts. */
export function areSpellings(a: string, b: string): boolean {
  const [x, y] = [stripMarks(a), stripMarks(b)]
  return x === y || soundsLike(a, b) || oneEdit(x, y)
}

function oneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1 || short.length < 4) return false
  let from = 0
  while (from < short.length && short[from] === long[from]) from++
  const rest = short.slice(from)
  if (long.length > short.length) return long.slice(from + 1) === rest
  if (rest.slice(1) === long.slice(from + 1)) return true
  return rest[0] === long[from + 1] && rest[1] === long[from] && rest.slice(2) === long.slice(from + 2)
}

/** The word in lower case and without accents, of ASCII letters where its letters have any. */
export function stripMarks(word: string): string {
  return foldMarks(word)
}

/** Do two given names not exclude each other: the same, spellings, an initial, a short form? Lower case, without accents. */
export function givenFits(a: string, b: string): boolean {
  if (a === b || soundsLike(a, b) || shareNickname(a, b)) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length === 1) return long.startsWith(short)
  if (short.length < 3 || !long.startsWith(short)) return false
  return short.length < 4 || !/^(?:a|e|ina|ine|ette|etta|ella)$/.test(long.slice(short.length))
}

/** What `plainSpelling` gave; where names are compared each with each, it is asked for the same ones again and again. */
const plainOf = new Map<string, string>()
const plainMost = 100_000

/** One spelling for all transliterations of a name. Takes lower case without accents. */
export function plainSpelling(name: string): string {
  const known = plainOf.get(name)
  if (known !== undefined) return known
  if (plainOf.size >= plainMost) plainOf.clear()
  const plain = makePlain(name)
  plainOf.set(name, plain)
  return plain
}

function makePlain(name: string): string {
  const family = familySpelling(name)
  if (family !== undefined || name.length < 4) return family ?? name
  const plain = name
    .replace(/(?<=[aeou])[iyj]+$/, 'i')
    .replace(/(?<=[^aeiouyj])[iyj]+$/, 'i')
    .replace(/(?:[iyj]*ev|[iyj]+ov)(?=a?$)/, 'ev')
    .replace(/(?<=[^aeiouyj])[iyj]+(?=[aou])/g, 'i')
    .replace(/(?<=[gkd])h/g, '')
    .replace(/q/g, 'k')
    .replace(/ou/g, 'u')
    .replace(/ks/g, 'x')
    .replace(/(.)\1+/g, '$1')
  return familySpelling(plain) ?? plain
}

/** The word without accents and in lower case. */
function foldMarks(word: string): string {
  const lower = word.toLowerCase()
  return /^[a-z]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').replace(/ø/g, 'o').replace(/ł/g, 'l').replace(/ß/g, 'ss').replace(/æ/g, 'ae').replace(/đ/g, 'd')
}

/** With umlauts as two letters: `müller` → `mueller`. */
function umlauts(word: string): string {
  return /^[a-z]*$/.test(word) ? word : foldMarks(word.normalize('NFC').replace(/ä/g, 'ae').replace(/[öø]/g, 'oe').replace(/ü/g, 'ue').replace(/å/g, 'aa'))
}

function silent(word: string): string {
  return word.replace(/(?<=[^aeiou])e$/, '').replace(/(.)\1+/g, '$1')
}

function isFull(given: string): boolean {
  return given.length > 1
}

function lastWord(name: string): string {
  return /[\p{L}\p{M}]+$/u.exec(name)?.[0] ?? ''
}
