// Words that the values and the paraphrases are made of.

const units = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** 2 to 99 in words, as a newspaper would write them. */
export function inWords(number) {
  if (number < 20) return units[number]
  const rest = number % 10
  return rest === 0 ? tens[number / 10] : `${tens[(number - rest) / 10]}-${units[rest]}`
}

/** The number of each word from `two` to `ninety-nine`. */
export const numberOfWord = new Map(Array.from({ length: 98 }, (_, at) => [inWords(at + 2), at + 2]))

export const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

const men = 'Adam Ahmed Alan Albert Alex Alexander Ali Andrew Anthony Antonio Ben Benjamin Bill Bob Boris Brian Carl Carlos Charles Chris Christopher Colin Daniel David Dennis Derek Donald Edward Eric Erik Frank Fred Gary George Gordon Graham Greg Hamid Hans Harry Henry Hugo Ian Igor Ivan Jack Jacob Jaime James Jan Jason Jeff Jens Jim Joe John Jonas Jonathan Jorge Jose Joseph Juan Karl Keith Kenneth Kevin Lars Lee Leon Liam Luis Malcolm Marco Mark Martin Matthew Michael Miguel Mike Mohammed Nicholas Nick Nigel Oliver Omar Oscar Patrick Paul Paulo Pedro Peter Philip Pierre Ravi Richard Robert Robin Roger Ronald Ross Samuel Scott Sean Sergei Simon Stefan Stephen Steve Steven Stuart Terry Thomas Tim Timothy Tom Tony Victor Walter William Yusuf'.split(' ')
const women = 'Agnes Aisha Alice Amanda Amina Ana Andrea Angela Ann Anna Anne Barbara Beatriz Carmen Carol Caroline Catherine Charlotte Christine Clara Claudia Diana Diane Elena Elisabeth Elizabeth Ella Emily Emma Esther Eva Fatima Fiona Frances Grace Hannah Harriet Helen Helga Ingrid Irene Isabel Jane Janet Jennifer Jessica Joan Joanna Julia Julie Karen Kate Katherine Laura Leila Linda Lisa Lucy Maria Marie Marta Mary Maya Michelle Monica Nadia Nancy Natalia Nina Nora Olga Olivia Patricia Paula Petra Priya Rachel Rebecca Rita Rosa Ruth Sara Sarah Silvia Sofia Sonia Sophie Susan Sylvia Tanya Teresa Theresa Ursula Valerie Vera Victoria Yasmin'.split(' ')

/** Given names with those that may stand in their place. */
export const givenNames = new Map([...men.map((name) => [name, men]), ...women.map((name) => [name, women])])

/** Family names to put in the place of others; all begin as no name of a month, place or common word does. */
export const familyNames = 'Abbott Akintola Andrade Barlow Becker Bellini Blackwood Brandt Calloway Carvalho Castellano Chandra Dawson Delacroix Dimitrov Eastwood Engel Farrell Ferreira Fletcher Gallagher Gruber Haddad Halvorsen Hargreaves Hoffmann Ibsen Ivanova Jankowski Kaplan Kowalczyk Lambert Lindgren Lombardi Mahmoud Marchetti McAllister Moreau Nakamura Novak Okonkwo Oliveira Pemberton Petrov Quintero Rahman Richter Rossi Salazar Schneider Sokolov Sullivan Tanaka Thorsen Underwood Varga Vasquez Whitaker Yamamoto Zielinski'.split(' ')

/** Offices that one person does not hold at the same time, so that one in the place of another is another claim. */
export const offices = [
  ['president', 'prime minister', 'chancellor'],
  ['finance minister', 'health minister', 'education minister', 'transport minister', 'interior minister', 'defence minister', 'energy minister', 'agriculture minister', 'environment minister', 'justice minister', 'foreign minister'],
  ['foreign secretary', 'home secretary', 'health secretary', 'education secretary', 'defence secretary', 'transport secretary'],
  ['mayor', 'governor', 'senator', 'councillor'],
  ['chief executive', 'finance director', 'chairman'],
  ['coach', 'goalkeeper', 'physiotherapist'],
  ['manager', 'accountant', 'caretaker'],
  ['headteacher', 'librarian'],
  ['fire chief', 'police chief', 'coroner'],
  ['sergeant', 'inspector', 'superintendent'],
  ['bishop', 'rabbi', 'imam'],
]
