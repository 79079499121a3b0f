import { listAt } from '../list-at.ts'

const table = `
afghani, ariary, baht, balboa, birr, bolivar, boliviano, cedi, colon colón, cordoba córdoba, dalasi, denar, dinar, dirham, dobra, dollar, dong, dram, drachma, escudo, euro, florin, forint,
franc, gourde, guarani guaraní, guilder, hryvnia hryvnya, kina, kip, koruna crown, krona crown, krone crown, kroon, kuna, kwacha, kwanza, kyat, lari, lats lat, lek, lempira, leone, leu, lev, lilangeni,
lira, litas, loti, manat, mark, markka, metical, naira, nakfa, ngultrum, ouguiya, pataca, peseta, peso, pound sterling, pula, punt, quetzal, rand, real, rial, riel, ringgit, riyal, ruble rouble,
rufiyaa, rupee, rupiah, schilling, shekel, shilling, sol, som soum, somoni, taka, tala, tenge, tolar, tugrik togrog, vatu, won, yen, yuan renminbi, zloty
`

/** The currencies of each name in the singular, lower case: `rouble` is a ruble, `crown` is one of three. */
export const currencyNames: ReadonlyMap<string, readonly string[]> = currenciesByName()

function currenciesByName(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [unit, ...others] of table.split(',').map((part) => part.trim().split(' '))) {
    for (const name of [unit!, ...others]) listAt(found, name).push(unit!)
  }
  return found
}
