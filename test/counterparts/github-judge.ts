import type { Asked } from './description.ts'
import { refusal } from './github-answers.ts'
import type { Permissions } from './github-permissions.ts'
import { isAllowed } from './github-permissions.ts'
import { refusalOf } from './github-rules.ts'
import type { Answer, Exchange, Handlers, State, Violation } from './github-state.ts'

/** What a token is and may do. */
export interface TokenSettings {
  /** The only one that is taken; without it any is. */
  readonly token?: string
  /** Without it, everything. */
  readonly permissions?: Permissions
}

/**
 * Makes what answers a request, as GitHub looks at one: the token, the address, what the token may do, what the description
 * says, what GitHub asks for beside it; then a handler, whose answer is held against the description in turn.
 *
 * @param violations takes up what is not as described
 */
export function makeJudge(state: State, handlers: Handlers, settings: TokenSettings, violations: Violation[]): (exchange: Exchange) => Answer {
  const blame = (operation: string, where: Violation['in'], errors: readonly string[]): void => void (errors.length > 0 && violations.push({ operation, in: where, errors }))
  return (exchange) => {
    const refused = refuseToken(exchange, settings)
    if (refused) return refused
    if (exchange.path === '/graphql') {
      const known = answerViewer(exchange, state)
      if (!known) blame('graphql', 'request', ['only viewer { login } is answered'])
      return known ?? { status: 200, body: { errors: [{ message: 'not answered here' }] } }
    }
    const request = { ...exchange, path: withOnePath(exchange.path), headers: exchange.headers as Record<string, string> }
    const asked: Asked | undefined = state.description.read(request)
    if (!asked) {
      blame(`${exchange.method} ${exchange.path}`, 'request', ['is no operation of this part of GitHub’s API'])
      return refusal(404, 'Not Found')
    }
    const { operation, params } = asked
    exchange.operation = operation
    if (params['owner'] !== undefined && (params['owner'] !== state.owner || params['repo'] !== state.repo)) return refusal(404, 'Not Found')
    if (!isAllowed(operation, settings.permissions)) return refusal(403, 'Resource not accessible by integration')
    const errors = state.description.judgeRequest(request)
    blame(operation, 'request', [...errors, ...state.description.strays(asked)])
    if (errors.length > 0) return refusal(422, `Invalid request.\n\n${errors.join('\n')}`)
    const answer = refusalOf(asked, state) ?? handlers[operation]!(asked, state)
    if (answer.body !== undefined && !(answer.body instanceof Uint8Array)) blame(operation, 'response', state.description.judgeResponse(operation, answer.status, answer.body))
    return answer
  }
}

function refuseToken({ headers }: Exchange, { token }: TokenSettings): Answer | undefined {
  const given = /^(?:token|bearer) (.+)$/i.exec(String(headers['authorization'] ?? ''))?.[1]
  if (given === undefined) return refusal(401, 'Requires authentication')
  return token === undefined || given === token ? undefined : refusal(401, 'Bad credentials')
}

/** The one question of GraphQL that is answered: who asks. GitHub's schema of it is not part of the description. */
function answerViewer({ body }: Exchange, { login }: State): Answer | undefined {
  const isKnown = /^\s*(?:query\s*)?\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/.test(String(body?.query))
  return isKnown ? { status: 200, body: { data: { viewer: { login } } } } : undefined
}

/** GitHub takes the path of a file with its slashes as they are, too. */
function withOnePath(path: string): string {
  return path.replace(/^(\/repos\/[^/]+\/[^/]+\/contents\/)(.+)$/, (_, start: string, file: string) => start + file.replaceAll('/', '%2F'))
}
