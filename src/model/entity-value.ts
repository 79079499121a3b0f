import { sameName } from './same-name.ts'
import type { CompareOptions } from './value.ts'
import type { Verdict } from './verdict.ts'

/**
 * A person, role, organisation, place or event that words name. `ids` is sorted and has several where the name is shared; it is
 * empty where the name is not known (only in sets). `name` is the entity's own, or for an unknown one the words as written.
 */
export interface EntityValue {
  readonly ids: readonly string[]
  readonly name: string
}

/** Same id: `agree`. Shared names and places inside each other agree with either; a shared or unknown name never contradicts. */
export function compareEntities(a: EntityValue, b: EntityValue, options: CompareOptions): Verdict {
  if (isSame(a, b, options)) return 'agree'
  return isCertain(a) && isCertain(b) ? 'contradict' : 'unknown'
}

/** May the two be the same: a common id, one place in the other, or unknown names that fit each other? */
export function isSame(a: EntityValue, b: EntityValue, options: Pick<CompareOptions, 'contains'>): boolean {
  if (a.ids.some((id) => b.ids.includes(id))) return true
  if (a.ids.length === 0 || b.ids.length === 0) return sameName(a.name, b.name)
  return a.ids.some((x) => b.ids.some((y) => options.contains(x, y) || options.contains(y, x)))
}

/** Is it known who or what is meant? */
export function isCertain(value: EntityValue): boolean {
  return value.ids.length === 1
}

/** An id as a name, for want of a better one: `olaf-scholz` → `Olaf Scholz`. */
export function nameOfId(id: string): string {
  return id.split('-').map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(' ')
}
