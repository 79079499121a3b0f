import { foldAccents } from '../language/fold.ts'
import { listAt } from '../language/list-at.ts'
import { once } from '../language/once.ts'
import { readWords } from '../language/words.ts'
import { entityTypes, type Entity, type EntityType, type ReadContext, type Word } from '../model/index.ts'

export interface NameWord { readonly text: string; readonly norm: string; readonly capital: boolean; /** Short names in capitals (`US`, `EU`, `WHO`) stand in capitals. */ readonly upper: boolean }
/** Words of ASCII letters apart by single blanks: most names, which need no tokeniser. */
const plainName = /^[A-Za-z]+(?: [A-Za-z]+)*$/

function plainWords(name: string): NameWord[] {
  const words = name.split(' ').map((text) => ({ text, norm: text.toLowerCase(), capital: text.charCodeAt(0) < 97, upper: text.length > 1 && text.length < 4 && text === text.toUpperCase() }))
  return words.length > 1 && words[0]!.norm === 'the' ? words.slice(1) : words
}

interface Name { readonly words: readonly NameWord[]; readonly ids: Set<string>; /** The same sorted, once they were asked for. */ sorted?: readonly string[] }

/** The words of a name as they are looked for: without a leading article and without possessives. */
export function nameWords(name: string): NameWord[] {
  if (plainName.test(name)) return plainWords(name)
  const words = readWords(name)
    .filter((word) => word.kind !== 'possessive')
    .map((word) => ({ text: word.text.replaceAll('.', ''), norm: foldAccents(word.norm), capital: word.capital, upper: /^\p{Lu}{2,3}$/u.test(word.text.replaceAll('.', '')) }))
  return words.length > 1 && words[0]!.norm === 'the' ? words.slice(1) : words
}

/** A word of names that begin alike; `names` are those that end with it, told apart by their capitals. */
interface NameNode { readonly next: Map<string, NameNode>; readonly names: Name[] }

/** Names word by word. */
export interface NameTree {
  readonly read: (text: string) => readonly NameWord[]
  /** Texts and ids in turn, by first word: those of which no name has been looked for. */
  readonly waiting: Map<string, string[]>
  readonly first: Map<string, NameNode>
}

/**
 * Makes the look-up of entity names: a tree of words for each type, made when a name of the type is first looked for. A look-up
 * takes at most as many steps as the longest name has words.
 *
 * @returns a function that gives the longest name at a word (an article before it is passed over), and the first words of
 *   all names of a type
 */
export function makeNames(entities: Iterable<Entity>): { entityAt: ReadContext['entityAt']; firstWords: (type: EntityType) => readonly string[] } {
  const trees = new Map(entityTypes.map((type) => [type, once(() => treeOf(entities, type))]))
  return {
    entityAt: (words, at, type) => longestPastThe(trees.get(type)!(), words, at),
    firstWords: (type) => firstWordsIn(trees.get(type)!()),
  }
}

function treeOf(entities: Iterable<Entity>, type: EntityType): NameTree {
  const tree = newTree()
  for (const entity of entities) {
    if (entity.type !== type || entity.quiet) continue
    for (const text of [entity.name, ...entity.aliases]) addName(tree, text, entity.id)
  }
  return tree
}

/**
 * A tree without names.
 *
 * @param read gives the words of a name
 */
export function newTree(read: NameTree['read'] = nameWords): NameTree {
  return { read, waiting: new Map(), first: new Map() }
}

/** Puts a name into a tree: it waits until a name with its first word is looked for. */
export function addName({ waiting }: NameTree, text: string, id: string): void {
  const first = firstWord(text)
  if (first === undefined) return
  listAt(waiting, first).push(text, id)
}

/** A first word of ASCII letters before a blank needs no tokeniser. */
const plainStart = /^[A-Za-z]+(?= |$)/

function firstWord(text: string): string | undefined {
  const start = plainStart.exec(text)?.[0].toLowerCase()
  return start === undefined || start === 'the' ? nameWords(text)[0]?.norm : start
}

function firstWordsIn({ waiting, first }: NameTree): string[] {
  return [...new Set([...waiting.keys(), ...first.keys()])]
}

function put(root: Map<string, NameNode>, words: readonly NameWord[], id: string): void {
  let next = root
  let node: NameNode | undefined
  for (const { norm } of words) {
    node = next.get(norm)
    if (!node) next.set(norm, (node = { next: new Map(), names: [] }))
    next = node.next
  }
  const twin = node!.names.find((name) => name.words.every((word, i) => word.capital === words[i]!.capital && word.upper === words[i]!.upper))
  if (twin) twin.ids.add(id)
  else node!.names.push({ words, ids: new Set([id]) })
}

/** The names that begin with a word. */
function startingWith({ read, waiting, first }: NameTree, norm: string): NameNode | undefined {
  const texts = waiting.get(norm)
  if (texts) {
    waiting.delete(norm)
    for (let i = 0; i < texts.length; i += 2) put(first, read(texts[i]!), texts[i + 1]!)
  }
  return first.get(norm)
}

/** The longest name of a tree that starts at `at`, with the ids of all that it is a name of. */
export function longest(root: NameTree, words: readonly Word[], at: number): { ids: readonly string[]; end: number } | undefined {
  const first = words[at]
  let node = first && startingWith(root, foldAccents(first.norm))
  // Nearly every word begins no name.
  if (!first || !node) return undefined
  let found: { ids: readonly string[]; end: number } | undefined
  const taken = [first]
  for (let next = at + 1; ; next++) {
    const name = node.names.find((one) => one.words.every((part, i) => fits(part, taken[i]!)))
    if (name) found = { ids: (name.sorted ??= [...name.ids].sort()), end: next }
    // `Ukraine's war` is the war of Ukraine where the name has both words.
    if (words[next]?.kind === 'possessive') next++
    const word = words[next]
    if (!word || /[;:,()!?]/.test(word.before)) return found
    node = node.next.get(foldAccents(word.norm))
    if (!node) return found
    taken.push(word)
  }
}

/** The same, an article before the name passed over. */
export function longestPastThe(root: NameTree, words: readonly Word[], at: number): { ids: readonly string[]; end: number } | undefined {
  return longest(root, words, at) ?? (words[at]!.norm === 'the' && at + 1 < words.length ? longest(root, words, at + 1) : undefined)
}

function fits(part: NameWord, word: Word): boolean {
  return (!part.capital || word.capital) && (!part.upper || word.text === word.text.toUpperCase())
}
