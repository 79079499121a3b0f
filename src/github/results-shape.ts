import { get } from './answer.ts'

/**
 * Takes a value that anyone may have written, if it is as expected. Else it gives undefined and adds a mistake: where it stands
 * and what was expected there, and never the value itself.
 *
 * @param at the way to the value, such as `findings[3].places[0]`
 */
export type Read<T> = (value: unknown, at: string, mistakes: string[]) => T | undefined

function wrong(at: string, expected: string, mistakes: string[]): undefined {
  mistakes.push(`"${at}" is not ${expected}`)
}

/** A text of so many UTF-16 units. */
export function text(least: number, most: number): Read<string> {
  return (value, at, mistakes) => (typeof value === 'string' && value.length >= least && value.length <= most ? value : wrong(at, `a text of ${least} to ${most} characters`, mistakes))
}

/** @param what such as `a date` */
export function textLike(pattern: RegExp, what: string): Read<string> {
  return (value, at, mistakes) => (typeof value === 'string' && pattern.test(value) ? value : wrong(at, what, mistakes))
}

export function wholeNumber(least: number, most: number): Read<number> {
  return (value, at, mistakes) => (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most ? value : wrong(at, `a whole number from ${least} to ${most}`, mistakes))
}

export function oneOf<const Value extends string | number | boolean>(values: readonly Value[]): Read<Value> {
  return (value, at, mistakes) => values.find((one) => one === value) ?? wrong(at, `one of ${values.join(', ')}`, mistakes)
}

export function orNull<T>(read: Read<T>): Read<T | null> {
  return (value, at, mistakes) => (value === null ? null : read(value, at, mistakes))
}

/** @param isUsed which items are taken; the others are neither counted nor looked at */
export function listOf<T>(read: Read<T>, least: number, most: number, isUsed: (item: unknown) => boolean = () => true): Read<readonly T[]> {
  return (value, at, mistakes) => {
    const used = Array.isArray(value) ? [...value.entries()].filter(([, item]) => isUsed(item)) : undefined
    if (!used || used.length < least || used.length > most) return wrong(at, `a list of ${least} to ${most}`, mistakes)
    const items: T[] = []
    for (const [index, item] of used) {
      const taken = read(item, `${at}[${index}]`, mistakes)
      if (taken === undefined) return undefined
      items.push(taken)
    }
    return items
  }
}

/** An object with these keys; others are left out. */
export function objectOf<T extends object>(keys: { readonly [Key in keyof T]-?: Read<T[Key]> }): Read<T> {
  return (value, at, mistakes) => {
    const taken: Partial<T> = {}
    for (const key of Object.keys(keys) as (keyof T & string)[]) {
      const one = keys[key](get(value, key), at === '' ? key : `${at}.${key}`, mistakes)
      if (one === undefined) return undefined
      taken[key] = one
    }
    return taken as T
  }
}

/** What is made of a value that was taken. */
export function madeOf<From, To>(read: Read<From>, make: (value: From) => To): Read<To> {
  return (value, at, mistakes) => {
    const taken = read(value, at, mistakes)
    return taken === undefined ? undefined : make(taken)
  }
}
