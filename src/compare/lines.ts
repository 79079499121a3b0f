/** One-based line and column of an offset; columns count UTF-16 units. */
export interface Point { readonly line: number; readonly column: number }

/** Makes the look-up from offsets to lines of one source text. Lines end at LF, CR LF or CR. */
export function makeLines(source: string): (offset: number) => Point {
  const starts = [0]
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i)
    if (code === 10) starts.push(i + 1)
    else if (code === 13 && source.charCodeAt(i + 1) !== 10) starts.push(i + 1)
  }
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - starts[low]! + 1 }
  }
}
