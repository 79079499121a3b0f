/** The list that a map holds at a key. Where it holds none, it is given an empty one. */
export function listAt<K, T>(map: Map<K, T[]>, key: K): T[] {
  let list = map.get(key)
  if (!list) map.set(key, (list = []))
  return list
}
