/** How a currency is written in a finding: before the number (`€2`) or after it (`2 rupees`). */
export interface Currency {
  readonly before?: string
  readonly one?: string
  readonly many?: string
}

/** Currencies by ISO code, or by a lower-case name where several countries use it. */
const currencies: Readonly<Record<string, Currency>> = {
  USD: { before: '$' }, EUR: { before: '€' }, GBP: { before: '£' }, JPY: { before: '¥' }, INR: { before: '₹' }, RUB: { before: '₽' }, TRY: { before: '₺' },
  KRW: { before: '₩' }, ILS: { before: '₪' }, UAH: { before: '₴' }, THB: { before: '฿' }, VND: { before: '₫' },
  AUD: { before: 'A$' }, CAD: { before: 'C$' }, HKD: { before: 'HK$' }, NZD: { before: 'NZ$' }, SGD: { before: 'S$' }, TWD: { before: 'NT$' }, BRL: { before: 'R$' },
  CNY: { many: 'yuan' }, PLN: { one: 'zloty', many: 'zlotys' }, ZAR: { many: 'rand' }, HUF: { one: 'forint', many: 'forints' }, CHF: { one: 'Swiss franc', many: 'Swiss francs' },
  AED: { before: 'AED ' }, SAR: { before: 'SAR ' }, SEK: { before: 'SEK ' }, NOK: { before: 'NOK ' }, DKK: { before: 'DKK ' }, CZK: { before: 'CZK ' }, MXN: { before: 'MXN ' },
  PKR: { before: 'PKR ' }, EGP: { before: 'EGP ' }, NGN: { before: 'NGN ' }, BTC: { one: 'bitcoin', many: 'bitcoins' },
  rupee: { one: 'rupee', many: 'rupees' }, peso: { one: 'peso', many: 'pesos' }, franc: { one: 'franc', many: 'francs' }, krona: { one: 'krona', many: 'kronor' },
  krone: { one: 'krone', many: 'kroner' }, dirham: { one: 'dirham', many: 'dirhams' }, riyal: { one: 'riyal', many: 'riyals' }, rial: { one: 'rial', many: 'rials' },
  dinar: { one: 'dinar', many: 'dinars' }, cent: { one: 'cent', many: 'cents' }, baht: { many: 'baht' }, ringgit: { many: 'ringgit' }, naira: { many: 'naira' }, rupiah: { many: 'rupiah' },
}

/** Codes that share a name: `rupees` may be Indian or Pakistani. */
const kin: Readonly<Record<string, string>> = {
  INR: 'rupee', PKR: 'rupee', MXN: 'peso', CHF: 'franc', SEK: 'krona', NOK: 'krone', DKK: 'krone', AED: 'dirham', SAR: 'riyal',
}

/** Currency signs that need nothing before them. */
export const signs: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'], ['€', 'EUR'], ['£', 'GBP'], ['¥', 'JPY'], ['₹', 'INR'], ['₽', 'RUB'], ['₺', 'TRY'], ['₩', 'KRW'], ['₪', 'ILS'], ['₴', 'UAH'], ['฿', 'THB'], ['₫', 'VND'],
])

/** Letters written on to `$`, as in `A$5`; upper case. */
export const dollarLetters: ReadonlyMap<string, string> = new Map([
  ['US', 'USD'], ['USD', 'USD'], ['A', 'AUD'], ['AU', 'AUD'], ['AUD', 'AUD'], ['C', 'CAD'], ['CA', 'CAD'], ['CAD', 'CAD'], ['CDN', 'CAD'], ['HK', 'HKD'], ['NZ', 'NZD'], ['NZD', 'NZD'],
  ['S', 'SGD'], ['SG', 'SGD'], ['NT', 'TWD'], ['R', 'BRL'], ['MX', 'MXN'],
])

/** Codes that stand before or after a number, as written. */
export const codes: ReadonlyMap<string, string> = new Map([
  ...Object.keys(currencies).filter((code) => /^[A-Z]{3}$/.test(code) && code !== 'TRY').map((code): [string, string] => [code, code]),
  ['RMB', 'CNY'], ['Rs', 'rupee'], ['CHF', 'CHF'],
])

/** Names that stand after a number, lower case. */
export const names: ReadonlyMap<string, string> = new Map(
  ([
    ['USD', 'dollar dollars'], ['EUR', 'euro euros'], ['GBP', 'pound pounds'], ['JPY', 'yen'], ['CNY', 'yuan renminbi'], ['KRW', 'won'], ['RUB', 'ruble rubles rouble roubles'],
    ['rupee', 'rupee rupees'], ['peso', 'peso pesos'], ['franc', 'franc francs'], ['TRY', 'lira liras'], ['dirham', 'dirham dirhams'], ['riyal', 'riyal riyals'], ['rial', 'rial rials'],
    ['dinar', 'dinar dinars'], ['ILS', 'shekel shekels'], ['UAH', 'hryvnia hryvnias hryvnya'], ['PLN', 'zloty zlotys zlotych'], ['krona', 'krona kronor kronas'],
    ['krone', 'krone kroner'], ['ZAR', 'rand'], ['BRL', 'reais'], ['baht', 'baht'], ['ringgit', 'ringgit'], ['HUF', 'forint forints'], ['naira', 'naira'], ['rupiah', 'rupiah'],
    ['BTC', 'bitcoin bitcoins'], ['cent', 'cent cents'], ['GBP/100', 'pence'],
  ] as const).flatMap(([code, list]) => list.split(' ').map((word): [string, string] => [word, code])),
)

/** Of these every sum of money has one, lower case: signs, codes and names. */
export const currencyWords: ReadonlySet<string> = new Set([...signs.keys(), ...[...codes.keys()].map((code) => code.toLowerCase()), ...names.keys(), 'p'])

/** Countries before a name that several share, lower case: `Australian dollars`, `Hong Kong dollars`. Of two words, the last. */
const adjectives: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  USD: { us: 'USD', american: 'USD', australian: 'AUD', canadian: 'CAD', zealand: 'NZD', kong: 'HKD', singapore: 'SGD', taiwan: 'TWD', jamaican: '', zimbabwean: '', taiwanese: 'TWD' },
  GBP: { british: 'GBP', egyptian: 'EGP', lebanese: '', syrian: '', sudanese: '', irish: '' },
  rupee: { indian: 'INR', pakistani: 'PKR', nepalese: '', nepali: '', lankan: '' },
  peso: { mexican: 'MXN', argentine: '', philippine: '', chilean: '', colombian: '', cuban: '' },
  franc: { swiss: 'CHF', cfa: '', french: '', belgian: '' },
  krona: { swedish: 'SEK', icelandic: '' }, krone: { norwegian: 'NOK', danish: 'DKK' }, dirham: { emirati: 'AED', uae: 'AED', moroccan: '' }, riyal: { saudi: 'SAR', qatari: '' },
  RUB: { russian: 'RUB', belarusian: '' }, TRY: { turkish: 'TRY', italian: '', syrian: '', lebanese: '' }, JPY: { japanese: 'JPY' }, CNY: { chinese: 'CNY' }, cent: { euro: 'EUR/100', us: 'USD/100' },
  KRW: { korean: 'KRW' }, PLN: { polish: 'PLN' }, ILS: { israeli: 'ILS' }, UAH: { ukrainian: 'UAH' }, ZAR: { african: 'ZAR' }, BRL: { brazilian: 'BRL' }, HUF: { hungarian: 'HUF' },
}

/** The currency of a name with a country before it; '' where it is one that is not told apart, undefined where that word is no country of it. */
export function ofCountry(code: string, country: string): string | undefined {
  const table = adjectives[code]
  return table && Object.hasOwn(table, country) ? table[country] : undefined
}

/** Are two currencies, as written, the same one? `rupees` and `₹` are. */
export function sameCurrency(a: string, b: string): boolean {
  return a === b || kin[a] === b || kin[b] === a
}

/** How to write a currency. */
export function currencyOf(code: string): Currency {
  return currencies[code] ?? { before: `${code} ` }
}
