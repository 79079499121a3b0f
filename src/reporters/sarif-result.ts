import type { Finding, Place } from '../model/index.ts'
import { escapePath, escapeSarif, wellFormed } from './escape.ts'
import { describePlace, locate, placeName, seePlaces, type Located } from './located.ts'
import { ended, sarifLevels } from './sarif-rules.ts'
import { clipEnd } from './sentence.ts'
import { pathInRepository } from './wording.ts'

// Code scanning keeps 100 locations of a result: docs.github.com, “SARIF results exceed one or more limits”.
const mostRelated = 95
const longestText = 1_000

type Lines = Pick<Place, 'file' | 'line' | 'column' | 'endLine' | 'endColumn'>

/** Code scanning refuses a result without a location. What lies wholly outside of the repository is told where the repository names its rules. */
const configuration: Lines = { file: 'factlint.yml', line: 1, column: 1, endLine: 1, endColumn: 1 }

/** What a result needs to know beside its finding. */
export interface SarifContext {
  readonly folder: string | undefined
  /** Ours; no other result has it. */
  readonly fingerprint: string
  /** The hash of the first line of a place; undefined where the file is not known. */
  readonly lineHash: (place: Lines) => string | undefined
  /** Was there anything to compare with, so that it is known what is new? */
  readonly compared: boolean
}

/** A finding as a SARIF result, but for its rule. */
export function sarifResult(finding: Finding, { folder, fingerprint, lineHash, compared }: SarifContext): object {
  const { main, others } = locate(finding, folder)
  const place = main?.place ?? configuration
  const path = main?.path ?? pathInRepository(configuration.file, folder)!
  const related = others.filter((other) => other.path !== undefined).slice(0, mostRelated)
  const hash = lineHash(place)
  const fixes = fixesOf(finding, folder)
  return {
    level: sarifLevels[finding.severity],
    message: { text: messageOf(finding, others, related) },
    locations: [locationOf(place, path)],
    ...(related.length === 0 ? {} : { relatedLocations: related.map((other, at) => ({ id: at + 1, ...locationOf(other.place, other.path!), message: { text: escapeSarif(describePlace(finding, other.place)) } })) }),
    partialFingerprints: { ...(hash === undefined ? {} : { primaryLocationLineHash: hash }), 'factlint/v1': fingerprint },
    ...(compared ? { baselineState: finding.state } : {}),
    ...(fixes.length === 0 ? {} : { fixes }),
  }
}

/** What is wrong and why, then the other places: as links to the related locations where they are such. */
function messageOf(finding: Finding, others: readonly Located[], related: readonly Located[]): string {
  const [message, why] = [finding.message, finding.why].map((text) => ended(escapeSarif(clipEnd(text, longestText))))
  const names = others.map((other) => {
    const id = related.indexOf(other) + 1
    const name = escapeSarif(placeName(other.place))
    return id === 0 ? name : `[${name}](${id})`
  })
  // A single result without a text would make code scanning refuse the file.
  return [message || escapeSarif(finding.rule), why, seePlaces(names)].filter((text) => text !== '').join(' ')
}

function locationOf(place: Lines, path: string): object {
  return { physicalLocation: { artifactLocation: { uri: escapePath(path) }, region: regionOf(place) } }
}

function regionOf({ line, column, endLine, endColumn }: Lines): object {
  return { startLine: line, startColumn: column, endLine, endColumn }
}

/** Only what is certain: a viewer may put it in place unseen. */
function fixesOf(finding: Finding, folder: string | undefined): object[] {
  const { suggestion } = finding
  const path = suggestion?.certain ? pathInRepository(suggestion.place.file, folder) : undefined
  if (!suggestion || path === undefined) return []
  const replacement = { deletedRegion: regionOf(suggestion.place), insertedContent: { text: wellFormed(suggestion.text) } }
  return [{ description: { text: escapeSarif(`Write “${suggestion.text}” for “${suggestion.place.text}”.`) }, artifactChanges: [{ artifactLocation: { uri: escapePath(path) }, replacements: [replacement] }] }]
}
