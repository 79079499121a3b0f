import { defaultVetoes, questionVeto } from '../language/en/vetoes.ts'
import { once } from '../language/once.ts'
import type { Matcher, Phrase } from '../model/index.ts'
import type { Compiled } from './compile.ts'
import { listAt, textAt, type Report } from './read-facts.ts'
import { lazyPhrases, readLines, readSay, readUnless, readVeto } from './read-phrases.ts'
import { mapAt, type RuleContext } from './rule-context.ts'
import type { MapTree, TextTree, Tree } from './tree.ts'

/**
 * What a rule reads by, each part of it compiled when it is first asked for.
 *
 * @param wanted of a rule without mistakes: what each of its phrases is looked for by; undefined where they must be compiled to know
 * @returns with it the phrases of `say`, and what the loader must check of them
 */
export function readMatcher(tree: MapTree, context: RuleContext, wrong: Report, wanted?: readonly Phrase['wanted'][]): { matcher: Matcher; phrases: () => readonly Compiled[] } {
  const { override } = context
  const claim = once(() => mapAt(tree, 'claim')!)
  const at = (key: string): Tree | undefined => claim().entries.get(key)?.value
  const added = (key: string): Tree | undefined => override?.entries.get(key)?.value
  const linesOf = (lines: Tree | undefined): Compiled[] => (lines?.is === 'text' ? readLines(lines, {}, context, wrong) : [])
  const phrases = once(() => [...(at('say') ? readSay(at('say')!, context, wrong) : []), ...linesOf(added('add_say'))])
  const say = once(() => (wanted && at('say') ? lazyPhrases(at('say')!, wanted, context, wrong) : phrases().map(({ phrase }) => phrase)))
  const vetoNames = once(() => (claim().entries.has('find') ? [] : claim().entries.has('vetoes') ? listAt(claim(), 'vetoes') : defaultVetoes))
  const unless = once(() => [
    ...readUnless(at('unless'), 'clause', context, wrong), ...readUnless(added('add_unless'), 'clause', context, wrong),
    ...vetoNames().flatMap((name) => readVeto(name, at('vetoes') ?? claim(), context, wrong)),
  ])
  const aside = once(() => readUnless(at('aside'), 'sentence', context, wrong))
  const about = once(() => linesOf(at('about')).map(({ phrase }) => phrase))
  const allow = once(() => [...readAllow(tree.entries.get('allow')?.value, context, wrong), ...readAllow(added('add_allow'), context, wrong)])
  const matcher: Matcher = {
    get say() {
      return say()
    },
    get unless() {
      return unless()
    },
    get aside() {
      return aside()
    },
    get about() {
      return about()
    },
    get allow() {
      return allow()
    },
    get noQuestions() {
      return vetoNames().includes(questionVeto)
    },
  }
  return { matcher, phrases }
}

function readAllow(tree: Tree | undefined, context: RuleContext, wrong: Report): { when: Phrase; reason: string }[] {
  if (tree?.is !== 'list') return []
  return tree.items.flatMap((item) => {
    const map = item as MapTree
    return readLines(map.entries.get('when')!.value as TextTree, { veto: true }, context, wrong).map(({ phrase }) => ({ when: phrase, reason: textAt(map, 'reason')! }))
  })
}
