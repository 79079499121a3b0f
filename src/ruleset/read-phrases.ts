import { once } from '../language/once.ts'
import { questionVeto, vetoes as sharedVetoes } from '../language/en/vetoes.ts'
import type { Phrase, Veto } from '../model/index.ts'
import { compilePhrase, type Compiled, type PhraseContext } from './compile.ts'
import { didYouMean } from './did-you-mean.ts'
import type { Report } from './read-facts.ts'
import type { RuleContext } from './rule-context.ts'
import type { TextTree, Tree } from './tree.ts'

interface Options { readonly constant?: string; readonly veto?: boolean }

/** The block texts of `say`: one, or a map from what their phrases say. */
function textsOf(say: Tree): { readonly tree: TextTree; readonly options: Options }[] {
  if (say.is === 'text') return [{ tree: say, options: {} }]
  return say.is === 'map' ? [...say.entries].flatMap(([constant, { value }]) => (value.is === 'text' ? [{ tree: value, options: { constant } }] : [])) : []
}

/** The phrases of `say`: a block text, or a map from what they say. */
export function readSay(say: Tree, context: RuleContext, wrong: Report): Compiled[] {
  return textsOf(say).flatMap(({ tree, options }) => readLines(tree, options, context, wrong))
}

/**
 * The phrases of a `say` without mistakes, each compiled when more is asked for than what it is looked for by.
 *
 * @param wanted what each is looked for by, line by line
 */
export function lazyPhrases(say: Tree, wanted: readonly Phrase['wanted'][], context: PhraseContext, wrong: Report): Phrase[] {
  const lines = textsOf(say).flatMap(({ tree, options }) => phraseLines(tree).map((line) => ({ line, options })))
  return lines.map(({ line, options }, i) => {
    const { constant } = options
    const made = once(() => compileLine(line, options, context, wrong)!.phrase)
    return {
      source: line.text, at: { from: line.from, to: line.to }, wanted: wanted[i]!, ...(constant === undefined ? {} : { constant }),
      get parts() {
        return made().parts
      },
      get needs() {
        return made().needs
      },
      get quick() {
        return made().quick
      },
      get anchor() {
        return made().anchor
      },
      get quoted() {
        return made().quoted
      },
      get placed() {
        return made().placed
      },
    }
  })
}

/** Compiles the phrases of a block text, one a line; `#` begins a comment. */
export function readLines(tree: TextTree, options: Options, context: PhraseContext, wrong: Report): Compiled[] {
  return phraseLines(tree).flatMap((line) => compileLine(line, options, context, wrong) ?? [])
}

function compileLine({ text, from, to }: PhraseLine, options: Options, context: PhraseContext, wrong: Report): Compiled | undefined {
  const compiled = compilePhrase(text, { from, to }, context, options)
  if (!('mistake' in compiled)) return compiled
  const { at, length, message } = compiled.mistake
  wrong('phrase', `${message} (in the phrase \`${text}\`)`, { from: Math.min(from + at, to - 1), to: Math.min(from + at + Math.max(1, length), to) })
  return undefined
}

interface PhraseLine { readonly text: string; readonly from: number; readonly to: number }

/** The phrases of a block text without comments and empty lines. */
export function phraseLines(tree: TextTree): PhraseLine[] {
  return tree.lines.flatMap((line) => {
    const text = line.text.replace(/(?:^|\s)#.*$/s, '').trimEnd()
    return text === '' ? [] : [{ text, from: line.from, to: line.from + text.length }]
  })
}

/** The vetoes of `unless`, which hold in the clause, or the phrases of `aside`, which hold in the sentence; with `<claim>` in them where it says. */
export function readUnless(tree: Tree | undefined, scope: 'clause' | 'sentence', context: RuleContext, wrong: Report): Veto[] {
  if (tree?.is !== 'text') return []
  return readLines(tree, { veto: true }, context, wrong).map(({ phrase }) => ({ phrase, scope: phrase.placed ? 'placed' : scope }))
}

/** A veto by name: one of the shared ones, or a named phrase. */
export function readVeto(name: string, at: Tree, context: RuleContext, wrong: Report): readonly Veto[] {
  if (name === questionVeto) return []
  const shared = Object.hasOwn(sharedVetoes, name) ? sharedVetoes[name] : undefined
  // A pack may have phrases of its own under a shared name.
  const own = !shared || [...context.phraseNames].includes(name) ? context.named(name) : undefined
  if (own) {
    const compiled = compilePhrase(`<${name}>`, at, context, { veto: true })
    if (!('mistake' in compiled)) return [{ phrase: compiled.phrase, scope: compiled.phrase.placed ? 'placed' : 'clause' }]
    wrong('phrase', compiled.mistake.message, at)
    return []
  }
  if (!shared) {
    wrong('unknown-veto', `unknown veto \`${name}\`${didYouMean(name, [...Object.keys(sharedVetoes), questionVeto, ...context.phraseNames])}`, at)
    return []
  }
  const held = context.sharedVetoes.get(name)
  if (held) return held
  const compile = (source: string): Phrase[] => {
    const compiled = compilePhrase(source, { from: 0, to: 0 }, context, { veto: true })
    return 'mistake' in compiled ? [] : [compiled.phrase]
  }
  const made: Veto[] = [...shared.placed.flatMap(compile).map((phrase) => ({ phrase, scope: 'placed' as const })), ...shared.overlap.flatMap(compile).map((phrase) => ({ phrase, scope: 'overlap' as const }))]
  context.sharedVetoes.set(name, made)
  return made
}
