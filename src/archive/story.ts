import type { ArticleFile } from './files.ts'

/** How articles that name no story can be put into stories by a word on the command line. */
export const storyModes = ['folder', 'similarity', 'none'] as const
export type StoryMode = (typeof storyModes)[number]

/** How articles whose front matter names no story are grouped. */
export type Grouping =
  | { readonly by: 'none' }
  | { readonly by: 'similarity' }
  | { readonly by: 'folder' }
  | { readonly by: 'path'; readonly pattern: string }
  | { readonly by: 'one'; readonly story: string }

/** The story of a file by its path; undefined where it stands alone, or where its story hangs on what the articles say. */
export function makeStories(grouping: Grouping): (file: ArticleFile) => string | undefined {
  if (grouping.by === 'none' || grouping.by === 'similarity') return () => undefined
  if (grouping.by === 'one') return () => grouping.story
  if (grouping.by === 'folder') return folderStory
  const pattern = pathPattern(grouping.pattern)
  return ({ path }) => pattern.exec(path)?.[1]
}

/** The folder below the one that was asked for; files that lie in that one itself go by its own name. */
function folderStory({ path, root }: ArticleFile): string | undefined {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')))
  const inside = root === '.' ? folder : folder.slice(root.length + 1)
  return inside || folder.slice(folder.lastIndexOf('/') + 1) || undefined
}

/** `content/{story}/*.md` as a pattern over a path: `*` and `{story}` stand for a part between slashes, `**` for any number of them. */
function pathPattern(pattern: string): RegExp {
  const source = pattern
    .split(/(\{story\}|\*\*\/|\*\*|\*)/)
    .map((piece) => (piece === '{story}' ? '([^/]+)' : piece === '**/' ? '(?:[^/]+/)*' : piece === '**' ? '.*' : piece === '*' ? '[^/]*' : piece.replace(/[\\^$.|?+()[\]{}]/g, '\\$&')))
    .join('')
  return new RegExp(`^${source}$`)
}
