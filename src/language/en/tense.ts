import type { Word } from '../../model/word.ts'

/** Which of two days that a name may point at (`Friday`, `June`) the words before it speak of. */
export type Tense = 'past' | 'open' | 'coming' | 'none'

const coming: ReadonlySet<string> = new Set("will shall 'll due scheduled expected plans planned planning upcoming slated going forthcoming set begins starts".split(' '))
const open: ReadonlySet<string> = new Set("would could may might can should ahead by until before to 'd is are deadline".split(' '))
const past: ReadonlySet<string> = new Set('was were met had did held began ended took came went since killed died won lost signed left'.split(' '))

/**
 * The tense of what stands before `words[at]`, from the nearest of the ten words that tells; `none` where none does. `to`, `would` and the
 * like leave it open.
 */
export function tenseBefore(words: readonly Word[], at: number): Tense {
  for (let i = at - 1; i >= 0 && i >= at - 10; i--) {
    const { norm } = words[i]!
    if (coming.has(norm)) return 'coming'
    if (open.has(norm)) return sawComing(words, i) ? 'coming' : 'open'
    if (past.has(norm)) return sawComing(words, i) ? 'open' : 'past'
  }
  return 'none'
}

function sawComing(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 5; i--) if (coming.has(words[i]!.norm)) return true
  return false
}
