/** What sends a call. It throws where that fails. */
export interface Client {
  readonly request: (route: string, parameters: Readonly<Record<string, unknown>>) => Promise<{ readonly status: number; readonly data: unknown }>
  /** On a server of one's own it lies beside the API, and not in it. */
  readonly graphqlUrl: string
}

/** Loads what sends calls, which takes longer than all else: most runs make none. Without an address that of the runner is taken. */
export async function connect(token: string, url: string | undefined): Promise<Client> {
  const { getOctokit } = await import('@actions/github')
  const silent = (): void => {}
  const octokit = getOctokit(token, { ...(url !== undefined && { baseUrl: url }), log: { debug: silent, info: silent, warn: silent, error: silent } })
  const base = String(octokit.request.endpoint.DEFAULTS.baseUrl)
  return { request: octokit.request as Client['request'], graphqlUrl: `${base.replace(/\/v3\/?$/, '')}/graphql` }
}
