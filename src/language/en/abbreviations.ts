const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Titles and the like that always have a name after them. Lower case, without the final dot. */
export const beforeNames = set(
  'mr mrs ms mx dr prof gen maj col lt capt cmdr cpl sgt pvt adm brig supt insp det sen rep gov pres rev fr hon messrs mme mlle ' +
    'amb atty sec treas asst assoc cllr ofc spc cmdt fld ltc ltg msgr pte',
)

/** Those that never end a sentence. */
export const inside = set('e.g i.e eg ie cf vs v viz ca c approx incl esp resp nr')

/** Those that a figure follows: they end a sentence where none does. */
export const beforeFigures = set('no nos vol vols p pp para paras fig figs art arts sec secs ch chap ed eds pt sect cl s ss art')

/** Those that end a sentence only where what follows plainly begins one. Initialisms (`U.S.`, `p.m.`) are told by their shape. */
export const mayEnd = set('jr sr esq etc al est dept univ assn bros inc corp cos ltd plc llc govt natl intl ave blvd hr hrs mins secs lb lbs oz ft yd mi km kg cm mm')

/** The same, where they are written with a capital: in small letters these are words (`he sat.`). */
export const mayEndCapital = set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun st mt ft rd co ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan kans ky la mass md mich minn miss mo mont neb nebr nev okla ore pa penn tenn tex va vt wash wis wyo ' +
    'ont que alta man sask',
)

/** Words with a capital that plainly begin a sentence after an abbreviation. */
export const starters = set(
  'the a an this that these those he she it they we i you his her its their our my your there here in on at by for from to with of after before ' +
    'but and or so yet nor if when while where as since although though because however meanwhile then now also still what who why how which whether ' +
    'both each every all many most some several few no not neither nothing nobody one two three it\'s he\'s she\'s they\'re we\'re there\'s that\'s ' +
    'asked according among under over during despite instead later earlier last next once only even perhaps',
)

/** Verbs that give a quotation to its speaker: `"Really?" Ms Hale asked.` */
export const speech = set(
  'said says asked asks told replied added wrote writes shouted cried tweeted posted joked declared insisted continued began answered responded ' +
    'exclaimed wondered quipped announced yelled whispered explained recalled noted warned argued claimed demanded remarked concluded',
)
