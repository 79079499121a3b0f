import { escapePath } from '../reporters/escape.ts'

/** What line 1 of a sticky comment says about it, hidden from readers. A hint only: whoever may edit the comment may edit it. */
export interface CommentMarker {
  readonly key: string
  readonly run: number
  readonly attempt: number
  readonly head: string
  /** How many findings were open when any last was. */
  readonly open: number
}

const shape = /^<!-- factlint:comment key=([\w.%/-]{0,300}) run=(\d{1,15}) attempt=(\d{1,6}) head=([0-9a-f]{40,64}) open=(\d{1,6}) -->$/

export function writeCommentMarker({ key, run, attempt, head, open }: CommentMarker): string {
  return `<!-- factlint:comment key=${nameOf(key)} run=${run} attempt=${attempt} head=${head} open=${open} -->`
}

/** The marker of a comment and the text below it; undefined where line 1 is no such marker for this key. */
export function readCommentMarker(body: string, key: string): { readonly marker: CommentMarker; readonly text: string } | undefined {
  const [first = '', ...lines] = body.replaceAll('\r\n', '\n').split('\n')
  const match = shape.exec(first)
  if (!match || match[1] !== nameOf(key)) return undefined
  const marker = { key, run: Number(match[2]), attempt: Number(match[3]), head: match[4]!, open: Number(match[5]) }
  return { marker, text: lines.join('\n').trim() }
}

function nameOf(key: string): string {
  return escapePath(key).slice(0, 300)
}
