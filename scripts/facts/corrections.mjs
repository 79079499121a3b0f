// Where reading the data by eye found it wrong or unsure. A row is only moved, cut or left out here, never given a date of our own;
// rows that are added name the source that bears them out.

/** Offices that are left out: mixed up with another one, or abolished while the source still lists a holder. */
export const leftOut = {
  'ch.hog': 'the president, listed once more', 'gh.hog': 'the president, listed once more', 'pa.hog': 'the president, listed once more', 'pe.hog': 'the president, listed once more', 've.hog': 'the president, listed once more',
  'ad.hos': 'the French president, whom no paper calls president of Andorra', 'ga.hog': 'abolished in 2025', 'ke.hog': 'abolished in 2013', 'km.hog': 'abolished', 'na.hog': 'holders since 2012 are missing', 'tm.hog': 'abolished',
  'sz.hog': 'three holders of one surname are one row', 'td.hos': 'father and son are one row', 'tg.hos': 'its holder went on as president of the council, and papers go on calling him president',
}

/** Spans in which the data is not to be trusted, by office. */
export const unknown = {
  'at.hos': [{ from: '2016-07-08', to: '2017-01-26' }],
  // Already leader of the party, not yet president.
  'cn.hos': [{ from: '2002-11-15', to: '2003-03-15' }, { from: '2012-11-15', to: '2013-03-14' }],
  'fj.hog': [{ from: '2006-12-05', to: '2014-09-22' }],
  'gm.hos': [{ from: '2016-12-01', to: '2017-01-22' }],
  'kw.hog': [{ from: '2022-07-19', to: '2023-03-05' }],
  'lb.hog': [{ from: '2016-12-18', to: '2021-09-20' }],
  'td.hog': [{ from: '2018-05-05', to: '2024-01-01' }],
  // Holders that are missing, coups, and a prime minister who was suspended and kept her title.
  'th.hog': [{ from: '2006-09-19', to: '2006-10-01' }, { from: '2008-01-29', to: '2008-12-17' }, { from: '2014-05-07', to: '2014-08-25' }, { from: '2025-07-01', to: '2025-09-05' }],
}

/** Rows to leave out, by office and name. */
export const rowsLeftOut = {
  'cd.hog': ['Anatole Collinet Makosso'],
  'is.hog': ['Halla Tomasdottir'],
  // Two Latvian politicians of one name: the prime minister of 2000 and the president of 2011.
  'lv.hog': ['Andris Bērziņš'],
  'kp.hos': ['Assembly President Kim Yong Nam', 'Assembly President Choe Ryong Hae', 'Kim Jong Un', 'Kim Jong-un'],
}

/** Days to set, by office, name and the row's own `from`. */
export const rowsCut = {
  // The Factbook says when the next one took office.
  'eu.commission_president': { 'José Manuel Barroso 2004-11-22': { to: '2014-11-01', seen_until: undefined } },
  'gr.hos': { 'Katerina Sakellaropoulou 2020-03-13': { to: '2025-03-13', alt_from: {} } },
  'mn.hog': { 'Oyunerdene Luvsannamsrai 2021-01-27': { to: '2025-06-13', alt_from: {} } },
  // White House texts go on naming them until the days set here.
  'us.hos': { 'Donald Trump 2025-01-20': { sources: ['factbook', 'wh'], sure: '2026-08-21' } },
  'us.central_bank_governor': { 'Jerome Powell 2018-02-05': { sources: ['eps:us-cabinet', 'wh'], sure: '2026-01-30' } },
  'us.finance_minister': { 'Janet Yellen 2021-01-26': { sources: ['eps:us-cabinet', 'wh'], sure: '2025-01-03' } },
  'us.justice_minister': { 'Merrick Garland 2021-03-11': { sources: ['eps:us-cabinet', 'wh'], sure: '2024-10-14' } },
}

const seen = (name, from, to) => ({ name, from, to, sources: ['wh'] })

/** Rows to add. The Factbook's are in its text, but the data took them for other names of the one before. */
export const rowsAdded = {
  'gr.hos': [{ name: 'Konstantinos Tasoulas', from: '2025-03-13', to: null, sources: ['factbook'] }],
  'mn.hog': [{ name: 'Gombojavyn Zandanshatar', from: '2025-06-13', to: null, sources: ['factbook'] }],
  'kp.hos': [{ name: 'Kim Jong Un', from: '2011-12-17', to: null, sources: ['factbook'] }],
  'eu.commission_president': [{ name: 'Jean-Claude Juncker', from: '2014-11-01', to: '2019-12-01', sources: ['factbook'] }],
  'eu.council_president': [
    { name: 'Herman Van Rompuy', from: '2009-12-01', to: '2014-12-01', sources: ['factbook'] },
    { name: 'Donald Tusk', from: '2014-12-01', to: '2019-12-01', sources: ['factbook'] },
    { name: 'Charles Michel', from: '2019-12-01', to: '2024-12-01', sources: ['factbook', 'wh'] },
  ],
}

/** Offices to add: the days on which White House texts first and last name a holder, and the day on which they greet the new one. */
export const officesAdded = [
  {
    id: 'nato.secretary_general', jurisdiction: { org: 'NATO' }, classes: ['head_of_organisation'], titles: [], known_from: '2021-03-17', known_until: '2025-08-19',
    holders: [seen('Jens Stoltenberg', '2021-03-17', '2024-10-01'), seen('Mark Rutte', '2024-10-01', null)],
  },
]

/** The offices of the data, corrected. */
export function correct(offices) {
  const kept = offices.filter(({ id }) => !(id in leftOut) && !officesAdded.some((office) => office.id === id))
  return [...kept, ...officesAdded].map((office) => {
    const { id } = office
    const rows = office.holders.filter(({ name }) => !rowsLeftOut[id]?.includes(name))
    const cut = rows.map((row) => ({ ...row, ...rowsCut[id]?.[`${row.name} ${row.from}`] }))
    const first = rowsAdded[id]?.map(({ from }) => from).sort()[0]
    return {
      ...office,
      ...(first && first < office.known_from ? { known_from: first } : {}),
      ...(unknown[id] ? { unknown: unknown[id] } : {}),
      holders: [...cut, ...(rowsAdded[id] ?? [])],
    }
  })
}
