import { compareText } from './compare/text-order.ts'

/** What `factlint init` knows of the articles of a repository. */
export interface Survey {
  /** Paths of article files from the working directory. */
  readonly files: readonly string[]
  /** Of these, how many have a date of their own, and how many name their story. */
  readonly dated: number
  readonly storied: number
}

/** Files that repositories hold beside their articles. */
const about = /(?:^|\/)(?:readme|changelog|changes|history|contributing|contributors|authors|license|licence|licenses|copying|notice|security|support|governance|maintainers|code[-_]of[-_]conduct|pull_request_template|issue_template|robots|humans|requirements)[^/]*$/i

/** Is a file likely to be an article? */
export function isLikelyArticle(path: string): boolean {
  return !about.test(path) && !/(?:^|\/)(?:node_modules|vendor|dist|build|_site|public|test|tests|spec|templates|_layouts|_includes|layouts)\//.test(path)
}

/** A folder is taken for one of articles where it holds at least this share of them. */
const shareLeast = 0.1

/** The folders at the top that hold articles, by name; `.` where they lie at the top itself. */
export function articleFolders(files: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const path of files) {
    const top = path.includes('/') ? path.slice(0, path.indexOf('/')) : '.'
    counts.set(top, (counts.get(top) ?? 0) + 1)
  }
  return [...counts].filter(([, count]) => count >= files.length * shareLeast).map(([top]) => top).sort(compareText)
}

/** Do most articles lie in folders of their own kind: two to thirty, below the top, each a story? */
export function folderIsStory(files: readonly string[]): boolean {
  const folders = new Map<string, number>()
  for (const path of files) if (path.split('/').length > 2) folders.set(path.slice(0, path.lastIndexOf('/')), (folders.get(path.slice(0, path.lastIndexOf('/'))) ?? 0) + 1)
  const inStories = [...folders].filter(([folder, count]) => count >= 2 && count <= 30 && !/(?:^|\/)(?:19|20)?\d{1,2}$|(?:^|\/)(?:19|20)\d{2}(?:\/|$)/.test(folder)).reduce((sum, [, count]) => sum + count, 0)
  return files.length > 0 && inStories >= files.length / 2
}

/** The text of `factlint.yml` for such a repository. */
export function starterConfig({ files, dated, storied }: Survey): string {
  const folders = articleFolders(files)
  const globs = folders.includes('.') ? [] : folders.map((folder) => (/^[\w-]+$/.test(folder) ? `${folder}/**` : JSON.stringify(`${folder}/**`)))
  const stories = storied > 0 ? '# stories: the front matter of the articles names them (`story:`)' : folderIsStory(files) ? 'stories: {by: folder} # the articles of a folder are about one event: claims about “the meeting” are compared there' : '# stories: {by: folder} # if the articles of a folder are about one event: claims about “the meeting” are compared there'
  return [
    '# What factlint checks, and how. None of it is needed.',
    globs.length > 0 ? `articles: [${globs.join(', ')}]` : '# articles: [content/**] # without it every Markdown, HTML and text file',
    'packs: [core, facts, rules] # core and facts come with factlint; rules/ is yours',
    stories,
    ...(dated < files.length ? [`# ${dated} of ${files.length} articles have a date (front matter, path or dateline). Where there is none, words such as “last year” are not read:`, '# dates:', '#   - {path: archive/**, date: 2019-12-31}'] : []),
    '# spellings: [Zelensky, Odesa] # of the house: other spellings of these names are found',
    '# overrides:',
    '#   office-holder: {severity: {contradict: error}} # or: {status: retired}',
    '',
  ].join('\n')
}

/** Where the action is to be had from. */
export interface ActionAddress {
  /** `owner/name@commit` */
  readonly uses: string
  /** Shown behind it. */
  readonly version: string
}

/** A commit of actions/checkout, and its version. */
const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1'

/** The text of a workflow that checks pull requests. */
export function starterWorkflow({ uses, version }: ActionAddress): string {
  return `name: factlint
on:
  pull_request:
  merge_group: # keeps the check alive in a merge queue
permissions: {}
concurrency:
  group: factlint-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}
jobs:
  factlint:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
      pull-requests: write # for the comment alone; leave it out, and the findings are still annotated and in the job summary
    steps:
      - uses: ${checkout}
        with:
          persist-credentials: false
      - uses: ${uses} # ${version}
        with:
          reporters: annotations, summary, comment
`
}
