/** Stems that take back an e before -ed and -ing, by how they end: `organis`, `argu`, `handl`, `decid`, `declar`. */
const lostE = [
  /[uvc]$|[^z]z$|[dr]g$|[aeiou]g$|lg$|[aeu]ng$|[bcdfgkptz]l$|[^aeiou][aiy]k$|[^aeiou][eou]k$|[tv]r$/,
  /[^s]s$/,
  /[^aeo]at$|^(re|pro)?creat$|(perm|delin|naus)eat$/,
  /[^aeou][iu]n$|[^ae]ir$|[^aeiouw]ar$|[^aeiou]ur$|[^aeiou]ut$|[^aeo]id$|[^eo]ad$|[^aeiou][ou]d$|(c|mp|rs)ed$|[^aeiou]um$|[^aeiou]ul$|[^aeiou]ib$/,
  /(ign|expl|rest|ad|impl|depl|interf|adh|persev|coh|rev|inv|exc|ign|rec|inc|exped|un|compl|del|comp|depl|prom|dev|den|dem)(or|er|it|et|ot)$/,
  /(welcom|postpon|condon|aton|dethron|conven|interven|contraven|reconcil|compil|profil|exil|consol|cajol|escap|reshap|landscap|breath|sooth|bath|loath|seeth|writh|past|tast|wast|hast|infring|cring|impring|spong|impos|telephon|typ)$/,
]
/** Stems that end like those but have no e to take back. */
const noE = new Set(
  'bang clang gang twang combat format margin origin cabin ruin murmur debut focus refocus bias canvas gas bus waltz pilot visit deposit profit blog dialog catalog monitor favor honor labor author sponsor offer differ suffer enter alter cover deliver recover discover render surrender order border number budget market target edit limit exit credit audit exhibit inherit merit prohibit recruit ballot pivot panic'.split(
    ' ',
  ),
)
const wordsInIe = new Set('movie cookie calorie rookie zombie selfie hoodie prairie genie brownie goalie untie belie underlie necktie magpie'.split(' '))
const wordsInChe = new Set('ache headache toothache backache cache niche avalanche creche psyche microfiche moustache'.split(' '))
const verbsInUse = /^(re|mis)?use$|^(acc|exc|ref|conf|ab|am|per|diff|inf|def|f|m|eff|pro|transf|recl|obt|bem)use$/

/** How many groups of vowels a word has: roughly its syllables, a final mute e left out by the caller. */
export function syllables(word: string): number {
  return word.replace(/^y/, '').replace(/qu/g, 'q').match(/[aeiouy]+/g)?.length ?? 0
}

/** Does a stem end in consonant, single vowel and single consonant, so that a stressed last syllable doubles it? */
export function isClosed(stem: string): boolean {
  return /(^|[^aeiouy]|qu)[aeiouy][^aeiouywxh]$/.test(stem.replace(/^y/, 'j'))
}

/**
 * The words of which a regular word may be a form, likeliest first; the word itself where it seems to be a base already.
 *
 * @param word lower case
 * @param makes does this base make that form, by the rules of `forms.ts`?
 */
export function basesOf(word: string, makes: (base: string, form: string) => boolean): string[] {
  const guesses = /[^aeiou]s$|[aeo]s$|[^aeiou]ies$/.test(word) ? fromS(word) : word.endsWith('ed') ? fromEd(word) : word.endsWith('ing') ? fromStem(word.slice(0, -3)) : []
  const base = guesses.find((guess) => guess.length > 1 && syllables(guess) > 0 && makes(guess, word))
  return [base ?? word]
}

function fromS(word: string): string[] {
  if (/(ss|us|is)$/.test(word)) return []
  const short = word.slice(0, -1)
  const shorter = word.slice(0, -2)
  if (word.endsWith('ies')) return wordsInIe.has(short) || word.length <= 4 ? [short] : [`${word.slice(0, -3)}y`]
  if (/(ss|x|zz|tz|sh)es$/.test(word)) return [shorter]
  if (word.endsWith('ches')) return wordsInChe.has(short) ? [short] : [shorter]
  if (word.endsWith('oes')) return /^(sh|t|f|h|can|ob|w|snowsh|horsesh|d|tipt|mistlet|thr)oes$/.test(word) ? [short] : [shorter]
  if (/[^aeo]uses$/.test(word)) return verbsInUse.test(short) ? [short] : [shorter]
  return [short]
}

function fromEd(word: string): string[] {
  if (word.endsWith('eed')) return /(gr|fr|ant|cr|fer|gat|orc)eed$/.test(word) && !/^(greed|creed)$/.test(word) ? [word.slice(0, -1)] : []
  if (word.endsWith('ied')) return word.length <= 4 || wordsInIe.has(word.slice(0, -1)) ? [word.slice(0, -1)] : [`${word.slice(0, -3)}y`]
  return fromStem(word.slice(0, -2))
}

/** Bases for what is left of a form without -ed or -ing: undoubled, with an e, or as it is. */
function fromStem(stem: string): string[] {
  const last = stem.slice(-1)
  if (stem.length > 2 && stem.at(-2) === last && !/[aeiou]/.test(last)) {
    const keeps = /(ss|ff|zz)$|[iou]ll$|(c|f|st|t|s|sp|sm|dw|w)[ae]ll$|^[^aeiou]*[aeiou]ll$/.test(stem) && !/(ntr|tr|mp|xp|rep|isp|arqu|enr|ext|fulf|inst|dist|ann|ounc|ounse|anc|arv|av)[aeiou]?ll$/.test(stem)
    return keeps ? [stem] : [stem.slice(0, -1), stem]
  }
  if (stem.endsWith('ck') && /(pani|mimi|picni|traffi|froli|garli)ck$/.test(stem)) return [stem.slice(0, -1)]
  if (/^[^aeiou]{1,2}y$|^(unt|bel|underl)y$/.test(stem) && /^(d|t|l|v|unt|bel|underl)y$/.test(stem)) return [`${stem.slice(0, -1)}ie`]
  const withE = !noE.has(stem) && (lostE.some((shape) => shape.test(stem)) || (syllables(stem) === 1 && isClosed(stem)))
  return withE ? [`${stem}e`, stem] : [stem, `${stem}e`]
}
