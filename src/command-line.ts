import { parseArgs } from 'node:util'
import { storyModes } from './archive/story.ts'
import { commands } from './commands/index.ts'
import { isUsageMistake, type Command, type ExitStatus, type Request, type Terminal, type UsageMistake } from './commands/command.ts'
import { parseIsoDay } from './language/days.ts'
import { reportScopes, severities, type ReportScope, type Severity } from './model/index.ts'
import { escapeTerminal } from './reporters/escape.ts'
import { quoteModes } from './reporters/withhold.ts'
import { didYouMean } from './ruleset/did-you-mean.ts'
import { version } from './version.ts'

const flags = {
  config: { type: 'string' }, rules: { type: 'string', multiple: true }, date: { type: 'string' }, story: { type: 'string' }, stories: { type: 'string' }, format: { type: 'string' },
  output: { type: 'string' }, 'fail-on': { type: 'string' }, base: { type: 'string' }, scope: { type: 'string' }, 'fail-scope': { type: 'string' }, 'max-failing': { type: 'string' }, baseline: { type: 'string' }, 'baseline-strict': { type: 'boolean' }, quotes: { type: 'string' }, limit: { type: 'string' }, 'no-core': { type: 'boolean' }, 'no-facts': { type: 'boolean' }, help: { type: 'boolean', short: 'h' }, version: { type: 'boolean', short: 'v' },
} as const

const about: Readonly<Record<keyof typeof flags, readonly [string, string]>> = {
  config: ['FILE', 'the configuration (default: factlint.yml, if there is one)'],
  rules: ['PATH', 'a rule file or folder, beside those that the configuration names; may be repeated'],
  date: ['DAY', 'the date (2025-08-16) of articles that have none of their own'],
  story: ['ID', 'the story of articles that name none'],
  stories: ['HOW', 'how other articles are put into stories: folder, similarity or none'],
  format: ['NAME', 'how the result is written'],
  output: ['FILE', 'where it is written, instead of to the terminal'],
  'fail-on': ['LEVEL', 'the lowest severity that ends with status 1: error (default), warning, notice or none'],
  base: ['REF', 'compare with the files of this commit, and tell what is new since: `main`, `HEAD~1`'],
  scope: ['WHICH', 'which findings are reported: all, new (default with --base), changed-lines or changed-files'],
  'fail-scope': ['WHICH', 'which findings can end with status 1: auto (those reported), new or all'],
  'max-failing': ['NUMBER', 'how many findings at or above --fail-on are borne (default: 0)'],
  baseline: ['FILE', 'conflicts that are accepted, as `factlint baseline` writes them'],
  'baseline-strict': ['', 'end with status 1 where the baseline holds more than there is'],
  quotes: ['HOW', 'how much of the articles\' words is shown: full (default), short or none'],
  limit: ['NUMBER', 'how many near misses are shown (default: 20)'],
  'no-core': ['', 'without the rules that come with factlint'],
  'no-facts': ['', 'without the reference facts that come with factlint'],
  help: ['', 'this text'],
  version: ['', 'the version'],
}

/**
 * Runs one command line.
 *
 * @param words what stands after the program's name
 * @returns the exit status: see `ExitStatus`
 */
export async function main(words: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  try {
    return await run(words, terminal)
  } catch (thrown) {
    if (isUsageMistake(thrown)) {
      terminal.complain(`factlint: ${escapeTerminal(thrown.usage)}\nSee \`factlint --help\`.\n`)
      return 2
    }
    terminal.complain(`factlint: an error of its own, and no result; please report it.\n${escapeTerminal(String((thrown as Error)?.stack ?? thrown)).replaceAll('\u240A', '\n')}\n`)
    return 3
  }
}

async function run(words: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const { values, positionals } = parse(words)
  if (values.version) return terminal.write(`${version}\n`), 0
  const [name, ...rest] = positionals
  const command = commands.find((one) => one.name === name)
  if (values.help || name === 'help' || (name === undefined && words.length === 0)) return terminal.write(helpText(command)), 0
  if (!command) throw { usage: name === undefined ? 'no command is named' : `there is no command \`${name}\`${didYouMean(name, commands.map((one) => one.name))}; the commands are ${commands.map((one) => `\`${one.name}\``).join(', ')}` } satisfies UsageMistake
  return command.run(readRequest(values, rest, command, terminal), terminal)
}

function parse(words: readonly string[]): { values: ReturnType<typeof parseFlags>['values']; positionals: string[] } {
  try {
    return parseFlags(words)
  } catch (error) {
    const option = /'(--?[\w-]+)/.exec(String((error as Error).message))?.[1]
    const hint = option ? didYouMean(option.replace(/^--?/, ''), Object.keys(flags)).replace('`', '`--') : ''
    const unknown = (error as { code?: string }).code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
    throw { usage: unknown ? `there is no option \`${option}\`${hint}` : String((error as Error).message).split('\n')[0]! } satisfies UsageMistake
  }
}

function parseFlags(words: readonly string[]) {
  return parseArgs({ args: [...words], options: flags, allowPositionals: true, strict: true })
}

function readRequest(values: ReturnType<typeof parseFlags>['values'], words: readonly string[], command: Command, terminal: Terminal): Request {
  const wrong = (option: string, given: string, expected: string): never => {
    throw { usage: `\`--${option} ${given}\`: expected ${expected}` } satisfies UsageMistake
  }
  const { format, date: day, stories, story } = values
  if (format !== undefined && !command.formats.includes(format)) wrong('format', format, command.formats.length > 0 ? `one of ${command.formats.join(', ')}` : `nothing: \`${command.name}\` has one form only`)
  const date = day === undefined ? undefined : (parseIsoDay(day) ?? wrong('date', day, 'a day such as 2025-08-16'))
  const mode = storyModes.find((one) => one === stories)
  if (stories !== undefined && mode === undefined) wrong('stories', stories, 'folder, similarity, none')
  const oneOf = <Word extends string>(option: 'fail-on' | 'scope' | 'fail-scope' | 'quotes', words: readonly Word[], otherwise: Word): Word => {
    const given = values[option] ?? otherwise
    return words.find((word) => word === given) ?? wrong(option, given, words.join(', '))
  }
  const most = values['max-failing'] ?? '0'
  if (!/^\d{1,9}$/.test(most)) wrong('max-failing', most, 'a whole number')
  const limit = values.limit ?? '20'
  if (!/^[1-9]\d{0,8}$/.test(limit)) wrong('limit', limit, 'a whole number above 0')
  return {
    words, format, limit: Number(limit), output: values.output, base: values.base, quotes: oneOf('quotes', quoteModes, 'full'),
    options: {
      cwd: terminal.cwd, paths: [], rules: values.rules ?? [], core: !values['no-core'], facts: !values['no-facts'], failOn: oneOf<Severity>('fail-on', severities, 'error'), failScope: oneOf('fail-scope', ['auto', 'new', 'all'], 'auto'),
      scope: oneOf<ReportScope | 'auto'>('scope', ['auto', ...reportScopes], 'auto'), maxFailing: Number(most), baselineStrict: values['baseline-strict'] === true,
      ...(values.baseline === undefined ? {} : { baseline: values.baseline }),
      ...(values.config === undefined ? {} : { config: values.config }), ...(date === undefined ? {} : { date }), ...(story === undefined ? {} : { story }),
      ...(mode === undefined ? {} : { stories: mode }),
    },
  }
}

/** What `--help` prints: of one command, or of all. */
export function helpText(command: Command | undefined): string {
  const list = command ? [command] : commands
  const usage = list.map(({ name, usage: rest, does }) => `  factlint ${`${name} ${rest}`.padEnd(34)}${does}`)
  const options = Object.entries(about).map(([name, [value, text]]) => `  --${`${name} ${value}`.padEnd(20)}${text}`)
  const named = command && command.formats.length > 0 ? [`\nFormats: ${command.formats.join(', ')}`] : []
  return ['factlint finds claims in articles that cannot both be true.', '', 'Usage:', ...usage, '', 'Options:', ...options, ...named, '', 'Exit status: 0 nothing at or above --fail-on; 1 findings, or tests that fail; 2 a mistake in usage, configuration or', 'rules, or nothing to check; 3 an internal error.', ''].join('\n')
}
