import { describe, expect, it } from 'vitest'
import { table } from '../../src/finders/table.ts'
import { html } from '../../src/formats/html.ts'
import { markdown } from '../../src/formats/markdown.ts'
import type { Claim, Format, Ruleset } from '../../src/model/index.ts'
import { loadRuleset } from '../../src/ruleset/load.ts'
import { values } from '../../src/values/index.ts'
import { articleOf } from './harness.ts'

function load(slot: string, scopes = '[article]'): Ruleset {
  const source = `rules:\n  - id: r\n    title: R\n    status: active\n    claim: {find: table, key: [story], value: ${slot}}\n    compare: {with: ${scopes}}\n    message: "{here.of} {here.part} {there.part}"\n`
  return loadRuleset([{ file: 'r.yml', pack: 'p', source }], values, new Map(), { finders: [table] })
}

const rulesets = ['figure', 'date', 'total'].map((slot) => load(slot))

/** What is found: the cell, what the text says, what the table says. */
function found(source: string, format: Format = markdown): string[] {
  const article = articleOf(source, { format, path: 'a.md' })
  const claims = rulesets.flatMap((ruleset): readonly Claim[] => table.prepare(ruleset)(article))
  return claims.flatMap((claim, i) => (i % 2 === 0 ? [`${claim.slots['of']!.text}: ${[claim, claims[i + 1]!].map(({ value }) => (value as { shown: string }).shown).join(', ')}`] : []))
}

/** A Markdown table of rows with `|` between their cells; the first heads the columns. */
function grid(rows: string): string {
  const [head, ...body] = rows.trim().split('\n').map((row) => `| ${row.trim()} |`) as [string, ...string[]]
  return [head, head.replace(/[^|]+/g, '---'), ...body].join('\n')
}

const medals = grid('Country | Gold | Silver | Total\nNorway | 13 | 11 | 24\nSweden | 8 | 5 | 13\nUnited States | 6 | 9 | 15')
const years = grid('| 2021 | 2022 | 2023\nRevenue | $3.2m | $3.7m | $4.1m\nNet profit | $0.3m | $0.6m | $0.8m\nStaff | 310 | 322 | 340')
const millions = grid('$ million | 2022 | 2023\nFuel costs | 214 | 321\nProfit (loss) | (121) | 54')
const cities = grid('City | Population (000s) | Area, km²\nLeeds | 812 | 552\nYork | 141.7 | 272')
const traits = `# A bridge and a film\n\n${grid('Feature | Value\nLength | 240 m\nCapacity | 12,000\nOpened | 4 May 2016\nRunning time | 118 minutes')}`
const versions = grid('Version | Released | Supported until\n2.1 | 4 March 2024 | 4 March 2025\n2.2 | 2024-09-17 | 2025-09-17')
const jobs = `# Unemployment\n\n${grid('Country | January | March\nSpain | 11.9% | 11.7%\nItaly | 7.4% | 7.2%')}`

const conflicts: [text: string, table: string, wanted: string][] = [
  ['Norway won 14 gold medals.', medals, 'Norway, Gold: 14, 13'],
  ['Norway won 13 gold medals, and Sweden 9 gold medals.', medals, 'Sweden, Gold: 9, 8'],
  ['Revenue rose to $4.2m in 2023.', years, 'Revenue, 2023: $4.2m, $4.1m'],
  ['In 2023 revenue came to $4.4 million and staff to 340.', years, 'Revenue, 2023: $4.4 million, $4.1m'],
  ['Fuel costs came to $312 million in 2023.', millions, 'Fuel costs, 2023: $312 million, 321'],
  ['The population of Leeds is 822,000.', cities, 'Leeds, Population (000s): 822,000, 812'],
  ['The bridge has a length of 420 metres.', traits, 'Length: 420 metres, 240 m'],
  ['The bridge has a capacity of 14,500.', traits, 'Capacity: 14,500, 12,000'],
  ['The bridge opened on 14 May.', traits, 'Opened: 14 May, 4 May 2016'],
  ['The bridge opened in 2017.', traits, 'Opened: 2017, 4 May 2016'],
  ['The film runs for 128 minutes.', traits, 'Running time: 128 minutes, 118 minutes'],
  ['Version 2.1 was released on 14 March 2024.', versions, '2.1, Released: 14 March 2024, 4 March 2024'],
  ['Version 2.2 is supported until 18 September 2025.', versions, '2.2, Supported until: 18 September 2025, 2025-09-17'],
  ['Rain came to 148 mm in May.', grid('Month | Rain (mm) | Sunny days\nApril | 61 | 14\nMay | 184 | 6'), 'May, Rain (mm): 148 mm, 184'],
  ['Bread costs €3.40 and milk €1.20.', grid('Goods | Price\nBread | €4.30\nMilk | €1.20'), 'Bread, Price: €3.40, €4.30'],
  ['Unemployment in Spain stood at 12.7% in March.', jobs, 'Spain, March: 12.7%, 11.7%'],
]

const silent: [why: string, text: string, table: string][] = [
  ['it is the same', 'Norway won 13 gold medals.', medals],
  ['it is rounded', 'The population of Leeds is about 800,000. Leeds has a population of more than 800,000.', cities],
  ['it is cut off', 'Revenue came to $4m in 2023.', years],
  ['it is elsewhere in the row', 'Norway won 24 gold and silver medals.', medals],
  ['it is that of another row that is named', 'Norway, with 8 gold medals fewer than Sweden, did well.', medals],
  ['it is of another year', 'In 2019 revenue came to $5m. Revenue came to $5m in 2020.', years],
  ['it may be of two years', 'Revenue in 2022 and 2023 came to $5m.', years],
  ['it is what was', 'Revenue rose from $3.9m to $4.1m in 2023.', years],
  ['it is a change', 'Norway won 3 gold medals more. Revenue rose $0.4m in 2023.', medals + '\n\n' + years],
  ['it is expected', 'Revenue of $4.6m was expected in 2023.', years],
  ['it is a part', 'Norway won 9 gold medals in skiing alone. In 2023 online revenue came to $1.7m.', `${medals}\n\n${years}`],
  ['it is of another thing', 'Profit came to $0.9m in 2023. In 2023 revenue growth came to $5m.', years],
  ['it is of another unit', 'Revenue came to €3.8m in 2023.', years],
  ['it is of somebody else', 'Halden had revenue of $9m in 2023. Norway won 10 gold medals in Beijing.', `${years}\n\n${medals}`],
  ['the row has a longer name', 'Leeds United has a population of 900,000. New York has a population of 300,000.', cities],
  ['the number is longer', 'Version 2.1.3 was released on 14 April 2024. Version 12.1 was released on 14 April 2024.', versions],
  ['it is asked', 'Did Norway win 14 gold medals?', medals],
  ['two rows are listed', 'Norway and Sweden won 14 gold medals.', medals],
  ['it is of a part', 'Norway won 10 gold medals in the north. On windy days Norway won 9 gold medals. With its coach, Norway won 9 gold medals.', medals],
  ['it is of what has to do with the row', 'A fix for version 2.1 was released on 9 April 2024. Version 2.2 beta was released on 2 August 2024.', versions],
  ['somebody does something to some', 'Police solved 640 burglaries in 2023. In 2023 there were 1,104 burglaries.', grid('Offence | 2022 | 2023\nBurglaries | 1,322 | 1,104\nThefts | 810 | 822')],
  ['it is one of so many', 'Norway won 7 of 12 gold medals there.', medals],
  ['the column ranks', 'Norway has a rank of 2.', grid('Country | Gold | Rank\nNorway | 13 | 1\nSweden | 8 | 2')],
  ['it is of something else', 'The tower has a length of 250 metres. The old gate opened in 2017.', traits],
  ['it is of a kind', 'Norway won 10 young gold medals.', medals],
  ['the month is of a year or a day', 'In May 2019 rain came to 90 mm. On 3 May rain came to 96 mm. Rain may come to 98 mm.', grid('Month | Rain (mm)\nApril | 61\nMay | 184')],
  ['it was long ago', 'Norway won 10 gold medals two Games ago.', medals],
  ['a clause opens it', 'Packed, the bridge has a length of 250 metres.', traits],
  ['it says not what the table is of', 'Prices in Spain rose to 12.7% in March.', jobs],
  ['the table cannot be read', 'Norway won 14 gold medals.', grid('Country | 2022 | | 2023 |\n| Gold | Silver | Gold | Silver\nNorway | 13 | 11 | 4 | 2')],
  ['rows head others', 'Norway won 14 gold medals.', grid('Country | Gold | Silver\nMen | | \nNorway | 13 | 11\nWomen | | \nSweden | 4 | 2')],
  ['two rows have one name', 'Norway won 14 gold medals.', grid('Country | Gold | Silver\nNorway | 13 | 11\nNorway | 4 | 2')],
  ['the unit is not known', 'The cost of roads was 5.2 million.', grid('Item (in £m, rounded) | Cost (£m, net)\nRoads | 4.1\nParks | 2.2')],
  ['the table stands under another heading', `## Bridges\n\n${traits}\n\n## Tunnels\n\nThe tunnel has a length of 420 metres.`, ''],
]

describe('table', () => {
  it.each(conflicts)('%s', (text, rows, wanted) => expect(found(`${text}\n\n${rows}\n`)).toEqual([wanted]))
  it.each(silent)('silent where %s', (_, text, rows) => expect(found(`${text}\n\n${rows}\n`)).toEqual([]))

  it('reads tables of HTML, and none with merged cells', () => {
    const page = (cell: string): string => `<p>Lake Tarn has a maximum depth of 84 metres.</p><table><tr><th>Lake<th>Area<th>Maximum depth<tr>${cell}Lake Tarn<td>12 km²<td>48 m<tr><td>Lake Holm<td>31 km²<td>102 m</table>`
    expect(found(page('<td>'), html)).toEqual(['Lake Tarn, Maximum depth: 84 metres, 48 m'])
    expect(found(page('<td rowspan="2">'), html)).toEqual([])
  })
  it('gives the places of the text and of the cell', () => {
    const source = `Norway won 14 gold medals.\n\n${medals}\n`
    const claims = table.prepare(rulesets[0]!)(articleOf(source, { format: markdown }))
    expect(claims.map(({ from, to, sentence }) => [source.slice(from, to), source.slice(sentence.from, sentence.to)])).toEqual([['14', 'Norway won 14 gold medals.'], ['13', 'Norway | 13 | 11 | 24']])
    expect(claims.map(({ slots }) => slots['part']!.text)).toEqual(['text', 'table'])
  })
  it('must compare within the article', () => {
    expect(load('figure', '[story]').problems.map(({ message }) => message)).toEqual(['`find: table` holds the tables of an article against its text, so `with` must hold `article`'])
  })
  it('reads the first 200 tables and 5,000 cells of an article, and tells the rest', () => {
    const told: string[] = []
    const rows = (count: number): string => `${grid(`Item | Cost\n${Array.from({ length: count }, (_, i) => `Item ${i} | ${i}`).join('\n')}`)}\n`
    const tell = (source: string): void => void table.prepare(rulesets[0]!)(articleOf(source, { format: markdown }), (what) => told.push(what))
    tell(rows(2_499))
    expect(told).toEqual([])
    tell(rows(2_500))
    tell(`${rows(1)}\n`.repeat(200))
    expect(told).toHaveLength(1)
    tell(`${rows(1)}\n`.repeat(201))
    expect(told).toEqual(Array.from({ length: 2 }, () => 'it has more than 200 tables, or more than 5000 cells in them; only the first were held against its text'))
  })
})

const wrong: [why: string, rows: string, wanted: string][] = [
  ['a slip of one digit', 'Item | Cost\nPaths | 120\nLamps | 85\nTrees | 40\nTotal | 255', 'Total, Cost: 255, 245'],
  ['two digits that changed places', 'Item | Cost\nPaths | 120\nLamps | 85\nTrees | 40\nTotal | 254', 'Total, Cost: 254, 245'],
  ['another column adds up', 'Item | 2023 | 2024\nPaths | 120 | 130\nLamps | 85 | 95\nTotal | 205 | 263', 'Total, 2024: 263, 225'],
  ['the other rows add up', 'Country | Gold | Silver | Total\nNorway | 13 | 11 | 24\nSweden | 8 | 5 | 13\nItaly | 2 | 7 | 9\nCanada | 4 | 8 | 15', 'Canada, Total: 15, 12'],
]
const right: [why: string, rows: string][] = [
  ['it adds up', 'Item | Cost\nPaths | 120\nLamps | 85\nTrees | 40\nTotal | 245'],
  ['it is rounded', 'Item | £m\nPaths | 1.2\nLamps | 0.8\nTrees | 0.4\nTotal | 2.5'],
  ['rows are left out', 'Country | Visitors\nNorway | 410\nSweden | 212\nItaly | 190\nTotal | 1,930'],
  ['a row is part of another', 'Item | Cost\nSchools | 120\nof which primary | 85\nRoads | 40\nTotal | 155'],
  ['a row is a mean', 'Item | Cost\nSchools | 120\nRoads | 40\nAverage | 80\nTotal | 160'],
  ['it is that of rates', 'Ward | Voters | Turnout\nNorth | 1,200 | 61%\nSouth | 800 | 52%\nTotal | 2,000 | 57%'],
  ['it is a mean', 'Shop | Sold | Price\nNorth | 12 | 31\nSouth | 8 | 20\nTotal | 20 | 27'],
  ['a cell is empty', 'Item | Cost\nPaths | 120\nLamps | –\nTrees | 40\nTotal | 170'],
  ['the total is of something else', 'Country | Won | Lost | Total\nNorway | 13 | 11 | 30\nSweden | 8 | 5 | 13\nItaly | 2 | 7 | 12'],
]

describe('totals of tables', () => {
  it.each(wrong)('%s', (_, rows, wanted) => expect(found(grid(rows))).toEqual([wanted]))
  it.each(right)('silent where %s', (_, rows) => expect(found(grid(rows))).toEqual([]))
})
