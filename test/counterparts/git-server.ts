import { spawn } from 'node:child_process'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { git, gitEnvironment } from './git.ts'

/** git over HTTP, as GitHub serves it. */
export interface GitServer {
  /** The address of the repository. */
  readonly url: string
  /** What was asked for, in the order in which it came: the method, the rest of the path, and the status of the answer. */
  readonly requests: readonly { readonly method: string; readonly path: string; readonly status: number }[]
  readonly close: () => Promise<void>
}

/** What a client may ask GitHub for: any commit by its name, and clones without files. */
const settings = { 'uploadpack.allowAnySHA1InWant': 'true', 'uploadpack.allowFilter': 'true', 'safe.directory': '*' }
const name = '/town-paper/articles'

/**
 * Serves a repository by git's own server, `git http-backend`.
 *
 * @param folder the repository's work tree
 * @param token the only one that is let in; without it everyone is
 */
export async function serveGit(folder: string, { token }: { readonly token?: string } = {}): Promise<GitServer> {
  const requests: { method: string; path: string; status: number }[] = []
  const backend = join(git(folder, ['--exec-path']).trim(), 'git-http-backend')
  const server = createServer((message, response) => {
    const { pathname, search } = new URL(message.url!, 'http://localhost')
    response.on('close', () => requests.push({ method: message.method!, path: pathname.slice(name.length), status: response.statusCode }))
    if (!isLetIn(message, token)) return void response.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"' }).end()
    if (!pathname.startsWith(`${name}/`)) return void response.writeHead(404).end()
    runBackend(backend, { ...environmentOf(message), GIT_PROJECT_ROOT: folder, PATH_INFO: `/.git${pathname.slice(name.length)}`, QUERY_STRING: search.slice(1) }, message, response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${name}`,
    requests,
    close: () => new Promise((done) => {
      server.close(() => done())
      server.closeAllConnections()
    }),
  }
}

function isLetIn({ headers }: IncomingMessage, token: string | undefined): boolean {
  return token === undefined || headers.authorization?.replace(/^basic /i, '') === Buffer.from(`x-access-token:${token}`).toString('base64')
}

/** A request in the terms of the Common Gateway Interface. */
function environmentOf({ method, headers }: IncomingMessage): NodeJS.ProcessEnv {
  const configured = Object.entries(settings).flatMap(([key, value], at) => [[`GIT_CONFIG_KEY_${at}`, key], [`GIT_CONFIG_VALUE_${at}`, value]])
  return {
    ...gitEnvironment(),
    ...Object.fromEntries(configured),
    GIT_CONFIG_COUNT: String(Object.keys(settings).length),
    GIT_HTTP_EXPORT_ALL: '1',
    REQUEST_METHOD: method,
    CONTENT_TYPE: headers['content-type'],
    HTTP_CONTENT_ENCODING: headers['content-encoding'],
    GIT_PROTOCOL: headers['git-protocol'] as string | undefined,
    REMOTE_ADDR: '127.0.0.1',
  }
}

function runBackend(backend: string, env: NodeJS.ProcessEnv, message: IncomingMessage, response: ServerResponse): void {
  const child = spawn(backend, { env, stdio: ['pipe', 'pipe', 'ignore'] })
  // A client that was told enough hangs up before it has sent all.
  child.stdin.on('error', () => undefined)
  message.pipe(child.stdin)
  let head = Buffer.alloc(0)
  const readHead = (chunk: Buffer): void => {
    head = Buffer.concat([head, chunk])
    const end = head.indexOf('\r\n\r\n')
    if (end < 0) return
    const fields = head.subarray(0, end).toString().split('\r\n').map((line) => line.split(/: (.*)/, 2) as [string, string])
    const status = fields.find(([key]) => key.toLowerCase() === 'status')?.[1]
    response.writeHead(status ? Number.parseInt(status) : 200, Object.fromEntries(fields.filter(([key]) => key.toLowerCase() !== 'status')))
    response.write(head.subarray(end + 4))
    child.stdout.off('data', readHead).pipe(response)
  }
  child.stdout.on('data', readHead)
  child.on('close', () => response.end())
}
