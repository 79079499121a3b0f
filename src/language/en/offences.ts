import { makeKinds, type Kinds } from './kinds.ts'

/** What people are charged with: words for one offence in a line. What stands for all that somebody is charged with comes last. */
const table = `
murder, first-degree murder, second-degree murder, capital murder, homicide
attempted murder
manslaughter, involuntary manslaughter, voluntary manslaughter, culpable homicide
conspiracy to murder
rape
attempted rape
sexual assault, indecent assault, sexual abuse, sexual battery
assault, battery, aggravated assault, grievous bodily harm, actual bodily harm, wounding, common assault
kidnapping, kidnap, abduction, false imprisonment, unlawful imprisonment
robbery, armed robbery, aggravated robbery
attempted robbery
burglary, aggravated burglary
theft, larceny, grand larceny, grand theft, shoplifting, stealing
fraud, wire fraud, mail fraud, bank fraud, securities fraud, tax fraud, benefit fraud, electoral fraud
embezzlement
forgery
bribery, taking bribes, accepting bribes
corruption
money laundering
tax evasion
insider trading, insider dealing
perjury, lying under oath
contempt, contempt of court
obstruction of justice, obstructing justice, perverting the course of justice
conspiracy
terrorism, terrorist offences, terror charges
treason
espionage, spying
arson, criminal damage
piracy, hijacking
drug trafficking, drug smuggling, drug dealing
possession of drugs, drug possession
drunk driving, drink driving, drink-driving, driving while intoxicated, driving under the influence
dangerous driving, reckless driving, careless driving, death by dangerous driving, causing death by dangerous driving
stalking, harassment
blackmail, extortion
war crimes
crimes against humanity
genocide
libel, defamation
doping
negligence, gross negligence
racketeering
trespassing, trespass
blasphemy
human trafficking, people smuggling
child cruelty, child abuse, child endangerment
cruelty to animals, animal cruelty
hacking, phone hacking
all charges, the charges, all the charges, all counts, both charges, both counts, the charge, the allegations, all allegations, the accusations, any wrongdoing, wrongdoing
`

/** Offences by the words for them. */
export const offences: Kinds = makeKinds(table)
