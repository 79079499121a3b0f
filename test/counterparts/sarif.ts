import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

// Microsoft's validator and OASIS's schema, in the package for this platform. Its binary is for x64.
const folder = folderOf(`@microsoft/sarif-multitool-${process.platform}`)
const binary = join(folder ?? '', 'Sarif.Multitool')
const settings = fileURLToPath(new URL('sarif-multitool.xml', import.meta.url))

/** Why the schema cannot be had on this machine; undefined where it can. */
export const noSchema = folder === undefined ? `no package of Sarif.Multitool for ${process.platform}` : undefined

/** Why the Multitool does not run on this machine; undefined where it does. */
export const noMultitool = noSchema ?? (process.platform === 'linux' && process.arch === 'x64' && existsSync(binary) ? undefined : `no Sarif.Multitool for ${process.platform} ${process.arch}`)

function folderOf(name: string): string | undefined {
  try {
    return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
  } catch {
    return undefined
  }
}

let validate: ValidateFunction | undefined

/** What the schema of SARIF 2.1.0 finds wrong. */
export function schemaErrors(sarif: string): string[] {
  if (!validate) {
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    addFormats.default(ajv)
    validate = ajv.compile(JSON.parse(readFileSync(join(folder!, 'sarif-2.1.0.json'), 'utf8')) as object)
  }
  return validate(JSON.parse(sarif)) ? [] : validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`)
}

interface Log {
  readonly runs: readonly [{ readonly results: readonly { readonly ruleId: string; readonly level?: string; readonly message: { readonly arguments?: readonly string[] }; readonly locations: readonly [{ readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }] }[] }]
}

/**
 * What the Multitool says of SARIF files, its rules for GitHub among them. A file takes it more than a second.
 *
 * @param files texts by name
 * @returns `name level rule arguments`, for errors and warnings
 */
export function multitoolRemarks(files: Readonly<Record<string, string>>): string[] {
  const place = mkdtempSync(join(tmpdir(), 'factlint-sarif-'))
  try {
    const paths = Object.entries(files).map(([name, text]) => {
      const path = join(place, name)
      writeFileSync(path, text)
      return path
    })
    // The package is shipped without the permission to run.
    chmodSync(binary, 0o755)
    const result = join(place, 'result.json')
    const out = execFileSync(binary, ['validate', ...paths, '-c', settings, '--rule-kind', 'Sarif;Ghas', '--max-file-size-in-kb', '100000', '-o', result, '--log', 'ForceOverwrite'], { encoding: 'utf8', env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' } })
    // It passes over what it cannot read, and its exit status is 0 whatever it finds.
    if (!out.includes(`Done. ${paths.length} files scanned.`)) throw new Error(out)
    const { runs: [run] } = JSON.parse(readFileSync(result, 'utf8')) as Log
    return run.results.map(({ ruleId, level = 'warning', message, locations: [at] }) => `${basename(at.physicalLocation.artifactLocation.uri)} ${level} ${ruleId} ${(message.arguments ?? []).join(' ')}`).sort()
  } finally {
    rmSync(place, { recursive: true })
  }
}
