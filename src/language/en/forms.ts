import { listAt } from '../list-at.ts'
import { once } from '../once.ts'
import { basesOf, isClosed, syllables } from './bases.ts'
import { countable, doubling, doublingOrNot, fixedForms, irregularNouns, irregularVerbs, oneSpelling, prefixedVerbs, spellings } from './irregular.ts'

/**
 * All inflected forms of an English verb or noun, British and American: what `~word` in a phrase stands for.
 *
 * @param word a base (`meet`) or any of its forms (`met`), in any case
 * @returns lower-case forms, the word itself among them, each once; only the word where it has no forms
 */
export function formsOf(word: string): readonly string[] {
  const lower = word.toLowerCase()
  return [...new Set([...familiesOf(lower).flatMap((family) => [...family]), lower])]
}

/** The families of forms that a word in lower case belongs to, likeliest first; none where it has no forms. */
export function familiesOf(word: string): readonly Iterable<string>[] {
  if (!/^\p{L}{2,}$/u.test(word)) return []
  families ??= makeFamilies()
  const known = families.get(word)
  if (known) return known
  if (word.length < 3) return []
  const gerund = word.endsWith('ings') ? basesOf(word.slice(0, -1), makes)[0]! : ''
  const bases = countable.has(gerund) ? [gerund] : basesOf(word, makes)
  return bases.flatMap((base): readonly Iterable<string>[] => families!.get(base) ?? spellingsOf(base).map((spelling) => regularForms(spelling)))
}

/** Form → the families that it belongs to, for all words that do not go by rule. Made on first use. */
let families: Map<string, ReadonlySet<string>[]> | undefined

function makeFamilies(): Map<string, ReadonlySet<string>[]> {
  const map = new Map<string, ReadonlySet<string>[]>()
  const add = (forms: readonly string[]) => {
    const family = new Set(forms)
    for (const form of family) listAt(map, form).push(family)
  }
  // Two verbs may have one base: `lie`.
  const verbs = new Map<string, string[][]>()
  for (const [base = '', ...pasts] of entries(irregularVerbs)) {
    listAt(verbs, base).push(pasts)
    add(verbForms(base, pasts))
  }
  for (const line of prefixedVerbs.trim().split('\n')) {
    const [prefix = '', list = ''] = line.split(': ')
    for (const base of list.split(' ')) {
      for (const pasts of verbs.get(base) ?? []) add(verbForms(prefix + base, pasts.map((past) => past.split('/').map((form) => prefix + form).join('/'))))
    }
  }
  for (const forms of entries(irregularNouns)) add(forms.flatMap((form) => form.split('/')))
  for (const forms of entries(fixedForms)) add(forms)
  return map
}

function verbForms(base: string, pasts: readonly string[]): string[] {
  const regular = regularForms(base, isClosed(base)).filter((form) => !form.endsWith('ed') || form === base)
  return [...regular, ...pasts.flatMap((past) => past.split('/'))]
}

/** The forms of a word that goes by rule: base, -s, -ed, -ing. With `doubles` its last consonant doubles whatever its stress. */
function regularForms(base: string, doubles = false): string[] {
  const forms = [base, ...withS(base)]
  if (/[iy][sz]ation$/.test(base)) return forms
  const stems = doubles ? [base + base.slice(-1)] : stemsOf(base)
  for (const stem of stems) forms.push(stem.endsWith('e') ? `${stem}d` : /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`)
  for (const stem of stems) forms.push(withIng(stem))
  if (countable.has(base)) for (const stem of stems) forms.push(`${withIng(stem)}s`)
  if (/[^aeiou](?<!hu|ger|ro)(wo)?man$/.test(base) && syllables(base) > 1) return [base, base.replace(/an$/, 'en')]
  if (/.{2}men$/.test(base) && !/^(speci|regi|abdo|o|a|ye|hy|acu|sta|ra|reg|hegu|cerumen)men$/.test(base)) return [base.replace(/en$/, 'an'), base]
  return forms
}

function withS(base: string): string[] {
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ies`]
  if (/..arch$/.test(base) && syllables(base) > 1 && !base.endsWith('search')) return [`${base}s`]
  if (/(omach|poch|tech|eunuch|loch)$/.test(base)) return [`${base}s`]
  if (/([^z]|^.?)z$/.test(base) && /[aeiou]z$/.test(base)) return [`${base}zes`, `${base}es`]
  if (/(s|x|z|ch|sh)$/.test(base)) return doublingOrNot.has(base) && base.endsWith('s') ? [`${base}es`, `${base}ses`] : [`${base}es`]
  if (/[^aeiou]o$/.test(base)) return base === 'go' ? ['goes'] : [`${base}es`, `${base}s`]
  return [`${base}s`]
}

/** The base as it stands before -ed and -ing: doubled, with -ck, both ways, or as it is. */
function stemsOf(base: string): string[] {
  if (/(pani|mimi|picni|traffi|froli|garli)c$/.test(base)) return [`${base}k`]
  const doubled = base + base.slice(-1)
  if (doublingOrNot.has(base)) return [doubled, base]
  if (doubling.has(base)) return [doubled]
  if (!isClosed(base)) return [base]
  if (syllables(base) === 1) return [doubled]
  return /[^aeiou][aeio]l$/.test(base) ? [doubled, base] : [base]
}

function withIng(stem: string): string {
  if (stem.endsWith('ie')) return `${stem.slice(0, -2)}ying`
  if (/^(singe|dye|binge|whinge|tinge|swinge|hinge)$/.test(stem)) return `${stem}ing`
  return /[^eoy]e$/.test(stem) && stem.length > 2 ? `${stem.slice(0, -1)}ing` : `${stem}ing`
}

function makes(base: string, form: string): boolean {
  return regularForms(base).includes(form)
}

/** The word as British and American papers write it. */
function spellingsOf(base: string): string[] {
  const pair = pairOf().get(base)
  if (pair) return [base, ...pair]
  const swap = /([iy])([sz])(e|ation|ations)$/.exec(base)
  if (!swap || syllables(base) < 2 || (swap[3] === 'e' && (oneSpelling.has(base.replace(/ze$/, 'se')) || oneSpelling.has(base) || /([aeou]i.e|[^l]yse)$/.test(base)))) return [base]
  const other = swap[2] === 's' ? 'z' : 's'
  return [base, `${base.slice(0, swap.index + 1)}${other}${swap[3]}`]
}

function entries(text: string): string[][] {
  return text.trim().split(/;\s*/).map((entry) => entry.trim().split(' '))
}

/** Words of two spellings, and their plurals, with both. Made on first use. */
const pairOf = once(() => new Map(entries(spellings).reverse().flatMap((pair) => pair.flatMap((word) => [[`${word}s`, pair], [word, pair]] as const))))
