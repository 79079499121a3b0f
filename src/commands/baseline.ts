import { relative, resolve, sep } from 'node:path'
import { folderTree } from '../archive/folder.ts'
import { baselineOf, writeBaseline } from '../compare/baseline.ts'
import { compareClaims } from '../compare/conflicts.ts'
import { loadBaseline, sentenceIn, unaccepted } from '../accept.ts'
import { extractClaims } from '../extract.ts'
import { loadRules } from '../load-rules.ts'
import { escapeTerminal } from '../reporters/escape.ts'
import { count } from '../reporters/wording.ts'
import { deliver, type Command } from './command.ts'

const usualFile = 'factlint-baseline.json'

/** `factlint baseline [paths…]`: accepts what the articles hold today. */
export const baselineCommand: Command = {
  name: 'baseline',
  usage: '[paths…]',
  does: `writes the conflicts of today into ${usualFile}, so that only new ones are reported`,
  formats: [],
  run: async (request, terminal) => {
    const options = { ...request.options, paths: request.words }
    const loaded = await loadRules(options, folderTree)
    const extract = await extractClaims(options, folderTree, loaded)
    const { conflicts } = compareClaims(extract.claims, extract.ruleset)
    const entries = baselineOf(unaccepted(conflicts, extract), extract.ruleset, sentenceIn(extract))
    const named = options.baseline ?? (loaded.config.baseline === undefined ? undefined : relative(options.cwd, resolve(loaded.base, loaded.config.baseline)).split(sep).join('/'))
    const output = request.output ?? named ?? usualFile
    const before = folderTree.kindOf(resolve(options.cwd, output)) === undefined ? undefined : await loadBaseline({ cwd: options.cwd, baseline: output }, loaded, folderTree)
    await deliver(writeBaseline(entries), { ...request, output }, terminal)
    const old = new Set(before?.entries.map(({ fingerprint }) => fingerprint))
    const fresh = entries.filter(({ fingerprint }) => !old.has(fingerprint)).length
    const change = before && before.problems.length === 0 ? ` (${fresh} new, ${old.size - (entries.length - fresh)} gone)` : ''
    terminal.write(`${escapeTerminal(`${output}: ${count(entries.length, 'accepted conflict')} of ${count(extract.articles.length, 'article')}${change}.`)}\n`)
    if (named === undefined) terminal.write(`${escapeTerminal(`Write \`baseline: ${output}\` into factlint.yml, or give \`--baseline ${output}\`, to use it.`)}\n`)
    const broken = extract.problems.filter(({ severity }) => severity === 'error')
    for (const problem of broken) terminal.complain(`${escapeTerminal(`${problem.place.file}: ${problem.message}`)}\n`)
    return broken.length > 0 || extract.articles.length === 0 ? 2 : 0
  },
}
