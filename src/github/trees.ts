import { existsSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { changesSeenFrom, readChanges } from '../archive/changes.ts'
import { commitTree, type CommitTree } from '../archive/commit.ts'
import { folderWithoutLinks } from '../archive/folder.ts'
import { makeGit, rootOf, type Git } from '../archive/git.ts'
import type { Tree } from '../archive/tree.ts'
import type { Base, Trees } from '../base.ts'
import { readApiBase } from './api-base.ts'
import type { Api } from './api.ts'
import { findCommits, tokenSettings, type Commits } from './base.ts'
import type { Subject } from './event.ts'
import { makeLocate } from './locate.ts'

/** Where a run stands. */
export interface Surroundings {
  /** The working directory. */
  readonly cwd: string
  /** The folder that the runner checked out into. */
  readonly workspace: string
  readonly owner: string
  readonly repo: string
  /** `https://github.com` */
  readonly server: string
  readonly token: string
  /** May git fetch what is missing? */
  readonly fetch: boolean
  /** Asks GitHub where git cannot tell. */
  readonly api: Api
}

/** What a run reads. */
export interface Opened extends Trees {
  /** The root of the repository, or the workspace. */
  readonly root: string
  /** The commit whose lines places have, where it is not another that they name. */
  readonly checked: string | undefined
  /** The files of the head of the pull request, where it can be had: those that GitHub shows. */
  readonly shown: Tree
  readonly close: () => void
}

/** Opens what a run reads and what it compares with, in any checkout. */
export async function openTrees(subject: Subject, rulesFrom: 'base' | 'head', around: Surroundings): Promise<Opened> {
  const { cwd, workspace, token, server } = around
  const git = makeGit(existsSync(cwd) ? cwd : workspace, { trusted: true, env: tokenSettings(token, server) })
  const root = (await rootOf(git)) ?? workspace
  const opened: CommitTree[] = []
  const open = async (commit: string | undefined): Promise<Tree | undefined> => {
    const tree = commit === undefined ? undefined : await commitTree(git, root, commit)
    if (tree) opened.push(tree)
    return tree
  }
  const close = (): void => opened.forEach((tree) => tree.close())
  const here = await git.text(['rev-parse', '--verify', '--end-of-options', 'HEAD^{commit}'])
  const folder = folderWithoutLinks(root)
  const plain = { head: folder, root, checked: here, shown: folder, close }
  if (subject.is === 'all') return { ...plain, alone: subject.why }

  const commits = await findCommits(git, subject, 'origin', around.fetch)
  const tree = 'why' in commits ? undefined : await open(commits.checked)
  const baseTree = 'why' in commits ? undefined : await open(commits.base)
  const changes = 'why' in commits ? commits : await readChanges(git, commits.base, commits.checked)
  if (!('why' in commits) && tree && baseTree && !('why' in changes)) {
    const shown = (commits.head === commits.checked ? tree : await open(commits.head)) ?? tree
    const base: Base = {
      tree: baseTree, commit: commits.base, head: subject.is === 'pull' ? subject.head : commits.checked, source: 'git', rulesFrom,
      changes: changesSeenFrom(cwd, root, changes), locate: locateBy(git, cwd, root, commits, tree, baseTree, shown),
    }
    return { head: tree, base, root, checked: commits.checked, shown, close }
  }
  const why = 'why' in commits ? commits.why : 'why' in changes ? changes.why : 'the files of a commit cannot be read'
  if (subject.is !== 'pull') return { ...plain, base: { missing: why } }
  const held = here === undefined || here === subject.head || (await git.text(['rev-parse', '--verify', '--end-of-options', `${here}^2`])) === subject.head || ((await git.text(['cat-file', 'commit', here])) ?? '').includes(`\nparent ${subject.head}\n`)
  if (!held) return { ...plain, base: { missing: `${why}; the pull request itself is not checked out here` } }
  const head = (await open(here)) ?? folder
  const { owner, repo } = around
  const read = await readApiBase(around.api, { owner, repo, number: subject.number, base: subject.base }, head, root, (path) => /\.(?:md|mdx|markdown|mdown|mkd|html?|xhtml|txt|text|ya?ml|json)$/i.test(path))
  if ('why' in read) return { ...plain, head, base: { missing: `${why}; and ${read.why}`, head: subject.head } }
  const inBase = (place: { readonly file: string }): string | undefined => (read.changes.files.has(pathIn(root, cwd, place.file)) ? undefined : subject.base)
  const base: Base = {
    tree: read.tree, commit: subject.base, head: subject.head, source: 'api', rulesFrom, changes: changesSeenFrom(cwd, root, read.changes),
    locate: async () => (place, side) => ({ ...place, commit: side === 'base' ? subject.base : (inBase(place) ?? subject.head) }),
  }
  return { head, base, root, checked: here ?? subject.head, shown: head, close }
}

function pathIn(root: string, cwd: string, file: string): string {
  return relative(root, resolve(cwd, file)).split(sep).join('/')
}

function locateBy(git: Git, cwd: string, root: string, commits: Commits, tree: Tree, baseTree: Tree, shown: Tree): NonNullable<Base['locate']> {
  return async (files) => {
    const sides = [...(commits.head === undefined ? [] : [{ commit: commits.head, tree: shown }]), { commit: commits.base, tree: baseTree }]
    const pathOf = (file: string): string | undefined => (pathIn(root, cwd, file).startsWith('../') ? undefined : pathIn(root, cwd, file))
    const inHead = await makeLocate(git, cwd, pathOf, commits, sides, tree, files)
    return (place, side) => (side === 'head' ? inHead(place) : baseTree.idOf(resolve(cwd, place.file)) === undefined ? place : { ...place, commit: commits.base })
  }
}
