import { baselineCommand } from './baseline.ts'
import { checkCommand } from './check.ts'
import { claimsCommand } from './claims.ts'
import type { Command } from './command.ts'
import { explainCommand } from './explain.ts'
import { initCommand } from './init.ts'
import { nearMissesCommand } from './near-misses.ts'
import { schemaCommand } from './schema.ts'
import { storiesCommand } from './stories.ts'
import { testCommand } from './test.ts'

/** The list of commands. */
export const commands: readonly Command[] = [initCommand, checkCommand, claimsCommand, storiesCommand, testCommand, explainCommand, nearMissesCommand, baselineCommand, schemaCommand]
