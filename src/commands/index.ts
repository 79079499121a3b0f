import { checkCommand } from './check.ts'
import { claimsCommand } from './claims.ts'
import type { Command } from './command.ts'
import { explainCommand } from './explain.ts'
import { schemaCommand } from './schema.ts'
import { testCommand } from './test.ts'

/** The list of commands. */
export const commands: readonly Command[] = [checkCommand, claimsCommand, testCommand, explainCommand, schemaCommand]
