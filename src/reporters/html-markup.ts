import { escapeHtml } from './escape.ts'

/** HTML that is safe to send, as only `markup` makes it. */
export interface Markup {
  readonly html: string
}

/** What a template of `markup` can hold. Strings become text, whoever wrote them; undefined becomes nothing. */
export type Part = string | number | Markup | readonly Markup[] | undefined

/** A template of HTML: markup`<p title="${title}">${text}</p>`. Values of attributes stand between double quotes. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let html = strings[0]!
  for (const [at, part] of parts.entries()) html += htmlOf(part) + strings[at + 1]!
  return { html }
}

function htmlOf(part: Part): string {
  if (part === undefined) return ''
  if (typeof part === 'string') return escapeHtml(part)
  if (typeof part === 'number') return String(part)
  return 'html' in part ? part.html : part.map(({ html }) => html).join('')
}

/** Text of ours that HTML does not escape: the contents of `<style>` and `<script>`. */
export function verbatim(text: string): Markup {
  return { html: text }
}
