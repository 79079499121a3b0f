import { isUtf8 } from 'node:buffer'
import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { changesSeenFrom, readChanges } from '../archive/changes.ts'
import { commitTree } from '../archive/commit.ts'
import { makeGit, rootOf, type Git } from '../archive/git.ts'
import type { Base } from '../base.ts'
import { check } from '../check.ts'
import { reporters } from '../reporters/index.ts'
import { withhold } from '../reporters/withhold.ts'
import { version } from '../version.ts'
import { deliver, type Command, type ExitStatus, type UsageMistake } from './command.ts'

/** `factlint check [paths…]` */
export const checkCommand: Command = {
  name: 'check',
  usage: '[paths…]',
  does: 'finds conflicting claims',
  formats: reporters.map((reporter) => reporter.name),
  run: async (request, terminal) => {
    const { cwd } = request.options
    const reporter = reporters.find((one) => one.name === (request.format ?? 'terminal'))!
    const base = request.base === undefined ? undefined : await openBase(cwd, request.base)
    const found = await check({ ...request.options, paths: request.words, tables: reporter.name === 'html' }, base ? { base } : {})
    base?.close()
    const report = withhold(found, request.quotes)
    const toTerminal = request.output === undefined
    const source = (file: string): string | undefined => sourceOf(resolve(cwd, file))
    await deliver(reporter.render(report, { color: terminal.color && toTerminal, width: terminal.width, source, version }), request, terminal)
    const statuses: Record<typeof report.outcome, ExitStatus> = { pass: 0, fail: 1, error: 2 }
    return statuses[report.outcome]
  },
}

/** The text of a file as it lies there; undefined where it is none in UTF-8. */
function sourceOf(path: string): string | undefined {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return undefined
  const bytes = readFileSync(path)
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined
}

/** The commit where the branch that is checked out left a ref. Before the first commit of all `HEAD` is a tree without files. */
async function commitBefore(git: Git, ref: string): Promise<string | undefined> {
  const named = await git.text(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
  if (named !== undefined) return (await git.text(['merge-base', named, 'HEAD'])) || named
  const isFirst = ref === 'HEAD' && (await git.text(['rev-list', '--max-count=1', '--all'])) === ''
  return isFirst ? git.text(['hash-object', '-t', 'tree', '--stdin']) : undefined
}

/** What `--base` compares with: the commit where the branch that is checked out left it. */
async function openBase(cwd: string, ref: string): Promise<Base & { readonly close: () => void }> {
  const git = makeGit(cwd)
  const wrong = (why: string): never => {
    throw { usage: `\`--base ${ref}\`: ${why}` } satisfies UsageMistake
  }
  const root = (await rootOf(git)) ?? wrong('this is no git repository')
  const commit = (await commitBefore(git, ref)) ?? wrong('there is no such commit here; a shallow clone may lack it')
  const tree = (await commitTree(git, root, commit)) ?? wrong('its files cannot be read')
  const changes = await readChanges(git, commit, undefined)
  if ('why' in changes) return wrong(changes.why)
  return { tree, commit, head: null, source: 'git', rulesFrom: 'head', changes: changesSeenFrom(cwd, root, changes), close: tree.close }
}
