import { folderTree } from '../archive/folder.ts'
import { extractClaims } from '../extract.ts'
import { loadRules } from '../load-rules.ts'
import type { Rule } from '../model/index.ts'
import { collectNearMisses, nearestMost, type NearMiss, type NearMisses } from '../near-misses.ts'
import { escapeJson, escapeLines } from '../reporters/escape.ts'
import { count } from '../reporters/wording.ts'
import { didYouMean } from '../ruleset/did-you-mean.ts'
import { deliver, type Command, type UsageMistake } from './command.ts'

/** `factlint near-misses RULE [paths…]`: sentences that hold a value of the rule's type and were not read, the nearest first. */
export const nearMissesCommand: Command = {
  name: 'near-misses',
  usage: 'RULE [paths…]',
  does: 'shows sentences that hold a value of the rule\'s type and that no phrase of it read',
  formats: ['terminal', 'json'],
  run: async (request, terminal) => {
    const [id, ...paths] = request.words
    if (id === undefined) throw { usage: '`near-misses` takes a rule: `factlint near-misses first-meeting-since articles`' } satisfies UsageMistake
    const loaded = await loadRules(request.options, folderTree)
    const rule = loaded.ruleset.rules.find((one) => one.id === id)
    if (!rule) throw { usage: `there is no rule \`${id}\`${didYouMean(id, loaded.ruleset.rules.map((one) => one.id))}` } satisfies UsageMistake
    if (rule.find !== 'phrases') throw { usage: `\`near-misses\` is for rules that read by the phrases of \`say\`; \`${id}\` reads by \`find: ${rule.find}\`, of which \`factlint claims\` shows what it read` } satisfies UsageMistake
    const { look, result } = collectNearMisses(rule, loaded.ruleset)
    const { articles, problems } = await extractClaims({ ...request.options, paths }, folderTree, loaded, { each: look })
    const found = result()
    const { held, read, near } = found
    const shown = found.nearest.slice(0, request.limit)
    if (request.format === 'json') await deliver(`${escapeJson(JSON.stringify({ version: 1, rule: id, articles: articles.length, sentences: { held, read, near }, nearMisses: shown }, null, 2))}\n`, request, terminal)
    else await deliver(escapeLines(linesOf(rule, articles.length, found, shown)), request, terminal)
    const broken = problems.filter(({ severity }) => severity === 'error')
    for (const { place, message } of broken) terminal.complain(escapeLines([`${place.file}: ${message}`]))
    return broken.length > 0 || articles.length === 0 ? 2 : 0
  },
}

function linesOf(rule: Rule, articles: number, { held, read, near }: NearMisses, shown: readonly NearMiss[]): string[] {
  const holds = rule.value === undefined ? 'words of its phrases' : `a value of type \`${rule.valueType}\``
  const rest = near - shown.length
  return [
    `${rule.id}: ${count(held, 'sentence')} of ${count(articles, 'article')} ${held === 1 ? 'holds' : 'hold'} ${holds}. ${read} ${read === 1 ? 'is' : 'are'} read; ${near} more ${near === 1 ? 'comes' : 'come'} near one of its phrases${near > 1 ? ', the nearest first' : ''}.`,
    ...shown.flatMap(({ file, line, sentence, values, phrase, why }) => ['', `${file}:${line}: ${sentence}`, ...(values.length === 0 ? [] : [`  holds ${values.join('; ')}`]), `  ${phrase}`, `    ${why}`]),
    ...(rest > 0 ? ['', `and ${rest} more: \`--limit ${near}\` shows them${near > nearestMost ? `, up to ${nearestMost}` : ''}`] : []),
  ]
}
