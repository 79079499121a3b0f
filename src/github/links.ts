/** Where the files of a run can be seen on the web. */
export interface Source {
  /** `https://github.com` */
  readonly server: string
  readonly owner: string
  readonly repo: string
  /** The commit that was checked out. */
  readonly sha: string
}

/**
 * The address of a line in the very commit that was read.
 *
 * @param path the file's path from the root of the repository, escaped for a URL
 * @returns undefined where the run does not know its commit
 */
export function lineAddress({ server, owner, repo, sha }: Source, path: string, line: number, endLine: number): string | undefined {
  if (!/^[0-9a-f]{40,64}$/.test(sha) || !/^https?:\/\/[\w.:-]+$/.test(server) || !/^[\w.-]+$/.test(owner) || !/^[\w.-]+$/.test(repo)) return undefined
  // `plain=1` shows the source of a Markdown file, where lines have addresses, and not the rendered page.
  const lines = endLine > line ? `L${line}-L${endLine}` : `L${line}`
  return `${server}/${owner}/${repo}/blob/${sha}/${path}?plain=1#${lines}`
}
