const set = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** What mostly one makes, owns or leads: `directed by`. */
const makers = set('written directed created founded built designed painted sculpted composed invented discovered published owned developed recorded wrote sung coined launched')
/** What is in one place. */
const seats = set('is was born located situated based headquartered buried raised set lies filmed shot built founded originated originating signed died lives lived')
const forms = set('is was are were')
const articles = set('a an the')

/**
 * What a name is told by, where only one name can stand there: who made a thing (`directed by`), where it is (`born in`), of which nation somebody is
 * (`is a Danish actor`); nothing elsewhere. Takes the words of its sentence, lower case, with its own from `from` up to, but not including, `to`.
 */
export function soleRole(norms: readonly string[], from: number, to: number, isNation: boolean): string | undefined {
  const [early, before, behind] = [norms[from - 2] ?? '', norms[from - 1] ?? '', norms[to]]
  if (isNation) return behind !== undefined && isOfSubject(norms, from) ? `is ${behind}` : undefined
  if (before === 'by' && makers.has(early)) return `${early} by`
  return (before === 'in' || before === 'at') && seats.has(early) ? 'in' : undefined
}

/** `is a Danish`, `was the first Danish` */
function isOfSubject(norms: readonly string[], from: number): boolean {
  const article = [from - 1, from - 2].find((at) => articles.has(norms[at] ?? ''))
  return article !== undefined && forms.has(norms[article - 1] ?? '')
}
