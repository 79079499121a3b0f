// Makes test/counterparts/github-openapi.json: the part of GitHub's own description of its API that the tests judge by.
// Run it to take up a newer description: change the version, `node scripts/openapi.mjs`, then the tests.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const source = '@octokit/openapi@23.0.2'
const target = fileURLToPath(new URL('../test/counterparts/github-openapi.json', import.meta.url))
const methods = ['get', 'post', 'put', 'patch', 'delete']
const repo = '/repos/{owner}/{repo}'

/** The operations that are kept: all that the action may ask for. */
const kept = {
  '/user': ['get'],
  [repo]: ['get'],
  [`${repo}/pulls`]: ['get'],
  [`${repo}/pulls/{pull_number}`]: ['get'],
  [`${repo}/pulls/{pull_number}/files`]: ['get'],
  [`${repo}/pulls/{pull_number}/reviews`]: ['get', 'post'],
  [`${repo}/pulls/{pull_number}/comments`]: ['get', 'post'],
  [`${repo}/pulls/{pull_number}/comments/{comment_id}/replies`]: ['post'],
  [`${repo}/pulls/comments/{comment_id}`]: ['get', 'patch', 'delete'],
  [`${repo}/issues/{issue_number}/comments`]: ['get', 'post'],
  [`${repo}/issues/comments/{comment_id}`]: ['get', 'patch', 'delete'],
  [`${repo}/check-runs`]: ['post'],
  [`${repo}/check-runs/{check_run_id}`]: ['get', 'patch'],
  [`${repo}/check-runs/{check_run_id}/annotations`]: ['get'],
  [`${repo}/commits/{ref}/check-runs`]: ['get'],
  [`${repo}/commits/{ref}`]: ['get'],
  [`${repo}/commits/{commit_sha}/pulls`]: ['get'],
  [`${repo}/compare/{basehead}`]: ['get'],
  [`${repo}/contents/{path}`]: ['get'],
  [`${repo}/git/trees/{tree_sha}`]: ['get'],
  [`${repo}/git/blobs/{file_sha}`]: ['get'],
}

const folder = mkdtempSync(join(tmpdir(), 'factlint-openapi-'))
const [{ filename }] = JSON.parse(execFileSync('npm', ['pack', source, '--json'], { cwd: folder, encoding: 'utf8' }))
execFileSync('tar', ['-xzf', filename, 'package/LICENSE', 'package/generated/api.github.com.json'], { cwd: folder })
const whole = JSON.parse(readFileSync(join(folder, 'package/generated/api.github.com.json'), 'utf8'))
copyFileSync(join(folder, 'package/LICENSE'), target.replace(/\.json$/, '.LICENSE'))
rmSync(folder, { recursive: true })

const paths = Object.fromEntries(Object.entries(kept).map(([path, wanted]) => [path, operationsOf(path, wanted)]))
const components = {}
collect(paths)
const text = JSON.stringify({ openapi: whole.openapi, info: { title: whole.info.title, version: whole.info.version, license: whole.info.license }, servers: whole.servers, paths, components })
writeFileSync(target, `${text}\n`)
console.log(`${source}: ${Object.keys(paths).length} paths, ${text.length} bytes`)

function operationsOf(path, wanted) {
  const item = whole.paths[path]
  const missing = wanted.filter((method) => !item?.[method])
  if (missing.length > 0) throw new Error(`${source} has no ${missing.join(', ')} of ${path}`)
  return Object.fromEntries(Object.entries(item).filter(([key]) => wanted.includes(key) || !methods.includes(key)).map(([key, value]) => [key, plain(value)]))
}

/** Adds what is referred to, and what that refers to, to the components. */
function collect(value) {
  if (typeof value !== 'object' || value === null) return
  if (typeof value.$ref === 'string') {
    const [kind, name] = value.$ref.slice('#/components/'.length).split('/')
    if (components[kind]?.[name]) return
    components[kind] = { ...components[kind], [name]: plain(whole.components[kind][name]) }
    collect(components[kind][name])
  }
  for (const one of Object.values(value)) collect(one)
}

/** Without prose and examples, and so that Ajv reads it as it is meant: `nullable` without a type as a choice, null among the words of what may be null. */
function plain(value, isNameTable = false) {
  if (Array.isArray(value)) return value.map((one) => plain(one))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([key]) => isNameTable || !(['description', 'summary', 'example', 'examples', 'externalDocs', 'tags'].includes(key) || key.startsWith('x-')))
  const result = Object.fromEntries(entries.map(([key, one]) => [key, plain(one, !isNameTable && ['properties', 'responses', 'content'].includes(key))]))
  if (isNameTable || result.nullable !== true) return result
  if (result.type) return result.enum && !result.enum.includes(null) ? { ...result, enum: [...result.enum, null] } : result
  const { nullable: _, ...rest } = result
  return { anyOf: [rest, { type: 'object', nullable: true, enum: [null] }] }
}
