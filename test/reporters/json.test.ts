import { expect, it } from 'vitest'
import { json } from '../../src/reporters/json.ts'
import { finding, place, report } from './sample.ts'

const options = { color: false, width: 80 }

it('has the keys of version 1 in their order', () => {
  const text = json.render(report([finding({ suggestion: { place: place(), text: 'since 2001', certain: true } }), finding({ verdict: 'invalid', story: null, places: [place({ date: null, at: 3 })] })], { skipped: [{ file: 'a.bin', why: 'not text' }] }, { notes: ['n'] }), options)
  const document = JSON.parse(text)
  expect(Object.keys(document)).toEqual(['version', 'outcome', 'reason', 'summary', 'change', 'findings', 'accepted', 'notes'])
  expect(Object.keys(document.summary)).toEqual(['articles', 'claims', 'findings', 'new', 'fixed', 'unchanged', 'rules', 'skipped', 'undated', 'excepted', 'baselined', 'stale'])
  expect(Object.keys(document.summary.findings)).toEqual(['error', 'warning', 'notice'])
  expect(Object.keys(document.summary.rules[0])).toEqual(['id', 'claims', 'agree', 'strain', 'contradict'])
  const keys = ['rule', 'pack', 'key', 'story', 'verdict', 'severity', 'state', 'reported', 'anchor', 'message', 'why', 'fingerprints', 'suggestion', 'places']
  const placeKeys = ['file', 'line', 'column', 'endLine', 'endColumn', 'text', 'value', 'date', 'sentence', 'commit']
  for (const one of document.findings) {
    expect(Object.keys(one)).toEqual(keys)
    for (const at of one.places) expect(Object.keys(at)).toEqual(placeKeys)
  }
  expect(Object.keys(document.findings[0].suggestion.place)).toEqual(placeKeys)
  expect([document.version, document.findings[0].suggestion.text, document.findings[1].story, document.findings[1].suggestion, document.findings[1].places[0].date]).toEqual([1, 'since 2001', null, null, null])
})

it('gives every text back as it is', () => {
  const text = 'a\u202Eb\u0000\n"##[x]\u{E0041}\uD800'
  const written = json.render(report([finding({ message: text })]), options)
  expect(JSON.parse(written).findings[0].message).toBe(text)
  expect(written).not.toMatch(/[\u202E\u0000]|##\[/)
})
