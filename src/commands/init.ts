import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { actionAddress } from '../action-address.ts'
import { folderTree } from '../archive/folder.ts'
import { makeGit, rootOf } from '../archive/git.ts'
import { starterRules } from '../archive/packs.ts'
import { loadRules } from '../load-rules.ts'
import { escapeTerminal } from '../reporters/escape.ts'
import { count } from '../reporters/wording.ts'
import { articleGlobs, folderIsStory, starterConfig, starterWorkflow, type ActionAddress, type Survey } from '../starter.ts'
import { survey } from '../survey.ts'
import { version } from '../version.ts'
import { deliver, type Command, type Request, type UsageMistake } from './command.ts'

/** `factlint init`: a workflow, a configuration and a first rule for the folder that it stands in. What is there stays as it is. */
export const initCommand: Command = {
  name: 'init',
  usage: '',
  does: 'writes a workflow, factlint.yml and a first rule for this repository',
  formats: [],
  run: async (request, terminal) => {
    const { cwd } = request.options
    if (request.words.length > 0) throw { usage: '`init` takes no words: it looks at the folder that it stands in' } satisfies UsageMistake
    if (starterRules().some(({ path }) => path.startsWith(join(cwd, 'rules', sep)))) throw { usage: 'this is factlint itself; run `init` in the repository of your articles' } satisfies UsageMistake
    const say = (line: string): void => terminal.write(`${escapeTerminal(line)}\n`)
    const write = async (name: string, text: string, more = ''): Promise<void> => {
      await deliver(text, { ...request, output: name }, terminal)
      say(`wrote ${name}${more}`)
    }
    if (existsSync(join(cwd, 'factlint.yml'))) say('kept factlint.yml, which is there already, and the rules that it names')
    else {
      const { survey: found, starter } = await survey(request.options)
      const rules = await rulesFolder(request)
      for (const line of tell(found)) say(line)
      await write('factlint.yml', starterConfig(found, rules))
      if (existsSync(join(cwd, rules))) say(`kept ${rules}/, which is there already`)
      else await write(`${rules}/${starter.name}`, starter.source, starter.claims > 0 ? `, which reads ${count(starter.claims, 'claim')} here` : ', as an example: it reads nothing here')
    }
    const workflow = await findWorkflow(cwd)
    const action = workflow.there ? undefined : await actionAddress()
    if (workflow.there) say(`kept ${workflow.path}, which is there already`)
    else await write(workflow.path, starterWorkflow(action ?? placeholder, workflow.folder))
    terminal.write(next)
    if (!workflow.there && !action) say(`In the workflow, put the repository and the full id of the commit that you have factlint from in place of ${placeholder.uses}.`)
    return 0
  },
}

const placeholder: ActionAddress = { uses: 'OWNER/factlint@COMMIT', version: `v${version}` }

const next = `
Next:
  factlint check        shows what is found today
  factlint claims       shows what is read
  factlint test         runs the tests of the rules
  factlint baseline     accepts what an old archive holds, so that only new conflicts are reported
`

/** What was found in the folder, and what is made of it. */
function tell(found: Survey): string[] {
  const { articles, others } = found
  const dated = articles.filter(({ date }) => date !== undefined).length
  const globs = articleGlobs(found).filter((glob) => !glob.startsWith('!'))
  return [
    articles.length === 0 ? 'No articles were found here yet: Markdown, HTML and text files.' : `${count(articles.length, 'article')} found${globs.length > 0 && globs[0] !== '**' ? ` in ${globs.join(', ')}` : ''}; ${dated === articles.length ? 'all' : dated === 0 ? 'none' : dated} with a date.`,
    ...(others.length > 0 ? [`Left out: ${others.join(', ')}`] : []),
    ...(folderIsStory(articles) ? ['Each folder is taken for a story; if yours are sections, take `stories` out of factlint.yml.'] : []),
  ]
}

/** Where rules of one's own go: `rules`, unless what lies there are rules of another program. */
async function rulesFolder({ options }: Request): Promise<string> {
  if (!existsSync(join(options.cwd, 'rules'))) return 'rules'
  const { problems } = await loadRules({ ...options, rules: ['rules'], core: false, facts: false }, folderTree)
  return problems.some(({ severity }) => severity === 'error') ? 'factlint-rules' : 'rules'
}

interface WorkflowPlace {
  /** From the working directory. */
  readonly path: string
  readonly there: boolean
  /** The working directory from the root of the repository; empty at the root. */
  readonly folder: string
}

/** The workflow that runs factlint, or where one goes: at the root of the repository, where GitHub looks. */
async function findWorkflow(cwd: string): Promise<WorkflowPlace> {
  const root = (await rootOf(makeGit(cwd))) ?? cwd
  const folder = join(root, '.github', 'workflows')
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /\.ya?ml$/.test(name)) : []
  const there = names.find((name) => name.startsWith('factlint.') || /\/factlint@/.test(readFileSync(join(folder, name), 'utf8')))
  const shown = (path: string, from: string): string => relative(from, path).split(sep).join('/')
  return { path: shown(join(folder, there ?? 'factlint.yml'), cwd), there: there !== undefined, folder: shown(cwd, root) }
}
