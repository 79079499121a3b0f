import type { Clue } from './story-clues.ts'

/** A clue that articles of a story share. */
export interface SharedClue {
  readonly text: string
  /** How many articles of the story have it. */
  readonly articles: number
}

/** The most that are shown of one story. */
const shownMost = 8

/**
 * What holds stories together: of each the clues that at least half of its articles have, and two at least. Those that are of
 * this story alone come first, then those that most of its articles have. Parts of a clue that is shown are left out.
 *
 * @param stories the clues of the articles of each story
 * @param others the clues of the articles that stand alone
 */
export function sharedClues(stories: readonly (readonly (readonly Clue[])[])[], others: readonly (readonly Clue[])[]): SharedClue[][] {
  const spread = countTexts([...stories.flat(), ...others])
  return stories.map((articles) => {
    const inside = [...countTexts(articles)].filter(([, count]) => count >= Math.max(2, articles.length / 2))
    const rank = ([text, count]: readonly [string, number]): number => (count / spread.get(text)!) * count
    const shown: SharedClue[] = []
    for (const [text, count] of inside.sort((x, y) => rank(y) - rank(x) || y[0].length - x[0].length || (x[0] < y[0] ? -1 : 1))) {
      if (shown.length === shownMost) break
      if (!shown.some((other) => ` ${other.text} `.includes(` ${text} `))) shown.push({ text, articles: count })
    }
    return shown
  })
}

function countTexts(articles: readonly (readonly Clue[])[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const clues of articles) for (const { text } of clues) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}
