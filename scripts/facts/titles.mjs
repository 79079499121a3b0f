// What each office is called in newspapers, without its country; and the words that name it only together with the country.
// Titles that stay with a person for life (King, Queen, Emperor, Prince, Grand Duke, Pope) are left out on purpose: a paper goes on writing
// `Queen Margrethe` after an abdication and `Pope Francis` after a death, and `King Charles III` may be another king's name.

const prime = ['Prime Minister', 'Premier', 'PM']
const monarchs = new Set('AG AU BE BH BS BT BZ CA DK ES GB GD JM JO JP KH KN LC LI LS LU MA MC MY NL NO NZ PG SA SB SE SZ TH TO TV VC'.split(' '))
const rulers = { JP: 'Emperor', LI: 'Prince', MC: 'Prince', LU: 'Grand Duke' }

/** By the id that the office has in the data: title for readers, titles, and where they are needed `called` and `aliases`. */
const own = {
  'at.hog': { shown: 'Chancellor', titles: ['Chancellor', 'Federal Chancellor'] },
  'de.hog': { shown: 'Chancellor', titles: ['Chancellor', 'Federal Chancellor'] },
  'au.hog': { shown: 'Prime Minister', titles: ['Prime Minister', 'PM'] },
  'ca.hog': { shown: 'Prime Minister', titles: ['Prime Minister', 'PM'] },
  'ba.hos': { shown: 'Chairman of the Presidency', titles: ['Chairman of the Presidency', 'Chairwoman of the Presidency', 'Chairperson of the Presidency'] },
  'ba.hog': { shown: 'Chairwoman of the Council of Ministers', titles: ['Chairman of the Council of Ministers', 'Chairwoman of the Council of Ministers', ...prime] },
  'bd.hog': { shown: 'Prime Minister', titles: [...prime, 'Chief Adviser', 'Chief Advisor'] },
  'bn.hos': { shown: 'Sultan', titles: ['Sultan'] },
  'om.hos': { shown: 'Sultan', titles: ['Sultan'] },
  'kw.hos': { shown: 'Emir', titles: ['Emir', 'Amir'] },
  'qa.hos': { shown: 'Emir', titles: ['Emir', 'Amir'] },
  'ch.hos': { shown: 'President', titles: ['President', 'Federal President', 'President of the Swiss Confederation'] },
  'cn.hog': { shown: 'Premier', titles: ['Premier', 'Prime Minister'] },
  'tw.hog': { shown: 'Premier', titles: ['Premier'] },
  'es.hog': { shown: 'Prime Minister', titles: [...prime, 'President of the Government'] },
  'ie.hog': { shown: 'Taoiseach', titles: ['Taoiseach', ...prime] },
  'ir.hos': { shown: 'Supreme Leader', titles: ['Supreme Leader'] },
  'ir.hog': { shown: 'President', titles: ['President'] },
  'kg.hog': { shown: 'Prime Minister', titles: [...prime, 'Chairman of the Cabinet of Ministers'] },
  'ki.hos': { shown: 'President', titles: ['President', 'Beretitenti'] },
  'kp.hos': { shown: 'Supreme Leader', titles: ['Supreme Leader'] },
  'li.hog': { shown: 'Prime Minister', titles: [...prime, 'Head of Government'] },
  'ma.hog': { shown: 'Prime Minister', titles: [...prime, 'Head of Government'] },
  'mc.hog': { shown: 'Minister of State', titles: ['Minister of State'] },
  'sm.hog': { shown: 'Secretary of State for Foreign Affairs', titles: ['Secretary of State for Foreign Affairs'] },
  'tg.hog': { shown: 'President of the Council of Ministers', titles: ['President of the Council of Ministers', ...prime] },
  'tn.hog': { shown: 'Prime Minister', titles: [...prime, 'Head of Government'] },
  'va.hos': { shown: 'Pope', of: false, titles: ['Pontiff', 'Supreme Pontiff'], aliases: ['head of the Catholic Church', 'leader of the Catholic Church', 'head of the Roman Catholic Church'] },
  'ws.hos': { shown: 'Head of State', titles: ['Head of State'] },
  'af.hos': { shown: 'Supreme Leader', titles: ['Supreme Leader', 'President'] },
  'ly.hos': { shown: 'Chairman of the Presidential Council', titles: ['Chairman of the Presidential Council', 'Head of the Presidential Council'] },
  'ye.hos': { shown: 'Chairman of the Presidential Leadership Council', titles: ['Chairman of the Presidential Leadership Council', 'Head of the Presidential Leadership Council', 'President'] },

  'us.vice_president': { id: 'vice-president', shown: 'Vice President', titles: ['Vice President', 'VP'] },
  'us.defence_minister': { id: 'defense-secretary', shown: 'Secretary of Defense', titles: ['Secretary of Defense', 'Defense Secretary', 'Secretary of Defence', 'Defence Secretary', 'Secretary of War', 'War Secretary'], called: ['defense minister', 'defence minister', 'defense chief', 'defence chief'], aliases: ['Pentagon chief', 'Pentagon boss'] },
  'us.interior_minister': { id: 'homeland-security-secretary', shown: 'Secretary of Homeland Security', titles: ['Secretary of Homeland Security', 'Homeland Security Secretary', 'Department of Homeland Security Secretary', 'DHS Secretary'], aliases: ['Homeland Security chief'] },
  'us.foreign_minister': { id: 'secretary-of-state', shown: 'Secretary of State', titles: ['Secretary of State'], called: ['foreign minister', 'top diplomat'] },
  'us.finance_minister': { id: 'treasury-secretary', shown: 'Secretary of the Treasury', titles: ['Secretary of the Treasury', 'Treasury Secretary'], called: ['finance minister'], aliases: ['Treasury chief'] },
  'us.justice_minister': { id: 'attorney-general', shown: 'Attorney General', titles: ['United States Attorney General'], called: ['attorney general'] },
  'us.central_bank_governor': { id: 'federal-reserve-chair', shown: 'Chair of the Federal Reserve', titles: ['Federal Reserve Chair', 'Federal Reserve Chairman', 'Fed Chair', 'Fed Chairman', 'Chair of the Federal Reserve', 'Chairman of the Federal Reserve'], aliases: ['Fed chief', 'Federal Reserve chief', 'Fed boss'] },

  'gb.deputy_prime_minister': { id: 'deputy-prime-minister', shown: 'Deputy Prime Minister', titles: ['Deputy Prime Minister', 'Deputy PM'] },
  'gb.finance_minister': { id: 'chancellor-of-the-exchequer', shown: 'Chancellor of the Exchequer', of: false, titles: ['Chancellor of the Exchequer', 'Chancellor'], called: ['finance minister'] },
  'gb.foreign_minister': { id: 'foreign-secretary', shown: 'Foreign Secretary', titles: ['Foreign Secretary'], called: ['foreign minister', 'top diplomat'] },
  'gb.interior_minister': { id: 'home-secretary', shown: 'Home Secretary', titles: ['Home Secretary'], called: ['interior minister'] },
  'gb.defence_minister': { id: 'defence-secretary', shown: 'Defence Secretary', titles: ['Defence Secretary', 'Defense Secretary', 'Secretary of State for Defence'], called: ['defence minister', 'defense minister'] },
  'gb.health_minister': { id: 'health-secretary', shown: 'Health Secretary', titles: ['Health Secretary', 'Secretary of State for Health', 'Secretary of State for Health and Social Care'] },
  'gb.justice_minister': { id: 'justice-secretary', shown: 'Justice Secretary', titles: ['Justice Secretary', 'Lord Chancellor', 'Secretary of State for Justice'] },
  'gb.education_minister': { id: 'education-secretary', shown: 'Education Secretary', titles: ['Education Secretary', 'Secretary of State for Education'] },
  'gb.transport_minister': { id: 'transport-secretary', shown: 'Transport Secretary', titles: ['Transport Secretary', 'Secretary of State for Transport'] },
  'gb.environment_minister': { id: 'environment-secretary', shown: 'Environment Secretary', titles: ['Environment Secretary', 'Secretary of State for Environment'] },
  'gb.business_minister': { id: 'business-secretary', shown: 'Business Secretary', titles: ['Business Secretary', 'Business and Trade Secretary', 'Business and Energy Secretary', 'Secretary of State for Business'] },
  'gb.energy_minister': { id: 'energy-secretary', shown: 'Energy Secretary', titles: ['Energy Secretary', 'Energy and Climate Change Secretary', 'Energy Security Secretary'] },
  'gb.work_minister': { id: 'work-and-pensions-secretary', shown: 'Work and Pensions Secretary', titles: ['Work and Pensions Secretary', 'Secretary of State for Work and Pensions'] },
  'gb.culture_minister': { id: 'culture-secretary', shown: 'Culture Secretary', titles: ['Culture Secretary', 'Culture Media and Sport Secretary', 'Secretary of State for Culture'] },
  'gb.science_minister': { id: 'science-secretary', shown: 'Science Secretary', titles: ['Science Secretary', 'Technology Secretary', 'Science and Technology Secretary'] },
  'gb.scotland_secretary': { id: 'scotland-secretary', shown: 'Scotland Secretary', titles: ['Scotland Secretary', 'Scottish Secretary', 'Secretary of State for Scotland'] },
  'gb.wales_secretary': { id: 'wales-secretary', shown: 'Wales Secretary', titles: ['Wales Secretary', 'Welsh Secretary', 'Secretary of State for Wales'] },
  'gb.ni_secretary': { id: 'northern-ireland-secretary', shown: 'Northern Ireland Secretary', titles: ['Northern Ireland Secretary', 'Secretary of State for Northern Ireland'] },
}

/** Organisations: an entity of their own, and their office. */
export const organisations = {
  'un.secretary_general': { org: { id: 'united-nations', name: 'United Nations', aliases: ['UN', 'U.N.'] }, name: 'Secretary-General of the United Nations', titles: ['Secretary-General', 'Secretary General'], aliases: ['UN chief', 'U.N. chief', 'United Nations chief', 'UN head', 'UN boss'] },
  'nato.secretary_general': { org: { id: 'nato', name: 'NATO', aliases: ['Nato', 'North Atlantic Treaty Organization', 'North Atlantic Treaty Organisation'] }, name: 'Secretary General of NATO', titles: ['Secretary General', 'Secretary-General'], aliases: ['NATO chief', 'Nato chief', 'NATO boss', 'Nato boss', 'NATO head'] },
  'eu.commission_president': { org: { id: 'european-commission', name: 'European Commission', aliases: ['EU Commission', 'EC'] }, name: 'President of the European Commission', titles: ['President', 'Commission President'], aliases: ['European Commission chief', 'EU Commission chief', 'EU chief', 'EU Commission boss'] },
  'eu.council_president': { org: { id: 'european-council', name: 'European Council', aliases: ['EU Council'] }, name: 'President of the European Council', titles: ['President'], aliases: ['European Council chief', 'EU Council chief', 'EU president'] },
}

// Which offices `Iranian leader` and the like mean, where it is not what the data says: both in turn, or none, because papers give the word
// to somebody behind the office (a party's head, a crown prince, a predecessor) as well.
const leaders = {
  DK: ['hog'], IR: ['hos', 'hog'], RS: ['hos', 'hog'],
  BG: ['hos', 'hog'], CZ: ['hos', 'hog'], FI: ['hos', 'hog'], HR: ['hos', 'hog'], LT: ['hos', 'hog'], PL: ['hos', 'hog'], PT: ['hos', 'hog'], RO: ['hos', 'hog'], SI: ['hos', 'hog'], SK: ['hos', 'hog'],
  AE: [], CU: [], FJ: [], KH: [], KZ: [], LA: [], LI: [], MC: [], ML: [], SA: [], TG: [], TM: [], TR: [], VA: [], VN: [],
}

/** Is this the office that `German leader` means? */
export function isLeader({ id, jurisdiction, classes }) {
  const kind = id.split('.')[1]
  return leaders[jurisdiction.iso2]?.includes(kind) ?? classes.includes('leader')
}

/** Title for readers, titles, `called` and `aliases` of an office of the data. */
export function titlesOf(office) {
  const { iso2 } = office.jurisdiction
  const kind = office.id.split('.')[1]
  const id = { hos: 'head-of-state', hog: 'head-of-government' }[kind]
  const leader = isLeader(office) ? ['leader'] : []
  const given = own[office.id] ?? (kind === 'hog' ? { shown: 'Prime Minister', titles: prime } : monarchs.has(iso2) ? monarch(iso2) : { shown: 'President', titles: ['President'] })
  return { id, ...given, called: [...leader, ...(given.called ?? [])] }
}

function monarch(iso2) {
  return { shown: rulers[iso2] ?? 'King', titles: ['Monarch'] }
}
