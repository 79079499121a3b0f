// Writes the shipped facts: `node scripts/facts.mjs FOLDER`, where FOLDER holds offices.json, countries.json and renames.json.
// The YAML files are what people read and edit; this is for refreshing them. The same input gives the same bytes.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { correct } from './facts/corrections.mjs'
import { countryNames, readCountries } from './facts/countries.mjs'
import { mayShip, readOffice } from './facts/offices.mjs'
import { makeNameOf, readPeople } from './facts/people.mjs'
import { readRenames } from './facts/renames.mjs'
import { publicId, publicSources } from './facts/sources.mjs'
import { isLeader, organisations, titlesOf } from './facts/titles.mjs'
import { block, file } from './facts/yaml.mjs'

/**
 * Makes the files.
 *
 * @param data `{offices, sources, countries, renames}` of the three JSON files
 * @returns `{files, counts}`: text by file name, and what was kept and dropped
 */
export function makeFacts({ offices, sources: given, countries, renames }) {
  // The licence in this repository is that of its web template; for the data it names none.
  const { reign: _, ...sources } = given
  const corrected = correct(offices)
  const nameOf = makeNameOf(corrected.flatMap(({ holders }) => holders.map(({ name }) => name)))
  const held = new Map(corrected.map((office) => [office.id, { office, ...readOffice(office, sources, nameOf) }]))
  const roles = corrected.flatMap((office) => roleOf(office, held, sources)).sort((a, b) => (a.id < b.id ? -1 : 1))
  const holders = new Set(roles.flatMap(({ role }) => role.holders.map(({ who }) => who)))
  const places = readCountries(countries)
  const orgs = roles.flatMap(({ org }) => (org ? [org] : []))
  const entities = (list) => list.map(({ id, ...rest }) => `  ${id}:\n${block(rest, '    ')}`).join('')
  const rolesOf = (kind) => entities(roles.filter((one) => one.kind === kind).map(({ id, role }) => ({ id, ...role })))
  const usedBy = (kind) => publicSources(sources, roles.filter((one) => one.kind === kind).flatMap(({ role }) => role.holders.flatMap(({ source }) => source?.split(' ') ?? [])))
  const files = {
    'leaders.yml': file(['Heads of state and government. `to` and `known_until` are the first day on which it is true, or known, no more.'], usedBy('leader'), 'entities', rolesOf('leader')),
    'ministers.yml': file(['Ministers of countries whose ministers are known into 2025.'], usedBy('minister'), 'entities', rolesOf('minister')),
    'organisations.yml': file(['International organisations and who leads them.'], usedBy('organisation'), 'entities', entities(orgs.map((org) => ({ id: org.id, type: 'org', name: org.name, aliases: org.aliases }))) + rolesOf('organisation')),
    'countries.yml': file(['Countries as newspapers name them.'], publicSources(sources, ['factbook']), 'entities', entities(places.map(({ id, ...place }) => ({ id, type: 'place', ...place, source: 'factbook' })))),
    'people.yml': file(['People who hold or held an office and whose name is written in several ways.'], {}, 'entities', entities(readPeople(holders).map(({ id, name, aliases }) => ({ id, type: 'person', name, aliases })))),
    'renames.yml': readRenames(renames),
  }
  const rows = roles.flatMap(({ role }) => role.holders)
  const counts = {
    offices: roles.length, officesDropped: corrected.length - roles.length,
    rows: rows.filter(({ who }) => who !== 'unknown').length, unknown: rows.filter(({ who }) => who === 'unknown').length, people: holders.size - 1, countries: places.length,
    rowsDropped: corrected.filter(({ id }) => held.get(id).spans.length > 0).reduce((sum, { id }) => sum + held.get(id).dropped, 0),
  }
  return { files, counts }
}

function roleOf(office, held, sources) {
  const { spans, until } = held.get(office.id)
  if (spans.length === 0) return []
  const named = organisations[office.id]
  const country = countryNames.get(office.jurisdiction.iso2)
  const title = named ? undefined : country && titlesOf(office)
  if (!named && !title?.id) return []
  const holders = spans.map(({ who, from, to, acting, sources: ids }) => ({
    who, from, to, ...(acting ? { acting: true } : {}), source: [...new Set(ids.filter((id) => mayShip(sources[id])).map(publicId))].sort().join(' ') || undefined,
  }))
  const known = { contested: office.contested ? true : undefined, many: office.multiple_holders ? true : undefined, known_from: holders[0].from < '2000-01-01' ? '2000-01-01' : holders[0].from, known_until: until, holders }
  if (named) {
    return [{ id: `${named.org.id}-head`, kind: 'organisation', org: named.org, role: { type: 'role', name: named.name, org: named.org.id, titles: named.titles, aliases: named.aliases, ...known } }]
  }
  const called = title.called.includes('leader') || !followsLeader(office, held) ? title.called : ['leader', ...title.called]
  const kind = /^(?:head-of)/.test(title.id) ? 'leader' : 'minister'
  const of = ofName(country)
  const name = title.of === false ? title.shown : `${title.shown} of ${of}`
  return [{ id: `${country.id}-${title.id}`, kind, role: { type: 'role', name, country: country.id, titles: title.titles, called, aliases: title.aliases, ...known } }]
}

/** `the Netherlands`, `Germany`. */
const ofName = ({ name, aliases }) => aliases.find((alias) => alias === `the ${name}`) ?? (/^(?:United|Czech|Central|Democratic|Dominican|Republic)/.test(name) ? `the ${name}` : name)

/** Is the country's leader in the other office, and did somebody hold both in turn? Then papers called that person its leader all the while. */
function followsLeader(office, held) {
  const [iso, kind] = office.id.split('.')
  const other = { hos: 'hog', hog: 'hos' }[kind]
  const there = other && held.get(`${iso}.${other}`)
  if (!there?.office || !isLeader(there.office)) return false
  const names = new Set(there.spans.map(({ who }) => who))
  return held.get(office.id).spans.some(({ who }) => who !== 'unknown' && names.has(who))
}

function main(folder) {
  const read = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'))
  const { offices, sources } = read('offices.json')
  const { files, counts } = makeFacts({ offices, sources, countries: read('countries.json').countries, renames: read('renames.json') })
  const target = fileURLToPath(new URL('../rules/facts/', import.meta.url))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(target, name), text)
  console.log(JSON.stringify({ ...counts, bytes: Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.byteLength(text)])) }, null, 1))
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (process.argv[2]) main(process.argv[2])
  else {
    console.error('usage: node scripts/facts.mjs FOLDER (with offices.json, countries.json and renames.json)')
    process.exitCode = 2
  }
}
