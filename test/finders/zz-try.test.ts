import { it } from 'vitest'
import { load, readsIn, ruleFile } from '/work/main/test/finders/harness.ts'
const cases: [string,string,string?][] = [
  ["met at {n:count} o'clock", "They met at five o'clock."],
  ["met at {n:count} o'clock", "They met at five o’clock."],
  ["O'Brien met {n:count} men", "O'Brien met five men."],
  ["he'd met {n:count} men", "And he'd met five men."],
  ["{n:count}% of voters", "About 40% of voters."],
  ["won $ {n:count}", "They won $40."],
  ["Zoë will bring {n:count} men", "Zoë'll bring five men."],
  ["{who:person} & {n:count}", "Erdoğan sent five men.", "entities:\n  e: {type: person, name: Recep Tayyip Erdoğan, aliases: [Erdoğan]}"],
  ["{n:year} & (x|y) & x", "Since 2019 x y then."],
  ["met (in|since) {n:year}", "They met in 2019, in 2020."],
  ["had not met since {n:year}", "They hadnʼt met since 2019."],
]
it('x', () => { for (const [say, s, file] of cases) { let r; try { r = JSON.stringify(readsIn(load(ruleFile({say, file: file ?? ''})), s)) } catch (e) { r = String(e) } console.log(say, '|', s, '→', r) } })
