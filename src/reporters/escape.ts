// The one place where text that a stranger wrote (articles, file names, rule ids, messages, YAML values) is made safe for
// what it is printed into. Reporters pass every such text through one of these functions, and through only one.

/** A character with no width that parts what a renderer would otherwise join into a mention, a link or a command. */
const gap = '\u200B'

// Invisible characters that change nothing in how the text looks: dropped, so that they cannot hide anything either.
const weightless = /[\u00AD\u200B\u2060\uFEFF]/g

// Characters that act instead of being seen: controls, direction overrides and isolates, line separators, annotation marks,
// tag characters, halves of surrogate pairs.
const acting = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]|\p{Cs}/gu

/** Text on one line: white space folded, invisible characters dropped, and those that act written out as `<U+202E>`. */
export function showHidden(text: string): string {
  return text
    .replace(weightless, '')
    .replace(/[\t\n\v\f\r ]+/g, ' ')
    .replace(acting, (char) => `<U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`)
}

/** Text for a terminal or a log. */
export const escapeTerminal = showHidden

/**
 * Takes the force out of lines that a GitHub runner would obey: `::name::` at the start of a line, after white space, and
 * `##[name]` anywhere. For whole texts, line by line; what they look like stays the same.
 */
export function disarm(text: string): string {
  return breakOldCommands(text).replace(/^([^\S\n]*):(?=:)/gm, `$1:${gap}`)
}

function breakOldCommands(text: string): string {
  return text.replaceAll('##[', `#${gap}#[`)
}

/** Lines of ours with a stranger's text in them, as one text for a terminal or a log. The spaces that begin a line stay. */
export function escapeLines(lines: readonly string[]): string {
  return disarm(lines.map((line) => `${/^ */.exec(line)![0]}${escapeTerminal(line.trimStart())}\n`).join(''))
}

/** The message of a workflow command. `text` may have several lines. */
export function escapeCommandData(text: string): string {
  return text
    .split('\n')
    .map((line) => showHidden(line).replaceAll('%', '%25'))
    .join('%0A')
}

/** A property of a workflow command. */
export function escapeCommandProperty(text: string): string {
  return escapeCommandData(showHidden(text)).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/**
 * Text that Markdown, as GitHub renders it, shows as it is: it becomes no markup, HTML, mention, link, issue or commit
 * reference, emoji or formula, wherever in a line it is put.
 */
export function escapeMarkdown(text: string): string {
  return partReferences(showHidden(text))
    // What GitHub does after Markdown, a backslash would not stop: mentions, references, bare links, emoji.
    .replace(/[@#:](?! [^ ])/g, `$&${gap}`)
    .replace(/[\\`*_[\]~|<>&$]/g, markdownCharacter)
    // Signs that are markup at the start of a line only: a list, a heading, an underline.
    .replace(/^( ?)([-+=#])/, '$1\\$2')
    .replace(/^( ?\d{1,9})([.)])/, '$1\\$2')
}

/** Text for readers of whom some take it for Markdown and others for plain text: it looks the same to both, and becomes no HTML, mention, link, image or reference. */
export function escapeEither(text: string): string {
  return partReferences(showHidden(text)).replace(/[@#:<&\]](?! )/g, `$&${gap}`)
}

/** Parts what GitHub makes links of though it is no markup: commits, `www.`, `GH-7`. */
function partReferences(text: string): string {
  return text
    .replace(/(?<![0-9A-Za-z])[0-9a-f]{7,40}(?![0-9A-Za-z])/g, (run) => (/[a-f]/.test(run) && /[0-9]/.test(run) ? run.replace(/.{6}(?=.)/g, `$&${gap}`) : run))
    .replace(/www(?=\.)/gi, `$&${gap}`)
    .replace(/GH-(?=\d|$)/gi, `$&${gap}`)
}

function markdownCharacter(char: string): string {
  switch (char) {
    case '<':
      return '&lt;'
    case '>':
      return '&gt;'
    case '&':
      return '&amp;'
    // GitHub reads `$a$` as a formula; this is how its documentation says to write the sign itself.
    case '$':
      return '<span>$</span>'
    default:
      return `\\${char}`
  }
}

/** Text as inline code in Markdown, within a fence that is longer than any run of backticks in it. */
export function codeSpan(text: string): string {
  // A page may also stand in a log, where a runner looks for commands in the middle of lines.
  const shown = breakOldCommands(showHidden(text))
  if (shown.trim() === '') return ''
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = /^[` ]|[` ]$/.test(shown) ? ' ' : ''
  return `${fence}${pad}${shown}${pad}${fence}`
}

/** A path as a part of a URL, segment by segment, that can stand in a Markdown link. */
export function escapePath(path: string): string {
  return path
    .split('/')
    .map((segment) => encodeURIComponent(wellFormed(segment)).replace(/[!'()*~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`))
    .join('/')
}

/** Text as text of an HTML element, or as the value of an attribute between quotes. */
export function escapeHtml(text: string): string {
  // The bracket, as a runner obeys `##[name]` in a log.
  return showHidden(text).replace(/[&<>"']|(?<=##)\[/g, (char) => `&#${char.charCodeAt(0)};`)
}

/** An address that a page may link to: one of the web, without hidden characters; else undefined. It is still to be escaped. */
export function webAddress(address: string): string | undefined {
  return /^https?:\/\/[^\s\\"<>`]+$/i.test(address) && showHidden(address) === address ? address : undefined
}

/** JSON text whose strings hold no character that acts on a terminal or a runner; it parses to the same values. */
export function escapeJson(json: string): string {
  return json
    .replace(/[\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu, (char) =>
      [...Array(char.length).keys()].map((at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
    )
    .replaceAll('##[', '#\\u0023[')
}

/** Plain text of a SARIF message (2.1.0, section 3.11.6): no link begins in it. */
export function escapeSarif(text: string): string {
  return showHidden(text).replace(/[\\[\]]/g, '\\$&')
}

/** Text that must stay as it is, for readers that refuse half of a surrogate pair. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD')
}
