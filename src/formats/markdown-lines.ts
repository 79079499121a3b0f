// What a single line of Markdown can begin, by CommonMark. All positions are those of the first character that is not blank.

/** The number of `#` of a heading at `at`, or 0. */
export function headingAt(text: string, at: number, end: number): number {
  let to = at
  while (to < end && text.charCodeAt(to) === 35) to++
  const size = to - at
  return size >= 1 && size <= 6 && (to === end || isBlank(text.charCodeAt(to))) ? size : 0
}

/** The length of a code fence's mark at `at`, or 0. */
export function fenceAt(text: string, at: number, end: number): number {
  const mark = text.charCodeAt(at)
  let to = at
  while (to < end && text.charCodeAt(to) === mark) to++
  if (to - at < 3) return 0
  if (mark === 96) for (let i = to; i < end; i++) if (text.charCodeAt(i) === 96) return 0
  return to - at
}

/** Is the line from `at` a thematic break of its first character? */
export function isBreak(text: string, at: number, end: number): boolean {
  const mark = text.charCodeAt(at)
  let count = 0
  for (let i = at; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === mark) count++
    else if (!isBlank(code)) return false
  }
  return count >= 3
}

/** Is the line from `at` one run of its first character? */
export function isUnderline(text: string, at: number, end: number): boolean {
  const mark = text.charCodeAt(at)
  while (at < end && text.charCodeAt(at) === mark) at++
  while (at < end && isBlank(text.charCodeAt(at))) at++
  return at === end
}

/** Could the line from `at` be the line under a table's head? */
export function isDelimiterRow(text: string, at: number, end: number): boolean {
  let pipe = false
  for (let i = at; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === 124) pipe = true
    else if (code !== 45 && code !== 58 && !isBlank(code)) return false
  }
  return pipe
}

/** Where the list mark at `at` ends, or 0. */
export function listMarkEnd(text: string, at: number, end: number): number {
  let to = at
  const first = text.charCodeAt(at)
  if (first === 45 || first === 42 || first === 43) to = at + 1
  else {
    while (to < end && to - at < 10 && isDigit(text.charCodeAt(to))) to++
    if (to === at || to - at > 9) return 0
    const mark = text.charCodeAt(to)
    if (to >= end || (mark !== 46 && mark !== 41)) return 0
    to++
  }
  return to === end || isBlank(text.charCodeAt(to)) ? to : 0
}

/**
 * Can the line from `at` only be the text of a paragraph, whether one is open or not? False for all that begins something
 * else, and for what would take a closer look to tell.
 */
export function isText(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at)
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code > 126) return true
  switch (code) {
    case 35: return headingAt(text, at, end) === 0
    case 62: return false
    case 45: return !isUnderline(text, at, end) && listMarkEnd(text, at, end) === 0 && !isBreak(text, at, end) && !isDelimiterRow(text, at, end)
    case 42: case 43: return listMarkEnd(text, at, end) === 0 && !isBreak(text, at, end)
    case 95: return !isBreak(text, at, end)
    case 61: return !isUnderline(text, at, end)
    case 96: case 126: return fenceAt(text, at, end) === 0
    case 60: return isLink(text, at, end)
    case 124: case 58: return !isDelimiterRow(text, at, end)
    case 9: case 32: return false
    default: return !isDigit(code) || listMarkEnd(text, at, end) === 0
  }
}

/** Does the `<` at `at` begin a link or what can be no tag, instead of HTML? */
export function isLink(text: string, at: number, end: number): boolean {
  return /^<(?:[a-z][a-z0-9+.-]{1,31}:[^\s<>]*>|[^a-z/!?]|$)/i.test(text.slice(at, Math.min(end, at + 2_000)))
}

/** Space or tab. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 9
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
