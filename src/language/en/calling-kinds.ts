import type { Kinds } from './kinds.ts'
import { makeKinds } from './kinds.ts'

/**
 * Callings, a field in each line: what takes in the whole field first, then what is a part of it, after semicolons; words for one thing are parted by
 * commas. In a field that begins with `~` one person may be several of the parts, and in one with `?` of other fields too: who writes may teach, and sing. A
 * calling may stand in two fields. Words that are offices or mere roles (driver, passenger, officer, director) are none.
 */
const table = `
doctor, physician, gp, general practitioner, family doctor, medical doctor, medic; surgeon, neurosurgeon, brain surgeon, heart surgeon; paediatrician, pediatrician; anaesthetist, anesthetist, anesthesiologist; cardiologist; psychiatrist; dermatologist; gynaecologist, gynecologist, obstetrician; radiologist; oncologist
?psychologist, therapist, psychotherapist, counsellor, counselor; psychiatrist
~nurse, hospital nurse, staff nurse; midwife; health visitor; healthcare assistant, nursing assistant
paramedic, ambulance worker, ambulance driver, emergency medical technician
dentist
vet, veterinarian, veterinary surgeon
pharmacist
optician, optometrist
physiotherapist, physical therapist, physio
~social worker, care worker, carer, caregiver, care assistant, youth worker, support worker
~lawyer, attorney; barrister; solicitor; prosecutor; defence lawyer, defense lawyer, defense attorney, public defender; judge, magistrate
police officer, policeman, policewoman, constable, police constable, cop; detective, police inspector
prison officer, prison guard, correctional officer, corrections officer, warder
~security guard, doorman, bouncer, nightwatchman, night watchman, bodyguard
firefighter, fireman
~soldier, serviceman, servicewoman, army officer; paratrooper, infantryman; marine; reservist
~sailor, seaman, fisherman, deckhand
teacher, schoolteacher, schoolmaster, schoolmistress, secondary school teacher; headteacher, head teacher, headmaster, headmistress; teaching assistant, classroom assistant; primary school teacher, kindergarten teacher, nursery teacher; music teacher; maths teacher, math teacher; piano teacher; english teacher; science teacher
~childminder, babysitter, nanny, au pair, nursery nurse, nursery worker
librarian
?scientist, researcher; biologist, zoologist, marine biologist, microbiologist; chemist, biochemist; physicist, astrophysicist; astronomer; geologist, seismologist, volcanologist; meteorologist, climatologist; archaeologist, archeologist; botanist
?artist, writer, author, novelist, poet, playwright, journalist, reporter, newspaper reporter, screenwriter, scriptwriter, historian, blogger, biographer, editor, columnist, broadcaster, presenter, newsreader, news anchor, photographer, photojournalist, cameraman, correspondent, radio host, painter, sculptor, illustrator, cartoonist, potter, designer, fashion designer, actor, actress, singer, pop star, musician, dancer, ballerina, comedian, film-maker, filmmaker, film director, theatre director, model, composer, songwriter, guitarist, drummer, pianist, violinist, rapper, dj, conductor, magician
footballer, soccer player; goalkeeper; striker, midfielder, winger, centre-back, full-back
~basketball player; point guard; shooting guard
~american footballer, football player; quarterback; linebacker; wide receiver; running back; cornerback; kicker
baseball player; pitcher; catcher; shortstop; outfielder
~cricketer; batsman; bowler; wicketkeeper
rugby player
tennis player
golfer
boxer
swimmer
~cyclist; mountain biker
jockey
gymnast
~runner, sprinter, marathon runner; hurdler; long jumper
rower
skier
racing driver, formula one driver
~lorry driver, truck driver, trucker, delivery driver, courier, van driver; bus driver; coach driver; taxi driver, cab driver, cabbie, minicab driver
train driver, engine driver
pilot, airline pilot, helicopter pilot, test pilot
flight attendant, air steward, stewardess, air hostess, cabin steward
builder, construction worker, bricklayer, roofer, scaffolder, labourer, laborer, plasterer
electrician
plumber, gas fitter
~carpenter, joiner, cabinet maker
~mechanic, car mechanic; welder; panel beater
~gardener, landscape gardener, groundsman; florist
~farmer, dairy farmer, sheep farmer, smallholder; farm worker, farmhand, shepherd
miner, coal miner
~factory worker, machinist, warehouse worker, steelworker
~cleaner, janitor, housekeeper, maid
hairdresser, barber, hair stylist, beautician
butcher
baker
~chef, cook; waiter, waitress; bartender, barman, barmaid, publican; restaurateur
~shopkeeper, shop owner, shop assistant, sales assistant, cashier, shop worker, salesman, saleswoman, grocer, newsagent
estate agent, real estate agent, realtor
~accountant, auditor, bookkeeper
~banker, investment banker, stockbroker, trader, hedge fund manager
~engineer, civil engineer, mechanical engineer, structural engineer; software engineer, programmer, software developer, computer programmer, web developer
architect
surveyor
~receptionist, clerk, office worker, civil servant, administrator
postman, postal worker, postwoman, mail carrier
~priest, vicar, clergyman, pastor, parish priest, catholic priest, rector, curate; monk; missionary
imam
rabbi
nun
tailor, seamstress, dressmaker
jeweller, jeweler, goldsmith
undertaker, funeral director
astronaut, cosmonaut
translator, interpreter
diplomat
lifeguard
zookeeper
`

/** What people do for a living, as news words it. */
export const callingKinds: Kinds = makeKinds(table)
