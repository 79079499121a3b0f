/** How the page looks: on paper and screen, in light and dark, from 320 pixels of width on. Text has a contrast of at least 4.5 to 1. */
export const style = `
:root {
  color-scheme: light dark;
  --page: #faf9f6; --card: #ffffff; --ink: #1d1c1a; --soft: #5f5b54; --line: #e2ded5; --field: #8a857c; --link: #1a4f8b;
  --error: #a8201a; --warning: #7a4b00; --notice: #1f5a8c; --good: #2b6333;
  --error-tint: #fcecea; --warning-tint: #fcf1dc; --notice-tint: #e9f1f8;
  --mark: #ffedad; --marked: #1d1c1a;
  --sans: -apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', Arial, sans-serif;
  --serif: Charter, 'Bitstream Charter', 'Iowan Old Style', 'Palatino Linotype', Georgia, 'Liberation Serif', serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #171614; --card: #201f1c; --ink: #ebe8e1; --soft: #aaa59b; --line: #3a3731; --field: #7d786e; --link: #8fbdf0;
    --error: #ff9d93; --warning: #f0be62; --notice: #8cc4f2; --good: #8fcf98;
    --error-tint: #3b211f; --warning-tint: #352a12; --notice-tint: #182b3a;
    --mark: #5c4a0c; --marked: #fff6d6;
  }
}

* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 1rem; }
body {
  max-width: 76rem; margin: 0 auto; padding: 2.5rem clamp(1rem, 4vw, 3rem) 5rem;
  background: var(--page); color: var(--ink); font: 1rem/1.55 var(--sans); overflow-wrap: anywhere;
}
h1, h2, h3, h4, p, ul, dl, blockquote { margin: 0; }
ul { padding: 0; list-style: none; }
a { color: var(--link); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
code { font-family: ui-monospace, 'Liberation Mono', monospace; font-size: 0.9em; }
mark { background: var(--mark); color: var(--marked); padding: 0.05em 0.1em; border-radius: 0.15em; }

.brand { color: var(--soft); font-weight: 600; letter-spacing: 0.02em; }
h1 { max-width: 40rem; margin: 0.25rem 0 0.75rem; font: 600 clamp(1.6rem, 4vw, 2.25rem)/1.2 var(--serif); }
h2 { margin: 3.5rem 0 1rem; font: 600 1.5rem/1.25 var(--serif); }
h3 { font: 600 1.2rem/1.35 var(--serif); }
header > p { max-width: 44rem; }
.run { margin-top: 0.75rem; }
.counts { display: flex; flex-wrap: wrap; gap: 0.75rem 2.5rem; margin: 1.5rem 0; }
.counts div { display: flex; flex-direction: column-reverse; }
.counts dd { margin: 0; font: 600 2rem/1.1 var(--serif); font-variant-numeric: lining-nums; }
.counts dt { color: var(--soft); font-size: 0.875rem; }
.counts .errors dd { color: var(--error); }
.counts .warnings dd { color: var(--warning); }
.counts .notices dd { color: var(--notice); }
.counts .zero dd { color: var(--soft); }
.change { display: grid; gap: 0.25rem; margin: 1.25rem 0; font-size: 0.9375rem; }
.change div { display: grid; grid-template-columns: 8rem 1fr; }
.change dt { color: var(--soft); }
.change dd { margin: 0; }
.remarks { display: grid; gap: 0.35rem; max-width: 44rem; color: var(--soft); font-size: 0.9375rem; }
.remarks li { padding-left: 1rem; text-indent: -1rem; }
.remarks li::before { content: '– '; }
nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; margin-top: 2rem; padding: 0.75rem 0; border-block: 1px solid var(--line); }

#filter { display: flex; flex-wrap: wrap; gap: 0.75rem; align-items: end; margin: 0 0 0.75rem; }
.field { flex: 1 1 8rem; min-width: 0; max-width: 18rem; }
.field:has(button) { flex: 0 0 auto; }
.field label { display: block; margin-bottom: 0.2rem; color: var(--soft); font-size: 0.875rem; }
.field :is(input, select, button) { width: 100%; min-height: 2.5rem; padding: 0.35rem 0.6rem; border: 1px solid var(--field); border-radius: 0.35rem; background: var(--card); color: inherit; font: inherit; }
.field button { padding-inline: 1rem; cursor: pointer; }
.shown { flex: 1 0 100%; min-height: 1.55em; color: var(--soft); font-size: 0.9375rem; }

.finding { margin: 0 0 1.25rem; padding: 1.25rem clamp(1rem, 3vw, 1.75rem) 1rem; border: 1px solid var(--line); border-left: 0.3rem solid var(--tone); border-radius: 0.4rem; background: var(--card); content-visibility: auto; contain-intrinsic-size: auto 22rem; }
.error { --tone: var(--error); --tint: var(--error-tint); }
.warning { --tone: var(--warning); --tint: var(--warning-tint); }
.notice { --tone: var(--notice); --tint: var(--notice-tint); }
.tags { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-bottom: 0.5rem; font-size: 0.8125rem; line-height: 1.4; }
.tags span { padding: 0.1rem 0.6rem; border: 1px solid var(--line); border-radius: 1rem; }
.tags .severity { border-color: transparent; background: var(--tint); color: var(--tone); font-weight: 600; }
.severity::first-letter, .state::first-letter { text-transform: uppercase; }
.message { max-width: 46rem; margin-top: 0.35rem; }
.why { max-width: 46rem; margin-top: 0.35rem; color: var(--soft); font-size: 0.9375rem; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr)); gap: 1.25rem 2rem; margin-top: 1.1rem; }
.side { min-width: 0; padding-top: 0.7rem; border-top: 2px solid var(--line); }
.side h4 { margin-bottom: 0.5rem; font: 600 1.0625rem/1.35 var(--sans); }
.side ul { display: grid; gap: 0.9rem; }
.where { display: flex; flex-wrap: wrap; gap: 0 0.75rem; font-size: 0.875rem; }
.date { color: var(--soft); white-space: nowrap; }
blockquote { margin-top: 0.2rem; font: 1.0625rem/1.55 var(--serif); }
.source { font-size: 0.9375rem; }
.suggestion { margin-top: 1rem; padding: 0.6rem 0.8rem; border-radius: 0.3rem; background: var(--page); font-size: 0.9375rem; }
ins { color: var(--good); font-weight: 600; text-decoration: none; }
del { color: var(--soft); }
.origin, .more { margin-top: 1rem; color: var(--soft); font-size: 0.8125rem; }
.accepted { display: grid; gap: 1.25rem; }
.accepted li { padding-left: 1rem; border-left: 2px solid var(--line); }
.accepted .origin { margin-top: 0.3rem; }
.reason { font-weight: 600; }

.story { margin-top: 1.75rem; content-visibility: auto; contain-intrinsic-size: auto 40rem; }
.scroll { margin-top: 0.75rem; border: 1px solid var(--line); border-radius: 0.4rem; background: var(--card); overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; line-height: 1.45; }
caption { padding: 0.6rem 0.9rem; color: var(--soft); font-size: 0.875rem; text-align: left; }
th, td { min-width: min(11rem, 42vw); padding: 0.65rem 0.9rem; border-top: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: inherit; }
thead th { font-weight: 600; }
thead .date { display: block; font-weight: 400; font-size: 0.8125rem; }
tbody th { font-weight: 600; }
.key, .note { display: block; max-width: 44rem; color: var(--soft); font-size: 0.8125rem; font-weight: 400; }
.verdict { display: block; width: fit-content; margin-top: 0.3rem; font-size: 0.8125rem; font-weight: 400; color: var(--soft); }
.contradict .verdict, .strain .verdict { padding: 0.1rem 0.6rem; border-radius: 1rem; font-weight: 600; }
.contradict .verdict { background: var(--error-tint); }
.strain .verdict { background: var(--warning-tint); }
.contradict .verdict, .contradict .verdict a { color: var(--error); }
.strain .verdict, .strain .verdict a { color: var(--warning); }
td ul { display: grid; gap: 0.7rem; }
td :is(a, li > span:first-child) { display: block; }
td .clash > :first-child { font-weight: 600; }
.words { color: var(--soft); font-family: var(--serif); }
.line { color: var(--soft); font-size: 0.8125rem; white-space: nowrap; }
td .more { margin-top: 0.6rem; }
.rules :is(th, td) { min-width: 0; overflow-wrap: normal; }
.rules th:first-child { min-width: 16rem; }
.rules th + :is(th, td), .rules td { text-align: right; font-variant-numeric: tabular-nums; }
details { margin-top: 1rem; }
summary { padding: 0.25rem 0; color: var(--link); cursor: pointer; }
.silent { display: grid; gap: 0.6rem; margin-top: 0.5rem; font-size: 0.9375rem; }

@media (min-width: 60rem) {
  .scroll th:first-child { position: sticky; left: 0; background: var(--card); }
}
@media print {
  :root { --page: #ffffff; --card: #ffffff; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  nav, #filter { display: none; }
  .finding, .story { content-visibility: visible; }
  .finding, .accepted li, tr { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .scroll { overflow: visible; }
  th, td { min-width: 0; }
  details::details-content { content-visibility: visible; block-size: auto; }
  mark, .severity, .verdict { print-color-adjust: exact; }
}
`
