import { questionVeto, vetoes as sharedVetoes } from '../language/en/vetoes.ts'
import type { Phrase, Veto } from '../model/index.ts'
import { compilePhrase, type Compiled, type PhraseContext } from './compile.ts'
import { didYouMean } from './did-you-mean.ts'
import type { Report } from './read-facts.ts'
import type { RuleContext } from './rule-context.ts'
import type { TextTree, Tree } from './tree.ts'

/** The phrases of `say`: a block text, or a map from what they say. */
export function readSay(say: Tree, context: RuleContext, wrong: Report): Compiled[] {
  if (say.is === 'text') return readLines(say, {}, context, wrong)
  return say.is === 'map' ? [...say.entries].flatMap(([constant, { value }]) => (value.is === 'text' ? readLines(value, { constant }, context, wrong) : [])) : []
}

/** Compiles the phrases of a block text, one a line; `#` begins a comment. */
export function readLines(tree: TextTree, options: { constant?: string; veto?: boolean }, context: PhraseContext, wrong: Report): Compiled[] {
  return phraseLines(tree).flatMap((line) => {
    const compiled = compilePhrase(line.text, { from: line.from, to: line.to }, context, options)
    if (!('mistake' in compiled)) return [compiled]
    const { at, length, message } = compiled.mistake
    wrong('phrase', `${message} (in the phrase \`${line.text}\`)`, { from: Math.min(line.from + at, line.to - 1), to: Math.min(line.from + at + Math.max(1, length), line.to) })
    return []
  })
}

/** The phrases of a block text without comments and empty lines. */
export function phraseLines(tree: TextTree): { text: string; from: number; to: number }[] {
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
