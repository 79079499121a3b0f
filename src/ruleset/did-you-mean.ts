/**
 * The known word that was most likely meant, as the end of a message: ` (did you mean \`title\`?)`, or an empty text where
 * none is close: at most a third of the letters differ.
 */
export function didYouMean(word: string, known: Iterable<string>): string {
  const close = closest(word, known)
  return close === undefined ? '' : ` (did you mean \`${close}\`?)`
}

/** `didYouMean` for texts that may be wrong in thousands of places: it looks for the first few, and then gives no hint. */
export function fewHints(most = 100): typeof didYouMean {
  let left = most
  return (word, known) => (left-- > 0 ? didYouMean(word, known) : '')
}

/** The closest of the known words, by single-letter edits and swaps; undefined where none is close. */
export function closest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > 60) return undefined
  let best: string | undefined
  let least = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const other of known) {
    if (Math.abs(other.length - word.length) >= least) continue
    const edits = distance(word.toLowerCase(), other.toLowerCase(), least)
    if (edits < least) {
      least = edits
      best = other
    }
  }
  return best
}

/** Damerau-Levenshtein distance, restricted form (optimal string alignment); `least` where it is no less than that. */
function distance(a: string, b: string, least: number): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let lowest = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j]!, beforeLast[j - 2]! + 1)
      if (row[j]! < lowest) lowest = row[j]!
    }
    if (lowest > least) return least
    beforeLast = last
    last = row
  }
  return last[b.length]!
}
