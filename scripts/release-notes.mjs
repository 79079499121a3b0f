// Prints what the changelog says of a version; fails where the tag, package.json and the changelog do not agree.
import { readFile } from 'node:fs/promises'

const tag = process.argv[2] ?? ''
const root = new URL('../', import.meta.url)
const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'))
const changelog = await readFile(new URL('CHANGELOG.md', root), 'utf8')
const section = changelog.split(/^## /m).find((part) => part.startsWith(`[${version}]`)) ?? ''
const [heading, ...lines] = section.split('\n')

const wrong = [
  ...(tag === `v${version}` ? [] : [`the tag is ${tag || 'missing'}, but package.json has the version ${version}`]),
  ...(/^\[\d+\.\d+\.\d+\] - \d{4}-\d{2}-\d{2}$/.test(heading) ? [] : [`CHANGELOG.md has no section "## [${version}] - YEAR-MONTH-DAY"`]),
  ...(lines.join('').trim() === '' ? [`CHANGELOG.md says nothing of ${version}`] : []),
]
for (const one of wrong) console.error(`release: ${one}`)
if (wrong.length === 0) console.log(lines.join('\n').trim())
process.exitCode = wrong.length > 0 ? 1 : 0
