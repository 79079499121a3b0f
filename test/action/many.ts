const levels = ['error', 'warning', 'notice'] as const
const things = { error: 'bridge', warning: 'tunnel', notice: 'tower' } as const
// Long, so that the summary runs out of room before it has told them all.
const aside = `and the town band played in the rain ${'as the people of both banks looked on '.repeat(12)}until dusk`

const rule = (level: (typeof levels)[number]): string => `  - id: ${things[level]}-opened
    title: When the ${things[level]} opened
    claim: {say: "the ${things[level]} opened in {when:year}", key: [story], value: when}
    compare: {with: [article]}
    severity: {contradict: ${level}}
    tests:
      - {should: contradict, here: The ${things[level]} opened in 1911. The ${things[level]} opened in 1921.}
      - {should: nothing, here: The ${things[level]} was closed in 1911.}
`

/** Rules of three severities. */
export const manyRules = { 'factlint.yml': 'articles: [articles/**]\npacks: [rules]\nstories: {by: folder}\n', 'rules/opened.yml': `rules:\n${levels.map(rule).join('')}` }

/** So many articles with one conflict each: errors, warnings and notices in turn. */
export function manyArticles(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => {
    const thing = things[levels[at % 3]!]
    return [`articles/${String(at).padStart(4, '0')}/2025-08-16-news.md`, `The ${thing} opened in 1911, ${aside}.\n\nThe ${thing} opened in 1921, ${aside}.\n`]
  }))
}
