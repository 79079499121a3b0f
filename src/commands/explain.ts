import { folderTree } from '../archive/folder.ts'
import { extractClaims } from '../extract.ts'
import { loadRules } from '../load-rules.ts'
import type { Article } from '../model/index.ts'
import { explainRule } from '../explain.ts'
import { escapeLines } from '../reporters/escape.ts'
import { didYouMean } from '../ruleset/did-you-mean.ts'
import { deliver, type Command, type UsageMistake } from './command.ts'

/** `factlint explain RULE FILE[:LINE]`: each phrase, how far it got, and what stopped it. */
export const explainCommand: Command = {
  name: 'explain',
  usage: 'RULE FILE[:LINE]',
  does: 'shows how far each phrase of a rule got, and what stopped it',
  formats: [],
  run: async (request, terminal) => {
    const [id, target] = request.words
    if (id === undefined || target === undefined || request.words.length > 2) throw { usage: '`explain` takes a rule and a file: `factlint explain first-meeting-since articles/a.md:12`' } satisfies UsageMistake
    const at = /^(.*?)(?::(\d+))?$/s.exec(target)!
    const articles: Article[] = []
    const extract = await extractClaims({ ...request.options, paths: [at[1]!] }, folderTree, await loadRules(request.options, folderTree), { each: (article) => void articles.push(article) })
    const rule = extract.ruleset.rules.find((one) => one.id === id)
    if (!rule) throw { usage: `there is no rule \`${id}\`${didYouMean(id, extract.ruleset.rules.map((one) => one.id))}` } satisfies UsageMistake
    const article = articles[0]
    if (!article) throw { usage: `\`${at[1]}\` cannot be read: ${extract.skipped[0]?.why ?? 'there is no such article'}` } satisfies UsageMistake
    const lines = explainRule(rule, article, extract.ruleset, at[2] === undefined ? undefined : Number(at[2]))
    await deliver(escapeLines(lines), request, terminal)
    return 0
  },
}
