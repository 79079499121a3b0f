import { readFileSync } from 'node:fs'
import addFormats from 'ajv-formats'
import { OpenAPIBackend } from 'openapi-backend'
import type { Document, Request } from 'openapi-backend'

/** A request that the description knows: its operation (`pulls/get`), and its parameters and body as they were read. */
export interface Asked {
  readonly operation: string
  /** The path of the address, as it was asked for. */
  readonly address: string
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  // The body is what the description says it is once it was judged.
  readonly body: any
}

/** GitHub's own description of its API, cut to what the action uses (`scripts/openapi.mjs`), as a judge. */
export interface Description {
  /** The names of all that it describes. */
  readonly operations: readonly string[]
  /** Undefined where no operation has this method and path. */
  readonly read: (request: Request) => Asked | undefined
  /** What the description says against a request; empty where it is as described. */
  readonly judgeRequest: (request: Request) => readonly string[]
  /** What the body of a request holds that is not described: GitHub passes over it, so it is a slip of the pen. */
  readonly strays: (asked: Asked) => readonly string[]
  /** What it says against the body of an answer. Answers that are not described are not judged. */
  readonly judgeResponse: (operation: string, status: number, body: unknown) => readonly string[]
  /** The smallest thing of a named schema (`check-run`): all that must be there, with empty values. */
  readonly smallest: (schema: string) => any
}

let loaded: Promise<Description> | undefined

/** The description; read once. */
export function description(): Promise<Description> {
  return (loaded ??= load())
}

async function load(): Promise<Description> {
  const definition: Document = JSON.parse(readFileSync(new URL('github-openapi.json', import.meta.url), 'utf8'))
  const api = new OpenAPIBackend({ definition, quick: true, ajvOpts: { strict: false, allErrors: true }, customizeAjv: (ajv) => (addFormats.default(ajv), ajv) })
  await api.init()
  const schemas = api.definition.components!.schemas as Record<string, unknown>
  const smallest = new Map<string, unknown>()
  return {
    operations: api.getOperations().map(({ operationId }) => operationId!),
    read: (request) => {
      const operation = api.matchOperation(request)
      if (!operation?.operationId) return undefined
      const { params, query, headers, requestBody } = api.router.parseRequest(request, operation)
      return { operation: operation.operationId, address: request.path, params: params as Record<string, string>, query: query as Record<string, string>, headers, body: requestBody }
    },
    judgeRequest: (request) => sentences(api.validateRequest(request).errors),
    strays: ({ operation, body }) => straysIn((api.getOperation(operation)?.requestBody as any)?.content['application/json'].schema, body, '/requestBody'),
    judgeResponse: (operation, status, body) => sentences(api.validateResponse(body, operation, status).errors),
    smallest: (schema) => {
      if (!smallest.has(schema)) smallest.set(schema, smallestOf(schemas[schema]))
      return structuredClone(smallest.get(schema))
    },
  }
}

function sentences(errors: readonly { readonly instancePath: string; readonly message?: string }[] | null | undefined): string[] {
  return (errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`)
}

function straysIn(schema: any, value: unknown, at: string): string[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => straysIn(schema?.items, one, `${at}/${index}`))
  if (typeof value !== 'object' || value === null || !schema?.properties) return []
  return Object.entries(value).flatMap(([name, one]) => (name in schema.properties ? straysIn(schema.properties[name], one, `${at}/${name}`) : [`${at}/${name} is not described`]))
}

/** The smallest value of a schema: only what is required, `null` where it may be. */
function smallestOf(schema: any): unknown {
  if (schema.nullable) return null
  if (schema.enum) return schema.enum[0]
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map(smallestOf))
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return choices.some((choice: any) => choice.nullable) ? null : smallestOf(choices[0])
  if (schema.properties) return Object.fromEntries((schema.required ?? []).map((name: string) => [name, smallestOf(schema.properties[name])]))
  if (schema.type === 'array') return []
  if (schema.type === 'integer' || schema.type === 'number') return 0
  if (schema.type === 'boolean') return false
  if (schema.type === 'object') return {}
  return { uri: 'https://example.org', 'date-time': '2025-08-16T08:00:00Z' }[schema.format as string] ?? ''
}
