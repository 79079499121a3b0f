const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Words beside a figure that say that it is of another time, of a part, or of what may be. A label that has them takes nothing back. */
export const otherWords: ReadonlySet<string> = set(
  `expected expects expect forecast forecasts projected projects predicted predicts estimated estimates target targets goal aim aims hoped hopes planned plans plan proposed proposes could may might would should if unless
  originally initially previously earlier former formerly previous last prior compared versus against once used until except excluding including besides without other others another extra additional further
  more most least record each every per average averaging half quarter quarters third fourth fifth first second rest remaining only combined together both
  men women men's women's male female boys girls young younger youth junior senior older under over adults children home away urban rural online offline domestic foreign abroad overseas net gross operating adjusted
  career season so far already now still nearly lead ahead behind difference gap margin some any no not never neither nor almost
  potential maximum minimum limit cap ceiling threshold required needs need needed`,
)
/** Verbs and nouns of change: a figure right beside one is how much something changed. */
export const changeWords: ReadonlySet<string> = set(
  `rise rises rose risen rising fall falls fell fallen falling increase increases increased increasing decrease decreases decreased drop drops dropped dropping grow grows grew grown growing growth cut cuts cutting
  raise raises raised jump jumps jumped climb climbs climbed slide slid slip slipped shrink shrank up down reduce reduced reduction soar soared surge surged plunge plunged decline declines declined gain gains gained
  lose loses lost add adds added adding double doubled swing improved improvement extended`,
)
/** Words before a figure after which it is no whole one, or that of another. */
export const turnedLeads: ReadonlySet<string> = set('from than by another extra further additional up down plus minus next')
/** Words that begin another clause. */
export const joints: ReadonlySet<string> = set('and but while whereas although though which who because when where')
/** Words with which a phrase begins that tells where, when or of what. */
export const prepositions: ReadonlySet<string> = set('in on at for from with by before after during under of to into near within without among through since until despite against across')
/** What may stand right behind a common word that is all of a label: `the population of Leeds`, `revenue rose`. */
export const linkWords: ReadonlySet<string> = set(
  `was is were are be been being stood stands stand came comes come reached reaches reach hit hits totalled totaled totals total amounted amounts rose risen fell fallen grew grown climbed dropped declined increased decreased
  jumped rises falls grows went goes will to of at in on for by with from and or as the its their his her a an this that has had have did measured measures weighed weighs costs cost ran runs lasted lasts took takes`,
)
/** What may stand right before one. */
export const leadWords: ReadonlySet<string> = set(
  `a an the its his her their our of in on at to for with and but or as while when where which that whose by from than has have had is are was were total overall whole annual full reported posted made took taken scored won
  spent got gets get raised counted recorded saw says said showed show shows shown gives gave puts put cost costs lists listed record into alone
  spending number amount level`,
)
