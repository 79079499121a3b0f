import { mayShip } from './offices.mjs'

// Sources as a reader is shown them, by the id that rows give. Wikidata was read country by country; here it is one.
const shown = {
  factbook: { name: 'CIA World Factbook', as_of: '2026-01-22', url: 'https://github.com/factbook/factbook.json', licence: 'public domain' },
  wikidata: { name: 'Wikidata, as collected by every-politician-scrapers', as_of: '2022-08-02', url: 'https://github.com/every-politician-scrapers', licence: 'CC0-1.0' },
  ifg: { name: 'Institute for Government, Ministers Database', as_of: '2026-06-19', url: 'https://github.com/instituteforgov/ifg-ministers-database-public', licence: 'CC-BY-4.0' },
  legislators: { name: 'unitedstates/congress-legislators', as_of: '2026-06-15', url: 'https://github.com/unitedstates/congress-legislators', licence: 'CC0-1.0' },
  'white-house': { name: 'White House texts', as_of: '2026-08-21', url: 'https://www.whitehouse.gov/', licence: 'public domain' },
}

const names = { usleg: 'legislators', wh: 'white-house' }

/** The id under which a source of the data is shipped: `eps:germany` → `wikidata`. */
export const publicId = (id) => (id.startsWith('eps:') ? 'wikidata' : (names[id] ?? id))

/** The sources with these ids, in the order of the list above. `as_of` of single sources is that of the data. */
export function publicSources(sources, ids) {
  return Object.fromEntries(Object.entries(shown).filter(([id]) => ids.includes(id)).map(([id, source]) => {
    const given = sources[Object.keys(names).find((key) => names[key] === id) ?? id]
    return [id, given && mayShip(given) ? { ...source, as_of: given.as_of } : source]
  }))
}
