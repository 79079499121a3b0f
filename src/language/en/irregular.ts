/**
 * Verbs whose past is not made with -ed: `base past participle`, alternatives after a slash; one part stands for both past and
 * participle, and a base alone has all three alike. The forms with -s and -ing are regular. A verb that has two families stands twice.
 */
export const irregularVerbs = `
abide abided/abode; arise arose arisen; awake awoke/awaked awoken; bear bore borne/born; beat beat beaten; become became become; befall befell befallen;
beget begot begotten; begin began begun; behold beheld; bend bent; bereave bereaved/bereft; beseech besought/beseeched; beset; bespeak bespoke bespoken; bet bet/betted; bid bid/bade bid/bidden;
bind bound; bite bit bitten; bleed bled; bless blessed/blest; blow blew blown; break broke broken; breed bred; bring brought; broadcast broadcast/broadcasted;
browbeat browbeat browbeaten; build built; burn burned/burnt; burst; buy bought; cast; catch caught; choose chose chosen; cling clung;
come came come; cost; creep crept; cut; deal dealt; dig dug; dive dived/dove dived; draw drew drawn; dream dreamed/dreamt; drink drank drunk; drive drove driven;
dwell dwelt/dwelled; eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; find found; fit fitted/fit; flee fled; fling flung; fly flew flown;
forbear forbore forborne; forbid forbade/forbad forbidden; forecast forecast/forecasted; forget forgot forgotten; forgive forgave forgiven; forsake forsook forsaken; freeze froze frozen;
get got got/gotten; give gave given; go went gone; grind ground; grow grew grown; hang hung/hanged; hear heard; hew hewed hewn/hewed; hide hid hidden; hit; hold held; hurt; input input/inputted;
inset; keep kept; kneel knelt/kneeled; knit knitted/knit; know knew known; lay laid; lead led; lean leaned/leant; leap leaped/leapt; learn learned/learnt; leave left; lend lent;
let; lie lay lain; lie lied; light lit/lighted; lose lost; make made; mean meant; meet met; mow mowed mown/mowed; offset; partake partook partaken; pay paid; plead pleaded/pled; prove proved proved/proven;
put; quit quit/quitted; read; rend rent; rid rid/ridded; ride rode ridden; ring rang rung; rise rose risen; run ran run; saw sawed sawn/sawed; say said; see saw seen; seek sought; sell sold; send sent; set;
sew sewed sewn/sewed; shake shook shaken; shear sheared shorn/sheared; shed; shine shone/shined; shoot shot; show showed shown/showed; shrink shrank/shrunk shrunk; shut;
sing sang sung; sink sank/sunk sunk; sit sat; slay slew/slayed slain/slayed; sleep slept; slide slid; sling slung; slit; smell smelled/smelt; sneak sneaked/snuck; sow sowed sown/sowed; speak spoke spoken;
speed sped/speeded; spell spelled/spelt; spend spent; spill spilled/spilt; spin spun/span spun; spit spat/spit; split; spoil spoiled/spoilt; spread; spring sprang/sprung sprung; stand stood; steal stole stolen; stick stuck;
sting stung; stink stank/stunk stunk; strew strewed strewn; stride strode stridden; strike struck struck/stricken; string strung; strive strove/strived striven/strived; swear swore sworn; sweep swept;
swell swelled swollen/swelled; swim swam swum; swing swung; take took taken; teach taught; tear tore torn; telecast; tell told; think thought; thrive thrived/throve thrived/thriven; throw threw thrown; thrust; tread trod trodden;
typeset; understand understood; uphold upheld; upset; wake woke/waked woken/waked; wear wore worn; weave wove/weaved woven; wed wedded/wed; weep wept; wet wetted/wet; win won; wind wound;
withdraw withdrew withdrawn; withhold withheld; withstand withstood; wring wrung; write wrote written; babysit babysat; ghostwrite ghostwrote ghostwritten; housebreak housebroke housebroken;
sunburn sunburned/sunburnt; podcast podcast/podcasted; simulcast; sublet; crossbreed crossbred; interweave interwove interwoven; typewrite typewrote typewritten; waylay waylaid; spearhead spearheaded;
found founded; wound wounded; ground grounded; bound bounded; fell felled; rent rented; bore bored; live lived; base based; leaf leafed; halve halved; calve calved; shelve shelved; axe axed
`

/** Prefix and the irregular verbs that take it. */
export const prefixedVerbs = `
over: come take run see do hear ride throw eat pay sleep shoot hang draw drive feed grow lay spend sell think write fly bid build
under: go take lie cut pay write bid sell spend shoot feed
out: run sell grow do bid shine spend fight shoot ride sit think wear draw drive fly
re: build make pay sell tell write run set do think take read send hear win draw grow light open lay cast bid bind buy cut fit freeze grind learn lend let lose prove seek show sit spend split stick string swear teach tell test tie wed wire
un: do bind wind bend freeze learn make say
mis: lead take understand read speak spell hear lay spend tell think deal give know
fore: see tell go know run
inter: cut lay bind
with: stand
up: set hold rise sweep
down: cast grind
`

/** Nouns whose plural is not made with -s: `singular plural`, alternatives after a slash. Those in -man and -woman go by rule. */
export const irregularNouns = `
child children; grandchild grandchildren; stepchild stepchildren; schoolchild schoolchildren; person people/persons; salesperson salespeople/salespersons; spokesperson spokespeople/spokespersons;
chairperson chairpeople/chairpersons; businessperson businesspeople; foot feet; tooth teeth; goose geese; mouse mice; louse lice; ox oxen; penny pence/pennies;
wife wives; housewife housewives; midwife midwives; life lives; afterlife afterlives; knife knives; leaf leaves; thief thieves; loaf loaves; half halves; shelf shelves; bookshelf bookshelves; wolf wolves; calf calves; elf elves;
scarf scarves/scarfs; hoof hooves/hoofs; wharf wharves/wharfs; sheaf sheaves; self selves; dwarf dwarves/dwarfs;
crisis crises; analysis analyses; basis bases; thesis theses; hypothesis hypotheses; axis axes; oasis oases; parenthesis parentheses; diagnosis diagnoses; emphasis emphases; synthesis syntheses; prognosis prognoses;
neurosis neuroses; psychosis psychoses; paralysis paralyses; nemesis nemeses; metamorphosis metamorphoses; criterion criteria; phenomenon phenomena; automaton automata/automatons;
medium media/mediums; datum data; bacterium bacteria; curriculum curricula/curriculums; memorandum memoranda/memorandums; referendum referendums/referenda; stadium stadiums/stadia; forum forums/fora; stratum strata;
symposium symposia/symposiums; ultimatum ultimatums/ultimata; aquarium aquariums/aquaria; moratorium moratoriums/moratoria; honorarium honoraria/honorariums; addendum addenda; erratum errata; millennium millennia/millenniums; spectrum spectra/spectrums; quantum quanta; consortium consortia/consortiums;
appendix appendices/appendixes; matrix matrices/matrixes; vertex vertices; vortex vortices/vortexes; codex codices; alumnus alumni; nucleus nuclei; cactus cacti/cactuses; fungus fungi/funguses; stimulus stimuli; syllabus syllabi/syllabuses; radius radii/radiuses; bacillus bacilli;
formula formulas/formulae; larva larvae; antenna antennas/antennae; alga algae; vertebra vertebrae; alumna alumnae; nebula nebulae; bureau bureaus/bureaux; plateau plateaus/plateaux; chateau chateaux/chateaus; tableau tableaux; beau beaux/beaus; gateau gateaux; corps corps; genus genera; opus opuses/opera; corpus corpora; passerby passersby; paparazzo paparazzi; graffito graffiti; virtuoso virtuosos/virtuosi;
aircraft; spacecraft; hovercraft; watercraft; sheep; deer; series; species; offspring; headquarters; barracks; crossroads; means; news; politics; economics; mathematics; physics; athletics; ethics; logistics; statistics; thanks; measles; diabetes; salmon; shrimp; swine; bison; police; cattle
`

/** Sets with a shape of their own, each whole. */
export const fixedForms = `
have has had having; do does did done doing; age ages aged ageing aging; analyse analyze analyses analyzes analysed analyzed analysing analyzing; be am is are was were been being; will would; can could; may might; shall should; must; ought; man men manned manning mans; woman women; human humans; german germans; roman romans; norman normans; superhuman; inhuman; talisman talismans; shaman shamans; ottoman ottomans; caiman caimans;
this; us; always; perhaps; yes; during; king kings; thing things; wing wings winged winging; evening evenings; morning mornings; ceiling ceilings; something; nothing; anything; everything; outing outings; darling darlings; sibling siblings; pudding puddings; sterling; lightning;
hundred hundreds; sacred; naked; wicked; rugged; infrared; kindred; red reds; bed beds bedded bedding; bus buses busses bused bussed busing bussing; gas gases gasses gassed gassing; quiz quizzes quizzed quizzing; index indexes indices indexed indexing; bias biases biased biasing biassed; alias aliases; atlas atlases; canvas canvases; canvass canvasses canvassed canvassing; pancreas pancreases; christmas christmases; lens lenses
`

/** Verbs of more than one syllable that double their last consonant: stressed on the last, or long used so. */
export const doubling = new Set(`
admit commit permit submit omit emit transmit remit readmit recommit resubmit outwit acquit abet regret rebut prefer refer defer infer confer transfer deter inter disinter occur incur recur concur demur abhor control patrol
compel expel propel repel dispel impel excel rebel annul extol enrol fulfil distil instil appal equip reequip debug unplug unzip overlap kidnap handicap sandbag zigzag hobnob entrap unwrap overstep format reformat program deprogram
reprogram eavesdrop airdrop namedrop bootstrap wiretap kneecap recap intermit crossbar backlog blog vlog befit refit misfit unpin underpin bedim bestir reset humbug hotdog bulldog bayonet preplan replan remap unclog leapfrog nonplus demob unpeg
`.trim().split(/\s+/))

/** Verbs that are written both ways: `focused`, `focussed`. Those in an unstressed vowel and l (`travelled`, `traveled`) go by rule. */
export const doublingOrNot = new Set('focus refocus benefit worship combat kidnap handicap bayonet leapfrog program input output fuel refuel duel dial initial spiral'.split(' '))

/** The nouns in -ing that keep the sense of their verb and so have a plural of interest. */
export const countable = new Set(`
meet kill shoot hear find rule bomb shell brief hang begin open close land sit gather sight stab post file list warn read record beat poison drown kidnap sign cross fire book cast teach show screen build paint draw write
wed rate greet open sail fly deal hold feel offer sentence mutilate stone flog behead lynch march ring listen poll abduct arrest hijack crash proceed christen bear murmur mail summon
`.trim().split(/\s+/))

/** Words in -ise that have no spelling in -ize, and words in -ize that have none in -ise. */
export const oneSpelling = new Set(`
advertise advise arise comprise compromise demise despise devise disguise enterprise excise exercise franchise guise improvise incise merchandise premise promise reprise rise revise supervise surmise surprise televise
wise chastise circumcise likewise otherwise treatise paradise expertise concise precise apprise prise size prize resize capsize downsize oversize outsize uprise sunrise moonrise disenfranchise enfranchise upsize
`.trim().split(/\s+/))

/** Spelling pairs, British first. */
export const spellings = `
favour favor; labour labor; honour honor; harbour harbor; colour color; endeavour endeavor; rumour rumor; humour humor; neighbour neighbor; behaviour behavior; vapour vapor; savour savor; armour armor; odour odor; tumour tumor; clamour clamor; parlour parlor;
dishonour dishonor; flavour flavor; saviour savior; rancour rancor; centre center; theatre theater; metre meter; litre liter; kilometre kilometer; fibre fiber; sabre saber; manoeuvre maneuver; defence defense; offence offense; licence license; practise practice;
pretence pretense; grey gray; programme program; judgement judgment; enquiry inquiry; enquire inquire; plough plow; fulfil fulfill; enrol enroll; instil instill; distil distill; appal appall; instal install; catalogue catalog; dialogue dialog; sceptic skeptic; mould mold; smoulder smolder; aluminium aluminum; aeroplane airplane; artefact artifact; analyse analyze; paralyse paralyze; catalyse catalyze; breathalyse breathalyze
`
