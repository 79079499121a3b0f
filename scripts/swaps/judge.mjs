// Runs the built command line over pairs, and says which were flagged.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Checks all pairs. Each round holds one pair of every article, so that a copy never meets another copy of the same article.
 *
 * @param articles each with its `source`, `ending` and `pairs`
 * @param options passed on to `check`
 * @returns for each pair of each article the findings that the article does not have by itself
 */
export function judge(articles, root, cli, options) {
  const check = (name, entries) => runRound(entries, join(root, name), cli, options)
  const alone = check('alone', articles.map((article, at) => ({ at, article })))
  const known = articles.map((_, at) => new Set(alone.get(at).map(signOf)))
  const results = articles.map(() => [])
  const rounds = Math.max(0, ...articles.map(({ pairs }) => pairs.length))
  for (let round = 0; round < rounds; round++) {
    const entries = articles.flatMap((article, at) => (article.pairs[round] ? [{ at, article, copy: article.pairs[round].copy }] : []))
    for (const [at, findings] of check(`round-${round}`, entries)) results[at].push(findings.filter((finding) => !known[at].has(signOf(finding))))
  }
  return results
}

/** One run of the command line → the findings of each article's folder. */
function runRound(entries, folder, cli, options) {
  for (const { at, article, copy } of entries) {
    const own = join(folder, String(at))
    mkdirSync(own, { recursive: true })
    writeFileSync(join(own, `original${article.ending}`), article.source)
    if (copy !== undefined) writeFileSync(join(own, `copy${article.ending}`), copy)
  }
  const report = join(folder, '..', 'report.json')
  const run = spawnSync(process.execPath, [cli, 'check', folder, '--stories', 'folder', '--format', 'json', '--output', report, '--fail-on', 'none', ...options], { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`${cli} ended with ${run.status}\n${run.stderr}`)
  const found = new Map(entries.map(({ at }) => [at, []]))
  for (const finding of JSON.parse(readFileSync(report, 'utf8')).findings) {
    if (finding.verdict !== 'contradict' && finding.verdict !== 'strain') continue
    const places = finding.places.map((place) => ({ ...place, own: /(\d+)[\\/](original|copy)\.\w+$/.exec(place.file) }))
    for (const at of new Set(places.flatMap(({ own }) => (own ? [Number(own[1])] : [])))) found.get(at).push({ ...finding, places: places.filter(({ own }) => !own || Number(own[1]) === at).map(({ own, ...place }) => ({ ...place, side: own?.[2] ?? 'fact' })) })
  }
  return found
}

/** What a finding says, whatever the articles are called in which it says so. */
function signOf({ rule, places }) {
  return [rule, ...new Set(places.map(({ value }) => value).sort())].join('\u001E')
}

/** Does a finding tell of the changed value of a copy, against words that stand elsewhere? */
export function tellsOf({ places }, { where }) {
  const inside = (place) => place.side === 'copy' && where.some(({ line, column, endColumn }) => place.line <= line && line <= place.endLine && (place.line < line || place.column < endColumn) && (place.endLine > line || place.endColumn > column))
  return places.some(inside) && places.some((place) => !inside(place))
}
