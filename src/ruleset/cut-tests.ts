/** What the tests of a rule are meant to show, without the tests themselves. */
export interface CutTests {
  /** Where the key `tests` stood. */
  readonly at: number
  /** What each test said that it should come to. */
  readonly should: readonly string[]
}

/**
 * Blanks the tests of the rules in a rule file. A run that only checks articles must know that they are there and what they
 * show, but parsing them would take longer than all the rest: they are most of a good file.
 *
 * @returns the source with the tests blanked, of the same length, and what was in them. A file in which they are written in
 *   an unusual way is given back as it is: then they are parsed like the rest
 */
export function cutTests(source: string): { source: string; cut: readonly CutTests[] } {
  const cut: CutTests[] = []
  const lines = source.split('\n')
  let at = 0
  // The column of the keys of the rule that we are in: what stands there is a key of the rule, whatever block texts hold.
  let column = -1
  let open: { at: number; lines: string[] } | undefined
  const close = (): void => {
    if (open) cut.push({ at: open.at, should: [...open.lines.join('\n').matchAll(/\bshould:[ \t]*["']?(\w+)/g)].map((match) => match[1]!) })
    open = undefined
  }
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    const indent = line.length - line.trimStart().length
    const blank = line.trim() === ''
    if (open && !blank && (indent > column || (indent === column && line.startsWith('- ', indent)))) {
      // An anchor or an alias may be meant for another place.
      if (/(?:^|[\s:,[{-])[&*][\w-]/.test(line)) return { source, cut: [] }
      open.lines.push(line)
      lines[i] = ' '.repeat(line.length)
    } else if (!blank && !line.startsWith('#', indent)) {
      close()
      const item = /^(\s*- +)id:/.exec(line)
      if (item) column = item[1]!.length
      else if (indent < column) column = -1
      if (column >= 0 && indent === column && /^tests:[ \t]*(?:#.*)?\r?$/.test(line.slice(column))) {
        open = { at: at + column, lines: [] }
        lines[i] = ' '.repeat(line.length)
      }
    }
    at += line.length + 1
  }
  close()
  return { source: lines.join('\n'), cut }
}
