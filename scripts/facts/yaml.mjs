// The few shapes of the fact files, written so that they read like a table: small maps and lists on one line.

/** A scalar in a flow context; quoted only where it must be. */
export function scalar(value) {
  const text = String(value)
  const plain = /^[\p{L}\p{N}][\p{L}\p{N}\p{M} .'’‘ʻ()/&+-]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n|nan|[\d.+-]+(?:e\d+)?)$/i.test(text) && !/\s$/.test(text)
  return plain || /^\d{4}-\d\d-\d\d$/.test(text) ? text : JSON.stringify(text)
}

const flow = (value) =>
  Array.isArray(value) ? `[${value.map(flow).join(', ')}]` : typeof value === 'object' ? map(value) : value === true ? 'true' : scalar(value)

/** `{a: b, c: [d, e]}`, without the keys that hold nothing. */
export function map(value) {
  return `{${Object.entries(value).filter(([, part]) => part !== undefined && !(Array.isArray(part) && part.length === 0)).map(([key, part]) => `${key}: ${flow(part)}`).join(', ')}}`
}

/** `key: value` lines, two spaces deeper at each level; `rows` keys hold one flow map a line. */
export function block(value, indent) {
  return Object.entries(value).filter(([, part]) => part !== undefined && !(Array.isArray(part) && part.length === 0)).map(([key, part]) => {
    if (key !== 'holders') return `${indent}${key}: ${flow(part)}\n`
    return `${indent}${key}:\n${part.map((row) => `${indent}  - ${map(row)}\n`).join('')}`
  }).join('')
}

/** A whole file: what it is in a comment, its sources, and one section of `entities` or `facts`. */
export function file(about, sources, section, body) {
  const listed = Object.entries(sources).map(([id, source]) => `  ${id}: ${map(source)}\n`).join('')
  return `# yaml-language-server: $schema=../../dist/rules.schema.json\n${about.map((line) => `# ${line}\n`).join('')}\n${listed ? `sources:\n${listed}\n` : ''}${section}:\n${body}`
}
