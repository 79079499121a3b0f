/** What is compared of an article; its clues come from `readClues`. */
export interface Clued {
  /** Days since 1970-01-01. */
  readonly date: number | undefined
  /** Numbers that stand for clues. */
  readonly clues: Uint32Array
  readonly weights: Float32Array
}

/** How alike two articles are, by their places in the list; `a` is the smaller. */
export interface Link {
  readonly a: number
  readonly b: number
  /** 0 to 1. */
  readonly likeness: number
}

/** What bounds the work, whatever the articles. */
export const linkLimits = {
  /** A clue that more articles than this have is of no one event. It is the length of the lists that are gone through. */
  articles: 60,
  /** The most links that are kept of one article: its strongest. */
  links: 60,
  /** Links below this are none. */
  likeness: 0.03,
}

/**
 * How rare a clue is in an archive of `rareAmong` unknown articles beside those that are there. Without them the words that
 * the articles of one event share would look common where an archive holds little else.
 */
export const linkPrior = { rareAmong: 1000 }

/** Articles of one event appear within days. Full likeness up to `whole` days between them, none from `none` days on. */
export const linkDays = { whole: 7, none: 60 }

/**
 * Finds articles that are alike: the cosine of their clues, each weighed by how rare it is among these articles. Only articles
 * that share a rare clue are looked at, so the work grows with the articles and not with their pairs.
 *
 * @returns the links, and how many pairs of articles were looked at
 */
export function linkArticles(articles: readonly Clued[]): { links: Link[]; pairs: number } {
  const { ids, spread } = numberClues(articles)
  const kept: Link[][] = articles.map(() => [])
  const earlier = new Map<number, { readonly article: number; readonly weight: number }[]>()
  const sums = new Float64Array(articles.length)
  let pairs = 0
  for (const [b, article] of articles.entries()) {
    const met: number[] = []
    for (const { clue, weight } of sharedClues(ids[b]!, article.weights, spread, articles.length)) {
      const list = earlier.get(clue)
      for (const { article: a, weight: there } of list ?? []) {
        if (sums[a] === 0) met.push(a)
        sums[a]! += weight * there
      }
      if (list) list.push({ article: b, weight })
      else earlier.set(clue, [{ article: b, weight }])
    }
    pairs += met.length
    for (const a of met) {
      const likeness = sums[a]! * nearness(articles[a]!.date, article.date)
      sums[a] = 0
      if (likeness < linkLimits.likeness) continue
      const link = { a, b, likeness }
      keep(kept[a]!, link)
      keep(kept[b]!, link)
    }
  }
  return { links: [...new Set(kept.flatMap(strongest))].sort(byStrength), pairs }
}

/** Numbers the clues from 0 on, and counts the articles that have each. */
function numberClues(articles: readonly Clued[]): { ids: Uint32Array[]; spread: readonly number[] } {
  const numbers = new Map<number, number>()
  const spread: number[] = []
  const ids = articles.map(({ clues }) => clues.map((clue) => {
    let id = numbers.get(clue)
    if (id === undefined) numbers.set(clue, (id = spread.push(0) - 1))
    spread[id]!++
    return id
  }))
  return { ids, spread }
}

/** The clues of an article that others have too, weighed so that the squares of all its clues make 1. */
function sharedClues(ids: Uint32Array, weights: Float32Array, spread: readonly number[], articles: number): { clue: number; weight: number }[] {
  let squares = 0
  const shared: { clue: number; weight: number }[] = []
  for (let at = 0; at < ids.length; at++) {
    const has = spread[ids[at]!]!
    const weight = weights[at]! * Math.log((articles + linkPrior.rareAmong) / (has + 1))
    squares += weight * weight
    if (has > 1 && has <= linkLimits.articles) shared.push({ clue: ids[at]!, weight })
  }
  const length = Math.sqrt(squares)
  return shared.map(({ clue, weight }) => ({ clue, weight: weight / length }))
}

function nearness(a: number | undefined, b: number | undefined): number {
  if (a === undefined || b === undefined) return 1
  const { whole, none } = linkDays
  return Math.min(1, Math.max(0, (none - Math.abs(a - b)) / (none - whole)))
}

/** Adds a link; now and then the weakest of too many are dropped, so that few are held at a time. */
function keep(links: Link[], link: Link): void {
  links.push(link)
  if (links.length >= 4 * linkLimits.links) links.splice(0, links.length, ...strongest(links))
}

function strongest(links: readonly Link[]): Link[] {
  return links.length <= linkLimits.links ? [...links] : [...links].sort(byStrength).slice(0, linkLimits.links)
}

/** The strongest first, then those of the first articles. */
function byStrength(x: Link, y: Link): number {
  return y.likeness - x.likeness || x.a - y.a || x.b - y.b
}
