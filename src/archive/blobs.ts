import type { Git } from './git.ts'

/** Reads contents by their git id, over one process. */
export interface BlobReader {
  /** @returns the bytes; `too large` above `most`; undefined where git has no such content */
  readonly read: (id: string, most: number) => Promise<Buffer | 'too large' | undefined>
  readonly close: () => void
}

interface Wanted { readonly most: number; readonly give: (bytes: Buffer | 'too large' | undefined) => void }

/** `git cat-file --batch`, started when it is first needed. Answers come in the order of the questions. */
export function makeBlobReader(git: Git): BlobReader {
  let child: ReturnType<Git['start']> | undefined
  let closed = false
  const queue: Wanted[] = []
  let chunks: Buffer[] = []
  let held = 0
  /** What is still to come of the content that is being read, its line end with it; undefined while a header is awaited. */
  let left: number | undefined
  let kept: Buffer[] = []
  let isBlob = false

  const end = (): void => {
    closed = true
    for (const { give } of queue.splice(0)) give(undefined)
  }
  const take = (chunk: Buffer): void => {
    let rest = chunk
    while (rest.length > 0) {
      if (left === undefined) {
        const at = rest.indexOf(10)
        if (at < 0) {
          chunks.push(rest)
          held += rest.length
          return
        }
        const header = Buffer.concat([...chunks, rest.subarray(0, at)]).toString('utf8')
        chunks = []
        held = 0
        rest = rest.subarray(at + 1)
        // What is no blob is passed over: its bytes come all the same.
        const [, type, size] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(header) ?? []
        isBlob = type === 'blob'
        if (size !== undefined) left = Number(size) + 1
        else queue.shift()?.give(undefined)
        continue
      }
      const part = rest.subarray(0, left)
      const wanted = queue[0]
      if (wanted && held <= wanted.most) kept.push(part)
      held += part.length
      left -= part.length
      rest = rest.subarray(part.length)
      if (left > 0) continue
      queue.shift()
      wanted?.give(!isBlob ? undefined : held - 1 > wanted.most ? 'too large' : Buffer.concat(kept).subarray(0, held - 1))
      left = undefined
      kept = []
      held = 0
    }
  }
  return {
    read: (id, most) =>
      new Promise((give) => {
        if (closed) return give(undefined)
        if (!child) {
          child = git.start(['cat-file', '--batch'])
          child.stdout!.on('data', take)
          child.stdin!.on('error', end)
          child.on('error', end)
          child.on('close', end)
          child.stderr!.resume()
        }
        queue.push({ most, give })
        child.stdin!.write(`${id}\n`)
      }),
    close: () => void child?.stdin?.end(),
  }
}
