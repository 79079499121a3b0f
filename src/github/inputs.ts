import { storyModes, type StoryMode } from '../archive/story.ts'
import { parseIsoDay } from '../language/days.ts'
import { reportScopes, severities, type ReportScope, type Severity } from '../model/index.ts'
import { quoteModes, type QuoteMode } from '../reporters/withhold.ts'

/** Where findings can be told; the first two need no permission. */
export const surfaces = ['annotations', 'summary', 'comment', 'review', 'check', 'sarif', 'rdjson', 'html'] as const
export type Surface = (typeof surfaces)[number]

/** What the workflow asks for. Absent: the engine's default holds. */
export interface Inputs {
  /** `check`: articles. `report`: tells what an earlier, less trusted run wrote into `results`. */
  readonly mode: 'check' | 'report'
  readonly paths: readonly string[]
  readonly config?: string
  readonly rules: readonly string[]
  readonly rulesFrom: 'auto' | 'base' | 'head'
  /** Days since 1970-01-01. */
  readonly date?: number
  readonly story?: string
  readonly stories?: StoryMode
  readonly core: boolean
  readonly facts: boolean
  readonly compare: boolean
  readonly fetch: boolean
  readonly scope: ReportScope | 'auto'
  readonly failOn: Severity
  readonly failScope: 'auto' | 'new' | 'all'
  readonly maxFailing: number
  readonly baseline?: string
  readonly baselineStrict: boolean
  readonly surfaces: ReadonlySet<Surface>
  readonly quotes: QuoteMode
  readonly commentMode: 'on-findings' | 'always'
  readonly commentKey: string
  readonly reviewLimit: number
  readonly suggestions: boolean
  readonly checkName: string
  /** Seconds. */
  readonly timeLimit: number
  readonly results: string
  readonly token: string
  /** Relative to the workspace. */
  readonly workingDirectory: string
}

/**
 * Reads the inputs of the action; each name stands in `action.yml`.
 *
 * @param get the text of an input, empty where it is not given
 * @returns the inputs, or sentences that say what is wrong with them
 */
export function readInputs(get: (name: string) => string): { readonly inputs: Inputs } | { readonly mistakes: readonly string[] } {
  const mistakes: string[] = []
  const text = (name: string): string => get(name).trim()
  const lines = (name: string): string[] => get(name).split(/[\r\n]+/).map((line) => line.trim()).filter((line) => line !== '')
  const wrong = (name: string, given: string, expected: string): void => void mistakes.push(`The input "${name}" is "${given}"; it ${expected}.`)
  const choice = (words: readonly string[]): string => `can be ${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
  const oneOf = <Word extends string>(name: string, words: readonly Word[]): Word | undefined => {
    const given = text(name)
    const word = words.find((one) => one === given.toLowerCase())
    if (given !== '' && word === undefined) wrong(name, given, choice(words))
    return word
  }
  const yes = (name: string, otherwise: boolean): boolean => {
    const word = oneOf(name, ['true', 'false'])
    return word === undefined ? otherwise : word === 'true'
  }
  const number = (name: string, otherwise: number, most: number): number => {
    const given = text(name)
    if (given === '') return otherwise
    const value = /^\d{1,9}$/.test(given) ? Number(given) : NaN
    if (!(value <= most)) wrong(name, given, `must be a whole number from 0 to ${most}`)
    return value
  }
  const listOf = <Word extends string>(name: string, words: readonly Word[], otherwise: readonly Word[]): ReadonlySet<Word> => {
    const given = get(name).split(/[\s,]+/).filter((one) => one !== '')
    for (const one of given) if (!words.some((word) => word === one)) wrong(name, one, `${choice(words)}; several are parted by commas`)
    if (given.length === 0) return new Set(otherwise)
    return new Set(words.filter((word) => given.includes(word)))
  }
  const config = text('config')
  const story = text('story')
  const stories = oneOf('stories', storyModes)
  const baseline = text('baseline')
  const date = text('date') === '' ? undefined : dayOf(text('date'))
  if (text('date') !== '' && date === undefined) wrong('date', text('date'), 'must be a day such as 2025-08-16')
  const key = text('comment-key') || 'default'
  if (!/^[\w.-]{1,60}$/.test(key)) wrong('comment-key', key, 'may hold letters, digits, dots and dashes, 60 at most')
  const inputs: Inputs = {
    mode: oneOf('mode', ['check', 'report']) ?? 'check',
    paths: lines('paths'),
    ...(config !== '' && { config }),
    rules: lines('rules'),
    rulesFrom: oneOf('rules-from', ['auto', 'base', 'head']) ?? 'auto',
    ...(date !== undefined && { date }),
    ...(story !== '' && { story }),
    ...(stories !== undefined && { stories }),
    core: yes('core', true),
    facts: yes('facts', true),
    compare: yes('compare', true),
    fetch: yes('fetch', true),
    scope: oneOf('scope', ['auto', ...reportScopes]) ?? 'auto',
    failOn: oneOf('fail-on', severities) ?? 'error',
    failScope: oneOf('fail-scope', ['auto', 'new', 'all']) ?? 'auto',
    maxFailing: number('max-failing', 0, 999_999_999),
    ...(baseline !== '' && { baseline }),
    baselineStrict: yes('baseline-strict', false),
    surfaces: listOf('reporters', surfaces, ['annotations', 'summary']),
    quotes: oneOf('quotes', quoteModes) ?? 'full',
    commentMode: oneOf('comment-mode', ['on-findings', 'always']) ?? 'on-findings',
    commentKey: key,
    reviewLimit: number('review-limit', 20, 50),
    suggestions: yes('suggestions', true),
    checkName: text('check-name') || 'Fact consistency',
    timeLimit: number('time-limit', 600, 86_400),
    results: text('results'),
    token: text('token'),
    workingDirectory: text('working-directory') || '.',
  }
  if (inputs.mode === 'report' && inputs.results === '') mistakes.push('With "mode: report" the input "results" must name the file that the other workflow wrote.')
  return mistakes.length > 0 ? { mistakes } : { inputs }
}

/** Days since 1970-01-01 of a day in ISO form that exists; a time after it is not taken here. */
function dayOf(iso: string): number | undefined {
  return iso.length === 10 ? parseIsoDay(iso) : undefined
}
