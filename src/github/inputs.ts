import { parseIsoDay } from '../language/days.ts'
import type { Severity } from '../model/index.ts'
import { severities } from '../model/index.ts'

const storyModes = ['folder', 'none'] as const

/** What the workflow asks for. Absent: the engine's default holds. */
export interface Inputs {
  readonly paths: readonly string[]
  readonly config?: string
  readonly rules: readonly string[]
  /** Days since 1970-01-01. */
  readonly date?: number
  readonly story?: string
  readonly stories?: (typeof storyModes)[number]
  readonly core: boolean
  readonly facts: boolean
  readonly failOn: Severity
  readonly summary: boolean
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
  const oneOf = <Word extends string>(name: string, words: readonly Word[]): Word | undefined => {
    const given = text(name)
    const word = words.find((one) => one === given.toLowerCase())
    if (given !== '' && word === undefined) mistakes.push(`The input "${name}" is "${given}"; it can be ${words.slice(0, -1).join(', ')} or ${words.at(-1)}.`)
    return word
  }
  const yes = (name: string): boolean => oneOf(name, ['true', 'false']) !== 'false'
  const config = text('config')
  const story = text('story')
  const stories = oneOf('stories', storyModes)
  const date = text('date') === '' ? undefined : dayOf(text('date'))
  if (text('date') !== '' && date === undefined) mistakes.push(`The input "date" is "${text('date')}"; it must be a day such as 2025-08-16.`)
  const inputs: Inputs = {
    paths: lines('paths'),
    ...(config !== '' && { config }),
    rules: lines('rules'),
    ...(date !== undefined && { date }),
    ...(story !== '' && { story }),
    ...(stories !== undefined && { stories }),
    core: yes('core'),
    facts: yes('facts'),
    failOn: oneOf('fail-on', severities) ?? 'error',
    summary: yes('summary'),
    workingDirectory: text('working-directory') || '.',
  }
  return mistakes.length > 0 ? { mistakes } : { inputs }
}

/** Days since 1970-01-01 of a day in ISO form that exists; a time after it is not taken here. */
function dayOf(iso: string): number | undefined {
  return iso.length === 10 ? parseIsoDay(iso) : undefined
}
