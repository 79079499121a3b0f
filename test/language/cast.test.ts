import { describe, expect, it } from 'vitest'
import { readCast } from '../../src/language/en/cast.ts'
import { readSentences } from '../../src/language/sentences.ts'
import { context } from '../values/harness-entity.ts'

const sentencesOf = (text: string) => text.split('\n').flatMap((line) => readSentences(line).map(({ words }) => words))

/** Every mention in an article, as `words = name`; the id where an entity has the name. */
function mentionsIn(text: string): string[] {
  const sentences = sentencesOf(text)
  const cast = readCast(sentences, context)
  const found: string[] = []
  for (const words of sentences) {
    for (let at = 0; at < words.length; ) {
      const reading = cast.at(words, at)
      if (reading) found.push(`${words.slice(at, reading.end).map((word) => word.text).join(' ')} = ${reading.value.ids.join('|') || reading.value.name}`)
      at = reading?.end ?? at + 1
    }
  }
  return found
}

/** An article, and what is read in it. */
const articles: [string, string, ...string[]][] = [
  ['a surname later', 'The firm hired Daniel Hartwell. Hartwell said he was glad.', 'Daniel Hartwell = Daniel Hartwell', 'Hartwell = Daniel Hartwell'],
  ['a title and a surname', 'The firm hired Daniel Hartwell. Mr Hartwell was glad.', 'Daniel Hartwell = Daniel Hartwell', 'Mr Hartwell = Daniel Hartwell'],
  ['the surname first', 'Hartwell stayed away. The firm had hired Daniel Hartwell in May.', 'Hartwell = Daniel Hartwell', 'Daniel Hartwell = Daniel Hartwell'],
  ['a possessive', "The firm hired Daniel Hartwell. It was Hartwell's plan.", 'Daniel Hartwell = Daniel Hartwell', 'Hartwell = Daniel Hartwell'],
  ['a given name alone', 'The firm hired Daniel Hartwell. Then Daniel called home.', 'Daniel Hartwell = Daniel Hartwell', 'Daniel = Daniel Hartwell'],
  ['a nickname that begins the name', 'They voted for Lula da Costa. Later Lula thanked them.', 'Lula da Costa = Lula da Costa', 'Lula = Lula da Costa'],
  ['the fullest name', 'They chose John Larkin. Then John F. Larkin spoke.', 'John Larkin = John F. Larkin', 'John F Larkin = John F. Larkin'],
  ['a short form', 'They chose Robert Harmon. Bob Harmon was glad.', 'Robert Harmon = Robert Harmon', 'Bob Harmon = Robert Harmon'],
  ['other spellings', 'They chose Sergei Dmitrenko. Sergey Dmitrenko was glad.', 'Sergei Dmitrenko = Sergei Dmitrenko', 'Sergey Dmitrenko = Sergei Dmitrenko'],
  ['a shared surname', 'They saw Anna Weber and Karl Weber. Weber said nothing.', 'Anna Weber = Anna Weber', 'Karl Weber = Karl Weber'],
  ['a shared surname with a given name', 'They saw Anna Weber and Karl Weber. Then Karl left.', 'Anna Weber = Anna Weber', 'Karl Weber = Karl Weber', 'Karl = Karl Weber'],
  ['a title that tells two apart', 'They saw Senator Anna Weber and Karl Weber. Sen. Weber left.', 'Senator Anna Weber = Anna Weber', 'Karl Weber = Karl Weber', 'Sen Weber = Anna Weber'],
  ['Mr that tells two apart', 'They saw Mrs Anna Weber and Mr Karl Weber. Mr Weber left.', 'Mrs Anna Weber = Anna Weber', 'Mr Karl Weber = Karl Weber', 'Mr Weber = Karl Weber'],
  ['a title that does not', 'They saw Dr Anna Weber and Dr Karl Weber. Dr Weber left.', 'Dr Anna Weber = Anna Weber', 'Dr Karl Weber = Karl Weber'],
  ['a title and a surname alone', 'In the end Mr Quillan agreed. Quillan said it was late.', 'Mr Quillan = Quillan', 'Quillan = Quillan'],
  ['no given name that is known, but Mr later', 'They heard Ottmar Quillan there. Mr Quillan agreed.', 'Ottmar Quillan = Ottmar Quillan', 'Mr Quillan = Ottmar Quillan'],
  ['no given name that is known, but speech', 'That is late, Ottmar Quillan said. Quillan added that it hurt.', 'Ottmar Quillan = Ottmar Quillan', 'Quillan = Ottmar Quillan'],
  ['nothing that shows a person', 'They liked Ottmar Quillan there. It had three stars.'],
  ['an organisation that speaks', 'Northfield Rovers said so. Rovers said more.'],
  ['a building named after somebody', 'They honoured Daniel Hartwell. The Hartwell Building opened.', 'Daniel Hartwell = Daniel Hartwell'],
  ['a case named after somebody', 'They honoured Daniel Hartwell. The Hartwell case went on.', 'Daniel Hartwell = Daniel Hartwell'],
  ['a foundation', 'They honoured Daniel Hartwell. The Daniel Hartwell Foundation opened.', 'Daniel Hartwell = Daniel Hartwell'],
  ['a relative', 'They honoured Daniel Hartwell. Then Jubelda Hartwell spoke.', 'Daniel Hartwell = Daniel Hartwell'],
  ['a headline', 'Hartwell Leaves Norwood Council\nThe council hired Daniel Hartwell a year ago.', 'Hartwell = Daniel Hartwell', 'Daniel Hartwell = Daniel Hartwell'],
  ['a headline in capitals', 'HARTWELL LEAVES NORWOOD\nThe council hired Daniel Hartwell a year ago.', 'HARTWELL = Daniel Hartwell', 'Daniel Hartwell = Daniel Hartwell'],
  ['a headline that names nobody of the article', 'Norwood Market Square Reopens Today\nThe council hired Daniel Hartwell a year ago.', 'Daniel Hartwell = Daniel Hartwell'],
  ['a plain word as a surname', 'They hired Anna Brown. Brown bears were seen. Brown said so.', 'Anna Brown = Anna Brown', 'Brown = Anna Brown'],
  ['particles', 'They hired Robin van Houten. Van Houten was glad. They liked van Houten.', 'Robin van Houten = Robin van Houten', 'Van Houten = Robin van Houten', 'van Houten = Robin van Houten'],
  ['two family names', 'They hired Gaetano Lo Presti. Lo Presti was glad.', 'Gaetano Lo Presti = Gaetano Lo Presti', 'Lo Presti = Gaetano Lo Presti'],
  ['a family name that comes first', 'They met Wen Jiabei. Then Wen left.', 'Wen Jiabei = Wen Jiabei', 'Wen = Wen Jiabei'],
  ['a middle name that is used', 'They met J. Edgar Harmon. Edgar Harmon left. Harmon said so.', 'J Edgar Harmon = J. Edgar Harmon', 'Edgar Harmon = J. Edgar Harmon', 'Harmon = J. Edgar Harmon'],
  ['father and son', 'They met Robert Harmon and Robert Harmon Jr. at home. Harmon left.', 'Robert Harmon = Robert Harmon', 'Robert Harmon Jr = Robert Harmon Jr'],
  ['a known person', 'They met Vladimir Putin. Then Putin left.', 'Vladimir Putin = vladimir-putin', 'Putin = vladimir-putin'],
  ['a known person by surname', 'Then Putin left.', 'Putin = vladimir-putin'],
  ['a known person with a given name spelled otherwise', 'Then Sergey Lavrov left. Lavrov said so.', 'Sergey Lavrov = sergei-lavrov', 'Lavrov = sergei-lavrov'],
  ['a shared surname, one named in full', 'They met George W. Bush. Then Bush left.', 'George W Bush = george-bush-junior', 'Bush = george-bush-junior'],
  ['a shared surname, none named in full', 'Then Bush left.', 'Bush = george-bush-junior|george-bush-senior'],
  ['a relative of somebody known', 'They met Melania Trump. Then Trump left.', 'Melania Trump = Melania Trump'],
  ['names that begin alike: the longest that stands there', 'They met Juan Carlos Ortega and Juan Carlos. Then Juan Carlos left, and Juan Carlos Ortega-Prat spoke.', 'Juan Carlos Ortega = Juan Carlos Ortega', 'Juan Carlos = Juan Carlos', 'Juan Carlos = Juan Carlos', 'Juan Carlos Ortega Prat = Juan Carlos Ortega-Prat'],
  ['both of them', 'They met Melania Trump and Donald Trump. Then Trump left.', 'Melania Trump = Melania Trump', 'Donald Trump = donald-trump'],
]

describe('cast', () => {
  it.each(articles)('%s', (_, text, ...mentions) => expect(mentionsIn(text)).toEqual(mentions))
  it('lists the people with their family names', () => {
    const cast = readCast(sentencesOf('They met Robin van Houten and Vladimir Putin, and Wen Jiabei spoke.'), context)
    expect(cast.people.map(({ ids, name, family }) => [ids.join(), name, family]).sort()).toEqual([
      ['', 'Robin van Houten', 'houten'], ['', 'Wen Jiabei', 'wen'], ['vladimir-putin', 'Vladimir Putin', 'putin'],
    ])
  })
  it('reads a mention that starts inside a run of titles', () => {
    const [words] = sentencesOf('The firm heard US Senator Daniel Hartwell today.')
    expect(readCast([words!], context).at(words!, 3)).toEqual({ value: { ids: [], name: 'Daniel Hartwell' }, end: 7, head: 5 })
  })
  // Where the time grew faster than the words, these would run into the time limit of a test.
  it('comes to an end on hostile text', () => {
    const other = (i: number) => `H${i.toString(26).replace(/\d/g, 'q')}`
    const texts = ['Aa Bb Cc Dd Ee. '.repeat(500) + 'Daniel Hartwell met President of the '.repeat(2_000), Array.from({ length: 4_000 }, (_, i) => `They met Daniel ${other(i)}. `).join(''), Array.from({ length: 4_000 }, (_, i) => `They met Mr ${other(i)} Hartwell. `).join('')]
    const sentences = texts.map(sentencesOf)
    for (const one of sentences) expect(readCast(one, context).people.length).toBeLessThan(5_000)
  })
  it('however many begin with the same words, a name is looked up in no longer time', () => {
    const name = (i: number) => [...i.toString(26)].map((digit) => String.fromCharCode(97 + parseInt(digit, 26))).join('')
    const sentences = sentencesOf(Array.from({ length: 8_000 }, (_, i) => `They met Daniel Hart${name(i)}. Mr Hartwell spoke. `).join(''))
    const cast = readCast(sentences, context)
    for (const words of sentences) for (let at = 0; at < words.length; at++) cast.at(words, at)
    expect(cast.people.length).toBeGreaterThan(5_000)
  })
})
