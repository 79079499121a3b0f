/** What line 1 of a review comment says, hidden from readers: which finding it tells, and whether that was still there. */
export interface ReviewMarker {
  readonly print: string
  readonly state: 'open' | 'gone'
}

const shape = /^<!-- factlint:finding print=([0-9a-f]{20}) state=(open|gone) -->$/

export function writeReviewMarker({ print, state }: ReviewMarker): string {
  return `<!-- factlint:finding print=${print} state=${state} -->`
}

/** The marker of a comment and the text below it; undefined where line 1 is no marker. */
export function readReviewMarker(body: string): { readonly marker: ReviewMarker; readonly text: string } | undefined {
  const [first = '', ...lines] = body.replaceAll('\r\n', '\n').split('\n')
  const match = shape.exec(first)
  return match ? { marker: { print: match[1]!, state: match[2] as ReviewMarker['state'] }, text: lines.join('\n').trim() } : undefined
}
