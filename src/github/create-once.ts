import type { Answer, Failed } from './answer.ts'

const mostTries = 3

/**
 * Creates a thing of which there must not be two. Where it is not known whether a call was heard, it is looked for before
 * the next try.
 *
 * @param read the thing in GitHub's answer, or undefined where it is not there
 * @param find looks for a thing that was made already
 */
export async function createOnce<Thing>(create: () => Promise<Answer>, read: (data: unknown) => Thing | undefined, find: () => Promise<Thing | Failed | undefined>): Promise<Thing | Failed> {
  for (let tries = 1; ; tries++) {
    const answer = await create()
    if (!answer.ok && !answer.unsure) return answer
    const thing = (answer.ok ? read(answer.data) : undefined) ?? (await find())
    if (thing !== undefined) return thing
    if (answer.ok) return { ok: false, status: answer.status, why: 'GitHub answered with something that cannot be read' }
    if (tries === mostTries) return answer
  }
}
