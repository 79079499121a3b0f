import type { ValueType } from '../model/value.ts'

/** What a phrase says by matching: the key that it stands under where `say:` is a map. It is never read from words. */
export interface Constant {
  readonly constant: string
}

export const constant: ValueType<Constant> = {
  name: 'constant',
  family: 'constant',
  reads: 'nothing by itself: it is the key of the `say:` map whose phrases matched',
  starts: () => false,
  read: () => undefined,
  compare: (a, b) => (a.constant === b.constant ? 'agree' : 'contradict'),
  format: ({ constant: name }) => name.replaceAll('-', ' '),
}
