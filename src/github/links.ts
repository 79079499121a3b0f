/** Where the files of a run can be seen on the web. */
export interface Source {
  /** `https://github.com` */
  readonly server: string
  readonly owner: string
  readonly repo: string
  /** The commit that was checked out. */
  readonly sha: string
}

/** A commit id: SHA-1 or SHA-256. */
export const commitId = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/

/** The address of the page of a run; undefined outside of GitHub. */
export function runAddress({ server, owner, repo }: Omit<Source, 'sha'>, run: number): string | undefined {
  return isRepository(server, owner, repo) && run > 0 ? `${server}/${owner}/${repo}/actions/runs/${run}` : undefined
}

function isRepository(server: string, owner: string, repo: string): boolean {
  return /^https?:\/\/[\w.:-]+$/.test(server) && /^[\w.-]+$/.test(owner) && /^[\w.-]+$/.test(repo)
}

/**
 * The address of a line in the very commit that was read.
 *
 * @param path the file's path from the root of the repository, escaped for a URL
 * @returns undefined where the run does not know its commit
 */
export function lineAddress({ server, owner, repo, sha }: Source, path: string, line: number, endLine: number): string | undefined {
  if (!commitId.test(sha) || !isRepository(server, owner, repo)) return undefined
  // `plain=1` shows the source of a Markdown file, where lines have addresses, and not the rendered page.
  const lines = endLine > line ? `L${line}-L${endLine}` : `L${line}`
  return `${server}/${owner}/${repo}/blob/${sha}/${path}?plain=1#${lines}`
}
