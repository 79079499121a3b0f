import { similarInKey } from '../model/index.ts'
import type { Clue } from './story-clues.ts'
import { groupArticles } from './story-groups.ts'
import { linkArticles, type Clued } from './story-links.ts'

/** What is known of an article before stories are made. */
export interface CluedArticle extends Clued {
  readonly path: string
}

/** Clues as they are kept of many articles: texts as numbers. Of a million texts one in two thousand has its number with another. */
export function packClues(clues: readonly Clue[]): Pick<Clued, 'clues' | 'weights'> {
  return { clues: Uint32Array.from(clues, ({ text }) => hashOf(text)), weights: Float32Array.from(clues, ({ weight }) => weight) }
}

/**
 * Puts articles of one event into stories, whatever their order in the list. A story goes by its first article, by date and
 * then by path, so that it keeps its name when later articles join it; fingerprints leave that name out.
 *
 * @returns the story of each article that does not stand alone, by path
 */
export function similarStories(articles: readonly CluedArticle[]): Map<string, string> {
  const sorted = [...articles].sort((a, b) => (a.date ?? Infinity) - (b.date ?? Infinity) || (a.path < b.path ? -1 : 1))
  const groups = groupArticles(sorted.length, linkArticles(sorted).links)
  return new Map(groups.flatMap((group) => group.map((at) => [sorted[at]!.path, similarInKey + sorted[group[0]!]!.path])))
}

/** The upper 31 bits of FNV-1a over the UTF-16 units: numbers of that size are the quickest keys. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 1
}
