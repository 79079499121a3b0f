import { folderTree } from '../archive/folder.ts'
import { byPlace } from '../compare/conflicts.ts'
import { compareText } from '../compare/text-order.ts'
import { shownKey } from '../model/index.ts'
import { disarm, escapeJson, escapeTerminal } from '../reporters/escape.ts'
import { count } from '../reporters/wording.ts'
import { extractClaims } from '../extract.ts'
import { loadRules } from '../load-rules.ts'
import { deliver, type Command } from './command.ts'

/** `factlint claims [paths…]`: what was read, by rule. */
export const claimsCommand: Command = {
  name: 'claims',
  usage: '[paths…]',
  does: 'shows what the rules read',
  formats: ['terminal', 'json'],
  run: async (request, terminal) => {
    const { claims, ruleset, places, problems, articles } = await extractClaims({ ...request.options, paths: request.words }, folderTree, await loadRules(request.options, folderTree), { all: true })
    const sorted = [...claims].sort((a, b) => compareText(a.rule.id, b.rule.id) || byPlace(a, b))
    const rows = sorted.map((claim) => ({ rule: claim.rule.id, key: shownKey(claim.key), value: ruleset.types.get(claim.type)!.format(claim.value), place: places.ofClaim(claim), quoted: claim.quoted }))
    if (request.format === 'json') {
      const list = rows.map(({ place: { at: _, ...place }, ...row }) => ({ ...row, place }))
      await deliver(`${escapeJson(JSON.stringify({ version: 1, claims: list }, null, 2))}\n`, request, terminal)
    } else {
      const lines: string[] = []
      for (const rule of ruleset.rules) {
        const mine = rows.filter((row) => row.rule === rule.id)
        lines.push(`${escapeTerminal(rule.id)}: ${mine.length === 0 ? 'nothing read' : count(mine.length, 'claim')}`)
        for (const { key, value, place, quoted } of mine) {
          const [where, what, about, words] = [`${place.file}:${place.line}:${place.column}`, value, key, place.text].map(escapeTerminal)
          lines.push(`  ${where}  ${what}  [${about}]${quoted ? ' (quoted)' : ''}`, `    ${words}`)
        }
      }
      lines.push('', `${count(rows.length, 'claim')} in ${count(articles.length, 'article')}.`)
      await deliver(disarm(`${lines.join('\n')}\n`), request, terminal)
    }
    const broken = problems.filter((problem) => problem.severity === 'error')
    for (const problem of broken) {
      const { file, line, column } = places.ofProblem(problem)
      terminal.complain(`${escapeTerminal(`${file}:${line}:${column}: ${problem.message} (rules/${problem.code})`)}\n`)
    }
    return broken.length > 0 ? 2 : 0
  },
}
