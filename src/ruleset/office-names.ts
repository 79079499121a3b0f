import { foldAccents } from '../language/fold.ts'
import type { Entity, Word } from '../model/index.ts'
import { addName, longest, nameWords, newTree, type NameTree } from './names.ts'
import { isOffice } from './offices.ts'

/** Words that make another office of a title after them. */
const changes = new Set('vice deputy shadow acting interim caretaker assistant associate under junior honorary titular self ceremonial regional local student company university club union bank senate assembly parliament court federation association chamber party'.split(' '))
/** Words that may stand between a country and a title: `Germany's conservative chancellor`. Not `first`: whoever was the first remains so. */
const between = new Set('new current sitting veteran longtime hardline conservative liberal centrist socialist communist nationalist populist rightwing leftwing democratic elected embattled beleaguered powerful popular centre center right left wing long serving time'.split(' '))
/** Words after a title that make it another thing: `president-elect`, `chancellor candidate`. */
const after = new Set('elect designate candidate hopeful nominee contender spokesman spokeswoman spokesperson aide adviser advisor race debate residence palace office house hotel street square avenue'.split(' '))

interface Found { readonly ids: readonly string[]; readonly end: number }

/**
 * Makes the reader of offices: a title with its country before it (`German chancellor`, `Germany's chancellor`, `Ukraine President`) or
 * behind it (`chancellor of Germany`), or alone. A title alone has the ids of every office that is called so.
 */
export function makeOfficeNames(entities: Iterable<Entity>): (words: readonly Word[], at: number) => Found | undefined {
  const titles = newTree(lower)
  const called = newTree(lower)
  const owners = newTree()
  const ownerOf = new Map<string, string>()
  for (const entity of entities) {
    if (isOffice(entity)) {
      for (const title of entity.titles ?? []) addName(titles, title, entity.id)
      for (const title of entity.called ?? []) addName(called, title, entity.id)
      const owner = entity.fields.get('country')?.at(-1)?.value ?? entity.fields.get('org')?.at(-1)?.value
      if (owner !== undefined) ownerOf.set(entity.id, owner)
    } else if (entity.type === 'place' || entity.type === 'org') {
      for (const name of [entity.name, ...entity.aliases, ...(entity.adjectives ?? [])]) addName(owners, name, entity.id)
    }
  }
  const ofOwner = (found: Found | undefined, owner: Found): readonly string[] => (found?.ids ?? []).filter((id) => owner.ids.includes(ownerOf.get(id) ?? ''))

  return (words, at) => {
    const start = words[at]!.norm === 'the' && at + 1 < words.length ? at + 1 : at
    if (isChanged(words, start)) return undefined
    const owner = longest(owners, words, start)
    if (owner) {
      const head = titleStart(words, owner.end)
      const found = head === undefined ? undefined : both(titles, called, words, head)
      if (found && !isOther(words, found.end)) {
        const ids = ofOwner(found, owner)
        if (ids.length > 0) return { ids, end: found.end }
      }
    }
    const title = longest(titles, words, start)
    const leader = longest(called, words, start)
    const found = title && (!leader || title.end >= leader.end) ? title : leader
    if (!found || isOther(words, found.end)) return undefined
    // `acting US president`.
    for (let from = Math.max(1, start - 3); from < start; from++) if (isChanged(words, from) && longest(owners, words, from)?.end === start) return undefined
    if (words[found.end]?.norm === 'of' && words[found.end]!.before === '') {
      const place = words[found.end + 1] && longest(owners, words, found.end + (words[found.end + 1]!.norm === 'the' ? 2 : 1))
      const ids = place ? ofOwner(both(titles, called, words, start), place) : []
      // The president of something else.
      return ids.length > 0 ? { ids, end: place!.end } : undefined
    }
    return title && title.end >= found.end ? title : undefined
  }
}

/** Does a word right before this one make another office of it? */
function isChanged(words: readonly Word[], at: number): boolean {
  return at > 0 && changes.has(words[at - 1]!.norm) && /^-?$/.test(words[at]!.before)
}

/** Where the title begins after its country, the possessive and a few describing words passed over. */
function titleStart(words: readonly Word[], from: number): number | undefined {
  let at = words[from]?.kind === 'possessive' ? from + 1 : from
  for (let passed = 0; passed < 5; passed++, at++) {
    const word = words[at]
    if (!word || !/^-?$/.test(word.before)) return undefined
    if (!between.has(word.norm)) return at
  }
  return undefined
}

/** The longer of what two trees read; of equally long names the ids of both. */
function both(titles: NameTree, called: NameTree, words: readonly Word[], at: number): Found | undefined {
  const [a, b] = [words[at] && longest(titles, words, at), words[at] && longest(called, words, at)]
  if (!a || !b) return a ?? b
  if (a.end !== b.end) return a.end > b.end ? a : b
  return { ids: [...new Set([...a.ids, ...b.ids])].sort(), end: a.end }
}

function isOther(words: readonly Word[], end: number): boolean {
  const next = words[end]
  return next !== undefined && /^-?$/.test(next.before) && after.has(next.norm)
}

/** Titles are written with capitals or without. */
function lower(title: string): ReturnType<typeof nameWords> {
  return nameWords(title).map((word) => ({ ...word, capital: false, norm: foldAccents(word.norm) }))
}
