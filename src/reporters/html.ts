import { createHash } from 'node:crypto'
import type { Report, Reporter } from '../model/index.ts'
import { acceptedSection } from './html-accepted.ts'
import { findingsSection, hasFilter } from './html-findings.ts'
import { pageHead } from './html-head.ts'
import { markup, verbatim, type Markup } from './html-markup.ts'
import { rulesSection } from './html-rules.ts'
import { script } from './html-script.ts'
import { storiesSection } from './html-stories.ts'
import { style } from './html-style.ts'
import { verdictOf } from './wording.ts'

/** Findings as one HTML page that needs nothing beside it: for editors, to keep, send and print. */
export const html: Reporter = {
  name: 'html',
  writes: 'one HTML page for editors, with what the articles of each story say side by side',
  render(report, options) {
    const policy = `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; base-uri 'none'; form-action 'none'`
    const page = markup`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${verbatim(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>factlint: ${verdictOf(report)}</title>
<style>${verbatim(style)}</style>
</head>
<body>
${pageHead(report, options)}
${contents(report)}
<main>
${findingsSection(report, options)}
${report.accepted.length > 0 ? acceptedSection(report, options) : undefined}
${hasStories(report) ? storiesSection(report, options) : undefined}
${rulesSection(report)}
</main>
${hasFilter(report) ? markup`<script>${verbatim(script)}</script>` : undefined}
</body>
</html>
`
    return page.html
  },
}

function hasStories({ stories = [] }: Report): boolean {
  return stories.length > 0
}

function contents(report: Report): Markup {
  return markup`<nav aria-label="Contents"><a href="#findings">Findings</a>${report.accepted.length > 0 ? markup` <a href="#accepted">Accepted</a>` : undefined}${hasStories(report) ? markup` <a href="#stories">Who says what</a>` : undefined} <a href="#rules">Rules</a></nav>`
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
