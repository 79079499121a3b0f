import type { Finder } from '../model/index.ts'
import { phrases } from './phrases.ts'

/** The list of finders: ways to find claims. */
export const finders: readonly Finder[] = [phrases]
