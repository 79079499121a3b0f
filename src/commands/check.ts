import { check } from '../check.ts'
import { reporters } from '../reporters/index.ts'
import { deliver, type Command, type ExitStatus } from './command.ts'

/** `factlint check [paths…]` */
export const checkCommand: Command = {
  name: 'check',
  usage: '[paths…]',
  does: 'finds conflicting claims',
  formats: reporters.map((reporter) => reporter.name),
  run: async (request, terminal) => {
    const reporter = reporters.find((one) => one.name === (request.format ?? 'terminal'))!
    const report = await check({ ...request.options, paths: request.words })
    const toTerminal = request.output === undefined
    await deliver(reporter.render(report, { color: terminal.color && toTerminal, width: terminal.width }), request, terminal)
    const statuses: Record<typeof report.outcome, ExitStatus> = { pass: 0, fail: 1, error: 2 }
    return statuses[report.outcome]
  },
}
