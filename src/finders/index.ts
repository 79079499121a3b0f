import type { Finder } from '../model/index.ts'
import { aligned } from './aligned.ts'
import { calendar } from './calendar.ts'
import { names } from './names.ts'
import { phrases } from './phrases.ts'
import { quotations } from './quotations.ts'
import { summary } from './summary.ts'
import { table } from './table.ts'

/** The list of finders: ways to find claims. */
export const finders: readonly Finder[] = [aligned, calendar, names, phrases, quotations, summary, table]
