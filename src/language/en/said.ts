import { formsOf } from './forms.ts'

/** What a verb that gives a quotation to its speaker is like. `speaks`: it introduces speech; `names`: it calls a thing by quoted words. */
export interface Cue {
  readonly base: string
  readonly kind: 'speaks' | 'names'
  /** Is it a past participle as well (`called`, `told`), so that with a form of `be` its subject is spoken to or of? */
  readonly passive: boolean
  readonly participle: boolean
  /** May this form be a noun as well: `claims`, `report`? */
  readonly nounish: boolean
}

const speaks =
  'say tell add write tweet post warn insist announce ask reply argue note claim deny admit declare conclude explain vow promise recall joke quip respond answer state stress emphasise observe comment remark acknowledge ' +
  'concede confirm continue repeat reiterate shout yell scream cry exclaim whisper murmur mutter boast brag complain contend maintain assert allege predict suggest propose urge plead pledge threaten caution counter retort snap ' +
  'fume lament muse reveal report testify advise begin interject opine echo protest email text chant inform wonder demand read elaborate clarify recount recommend assure thunder sneer agree disagree object marvel enthuse gush sigh swear rage reflect believe think feel hope fear request reckon concur proclaim pronounce implore beg gripe grumble groan underline underscore'
const names = 'call describe dub label brand condemn denounce criticise criticize praise hail blast slam dismiss reject characterise characterize deem term refer tout decry mock deride ridicule quote cite compare regard consider welcome'
const nouns = new Set(
  ('claim note report post tweet comment remark answer reply promise pledge call vow boast threat brand label term text email echo shout yell scream cry whisper murmur joke quip counter protest state stress address hail demand complaint ' +
    'request urge estimate praise reading writing saying warning suggestion feeling brag cite plead snap wonder sigh rage object hope fear thunder sneer regard').split(' '),
)

let cues: Map<string, Cue> | undefined

/** The cue verb that a word is a form of. Takes lower case. */
export function cueOf(norm: string): Cue | undefined {
  return (cues ??= makeCues()).get(norm)
}

let plainly: Set<string> | undefined

/** Is it a form of a verb of speaking, and nothing else? Takes lower case. */
export function speaksPlainly(norm: string): boolean {
  return (plainly ??= new Set([...(cues ??= makeCues())].flatMap(([form, { kind, nounish }]) => (kind === 'speaks' && !nounish ? [form] : [])))).has(norm)
}

function makeCues(): Map<string, Cue> {
  const map = new Map<string, Cue>()
  const add = (kind: Cue['kind'], base: string): void => {
    for (const form of formsOf(base)) {
      if (map.has(form) || (form.endsWith('ings') && form !== base)) continue
      const participle = form.endsWith('ing') && form !== base
      const past = form !== base && !participle && !form.endsWith('s')
      map.set(form, { base, kind, passive: past, participle, nounish: !past && (nouns.has(base) || nouns.has(form)) && !(participle && !nouns.has(form)) })
    }
  }
  for (const base of names.split(' ')) add('names', base)
  for (const base of speaks.split(' ')) add('speaks', base)
  // `Feel` and `felt` speak; `fell`, `hopes` and the like that other verbs share do not.
  for (const form of ['saw', 'seen', 'sayings', 'fell', 'readings', 'quotes', 'quote', 'reads', 'regards']) map.delete(form)
  map.set('reads', { base: 'read', kind: 'speaks', passive: false, participle: false, nounish: false })
  return map
}

/** Words that take back what a cue verb says where they stand before it: nothing was said. */
export const unsaid = new Set('not never if whether would could should may might must cannot without'.split(' '))
export const beForms = new Set("is are was were be been being 's am".split(' '))
/** Words between a subject and its verb. */
export const fillers = new Set(
  ('has have had will also then later earlier once now previously since still even just only simply again already once first further himself herself themselves itself did does do ' +
    'yesterday today tonight on late early this last week month year morning afternoon evening night monday tuesday wednesday thursday friday saturday sunday noon midday midnight when asked at').split(' '),
)
