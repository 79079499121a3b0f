import { compareText } from './compare/text-order.ts'
import { listAt } from './language/list-at.ts'

/** An article file, as far as `factlint init` looks at it. */
export interface Surveyed {
  /** From the working directory. */
  readonly path: string
  /** In days since 1970-01-01; undefined where it has no date of its own. */
  readonly date: number | undefined
  /** Does it name its story? */
  readonly storied: boolean
}

/** What `factlint init` knows of a folder. */
export interface Survey {
  readonly articles: readonly Surveyed[]
  /** Globs that leave out the files that are no articles. */
  readonly others: readonly string[]
}

/** Names of files that repositories hold beside their articles. */
const about = /^(?:readme(?:[._-][\w-]+)?|(?:changelog|changes|history|contributing|contributors|authors|notice|security|support|governance|maintainers|code[-_]of[-_]conduct|pull_request_template|issue_template|robots|humans|llms)|(?:licen[cs]es?|copying|requirements)[\w-]*)\.\w+$/i
const beside = /(?:^|\/)(node_modules|vendor|dist|build|_site|tests?|spec|templates|_?layouts|_includes)\//

/** The glob that leaves out a file that is not likely to be an article; undefined for one that is. */
export function globBeside(path: string): string | undefined {
  const folder = beside.exec(path)?.[1]
  const name = path.slice(path.lastIndexOf('/') + 1)
  return folder !== undefined ? `**/${folder}/**` : about.test(name) ? `**/${name}` : undefined
}

/** Folders of a kind of text, which are no stories, and to which new ones are seldom added. */
const section = /^(?:_?(?:posts?|drafts?|articles?|pages?)|content|docs?|documentation|blogs?|news|archives?|guides?|reference|tutorials?|manual|api|examples?|faq|world|politics|business|economy|culture|sports?|tech|science|health|opinion|features?|columns?|local|src|site|website|text|[a-z]{2}(?:-[a-z]{2})?|v?\d[\d.]*|(?:19|20)\d{2}-\d{2}(?:-\d{2})?)$/i

/** The globs for `articles`; none where every file is one. */
export function articleGlobs({ articles, others }: Survey): string[] {
  const tops = [...new Set(articles.map(({ path }) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '.')))].sort(compareText)
  // A folder that is named keeps those out that are added later, so only sections are.
  const named = tops.length > 0 && tops.every((top) => section.test(top))
  return named || others.length > 0 ? [...(named ? tops.map((top) => `${top}/**`) : ['**']), ...others.map((glob) => `!${glob}`)] : []
}

/** How many articles a folder has that is a story, over how many days at the most, and how many such folders must stand at the top. */
const story = { least: 2, most: 30, days: 60, tops: 3 }

/** Do most articles lie in folders each of which is likely to be a story? */
export function folderIsStory(articles: readonly Surveyed[]): boolean {
  const folders = new Map<string, Surveyed[]>()
  for (const article of articles) {
    const folder = article.path.slice(0, Math.max(0, article.path.lastIndexOf('/')))
    listAt(folders, folder).push(article)
  }
  const stories = [...folders].filter(([folder, inside]) => folder !== '' && !section.test(folder.slice(folder.lastIndexOf('/') + 1)) && inside.length >= story.least && inside.length <= story.most && daysBetween(inside) <= story.days)
  const counted = stories.filter(([folder]) => folder.includes('/') || stories.length >= story.tops)
  return articles.length > 0 && counted.reduce((sum, [, inside]) => sum + inside.length, 0) >= articles.length / 2
}

/** From the first to the last of those with a date. */
function daysBetween(articles: readonly Surveyed[]): number {
  const days = articles.flatMap(({ date }) => date ?? [])
  return days.length === 0 ? 0 : Math.max(...days) - Math.min(...days)
}

/** The text of `factlint.yml` for such a folder, with its rules in `rules`. */
export function starterConfig(survey: Survey, rules: string): string {
  const { articles } = survey
  const globs = articleGlobs(survey).map((glob) => (/^\w[\w-]*\/\*\*$/.test(glob) ? glob : JSON.stringify(glob)))
  const byFolder = 'stories: {by: folder} # the articles of a folder are about one event: “the meeting” is the same in all of them'
  return [
    '# What factlint checks, and how. None of it is needed.',
    globs.length > 0 ? `articles: [${globs.join(', ')}]` : '# articles: [content/**] # without it every Markdown, HTML and text file',
    `packs: [core, facts, ${rules}] # core and facts come with factlint; ${rules}/ is yours`,
    articles.some(({ storied }) => storied) ? '# stories: the front matter of the articles names them (`story:`)' : `${folderIsStory(articles) ? '' : '# '}${byFolder}`,
    ...(articles.some(({ date }) => date === undefined) ? ['# For articles that have no date in front matter, path or dateline; without one, words such as “last year” are not read:', '# dates:', '#   - {path: archive/**, date: 2019-12-31}'] : []),
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

/**
 * The text of a workflow that checks pull requests.
 *
 * @param folder the working directory from the root of the repository; empty at the root
 */
export function starterWorkflow({ uses, version }: ActionAddress, folder = ''): string {
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
${folder === '' ? '' : `          working-directory: ${JSON.stringify(folder)}\n`}`
}
