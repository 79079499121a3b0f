import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer, Exchange } from './github-state.ts'

/** Reads a request to its end. */
export async function readExchange(message: IncomingMessage): Promise<Exchange> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString()
  const { pathname, search } = new URL(message.url!, 'http://localhost')
  return { method: message.method!, path: pathname, query: search.slice(1), headers: message.headers, body: text === '' ? undefined : JSON.parse(text) }
}

/** Sends an answer: bytes and text as they are, all else as JSON. */
export function sendAnswer(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(body === undefined || body instanceof Uint8Array || typeof body === 'string' ? body : JSON.stringify(body))
}
