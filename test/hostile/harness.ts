import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect } from 'vitest'
import { check, type CheckOptions } from '../../src/check.ts'
import type { Report } from '../../src/model/index.ts'
import { annotations } from '../../src/reporters/annotations.ts'
import { json } from '../../src/reporters/json.ts'
import { markdown } from '../../src/reporters/markdown.ts'
import { terminal } from '../../src/reporters/terminal.ts'
import { expectReport } from '../schema/report.ts'
import { goodRules } from './inputs.ts'

const good = {
  'rules/good.yml': goodRules,
  'a/good-1.md': '---\nstory: good\ndate: 2020-01-01\n---\n\nThe bridge opened in 1911.\n',
  'a/good-2.md': '---\nstory: good\ndate: 2020-01-01\n---\n\nThe bridge opened in 1921.\n',
}

/** Checks these files beside two good articles that conflict by a good rule. */
export async function checkBeside(files: Readonly<Record<string, string | Uint8Array>>, options: Partial<CheckOptions> = {}): Promise<{ report: Report }> {
  const cwd = realpathSync(mkdtempSync(join(tmpdir(), 'factlint-hostile-')))
  try {
    for (const [name, content] of Object.entries({ ...good, ...files })) {
      mkdirSync(dirname(join(cwd, name)), { recursive: true })
      writeFileSync(join(cwd, name), content)
    }
    const report = await check({ cwd, paths: ['a'], rules: ['rules'], core: false, facts: false, failOn: 'error', failScope: 'auto', maxFailing: 0, baselineStrict: false, scope: 'auto', ...options })
    return { report }
  } finally {
    rmSync(cwd, { recursive: true, force: true })
  }
}

/** Every reporter takes the report, no control character gets through, and the good articles still have their finding. */
export function expectSound(report: Report): void {
  expectReport(JSON.parse(json.render(report, plain)))
  const shown = [terminal, markdown, annotations].map((reporter) => reporter.render(report, plain)).join('\n')
  expect(shown).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uD800-\uDFFF]/u)
  expect(report.findings.filter(({ rule, story }) => rule === 'opened' && story === 'good').map(({ places }) => places.map(({ file, value }) => `${file} ${value}`))).toEqual([['a/good-1.md 1911', 'a/good-2.md 1921']])
}

const plain = { color: false, width: 100 }
