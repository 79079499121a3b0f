import { it } from 'vitest'
import { readFileSync } from 'node:fs'
import { readWords } from '../src/language/words.ts'
import { entityTypes } from '../src/model/index.ts'
import { makeLookup, withReference } from '../src/ruleset/lookup.ts'
import { makeReference, packReference } from '../src/ruleset/reference.ts'
import { loadAll } from './ruleset/small-offices.ts'
import { names as factFiles } from './facts/files.ts'
it('x', () => {
  const shipped = factFiles.map((name) => readFileSync(new URL(`../rules/facts/${name}.yml`, import.meta.url), 'utf8'))
  const read = [...new Set(loadAll(...shipped).entities.values())]
  const { words, packed: data } = packReference(read)
  const reference = makeReference(words, () => data)
  const [eager, lazy] = [makeLookup(reference.load()), withReference([], reference)]
  for (const t of ['Saudi Arabia', 'W. Bush', 'Atta Mills', 'Fattah el-Sisi', "Naomi Mata'afa"]) {
    const w = readWords(t)
    for (const l of [eager, lazy]) console.log(t, JSON.stringify([entityTypes.map((type) => l.entityAt(w, 0, type)), l.surnameAt(w, 0), l.countryAt(w, 0)]), JSON.stringify(w.map(x=>x.norm)))
  }
})
