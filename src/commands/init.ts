import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { folderTree } from '../archive/folder.ts'
import { makeGit } from '../archive/git.ts'
import { starterRules } from '../archive/packs.ts'
import { extractClaims } from '../extract.ts'
import { loadRules } from '../load-rules.ts'
import { escapeTerminal } from '../reporters/escape.ts'
import { count } from '../reporters/wording.ts'
import { isLikelyArticle, starterConfig, starterWorkflow, type ActionAddress, type Survey } from '../starter.ts'
import { version } from '../version.ts'
import { type Command, type Request, type UsageMistake } from './command.ts'

/** `factlint init`: a workflow, a configuration and a first rule for the repository that it stands in. */
export const initCommand: Command = {
  name: 'init',
  usage: '',
  does: 'writes a workflow, factlint.yml and a first rule for this repository',
  formats: [],
  run: async (request, terminal) => {
    if (request.words.length > 0) throw { usage: '`init` takes no words: it looks at the folder that it stands in' } satisfies UsageMistake
    const { cwd } = request.options
    const { survey, starter } = await look(request)
    const action = await actionAddress()
    const lines = [survey.files.length === 0 ? 'No articles were found here yet: Markdown, HTML and text files.' : `${count(survey.files.length, 'article')} found, ${survey.dated} of them with a date.`]
    const hasRules = existsSync(join(cwd, 'rules'))
    const files: readonly (readonly [string, string])[] = [['factlint.yml', starterConfig(survey)], ...(hasRules ? [] : [[`rules/${starter.name}`, starter.source] as const]), ['.github/workflows/factlint.yml', starterWorkflow(action ?? placeholder)]]
    for (const [name, text] of files) lines.push(write(join(cwd, name), text) ? `wrote ${name}` : `kept ${name}, which is there already`)
    if (hasRules) lines.push('kept rules/, which is there already')
    lines.push('', 'Next: `factlint check` shows what is found today, `factlint claims` what is read, `factlint test rules` runs the tests of your rules.')
    lines.push('Findings of an old archive: `factlint baseline` accepts them all, so that only new ones are reported.')
    if (!action) lines.push(`In the workflow, put the repository and the commit that you have factlint from in place of \`${placeholder.uses}\`.`)
    terminal.write(`${lines.map(escapeTerminal).join('\n')}\n`)
    return 0
  },
}

const placeholder: ActionAddress = { uses: 'OWNER/factlint@COMMIT', version: `v${version}` }

/** Reads the articles with each of the first rules; the one that reads the most is taken. */
async function look({ options }: Request): Promise<{ survey: Survey; starter: { readonly name: string; readonly source: string } }> {
  const starters = starterRules()
  const counts = new Map<string, number>()
  let survey: Survey = { files: [], dated: 0, storied: 0 }
  for (const { name, path } of starters) {
    const plain = { ...options, rules: [path], core: false, facts: false, stories: 'none' as const }
    const files: { readonly path: string; readonly dated: boolean; readonly storied: boolean }[] = []
    const { claims } = await extractClaims(plain, folderTree, await loadRules(plain, folderTree), { all: true, each: (article) => void files.push({ path: article.path, dated: article.date !== undefined, storied: article.story !== undefined }) })
    const articles = files.filter((file) => isLikelyArticle(file.path))
    survey = { files: articles.map((file) => file.path), dated: articles.filter(({ dated }) => dated).length, storied: articles.filter(({ storied }) => storied).length }
    counts.set(name, claims.filter(({ file }) => isLikelyArticle(file)).length)
  }
  const [best] = [...starters].sort((a, b) => counts.get(b.name)! - counts.get(a.name)!)
  return { survey, starter: best! }
}

/** Where this program itself was cloned from, if that is GitHub and nothing in it was changed. */
async function actionAddress(): Promise<ActionAddress | undefined> {
  const git = makeGit(dirname(fileURLToPath(import.meta.url)))
  const [url, commit, changes] = [await git.text(['config', '--get', 'remote.origin.url']), await git.text(['rev-parse', 'HEAD']), await git.text(['status', '--porcelain', '--untracked-files=no'])]
  const name = /^(?:https:\/\/github\.com\/|git@github\.com:)([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url ?? '')?.[1]
  return name && commit && changes === '' ? { uses: `${name}@${commit}`, version: `v${version}` } : undefined
}

function write(path: string, text: string): boolean {
  if (existsSync(path)) return false
  mkdirSync(resolve(dirname(path)), { recursive: true })
  writeFileSync(path, text)
  return true
}
