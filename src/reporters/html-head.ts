import type { Change, Report, ReportOptions, ReportScope } from '../model/index.ts'
import { markup, type Markup } from './html-markup.ts'
import { webLink } from './html-place.ts'
import { remarksOf } from './remarks.ts'
import { checkedOf, count, verdictOf } from './wording.ts'

/** What was found, what was checked, and what a reader should know of the run. */
export function pageHead(report: Report, options: ReportOptions): Markup {
  const remarks = remarksOf(report)
  return markup`
<header>
<p class="brand">factlint</p>
<h1>${verdictOf(report)}</h1>
${report.reason === 'nothing-checked' ? undefined : markup`<p>${checkedOf(report)}</p>`}
<dl class="counts">${countsOf(report).map(([name, number]) => markup`
<div class="${name}${number === 0 ? ' zero' : ''}"><dt>${name}</dt><dd>${number}</dd></div>`)}
</dl>
${report.change ? changeList(report.change) : undefined}
${remarks.length === 0 ? undefined : markup`<ul class="remarks">${remarks.map((remark) => markup`<li>${remark}</li>`)}</ul>`}
${options.run === undefined ? undefined : markup`<p class="run">${webLink(options.run, 'The whole run')}</p>`}
</header>`
}

function countsOf({ summary, change }: Report): (readonly [string, number])[] {
  const { error, warning, notice } = summary.findings
  const states = [['new', summary.new], ['unchanged', summary.unchanged], ['fixed', summary.fixed]] as const
  return [['errors', error], ['warnings', warning], ['notices', notice], ...(change || summary.unchanged + summary.fixed > 0 ? states : [])]
}

const scopes: Record<ReportScope, string> = {
  all: 'all findings',
  new: 'findings that are new',
  'changed-lines': 'findings on changed lines',
  'changed-files': 'findings in changed files',
}

function changeList({ base, head, complete, files, scope, rulesFrom, rulesChanged }: Change): Markup {
  const rows: (readonly [string, Markup])[] = [
    ['Compared with', base === null ? markup`nothing: there is no base` : markup`<code>${shortSha(base)}</code>`],
    ['Checked', head === null ? markup`files as they lie in the folder` : markup`<code>${shortSha(head)}</code>`],
    ['Changed', markup`${count(files, 'article')}${complete ? undefined : markup` <strong>or more: not all changes are known</strong>`}`],
    ['Reported', markup`${scopes[scope]}`],
    ['Rules of', markup`the ${rulesFrom}${rulesChanged ? markup` <strong>(the change touches rules, exceptions or the baseline)</strong>` : undefined}`],
  ]
  return markup`<dl class="change">${rows.map(([name, value]) => markup`
<div><dt>${name}</dt><dd>${value}</dd></div>`)}
</dl>`
}

function shortSha(sha: string): string {
  return sha.slice(0, 10)
}
