/** A workflow command as a runner reads it. */
export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

const names = new Set(['error', 'warning', 'notice', 'debug', 'group', 'endgroup', 'echo', 'add-mask', 'add-matcher', 'remove-matcher', 'add-path', 'set-env', 'set-output', 'save-state', 'stop-commands'])

/**
 * The commands that a GitHub runner obeys in a log: `::name properties::message` at the start of a line, after white space,
 * else the older `##[name properties]message` anywhere in it. Any of CR, LF and CRLF ends a line.
 */
export function readCommands(log: string): Command[] {
  const commands: Command[] = []
  let resume: string | undefined
  for (const line of log.split(/\r\n|\r|\n/)) {
    const command = readNew(line) ?? readOld(line)
    if (resume !== undefined) {
      if (line.trim() === `::${resume}::`) resume = undefined
      continue
    }
    if (command?.name === 'stop-commands') resume = command.message
    if (command) commands.push(command)
  }
  return commands
}

function readNew(line: string): Command | undefined {
  // .NET trims U+0085 where JavaScript does not.
  const text = line.replace(/^[\s\u0085]+/, '')
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1
  return end < 0 ? undefined : commandOf(text.slice(2, end), ',', text.slice(end + 2))
}

function readOld(line: string): Command | undefined {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  return end < 0 ? undefined : commandOf(line.slice(start + 3, end), ';', line.slice(end + 1))
}

function commandOf(head: string, separator: string, message: string): Command | undefined {
  const space = head.indexOf(' ')
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase()
  if (!names.has(name)) return undefined
  const pairs = space < 0 ? [] : head.slice(space + 1).trim().split(separator).filter((pair) => pair.includes('='))
  const properties = Object.fromEntries(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), unescape(pair.slice(pair.indexOf('=') + 1), [['%3A', ':'], ['%2C', ',']])]))
  return { name, properties, message: unescape(message, []) }
}

function unescape(text: string, more: readonly (readonly [string, string])[]): string {
  return [['%0D', '\r'], ['%0A', '\n'], ...more, ['%25', '%']].reduce((result, [from, to]) => result.replaceAll(from!, to!), text)
}
