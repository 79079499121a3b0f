import type { Finding } from '../model/index.ts'
import { showHidden } from '../reporters/escape.ts'

const longestLine = 10_000

/**
 * The block by which GitHub offers to replace the commented line with one click, or empty. Its words come from a rule or a
 * reference fact, never from another article, and it changes only the words at fault: those must stand in the line just as
 * they were read, and nothing in the line may be hidden from whoever clicks.
 *
 * @param line the line of the main place as the head of the pull request has it
 */
export function suggestionBlock({ suggestion, places: [main] }: Finding, line: string | undefined): string {
  if (!suggestion?.certain || line === undefined || line.length > longestLine) return ''
  const { place, text } = suggestion
  if (place.file !== main.file || place.line !== main.line || place.endLine !== main.line) return ''
  const [from, to] = [place.column - 1, place.endColumn - 1]
  if (to <= from || line.slice(from, to) !== place.text || isDisguised(line) || isDisguised(text)) return ''
  const fixed = line.slice(0, from) + text + line.slice(to)
  const fence = '`'.repeat(Math.max(3, ...(fixed.match(/`+/g) ?? []).map((run) => run.length + 1)))
  return `${fence}suggestion\n${fixed}\n${fence}`
}

/** Does it hold a character that does not show, or not as what it is? Runs of spaces are no disguise. */
function isDisguised(text: string): boolean {
  return showHidden(text) !== text.replace(/ +/g, ' ')
}
