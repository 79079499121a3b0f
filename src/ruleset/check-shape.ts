import { didYouMean } from './did-you-mean.ts'
import type { Key, Shape } from './shape.ts'
import type { Tree, TreeMistake } from './tree.ts'

/**
 * Holds a tree against a shape.
 *
 * @returns every mistake, each at its own value or key, with what was expected there
 */
export function checkShape(tree: Tree, shape: Shape): TreeMistake[] {
  const mistakes: TreeMistake[] = []
  visit(tree, shape, '', mistakes)
  return mistakes
}

/** The mistakes without those that a mistake of syntax at `broken` may have made: what stands behind it is read amiss. */
export function withoutEchoes(mistakes: readonly TreeMistake[], broken: number | undefined): readonly TreeMistake[] {
  return broken === undefined ? mistakes : mistakes.filter(({ code, to }) => to < broken && code !== 'missing-key')
}

/** Tells whether a piece of the YAML is without mistakes: none from its beginning up to its end, where a missing text has its place. */
export function isSound(mistakes: readonly TreeMistake[]): (piece: { readonly from: number; readonly to: number }) => boolean {
  const places = mistakes.map(({ from }) => from).sort((a, b) => a - b)
  return ({ from, to }) => {
    let low = 0
    for (let high = places.length; low < high; ) {
      const middle = (low + high) >> 1
      if (places[middle]! < from) low = middle + 1
      else high = middle
    }
    return low === places.length || places[low]! > to
  }
}

function visit(tree: Tree, shape: Shape, path: string, mistakes: TreeMistake[]): void {
  const wrong = (expected: string): void => void mistakes.push({ code: 'unexpected-value', from: tree.from, to: tree.to, message: `unexpected ${shown(tree)}${path && ` for \`${path}\``}, expected ${expected}` })
  switch (shape.is) {
    case 'text':
      if (tree.is !== 'text') return wrong(expectation(shape))
      if (shape.pattern && !shape.pattern.test.test(tree.text)) return wrong(shape.pattern.expected)
      return
    case 'choice':
      if (tree.is !== 'text' || !shape.of.includes(tree.text)) wrong(expectation(shape) + (tree.is === 'text' ? didYouMean(tree.text, shape.of) : ''))
      return
    case 'list':
      if (tree.is !== 'list') return wrong(expectation(shape))
      if (shape.least !== undefined && tree.items.length < shape.least) wrong(`at least ${shape.least} ${shape.least === 1 ? 'item' : 'items'}`)
      for (const item of tree.items) visit(item, shape.of, path, mistakes)
      return
    case 'dictionary':
      if (tree.is !== 'map') return wrong(expectation(shape))
      for (const [key, entry] of tree.entries) {
        if (!shape.names.test.test(key)) mistakes.push({ code: 'unexpected-key', ...entry.key, message: `unexpected name \`${short(key)}\`, expected ${shape.names.expected}` })
        visit(entry.value, shape.of, key, mistakes)
      }
      return
    case 'map':
      if (tree.is !== 'map') return wrong(expectation(shape))
      for (const [key, entry] of tree.entries) {
        const known = Object.hasOwn(shape.keys, key) ? shape.keys[key] : undefined
        if (known) visit(entry.value, known.shape, key, mistakes)
        else other(key, entry, shape, mistakes)
      }
      for (const [key, { required }] of Object.entries<Key>(shape.keys)) {
        if (required && !tree.entries.has(key)) mistakes.push({ code: 'missing-key', from: tree.from, to: Math.min(tree.to, tree.from + 40), message: `\`${key}\` is missing here: ${lower(shape.keys[key]!.about)}` })
      }
      return
    case 'either': {
      const fits = shape.of.find((one) => kindOf(one) === tree.is)
      if (!fits) return wrong(shape.of.map(expectation).join(' or '))
      visit(tree, fits, path, mistakes)
    }
  }
}

function other(key: string, entry: { key: { from: number; to: number }; value: Tree }, shape: Shape & { is: 'map' }, mistakes: TreeMistake[]): void {
  const hint = didYouMean(key, Object.keys(shape.keys))
  // Where other keys are free, one that is a slip of the pen for a known key is still a mistake.
  if (shape.others && !(hint && key.length > 3)) return visit(entry.value, shape.others, key, mistakes)
  mistakes.push({ code: 'unknown-key', ...entry.key, message: `unknown key \`${short(key)}\`${hint || `, expected one of ${Object.keys(shape.keys).map((one) => `\`${one}\``).join(', ')}`}` })
}

function kindOf(shape: Shape): Tree['is'] | undefined {
  return shape.is === 'text' || shape.is === 'choice' ? 'text' : shape.is === 'list' ? 'list' : shape.is === 'either' ? undefined : 'map'
}

function expectation(shape: Shape): string {
  switch (shape.is) {
    case 'text':
      return shape.pattern?.expected ?? 'a text'
    case 'choice':
      return shape.of.length === 1 ? `\`${shape.of[0]}\`` : `one of ${shape.of.map((one) => `\`${one}\``).join(', ')}`
    case 'list':
      return 'a list (`[a, b]`, or lines that begin with `- `)'
    case 'map':
    case 'dictionary':
      return 'a map (`key: value` lines)'
    case 'either':
      return shape.of.map(expectation).join(' or ')
  }
}

function shown(tree: Tree): string {
  return tree.is === 'text' ? (tree.text === '' ? 'nothing' : `\`${short(tree.text)}\``) : `a ${tree.is}`
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 57)}...` : line
}

function lower(text: string): string {
  return text[0]!.toLowerCase() + text.slice(1).replace(/\.$/, '')
}
