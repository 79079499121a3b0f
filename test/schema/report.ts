import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect } from 'vitest'

const schema = JSON.parse(readFileSync(new URL('report.schema.json', import.meta.url), 'utf8')) as object
const validate = new Ajv2020({ allowUnionTypes: true, allErrors: true }).compile(schema)

/** Fails unless this is a JSON report of version 1, and one that adds up. */
export function expectReport(report: unknown): void {
  validate(report)
  expect(validate.errors ?? []).toEqual([])
  const { outcome, reason, summary, findings } = report as { outcome: string; reason: string; summary: { findings: Record<string, number>; new: number; claims: number; rules: { claims: number }[] }; findings: { severity: string; places: { line: number; column: number; endLine: number; endColumn: number }[] }[] }
  for (const severity of ['error', 'warning', 'notice']) expect(summary.findings[severity]).toBe(findings.filter((finding) => finding.severity === severity).length)
  expect(summary.rules.reduce((sum, rule) => sum + rule.claims, 0)).toBe(summary.claims)
  expect(outcome).toBe(reason === 'findings' ? 'fail' : reason === 'rules' || reason === 'nothing-checked' ? 'error' : 'pass')
  for (const { line, column, endLine, endColumn } of findings.flatMap(({ places }) => places)) expect(endLine > line || (endLine === line && endColumn > column)).toBe(true)
}
