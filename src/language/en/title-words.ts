import { kept } from '../kept.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words that stand right before a name, in lower case: offices, ranks, callings, kin. Their plurals in -s are made in `titles.ts`. */
export const heads = words(`
mr mrs ms miss mx dr doctor sir dame lord lady prof professor rev reverend father sister brother mother messrs madam madame monsieur herr frau hon honourable honorable
pope cardinal archbishop bishop patriarch metropolitan imam ayatollah rabbi mufti canon vicar pastor priest
king queen prince princess emperor empress tsar sultan emir sheikh sheik shah baron baroness duke duchess earl count countess viscount viscountess monarch heir
president minister premier chancellor leader chief head secretary undersecretary chairman chairwoman chairperson chair director commissioner governor mayor ambassador envoy emissary consul
vp pm mp mep ceo cfo coo boss founder cofounder executive banker owner magnate tycoon billionaire millionaire businessman businesswoman entrepreneur investor financier oligarch
gen general lt lieutenant col colonel capt captain cpt maj major sgt sergeant cpl corporal pvt private adm admiral cmdr cdr commander brig brigadier marshal warlord soldier
sen senator rep representative congressman congresswoman lawmaker legislator deputy gov councillor councilman councilwoman assemblyman assemblywoman peer speaker whip politician statesman
judge justice magistrate attorney prosecutor lawyer counsel solicitor barrister ombudsman
adviser advisor aide assistant negotiator mediator diplomat official officer spokesman spokeswoman spokesperson strategist pollster counsellor confidant interpreter translator
inspector detective constable sheriff superintendent investigator
analyst expert economist historian scientist researcher scholar academic author writer novelist journalist reporter correspondent editor columnist presenter broadcaster photographer activist campaigner dissident
actor actress singer musician artist director producer coach manager striker midfielder goalkeeper defender player athlete champion
wife husband son daughter mother father brother sister widow widower partner fiancee fiance cousin nephew niece uncle aunt grandson granddaughter
counterpart colleague ally rival successor predecessor candidate nominee challenger incumbent ruler dictator strongman autocrat
`)

/** Titles that are written with a full stop. */
export const abbreviations = words('mr mrs ms dr prof rev hon gen lt col capt cpt maj sgt cpl pvt adm cmdr cdr brig sen rep gov st jr messrs supt insp sec min pres amb fr')

/** Words in lower case that may stand before a head: `deputy`, `foreign`, `sovereign`, `former`. */
export const modifiers = words(`
foreign external internal domestic interior home defence defense prime vice deputy special finance financial treasury economy economic economics trade commerce commercial industry energy oil gas climate environment agriculture farm farming food health education science transport transportation
justice labour labor culture sport sports tourism housing immigration border migration development infrastructure digital technology tech communications information media press public affairs state security national intelligence spy military army navy naval air force police war peace
nuclear arms missile drug drugs budget tax tariff competition antitrust trust central bank banking investment wealth fund sovereign reserve market business company corporate property estate steel car space
political policy presidential parliamentary congressional senate house parliament government governing cabinet coalition party campaign election opposition majority minority ruling rebel separatist guerrilla militia union student church religious spiritual supreme royal crown grand high holy
conservative liberal republican democratic democrat socialist communist nationalist populist progressive green independent social christian far right left wing centre center hard
former ex then acting interim caretaker current outgoing incoming sitting new newly late longtime long veteran retired disgraced ousted exiled jailed imprisoned elected re elect serving disputed designate emeritus honorary
longstanding trusted loyal seasoned closest hardline hawkish dovish top senior junior chief lead leading principal general permanent executive managing assistant associate private personal principal key close influential powerful main first second third fellow under hereditary joint co regional provincial federal local city county district
white black human rights legal law criminal court appeals constitutional tribal indigenous world global international european american british french german russian chinese
nobel prize winning laureate staff film pop rock football soccer cricket tennis
`)

/** Words that may open a title: `the then president`, `his adviser`. */
export const openers = words('the a an his her their its our my your one both')

/** Words that may follow `of` in a title beside names: `secretary of state`, `head of the delegation`. */
export const offices = words(`
state defence defense war finance treasury justice staff foreign affairs external internal interior home security national trade commerce energy health labour labor education agriculture transport culture environment the commons lords government parliament police intelligence
armed forces army navy delegation republic union party opposition bank fund central wealth sovereign investment operations general policy communications council commission cabinet country kingdom company group agency
`)

/** Sentence starters and other function words that are capitalised without being part of a name. */
export const starters = words(`
a an the this that these those he she it they we you i his her their its our my your who whom whose which what why how when where while as if after before since because though although unless until once whether
and but or nor so yet then thus hence also too even only just both either neither not no in on at by to for from with without within of off over under about above below between among amid despite during following like unlike against toward towards via per versus
is are was were be been am do does did has have had can could will would shall should may might must let says said asked told added according meanwhile yesterday today tomorrow tonight earlier later now still soon here there instead however moreover nevertheless nonetheless
meanwhile afterwards afterward indeed perhaps maybe again once all some many most several few each every other others another such more less one two three four five six seven eight nine ten first second last next speaking asked given including together joining
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec noon midnight
`)

/** Is it a word for the people or the language of a country: `Russian`, `British`, `Israeli`? Takes lower case. */
export const isDemonym = kept((norm) => demonyms.has(norm) || (norm.length > 5 && /(ian|ean|ish|ese|stani)$/.test(norm) && !/^(finish|publish|establish|guardian|christian|brian|adrian|julian|vivian|lillian|gillian|sebastian|fabian|cornish|mcgillian|these)$/.test(norm)))

const demonyms = words(`
us uk eu un nato american african german french dutch swiss czech greek thai turk turkish danish swedish polish finnish irish scottish welsh english spanish israeli iraqi pakistani bangladeshi kuwaiti qatari saudi omani yemeni emirati bahraini somali nepali bengali kurdish afghan mexican moroccan
korean cuban slovak slovene croat serb kosovan lao filipino chilean icelandic arab jordanian syrian kyrgyz kazakh uzbek tajik turkmen azerbaijani azeri georgian catalan basque crimean vatican republican democratic democrat conservative liberal labour tory soviet
`)
