const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** What may come between `and` and a group noun: `and several other European leaders`, `and two of their aides`. */
export const quantifiers = words(`
other several some many a an the few number of dozen dozens two three four five six seven eight nine ten half more various numerous all most fellow additional unnamed unidentified his her their its both
visiting assembled attending gathered invited world european western eastern african asian arab allied regional local top senior junior high ranking level leading key close
`)

/** Nouns for people, bodies and places that a list may end in or open with without a name. */
export const groups = words(`
others other more people guests dignitaries figures representatives delegates delegations delegation members teams team aides staff advisers advisors allies officials executives participants attendees
leaders ministers presidents premiers chancellors governments countries nations states capitals cities regions companies firms groups parties agencies organisations organizations bodies institutions
diplomats envoys ambassadors lawmakers senators generals commanders officers negotiators counterparts colleagues politicians businessmen celebrities experts reporters journalists heads monarchs royals
friends relatives family supporters wives children entourage
`)

/** Words that say that a list names only some: `leaders including`. */
export const includers = words('including notably namely')

/** Words that say that a list names all. */
export const closers = words('only just solely merely')

/** First words of a clause that its first comma ends: `After meeting X, Y and Z left`. */
export const subordinators = words('after when while as before following since although though if once despite until whereas asked because having')
