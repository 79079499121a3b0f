import type { Report, RuleCount } from '../model/index.ts'
import { markup, type Markup } from './html-markup.ts'
import { count } from './wording.ts'

/** What each rule read, and how the pairs of its claims came out. */
export function rulesSection({ summary: { rules } }: Report): Markup {
  const reading = rules.filter(({ claims }) => claims > 0)
  const silent = rules.filter(({ claims, status }) => claims === 0 && status !== 'retired')
  return markup`
<section id="rules" aria-labelledby="rules-title">
<h2 id="rules-title">Rules</h2>
${reading.length === 0 ? undefined : ruleTable(reading)}
${silent.length === 0 ? undefined : markup`<details><summary>${count(silent.length, 'rule')} that read nothing</summary><ul class="silent">${silent.map((rule) => markup`<li>${about(rule)}</li>`)}</ul></details>`}
</section>`
}

function ruleTable(rules: readonly RuleCount[]): Markup {
  return markup`
<div class="scroll" role="region" tabindex="0" aria-labelledby="rules-caption">
<table class="rules"><caption id="rules-caption">Claims read, and pairs of them compared</caption>
<thead><tr><th scope="col">Rule</th><th scope="col">Claims</th><th scope="col">Agree</th><th scope="col">Strain</th><th scope="col">Contradict</th></tr></thead>
<tbody>${rules.map((rule) => markup`
<tr><th scope="row">${about(rule)}</th><td>${rule.claims}</td><td>${rule.agree}</td><td>${rule.strain}</td><td>${rule.contradict}</td></tr>`)}
</tbody>
</table>
</div>`
}

function about({ id, title, note, pack }: RuleCount): Markup {
  return markup`${title || id} <span class="key"><code>${id}</code>${pack === '' ? undefined : ` of ${pack}`}</span>${note === undefined ? undefined : markup` <span class="note">${note}</span>`}`
}
