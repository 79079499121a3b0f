/** Offices and ranks of which somebody holds one: a sentence that gives two of them to one person says two things. Unlike `spokesman`, `aide` or `expert`, which papers use as they like. */
export const ranks: ReadonlySet<string> = new Set(
  ('president minister premier chancellor secretary chairman chairwoman governor mayor ambassador commissioner king queen prince princess emperor pope cardinal archbishop bishop senator congressman congresswoman ' +
    'judge colonel captain major sergeant lieutenant admiral commander director manager treasurer prosecutor coroner sheriff speaker editor professor headteacher principal').split(' '),
)
