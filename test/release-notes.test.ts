import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { folderOf } from './cli/factlint.ts'

const script = readFileSync('scripts/release-notes.mjs', 'utf8')

/** Runs the script in a repository of this version and changelog. */
function notes(tag: string | undefined, changelog: string, version = '1.2.3'): { status: number | null; out: string; err: string[] } {
  const folder = folderOf({ 'scripts/release-notes.mjs': script, 'package.json': JSON.stringify({ version }), 'CHANGELOG.md': changelog })
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'scripts/release-notes.mjs'), ...(tag === undefined ? [] : [tag])], { encoding: 'utf8' })
  return { status, out: stdout, err: stderr.trimEnd().split('\n').filter((line) => line !== '') }
}

const changelog = '# Changelog\n\n## [Unreleased]\n\n## [1.2.3] - 2026-01-31\n\n### Added\n\n- A thing.\n\n## [1.2.2] - 2026-01-01\n\n- Another.\n'

it('prints what the changelog says of the version', () => {
  expect(notes('v1.2.3', changelog)).toEqual({ status: 0, out: '### Added\n\n- A thing.\n', err: [] })
})

it.each([
  ['another tag', 'v1.2.4', changelog, 'the tag is v1.2.4, but package.json has the version 1.2.3'],
  ['no tag', undefined, changelog, 'the tag is missing, but package.json has the version 1.2.3'],
  ['a tag that begins like it', 'v1.2.3-beta', changelog, 'the tag is v1.2.3-beta, but package.json has the version 1.2.3'],
  ['a version that is not released', 'v1.2.3', changelog.replace('2026-01-31', 'unreleased'), 'CHANGELOG.md has no section "## [1.2.3] - YEAR-MONTH-DAY"'],
  ['a version without a word', 'v1.2.3', changelog.replace('### Added\n\n- A thing.\n', ''), 'CHANGELOG.md says nothing of 1.2.3'],
])('fails on %s', (_, tag, text, message) => {
  expect(notes(tag, text)).toEqual({ status: 1, out: '', err: [`release: ${message}`] })
})

it('fails on a version of which there is no section', () => {
  expect(notes('v1.2.4', changelog, '1.2.4')).toMatchObject({ status: 1, out: '', err: ['release: CHANGELOG.md has no section "## [1.2.4] - YEAR-MONTH-DAY"', 'release: CHANGELOG.md says nothing of 1.2.4'] })
})
