import { describe, expect, it } from 'vitest'
import { sameName, soundsLike } from '../../src/model/same-name.ts'

const same: [string, string][] = [
  ['Zelensky', 'Zelenskyy'], ['Zelensky', 'Zelenskiy'], ['Zelenskyy', 'Zelenskyi'], ['Volodymyr Zelensky', 'Vladimir Zelenskiy'], ['Dmitriev', 'Dmitriyev'], ['Kirill Dmitriev', 'K. Dmitriyev'],
  ['Gaddafi', 'Qaddafi'], ['Kadafi', 'Gadhafi'], ['Muammar Gaddafi', 'Khadafy'], ['Mohammed Karim', 'Muhammad Karim'], ['Karim Mohammed', 'Karim Muhammad'], ['Müller', 'Mueller'],
  ['Müller', 'Muller'], ['Schröder', 'Schroeder'], ['Sergei Ivanov', 'Sergey Ivanov'], ['Yuri Orlov', 'Yury Orlov'], ['Yuriy Orlov', 'Yuri Orlov'], ['Aleksandr Popov', 'Alexander Popov'],
  ['Nikolai Petrov', 'Nikolay Petrov'], ['Yevgeny Sokolov', 'Evgeny Sokolov'], ['Bob Harmon', 'Robert Harmon'], ['Joe Larkin', 'Joseph Larkin'], ['Larkin', 'Joseph Larkin'], ['J.D. Farrow', 'JD Farrow'],
  ['J.D. Farrow', 'James David Farrow'], ['John F. Larkin', 'John Larkin'], ['Ursula von der Heide', 'von der Heide'], ['Charles de Brissac', 'de Brissac'], ['Jean-Luc Picot', 'Picot'], ["Larkin's", 'Larkin'],
  ['Robert Larkin Jr.', 'Robert Larkin Jr'], ['Mary Clark', 'Mary Clarke'], ['Erdoğan', 'Erdogan'], ["Sinead O'Brien", 'Sinead O’Brien'], ['Bashar al-Haddad', 'Haddad'], ['Mahmoud Darwish', 'Mahmud Darwish'],
]
const different: [string, string][] = [
  ['Zelensky', 'Zelenska'], ['Clark', 'Clarke'], ['Mary Clark', 'Anne Clarke'], ['Smith', 'Smyth'], ['John Smith', 'John Smyth'], ['Johnson', 'Johnston'], ['Hu', 'Hua'], ['Kim', 'Kin'], ['Brown', 'Browne'],
  ['Stephens', 'Stevens'], ['Putin', 'Putina'], ['Ivanov', 'Ivanova'], ['Clinton', 'Clintons'], ['Kyiv', 'Kiev'], ['Meyer', 'Meier'], ['George W. Larkin', 'George H. Larkin'], ['Robert Larkin', 'Robert Larkin Jr'],
  ['Paul Weber', 'Paula Weber'], ['Daniel Weber', 'Daniela Weber'], ['Anna Weber', 'Karl Weber'], ['Iran', 'Iraq'], ['K. Dmitriev', 'Boris Dmitriev'], ['Kelly', 'Kelley'], ['Robert Larkin III', 'Robert Larkin'], ['Li', 'Liu'],
]

describe('sameName', () => {
  it.each(same)('%s is %s', (a, b) => expect([sameName(a, b), sameName(b, a)]).toEqual([true, true]))
  it.each(different)('%s is not %s', (a, b) => expect([sameName(a, b), sameName(b, a)]).toEqual([false, false]))
  it('knows transliterations of a single word', () => expect([soundsLike('Hussein', 'Husayn'), soundsLike('Hussein', 'Hussar')]).toEqual([true, false]))
})
