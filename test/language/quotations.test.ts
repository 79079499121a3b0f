import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readQuotations } from '../../src/language/en/quotations.ts'
import type { Quotation } from '../../src/language/en/quotations.ts'
import { articleOf } from '../finders/harness.ts'
import { context } from '../values/harness-entity.ts'

/** `|` parts paragraphs. */
function read(text: string): Quotation[] {
  return readQuotations(articleOf(text.replaceAll('|', '\n\n')), context)
}

/** The words of each run, and whoever says them: an id, a name, a description in brackets, or `?`. */
function shown(text: string): string[][] {
  return read(text)
    .filter((one) => one.cue)
    .map(({ runs, speaker }) => [
      runs.map((run) => run.words.map((word) => `${word.spaced ? ' ' : ''}${word.text}`).join('').trim()).join(' / '),
      !speaker ? '?' : !speaker.named ? `(${speaker.name})` : (speaker.ids[0] ?? speaker.name),
    ])
}

const merz = 'friedrich-merz'
const macron = 'emmanuel-macron'
const hale = 'Anna Hale'

describe('readQuotations gives a quotation to its speaker', () => {
  it.each<[string, ...string[][]]>([
    // After it.
    ['“We will be back,” Merz said.', ['We will be back', merz]],
    ['“We will be back”, Merz said.', ['We will be back', merz]],
    ['"We will be back," Merz said.', ['We will be back', merz]],
    ['‘We will be back,’ Merz said.', ['We will be back', merz]],
    ["``We will be back,'' Merz said.", ['We will be back', merz]],
    ['“We will be back,” said Merz.', ['We will be back', merz]],
    ['“We will be back!” exclaimed Merz.', ['We will be back', merz]],
    ['“We will be back!” Anna Hale said.', ['We will be back', hale]],
    ['“We will be back,” said Chancellor Friedrich Merz on Monday.', ['We will be back', merz]],
    ['“We will be back,” said Germany’s Chancellor Friedrich Merz, who took office in May.', ['We will be back', merz]],
    ['“We will be back,” Merz told reporters in Berlin.', ['We will be back', merz]],
    ['“We will be back,” Merz, who took office in May, said.', ['We will be back', merz]],
    ['“We will be back,” Merz, 69, the German chancellor, said.', ['We will be back', merz]],
    ['“We will be back,” Anna Hale, head of the bank in Riga said.', ['We will be back', hale]],
    ['“We will be back,” the German chancellor, Friedrich Merz, said.', ['We will be back', merz]],
    ['“We will be back,” according to Merz.', ['We will be back', merz]],
    ['“We will be back,” as Merz put it.', ['We will be back', merz]],
    ['“We will be back,” Merz later said.', ['We will be back', merz]],
    ['“We will be back,” Merz has repeatedly warned.', ['We will be back', merz]],
    ['“We will be back,” Merz was quoted as saying by state radio.', ['We will be back', merz]],
    ['“We will be back,” wrote Anna Hale on her blog.', ['We will be back', hale]],
    ['“We will be back,” local teacher Anna Hale said.', ['We will be back', hale]],
    ['“We will be back,” said 34-year-old teacher Anna Hale.', ['We will be back', hale]],
    ['“We will be back,” said the group’s president, Anna Hale.', ['We will be back', hale]],
    ['“We will be back,” added Merz’s deputy, Anna Hale.', ['We will be back', hale]],
    ['“We will be back” — Anna Hale', ['We will be back', hale]],
    ['The plan was “dead on arrival” by then, Merz said.', ['dead on arrival', merz]],
    // Before it.
    ['Merz said: “We will be back.”', ['We will be back', merz]],
    ['Merz said, “We will be back.”', ['We will be back', merz]],
    ['Merz said “We will be back.”', ['We will be back', merz]],
    ['Merz: “We will be back.”', ['We will be back', merz]],
    ['Merz (CDU) said: “We will be back.”', ['We will be back', merz]],
    ['Merz – who arrived late – said: “We will be back.”', ['We will be back', merz]],
    ['Merz, flanked by Macron, and Meloni, said: “We will be back.”', ['We will be back', merz]],
    ['When asked about the plan, Merz replied: “No comment.”', ['No comment', merz]],
    ['Merz criticised the plan and said: “It will fail.”', ['It will fail', merz]],
    ['Merz criticised the plan, warning: “It will fail.”', ['It will fail', merz]],
    ['Speaking in Berlin, Merz said: “We will be back.”', ['We will be back', merz]],
    ['According to Merz, “we will be back”.', ['we will be back', merz]],
    ['In the words of Merz, “we will be back”.', ['we will be back', merz]],
    ['As Merz put it, “we will be back.”', ['we will be back', merz]],
    ['Merz quoted Macron as saying: “We will be back.”', ['We will be back', macron]],
    ['Merz said that “every option is on the table”.', ['every option is on the table', merz]],
    ['Merz said on Monday that he was “very, very confident”.', ['very very confident', merz]],
    ['Merz called the plan “a terrible mistake”.', ['a terrible mistake', merz]],
    ['Merz rejected the plan, calling it “a disaster for all”.', ['a disaster for all', merz]],
    ['Merz, whose party lost, described the vote as “a warning”.', ['a warning', merz]],
    ['Merz accused Macron of “looking the other way”.', ['looking the other way', merz]],
    ['Merz went on to say, “We will be back.”', ['We will be back', merz]],
    ['Merz was hailed by Macron as “a friend of the north”.', ['a friend of the north', macron]],
    ['The ferry was full, Merz said, calling it “a floating queue”.', ['a floating queue', merz]],
    ['A man who said he was “quite lost” came in.', ['quite lost', '?']],
    ['“We will be back,” Anna Hale, founder of the Riga Harbour Trust said.', ['We will be back', hale]],
    ['“We will be back,” said Hale Marine spokesman Jonas Brandt.', ['We will be back', 'Jonas Brandt']],
    ['“We will be back,” the 33-year-old harbour master’s friend Anna Hale told the paper.', ['We will be back', hale]],
    ['Anna Hale, Baltic Ferry Union vice president for crews and ports, said: “We will be back.”', ['We will be back', hale]],
    ['Maud Perrin of Help the Harbour said it was cold. “We will be back,” she added.', ['We will be back', 'Maud Perrin']],
    ['Merz said the union had refused, in two long meetings on two cold days in a row, to look at any plan for the ferries, the quays or the crews that was not “free of charge”.', ['free of charge', merz]],
    ['The advert described the ferry as “a floating hotel”.', ['a floating hotel', '(The advert)']],
    ['In March the Riga Ferry Club said crews were “worn out”.', ['worn out', '(the Riga Ferry Club)']],
    ['Merz said it was wrong to suggest that the quays were “worn out”.', ['worn out', merz]],
    ['“We will be back,” Anna Hale, from the Baltic Harbour Office, one of the oldest of its kind, told the paper.', ['We will be back', hale]],
    ['Merz requested “total silence”.', ['total silence', merz]],
    // On both sides, and several.
    ['“There is no plan,” he said, “until there is a plan.”', ['There is no plan / until there is a plan', '?']],
    ['“There is no plan,” Merz said on Monday, “until there is a plan.”', ['There is no plan / until there is a plan', merz]],
    ['“We,” said Merz. “Will.”', ['We', merz], ['Will', merz]],
    ['“We saw it,” Merz said, adding: “It will fail.”', ['We saw it', merz], ['It will fail', merz]],
    ['Merz called it “a mess” and “a shame”.', ['a mess', merz], ['a shame', merz]],
    ['Merz saw “no way out”, but Macron called that “reckless”.', ['reckless', macron]],
    ['“This is a good day,” Merz said, while Macron warned of “dark clouds”.', ['This is a good day', merz], ['dark clouds', macron]],
    ['“Who are you?” asked Macron. “I am nobody,” replied Merz.', ['Who are you', macron], ['I am nobody', merz]],
    ['“If they say ‘never’, we say ‘now’,” Merz said.', ['If they say never we say now', merz]],
    ['Asked about the “deal”, Merz said: “No.”', ['No', merz]],
    // Pronouns and titles.
    ['Merz met Macron on Tuesday. “It went well,” he said.', ['It went well', merz]],
    ['Merz met Meloni in Rome. “It went well,” she said.', ['It went well', 'giorgia-meloni']],
    ['Anna Hale left early. She called it “a terrible mistake”.', ['a terrible mistake', hale]],
    ['“It went well,” said Anna Hale, a nurse. “We are glad,” she added.', ['It went well', hale], ['We are glad', hale]],
    ['“It went well,” he said.', ['It went well', '?']],
    ['President Vladimir Putin came. “It went well,” the president said.', ['It went well', 'vladimir-putin']],
    ['Anna Hale, the mayor of Brenholm, came. “It went well,” the mayor said.', ['It went well', hale]],
    ['President Putin met President Macron. “It went well,” the president said.', ['It went well', '?']],
    ['“It went well,” the president said.', ['It went well', '?']],
    ['Prime Minister Anna Hale met Foreign Minister Jonas Brandt. “It went well,” the prime minister said.', ['It went well', hale]],
    ['Harbour Secretary Anna Hale came. “It went well,” the minister said.', ['It went well', hale]],
    ['Foreign Minister Jonas Brandt came. “It went well,” the prime minister said.', ['It went well', '?']],
    ['Anna Hale sang twice. “It went well,” said the Riga-born singer.', ['It went well', hale]],
    ['Anna Hale sang twice. “It went well,” the 29-year-old said.', ['It went well', hale]],
    ['Anna Hale sang twice. “It went well,” the police officer said.', ['It went well', '(the police officer)']],
    ['Police sealed the quay. “It went well,” he said.', ['It went well', '?']],
    ['Merz came, the ministry said. “It went well,” he added.', ['It went well', merz]],
    // Nobody by name.
    ['“We regret it,” police said.', ['We regret it', '(police)']],
    ['“We regret it,” the ministry said in a statement.', ['We regret it', '(the ministry)']],
    ['“We regret it,” said a spokesman for the ministry on Tuesday.', ['We regret it', '(a spokesman for the ministry)']],
    ['“We regret it,” Merz’s lawyer said.', ['We regret it', "(Merz's lawyer)"]],
    ['NATO said it was “deeply concerned”.', ['deeply concerned', '(NATO)']],
    ['“We regret it,” Merz and Macron said.', ['We regret it', '?']],
    ['I said: “We never met.”', ['We never met', '?']],
    ['“We regret it,” the records state.', ['We regret it', '(the records)']],
    // From sentence to sentence.
    ['“It will fail,” Merz said. The ferry was late that day. “We know it for certain now.”', ['It will fail', merz], ['We know it for certain now', merz]],
    ['“It will fail,” Merz said. Macron left early that day. “We know it for certain now.”', ['It will fail', merz], ['We know it for certain now', macron]],
    ['“It will fail,” Merz said. Critics of Macron left early. “We know it for certain now.”', ['It will fail', merz], ['We know it for certain now', '?']],
    ['Merz sees no way out for the ferry. “We know it for certain now.”', ['We know it for certain now', merz]],
    ['Merz sees no way out for the ferry.|“We know it for certain now.”', ['We know it for certain now', '?']],
    // From paragraph to paragraph.
    ['“It will fail,” Merz said.|“We know it. Everybody does.”', ['It will fail', merz], ['We know it Everybody does', merz]],
    ['“It will fail. We know it.|“Nobody knows why,” Merz said.', ['It will fail We know it', merz], ['Nobody knows why', merz]],
    ['“Will it fail?” Macron asked.|“No, it never will fail.”', ['Will it fail', macron], ['No it never will fail', '?']],
    ['In Berlin Merz said:|“It will fail. We know it.”', ['It will fail We know it', merz]],
  ])('%s', (text, ...expected) => expect(shown(text)).toEqual(expected))
})

describe('readQuotations takes no speech from', () => {
  it.each([
    'She watched “The Crown” on Sunday.', 'Merz told reporters that “The Crown” was great.', 'The so-called “experts” were wrong.', 'His book, “The Long Road Home”, sold well.',
    'Merz did not say “it will fail”.', 'Merz would not say whether “every option is on the table”.', 'Merz was told: “You must go.”', 'Merz accused Macron of saying “it will fail”.',
    'He was described as “weak” by Macron.', 'The word “deal” was never used.', 'The number of seats considered “safe” fell.', 'It was a move branded “rash” at the time.', 'Merz explained how cranes had moved the ship’s “nose”.', 'Merz was accused of “dithering”.', 'The claim, “we never met”, is false.', 'You may say “we never met”.', 'Nothing is quoted here.', '',
  ])('%s', (text) => expect(shown(text)).toEqual([]))
})

describe('readQuotations', () => {
  it('tells a part of the paper’s sentence from a sentence', () => {
    const [part] = read('He called it “a terrible mistake”.')
    expect(part).toMatchObject({ partial: true, goesOn: false, cue: true })
    const [whole, more] = read('“It will fail,” Merz said. “We know it.”')
    expect(whole).toMatchObject({ partial: false, goesOn: false })
    expect(more).toMatchObject({ partial: false, goesOn: true })
  })

  it('gives places in the source', () => {
    const source = 'On Monday “there is no plan,” Merz said, “until there is one.” He left.'
    const [one] = read(source)
    expect(source.slice(one!.from, one!.to)).toBe('“there is no plan,” Merz said, “until there is one.”')
    expect(one!.runs.map((run) => source.slice(run.from, run.to))).toEqual(['“there is no plan,”', '“until there is one.”'])
    expect(source.slice(one!.speaker!.from, one!.speaker!.to)).toBe('Merz')
    expect(source.slice(one!.sentence.from, one!.sentence.to)).toContain('Merz said')
  })

  it('reads any text, in order and in its bounds', () => {
    const pieces = fc.array(fc.constantFrom('“', '”', '"', '‘', '’', ', ', '. ', ': ', ' ', '? ', '\n\n', 'said', ' said ', 'Merz ', 'he ', 'the president ', 'who ', ' and ', 'calling it ', 'We ', 'no', 'according to '), { maxLength: 40 })
    fc.assert(
      fc.property(pieces, (parts) => {
        const source = parts.join('')
        let last = 0
        for (const one of read(source)) {
          expect(one.from).toBeGreaterThanOrEqual(last)
          expect(one.to).toBeGreaterThan(one.from)
          expect(one.to).toBeLessThanOrEqual(source.length)
          last = one.to
        }
      }),
      { numRuns: 2_000 },
    )
  })

  // Where the time grew faster than the text, this would run into the time limit of a test.
  it('comes to an end on hostile text', () => {
    expect(read('“We will be back,” he said, “until Merz, who, as she said, said that “no” '.repeat(8_000)).length).toBeGreaterThan(0)
  })
})
