// The words that numbers are made of. Maps, not objects: any word of an article is looked up here, `constructor` too.

/** Zero to nineteen. */
export const units: ReadonlyMap<string, number> = new Map(
  ('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen').split(' ').map((word, value) => [word, value]),
)

/** Twenty to ninety. */
export const tens: ReadonlyMap<string, number> = new Map([
  ['twenty', 20], ['thirty', 30], ['forty', 40], ['fourty', 40], ['fifty', 50], ['sixty', 60], ['seventy', 70], ['eighty', 80], ['ninety', 90],
])

/** Words that multiply the number before them. */
export const magnitudes: ReadonlyMap<string, number> = new Map([
  ['hundred', 100], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12], ['dozen', 12],
  ['lakh', 1e5], ['lakhs', 1e5], ['crore', 1e7], ['crores', 1e7], ['bn', 1e9], ['mn', 1e6], ['mln', 1e6], ['tn', 1e12], ['trn', 1e12],
])

/** Letters that multiply the figure that they are written on to: `2.5m`, `40k`. */
export const letters: ReadonlyMap<string, number> = new Map([['k', 1e3], ['m', 1e6], ['b', 1e9]])

/** Plurals that give no more than the order of magnitude: from at least two of them up to, but not including, the second number. */
export const plurals: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['dozens', [24, 100]], ['hundreds', [200, 1e3]], ['thousands', [2e3, 1e4]], ['millions', [2e6, 1e7]], ['billions', [2e9, 1e10]], ['trillions', [2e12, 1e13]],
])

export const fractionSigns: ReadonlyMap<string, number> = new Map([['½', 1 / 2], ['¼', 1 / 4], ['¾', 3 / 4], ['⅓', 1 / 3], ['⅔', 2 / 3], ['⅛', 1 / 8]])

/** First to nineteenth. */
export const ordinalUnits: ReadonlyMap<string, number> = new Map(
  ('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth ' +
    'seventeenth eighteenth nineteenth').split(' ').map((word, index) => [word, index + 1]),
)

/** Twentieth to ninetieth. */
export const ordinalTens: ReadonlyMap<string, number> = new Map([
  ['twentieth', 20], ['thirtieth', 30], ['fortieth', 40], ['fiftieth', 50], ['sixtieth', 60], ['seventieth', 70], ['eightieth', 80], ['ninetieth', 90],
])

export const ordinalMagnitudes: ReadonlyMap<string, number> = new Map([['hundredth', 100], ['thousandth', 1e3], ['millionth', 1e6]])

/** Parts of a whole; after a number they make a fraction of it. */
export const parts: ReadonlySet<string> = new Set(
  'halves thirds quarters fifths sixths sevenths eighths ninths tenths hundredths thousandths'.split(' '),
)
