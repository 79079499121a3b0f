import type { Finding, Place } from '../model/index.ts'
import { clipEnd, markSentence } from './sentence.ts'
import { count, dateOf, pathInRepository, placeKind } from './wording.ts'

const longestText = 300
const mostNamed = 5

/** A place with the path of its file from the root of the repository; undefined where the file lies outside of it. */
export interface Located {
  readonly place: Place
  readonly path: string | undefined
}

/** The place at which a finding can be told in the repository, and all its other places. */
export interface LocatedFinding {
  /** The first place that lies in the repository; undefined where none does. */
  readonly main: { readonly place: Place; readonly path: string } | undefined
  readonly others: readonly Located[]
}

/** @param folder the working directory as seen from the root of the repository */
export function locate(finding: Finding, folder: string | undefined): LocatedFinding {
  const located = finding.places.map((place) => ({ place, path: pathInRepository(place.file, folder) || undefined }))
  const at = located.findIndex(({ path }) => path !== undefined)
  if (at < 0) return { main: undefined, others: located }
  const { place, path } = located[at]!
  return { main: { place, path: path! }, others: located.toSpliced(at, 1) }
}

/** `articles/b.md, line 3` */
export function placeName({ file, line }: Place): string {
  return `${clipEnd(file, longestText)}, line ${line}`
}

/** What a place says: `2001 (2025-08-16): “She has been mayor since 2001.”` */
export function describePlace(finding: Finding, place: Place): string {
  const date = dateOf(finding, place)
  const { before, words, after } = markSentence(place, longestText)
  const sentence = before + words + after
  const value = `${clipEnd(place.value || place.text || placeName(place), longestText)}${date === '' ? '' : ` (${date})`}`
  if (sentence === '') return value
  return `${value}: ${placeKind(finding, place) === 'fact' ? `source: ${sentence}` : `“${sentence}”`}`
}

/** `See a, b and 2 more places.` Takes the names of places, escaped; gives nothing where there is none. */
export function seePlaces(names: readonly string[]): string {
  if (names.length === 0) return ''
  const named = names.length > mostNamed ? [...names.slice(0, mostNamed - 1), count(names.length - mostNamed + 1, 'more place')] : names
  return `See ${named.length === 1 ? named[0] : `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`}.`
}
