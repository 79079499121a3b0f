// Characters that fill two columns of a terminal (East Asian, emoji) and those that fill none (combining marks, joiners).
const wide = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{1F300}-\u{1F64F}\u{1F680}-\u{1F9FF}\u{20000}-\u{3FFFD}]/u
const thin = /\p{M}|[\u0001\u0002\u200B-\u200F\u2060\uFE00-\uFE0F]/u

/** How many columns of a terminal a text fills. */
export function columnsOf(text: string): number {
  if (/^[\x20-\x7E]*$/.test(text)) return text.length
  let columns = 0
  for (const char of text) columns += thin.test(char) ? 0 : wide.test(char) ? 2 : 1
  return columns
}

/**
 * Breaks a text at spaces into lines of at most `width` columns. A word that is longer stands on a line of its own.
 *
 * @returns at least one line; joined by spaces they give the text, with runs of spaces as one
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let columns = 0
  for (const word of text.split(' ')) {
    if (word === '') continue
    const length = columnsOf(word)
    if (line === '') [line, columns] = [word, length]
    else if (columns + 1 + length <= width) [line, columns] = [`${line} ${word}`, columns + 1 + length]
    else {
      lines.push(line)
      ;[line, columns] = [word, length]
    }
  }
  lines.push(line)
  return lines
}
