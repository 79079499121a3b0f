import type { AcceptedFinding, Report, ReportOptions } from '../model/index.ts'
import { markup, type Markup } from './html-markup.ts'
import { placeLink, quotation } from './html-place.ts'

const mostAccepted = 1_000

/** The findings that somebody accepted, each with the reason. */
export function acceptedSection({ accepted }: Report, options: ReportOptions): Markup {
  const shown = accepted.slice(0, mostAccepted)
  const rest = accepted.length - shown.length
  return markup`
<section id="accepted" aria-labelledby="accepted-title">
<h2 id="accepted-title">Accepted</h2>
<ul class="accepted">${shown.map((one) => acceptedItem(one, options))}
</ul>
${rest > 0 ? markup`<p class="more">and ${rest} more, in the JSON report</p>` : undefined}
</section>`
}

const means: Record<AcceptedFinding['by'], string> = { ignore: 'by a comment in the article', exception: 'by an exception of the configuration' }

function acceptedItem({ rule, by, reason, place, fresh }: AcceptedFinding, options: ReportOptions): Markup {
  return markup`
<li>
<p class="reason" dir="auto">${reason || 'No reason is given.'}</p>
<p class="where">${placeLink(place, options)}${place.date === null ? undefined : markup` <span class="date">${place.date}</span>`}${place.value === '' ? undefined : markup` <strong>${place.value}</strong>`}</p>
${place.sentence === '' ? undefined : quotation(place)}
<p class="origin">Rule <code>${rule}</code>, accepted ${means[by]}${fresh ? markup`, <strong>new in this change</strong>` : undefined}</p>
</li>`
}
