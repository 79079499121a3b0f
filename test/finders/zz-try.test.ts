import { it } from 'vitest'
import { load, readsIn, ruleFile } from './harness.ts'
import { loadRuleset } from '../../src/ruleset/load.ts'
import { values } from '../../src/values/index.ts'
const cases: [string,string,string?][] = [
  ["^ & met {n:year}", "They met 2019."],
  ["[x] & met {n:year}", "They met 2019."],
  ["talks ... {n:year}", "The talks about peace began in 2019; and 2021."],
]
it('x', () => { for (const [say, s, file] of cases) { let r; try { r = JSON.stringify(readsIn(load(ruleFile({say, file: file ?? ''})), s)) } catch (e) { r = String(e) } console.log(say, '|', s, '→', r) }
for (const say of ['((a|b) '.repeat(11)+')'.repeat(11), '('.repeat(300)+'a'+')'.repeat(300), '(' + Array.from({length:3000},(_, i)=>'w'+i).join('|') + ') {n:year}','(' + Array.from({length:30000},(_, i)=>'w'+i).join('|') + ') {n:year}', '<a0> {n:year}', 'a '.repeat(20000)+'{n:year}', '[a] '.repeat(1000) + 'b {n:year}', '[a] '.repeat(3000) + 'b {n:year}', '... '.repeat(300)+'b {n:year}', '(a b c d e ...16) '.repeat(100) + '{n:year}']) {
 const t=performance.now()
 const bombs = Array.from({length:10},(_, i)=>`  a${i}: (<a${i+1}>|<a${i+1}>|<a${i+1}>)`).join('\n')
 const src = ruleFile({say, file: `phrases:\n${bombs}\n  a10: x`})
 const r = loadRuleset([{file:'r.yml',pack:'p',source:src}], values)
 console.log(say.slice(0,40), Math.round(performance.now()-t)+'ms', r.problems.map(p=>p.code+': '+p.message.slice(0,140)).slice(0,2))
 if (r.problems.length === 0) { const t2=performance.now(); readsIn(r, 'a b c d e f w1 b in 2019 and so on a b a b a b. '.repeat(200)); console.log('   match', Math.round(performance.now()-t2)+'ms') }
}
})
