import { diffWords } from 'diff'

/**
 * The words in which two texts differ, for `{diff}` in messages: `“three” → “two”; “nearly” → nothing`. What the first text has
 * stands left. Empty where they do not differ but in case.
 */
export function difference(here: string, there: string): string {
  const changes: string[] = []
  let gone = ''
  let come = ''
  const flush = (): void => {
    if (gone !== '' || come !== '') changes.push(`${quoted(gone)} → ${quoted(come)}`)
    gone = come = ''
  }
  for (const { value, added, removed } of diffWords(here, there, { ignoreCase: true })) {
    if (removed) gone += value
    else if (added) come += value
    else if (value.trim() === '') [gone, come] = [gone && gone + value, come && come + value]
    else flush()
  }
  flush()
  return changes.join('; ')
}

function quoted(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim()
  return words === '' ? 'nothing' : `“${words}”`
}
