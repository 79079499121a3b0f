// Paraphrases by single words.
import { startsWithVowel } from './change.mjs'
import { outsideQuotes } from './text.mjs'

const contractions = [
  ['did not', "didn't"], ['does not', "doesn't"], ['do not', "don't"], ['is not', "isn't"], ['are not', "aren't"], ['was not', "wasn't"], ['were not', "weren't"],
  ['has not', "hasn't"], ['have not', "haven't"], ['had not', "hadn't"], ['will not', "won't"], ['would not', "wouldn't"], ['could not', "couldn't"], ['should not', "shouldn't"],
  ['it is', "it's"], ['they are', "they're"], ['there is', "there's"], ['they have', "they've"], ['they will', "they'll"], ['he will', "he'll"], ['she will', "she'll"], ['it will', "it'll"],
]

const beforeNumber = /^ (?:[$£€]?\d|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty)\b)/
// Words that mean the same wherever the patterns around them hold. Each (or those of `only`) may become any other of its line.
const synonyms = [
  { words: ['said', 'stated', 'noted'], only: ['said', 'stated'], after: /(?:^|[ ,])(?<!\b(?:is|are|was|were|be|been|have|to) )$/, before: /^(?:[,:.]|$| ?$| (?:the|that|he|she|it|they|there|on|his|her|\p{Lu}\p{L}+)\b)/u },
  { words: ['announced', 'declared'], before: /^ (?:that|on|in|the|a|plans|it|he|she|they)\b/ },
  { words: ['stressed', 'emphasised', 'underlined'], before: /^ that\b/ },
  { words: ['told reporters', 'said to reporters', 'told journalists'] },
  { words: ['about', 'around', 'roughly', 'some'], before: beforeNumber, after: /(?:\b(?:to|of|for|with|by|from|were|was|cost|costs|employs|has|had|have|and|injured|killed|that) )$/ },
  { words: ['nearly', 'almost', 'close to'], before: beforeNumber },
  { words: ['more than', 'over'], before: beforeNumber },
  { words: ['at least', 'no fewer than'], before: /^ (?:\d|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty)[\w,-]* (?:people|men|women|children|workers|houses|homes|residents|passengers|cars|patients|families|students|pupils|schools)/ },
  { words: ['rose', 'climbed', 'increased', 'went up'], before: /^ (?:by|to|from) [$£€]?[\dtfsen]/ },
  { words: ['fell', 'dropped', 'declined', 'went down'], before: /^ (?:by|to|from) [$£€]?[\dtfsen]/ },
  { words: ['bought', 'purchased'], after: /(?:\b(?:was|were|had|has|have|it|he|she|they|company|council|club|city|firm) )$/ },
  { words: ['began', 'started'], before: /^ (?:in|on|at|with)\b/ },
  { words: ['were injured', 'were hurt'] },
  { words: ['was injured', 'was hurt'] },
  { words: ['were killed', 'died'], before: /^ (?:in|when|and|on|after)\b|^[.,]/ },
  { words: ['was killed', 'died'], before: /^ (?:in|when|and|on|after)\b|^[.,]/ },
  { words: ['company', 'firm'], after: /\b(?:[Tt]he|[Aa]) $/ },
  { words: ['employees', 'workers', 'staff'], after: /\d $/ },
  { words: ['built', 'constructed'], after: /\b(?:was|were|be|been) $/ },
  { words: ['build', 'construct'], after: /\b(?:to|will|would) $/, before: /^ (?:an?|the|\d[\d,]*) / },
  { words: ['large', 'big'], after: /\ba $/ },
  { words: ['show', 'indicate'], after: /\bfigures $/ },
  { words: ['fire', 'blaze'], after: /\b[Tt]he $/, before: /^ (?:broke|began|started|was|spread|burned|destroyed)\b/ },
  { words: ['inquiry', 'investigation'], after: /\b[Aa]n $/ },
  { words: ['so far', 'to date'], before: /^[.,]/ },
  { words: ['is expected to', 'is due to'] },
  { words: ['are expected to', 'are due to'] },
  { words: ['takes place', 'is held'], before: /^ (?:in|on|at)\b/ },
  { words: ['took place', 'was held'], before: /^ (?:in|on|at)\b/ },
  { words: ['in the past', 'over the past'], before: /^ (?:\w+ )?(?:years?|months|weeks)\b/ },
]

/** `did not` ↔ `didn't`, in the whole sentence one way. */
export function contract(sentence, random) {
  const shorter = random.chance(0.7)
  return outsideQuotes(sentence, (text) => {
    let made = text
    for (const [long, short] of contractions) {
      const [from, to] = shorter ? [long, short] : [short, long]
      made = made.replace(new RegExp(`\\b${from}\\b(?! (?:to|been|been|had)\\b)`, 'gi'), (found) => likeFirst(to, found))
    }
    return made
  })
}

/** Other words that mean the same. */
export function swapSynonyms(sentence, random) {
  return outsideQuotes(sentence, (text) => {
    let made = text
    for (const { words, only = words, after = /(?:^|[^\p{L}])$/u, before = /^(?:[^\p{L}]|$)/u } of synonyms) {
      made = made.replace(new RegExp(`(?<![\\p{L}-])(?:${only.join('|')})(?![\\p{L}’'-])`, 'giu'), (found, at, whole) => {
        const isMet = after.test(whole.slice(0, at)) && before.test(whole.slice(at + found.length))
        return isMet && random.chance(0.6) ? likeFirst(random.pick(words.filter((word) => word !== found.toLowerCase())), found) : found
      })
    }
    return made
  })
}

// Words that say no more than the sentence does, put before a noun that has `the` or `a` before it, or before a verb.
const adjectives = { council: 'local', statement: 'short', report: 'detailed', meeting: 'long', storm: 'heavy', crowd: 'cheering', project: 'ambitious', hospital: 'local', road: 'busy', street: 'busy', factory: 'local', plan: 'detailed', decision: 'difficult', campaign: 'lively', study: 'careful', fire: 'fierce', festival: 'popular', school: 'local', agreement: 'detailed', trial: 'lengthy', station: 'busy', village: 'quiet', museum: 'popular', company: 'ambitious', bill: 'detailed', hearing: 'short', strike: 'costly', ceremony: 'solemn', search: 'careful', inspection: 'careful', ship: 'heavy', club: 'local' }
const adverbs = { approved: 'formally', announced: 'publicly', confirmed: 'publicly', opened: 'officially', rejected: 'firmly', praised: 'warmly', criticised: 'sharply', closed: 'duly', signed: 'duly', welcomed: 'openly', warned: 'plainly' }
const needless = ['very', 'quite', 'really', 'also', 'simply', 'clearly', 'formally', 'officially', 'steadily', 'sharply', 'warmly', 'strongly', 'finally', 'quickly', 'slowly']
const needlessBefore = ['heavy', 'small', 'busy', 'large', 'modern', 'popular', 'narrow', 'beautiful', 'lengthy', 'long', 'short', 'serious', 'careful', 'difficult', 'quiet', 'huge', 'controversial', 'detailed']

/** One adjective or adverb more. */
export function addWord(sentence, random) {
  let isDone = false
  return outsideQuotes(sentence, (text) => {
    const place = random.pick([...text.matchAll(/\b(?:(the|a|an) )(\p{Ll}+)(?= (?:on|in|of|was|is|will|has|had|were|to|at|for|by|said|that|and)\b|[.,])|(?<=\p{Ll} )(\p{Ll}+ed)(?= (?:the|a|an|by|to|in|that)\b)/giu)].filter((match) => (match[2] ? adjectives[match[2]] : adverbs[match[3]]) && !/\b(?:was|were|is|are|be|been|being|not|had|has|have) $/.test(text.slice(0, match.index))))
    if (!place || isDone) return text
    isDone = true
    const [found, article, noun, verb] = place
    const made = noun ? `${withArticle(article, adjectives[noun])} ${adjectives[noun]} ${noun}` : `${adverbs[verb]} ${verb}`
    return text.slice(0, place.index) + made + text.slice(place.index + found.length)
  })
}

/** Adjectives and adverbs that a reader would not miss are dropped. */
export function dropWord(sentence) {
  return outsideQuotes(sentence, (text) =>
    text
      .replace(new RegExp(`(?<=\\p{Ll} )(?:${needless.join('|')}) (?=\\p{Ll}+(?:ed|en)?\\b)(?!(?:few|little|much|many|so|well|good|as|from|to|in|by|after|before|at)\\b)`, 'gu'), '')
      .replace(new RegExp(`\\b(the|an?) (?:${needlessBefore.join('|')}) (?=(\\p{Ll}{3,}))(?!(?:and|but|or|as|of|to|in|for|time|term|while|way|by)\\b)`, 'giu'), (_, article, next) => `${withArticle(article, next)} `),
  )
}

/** `a`, `an` or `the`, as the next word needs it. */
function withArticle(article, next) {
  return /^the$/i.test(article) ? article : `${article.charAt(0)}${startsWithVowel(next) ? 'n' : ''}`
}

function likeFirst(text, model) {
  return /^\p{Lu}/u.test(model) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
