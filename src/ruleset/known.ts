import { once } from '../language/once.ts'
import { knownKinds, type Entity, type KnownKind, type ReadContext } from '../model/index.ts'
import { addName, longestPastThe, newTree, type NameTree } from './names.ts'

/** The names by which an entity is read as a thing of this kind; none where it is no such thing. */
export function knownNames(entity: Entity, kind: KnownKind): readonly string[] {
  const { type, name, aliases, adjectives } = entity
  switch (kind) {
    case 'country':
      return type === 'place' && adjectives ? [name, ...aliases] : []
    case 'nation':
      return type === 'place' && adjectives ? [name, ...aliases, ...adjectives] : []
    case 'city':
      return type === 'place' && !adjectives ? [name, ...aliases] : []
    case 'bloc':
      return type === 'org' && entity.fields.has('members') ? [name, ...aliases] : []
    case 'former_name':
      return (entity.fields.get('known_as') ?? []).flatMap(({ value, to }) => (to === undefined ? [] : [value]))
  }
}

/** Makes the reader of known things by their kind. What a kind needs is made when it is first looked for. */
export function makeKnown(entities: Iterable<Entity>): NonNullable<ReadContext['knownAt']> {
  const trees = new Map(knownKinds.map((kind) => [kind, once(() => treeOf(entities, kind))]))
  return (words, at, kind) => longestPastThe(trees.get(kind)!(), words, at)
}

function treeOf(entities: Iterable<Entity>, kind: KnownKind): NameTree {
  const tree = newTree()
  for (const entity of entities) for (const name of knownNames(entity, kind)) addName(tree, name, entity.id)
  return tree
}
