import { afterAll } from 'vitest'
import type { Report } from '../../src/model/index.ts'
import { makeRepository, type Repository } from '../counterparts/repository.ts'
import { factlint } from './factlint.ts'

const made: Repository[] = []
afterAll(() => {
  for (const repository of made.splice(0)) repository.remove()
})

export type Files = Readonly<Record<string, string>>

/** The files after a change: those named are written over, `null` takes one away. */
export type Edits = Readonly<Record<string, string | null>>

/** A repository with these files in a commit on `main`, and what was changed since in a commit on a branch. */
export function changedRepository(before: Files, after: Edits): Repository {
  const repository = makeRepository()
  made.push(repository)
  repository.commit(before)
  repository.branch('change')
  repository.commit(after)
  return repository
}

export interface Compared {
  readonly status: number | null
  readonly report: Report
  /** `new line a.md:3` of each finding, in the order of the report. */
  readonly told: readonly string[]
}

/** Runs `check --base main` on a change. */
export function compare(before: Files, after: Edits, words: readonly string[] = [], { packs = false } = {}): Compared {
  const { status, out, err } = factlint(changedRepository(before, after).folder, ['check', '--base', 'main', '--format', 'json', ...words], { packs })
  if (err !== '') throw new Error(err)
  const report = JSON.parse(out) as Report
  return { status, report, told: report.findings.map(({ state, anchor, places }) => `${state} ${anchor} ${places[0].file}:${places[0].line}`) }
}
