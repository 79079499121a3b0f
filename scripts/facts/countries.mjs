// What newspapers call countries, by ISO code: id | name | other names | adjectives | capital, where the source's own will not do (`-`: none is given).
// Everything is written out, so that a refresh never brings a sixth spelling of a country into the pack.
const table = `
AD andorra | Andorra | Principality of Andorra | Andorran
AE united-arab-emirates | United Arab Emirates | UAE, U.A.E., the Emirates | Emirati, UAE, U.A.E.
AF afghanistan | Afghanistan | | Afghan
AG antigua-and-barbuda | Antigua and Barbuda | Antigua | Antiguan
AL albania | Albania | | Albanian
AM armenia | Armenia | | Armenian
AO angola | Angola | | Angolan
AR argentina | Argentina | | Argentine, Argentinian, Argentinean
AT austria | Austria | | Austrian
AU australia | Australia | | Australian
AZ azerbaijan | Azerbaijan | | Azerbaijani, Azeri
BA bosnia-and-herzegovina | Bosnia and Herzegovina | Bosnia, Bosnia-Herzegovina | Bosnian
BB barbados | Barbados | | Barbadian
BD bangladesh | Bangladesh | | Bangladeshi, Bangladesh
BE belgium | Belgium | | Belgian
BF burkina-faso | Burkina Faso | Burkina | Burkinabe, Burkinabè
BG bulgaria | Bulgaria | | Bulgarian
BH bahrain | Bahrain | | Bahraini
BI burundi | Burundi | | Burundian | -
BJ benin | Benin | | Beninese | -
BN brunei | Brunei | Brunei Darussalam | Bruneian
BO bolivia | Bolivia | Plurinational State of Bolivia | Bolivian | -
BR brazil | Brazil | | Brazilian
BS bahamas | Bahamas | the Bahamas | Bahamian
BT bhutan | Bhutan | | Bhutanese
BW botswana | Botswana | | Botswanan, Botswana
BY belarus | Belarus | | Belarusian, Belarussian
BZ belize | Belize | | Belizean
CA canada | Canada | | Canadian
CD democratic-republic-of-congo | Democratic Republic of Congo | Democratic Republic of the Congo, DR Congo, D.R. Congo, DRC, Congo-Kinshasa | Congolese
CF central-african-republic | Central African Republic | CAR | Central African
CG republic-of-congo | Republic of Congo | Republic of the Congo, Congo-Brazzaville | Congolese
CH switzerland | Switzerland | Swiss Confederation | Swiss
CI ivory-coast | Ivory Coast | Côte d'Ivoire | Ivorian, Ivoirian | -
CL chile | Chile | | Chilean
CM cameroon | Cameroon | | Cameroonian
CN china | China | People's Republic of China, PRC | Chinese
CO colombia | Colombia | | Colombian
CR costa-rica | Costa Rica | | Costa Rican
CU cuba | Cuba | | Cuban
CV cape-verde | Cape Verde | Cabo Verde | Cape Verdean, Cabo Verdean
CY cyprus | Cyprus | Republic of Cyprus | Cypriot
CZ czech-republic | Czech Republic | Czechia | Czech
DE germany | Germany | Federal Republic of Germany | German
DJ djibouti | Djibouti | | Djiboutian
DK denmark | Denmark | | Danish
DM dominica | Dominica | | Dominican
DO dominican-republic | Dominican Republic | | Dominican | Santo Domingo
DZ algeria | Algeria | | Algerian
EC ecuador | Ecuador | | Ecuadorian, Ecuadorean
EE estonia | Estonia | | Estonian
EG egypt | Egypt | | Egyptian
ER eritrea | Eritrea | | Eritrean
ES spain | Spain | | Spanish
ET ethiopia | Ethiopia | | Ethiopian
FI finland | Finland | | Finnish
FJ fiji | Fiji | | Fijian
FM micronesia | Micronesia | Federated States of Micronesia | Micronesian
FR france | France | French Republic | French
GA gabon | Gabon | | Gabonese
GB united-kingdom | United Kingdom | UK, U.K., Britain, Great Britain | British, UK, U.K.
GD grenada | Grenada | | Grenadian
GE georgia | Georgia | | Georgian
GH ghana | Ghana | | Ghanaian
GM gambia | Gambia | the Gambia | Gambian
GN guinea | Guinea | | Guinean
GQ equatorial-guinea | Equatorial Guinea | | Equatorial Guinean, Equatoguinean | -
GR greece | Greece | Hellenic Republic | Greek
GT guatemala | Guatemala | | Guatemalan
GW guinea-bissau | Guinea-Bissau | | Bissau-Guinean
GY guyana | Guyana | | Guyanese
HN honduras | Honduras | | Honduran
HR croatia | Croatia | | Croatian, Croat
HT haiti | Haiti | | Haitian
HU hungary | Hungary | | Hungarian
ID indonesia | Indonesia | | Indonesian | -
IE ireland | Ireland | Republic of Ireland | Irish
IL israel | Israel | | Israeli | -
IN india | India | | Indian
IQ iraq | Iraq | | Iraqi
IR iran | Iran | Islamic Republic of Iran | Iranian
IS iceland | Iceland | | Icelandic
IT italy | Italy | | Italian
JM jamaica | Jamaica | | Jamaican
JO jordan | Jordan | | Jordanian
JP japan | Japan | | Japanese
KE kenya | Kenya | | Kenyan
KG kyrgyzstan | Kyrgyzstan | Kyrgyz Republic | Kyrgyz, Kyrgyzstani
KH cambodia | Cambodia | | Cambodian
KI kiribati | Kiribati | | Kiribati, I-Kiribati
KM comoros | Comoros | the Comoros | Comoran, Comorian
KN saint-kitts-and-nevis | Saint Kitts and Nevis | St Kitts and Nevis, St. Kitts and Nevis | Kittitian
KP north-korea | North Korea | DPRK, Democratic People's Republic of Korea | North Korean
KR south-korea | South Korea | Republic of Korea | South Korean
KW kuwait | Kuwait | | Kuwaiti
KZ kazakhstan | Kazakhstan | | Kazakh, Kazakhstani | -
LA laos | Laos | | Laotian, Lao
LB lebanon | Lebanon | | Lebanese
LC saint-lucia | Saint Lucia | St Lucia, St. Lucia | Saint Lucian, St Lucian
LI liechtenstein | Liechtenstein | | Liechtenstein
LK sri-lanka | Sri Lanka | | Sri Lankan | -
LR liberia | Liberia | | Liberian
LS lesotho | Lesotho | | Basotho, Lesotho
LT lithuania | Lithuania | | Lithuanian
LU luxembourg | Luxembourg | | Luxembourg, Luxembourgish
LV latvia | Latvia | | Latvian
LY libya | Libya | | Libyan
MA morocco | Morocco | | Moroccan
MC monaco | Monaco | | Monegasque, Monégasque, Monaco
MD moldova | Moldova | Republic of Moldova | Moldovan | Chisinau
ME montenegro | Montenegro | | Montenegrin
MG madagascar | Madagascar | | Malagasy, Madagascan
MH marshall-islands | Marshall Islands | the Marshall Islands | Marshallese
MK north-macedonia | North Macedonia | Macedonia | North Macedonian, Macedonian
ML mali | Mali | | Malian
MM myanmar | Myanmar | Burma | Myanmar, Burmese | -
MN mongolia | Mongolia | | Mongolian
MR mauritania | Mauritania | | Mauritanian
MT malta | Malta | | Maltese
MU mauritius | Mauritius | | Mauritian
MV maldives | Maldives | the Maldives | Maldivian, Maldives
MW malawi | Malawi | | Malawian
MX mexico | Mexico | | Mexican
MY malaysia | Malaysia | | Malaysian | -
MZ mozambique | Mozambique | | Mozambican
NA namibia | Namibia | | Namibian
NE niger | Niger | | Nigerien
NG nigeria | Nigeria | | Nigerian | -
NI nicaragua | Nicaragua | | Nicaraguan
NL netherlands | Netherlands | the Netherlands, Holland | Dutch
NO norway | Norway | | Norwegian
NP nepal | Nepal | | Nepali, Nepalese, Nepal
NR nauru | Nauru | | Nauruan | -
NZ new-zealand | New Zealand | Aotearoa New Zealand, NZ | New Zealand, NZ
OM oman | Oman | | Omani
PA panama | Panama | | Panamanian
PE peru | Peru | | Peruvian
PG papua-new-guinea | Papua New Guinea | PNG | Papua New Guinean, Papua New Guinea, PNG
PH philippines | Philippines | the Philippines | Philippine, Filipino
PK pakistan | Pakistan | | Pakistani, Pakistan
PL poland | Poland | | Polish
PS palestine | Palestine | State of Palestine, Palestinian Authority, Palestinian territories | Palestinian | -
PT portugal | Portugal | | Portuguese
PW palau | Palau | | Palauan | -
PY paraguay | Paraguay | | Paraguayan
QA qatar | Qatar | | Qatari
RO romania | Romania | | Romanian
RS serbia | Serbia | | Serbian, Serb
RU russia | Russia | Russian Federation | Russian
RW rwanda | Rwanda | | Rwandan
SA saudi-arabia | Saudi Arabia | Kingdom of Saudi Arabia | Saudi, Saudi Arabian
SB solomon-islands | Solomon Islands | the Solomon Islands | Solomon Islands
SC seychelles | Seychelles | the Seychelles | Seychellois
SD sudan | Sudan | | Sudanese
SE sweden | Sweden | | Swedish
SG singapore | Singapore | | Singaporean, Singapore
SI slovenia | Slovenia | | Slovenian, Slovene
SK slovakia | Slovakia | Slovak Republic | Slovak, Slovakian
SL sierra-leone | Sierra Leone | | Sierra Leonean
SM san-marino | San Marino | | Sammarinese, San Marino
SN senegal | Senegal | | Senegalese
SO somalia | Somalia | | Somali
SR suriname | Suriname | Surinam | Surinamese
SS south-sudan | South Sudan | | South Sudanese
ST sao-tome-and-principe | São Tomé and Príncipe | Sao Tome | Sao Tomean
SV el-salvador | El Salvador | | Salvadoran, Salvadorean
SY syria | Syria | | Syrian
SZ eswatini | Eswatini | Swaziland | Swazi, Eswatini | -
TD chad | Chad | | Chadian
TG togo | Togo | | Togolese
TH thailand | Thailand | | Thai
TJ tajikistan | Tajikistan | | Tajik, Tajikistani
TL east-timor | East Timor | Timor-Leste | East Timorese, Timorese
TM turkmenistan | Turkmenistan | | Turkmen, Turkmenistani
TN tunisia | Tunisia | | Tunisian
TO tonga | Tonga | | Tongan
TR turkey | Turkey | Türkiye | Turkish
TT trinidad-and-tobago | Trinidad and Tobago | Trinidad | Trinidadian
TV tuvalu | Tuvalu | | Tuvaluan
TW taiwan | Taiwan | Republic of China | Taiwanese, Taiwan
TZ tanzania | Tanzania | | Tanzanian | -
UA ukraine | Ukraine | | Ukrainian
UG uganda | Uganda | | Ugandan
US united-states | United States | US, U.S., USA, U.S.A., United States of America, America | US, U.S., American | Washington
UY uruguay | Uruguay | | Uruguayan
UZ uzbekistan | Uzbekistan | | Uzbek, Uzbekistani
VA vatican-city | Vatican City | the Vatican, Holy See | Vatican | -
VC saint-vincent-and-the-grenadines | Saint Vincent and the Grenadines | St Vincent and the Grenadines, St. Vincent and the Grenadines | Vincentian
VE venezuela | Venezuela | | Venezuelan
VN vietnam | Vietnam | | Vietnamese
VU vanuatu | Vanuatu | | Vanuatuan, Ni-Vanuatu, Vanuatu
WS samoa | Samoa | | Samoan
XK kosovo | Kosovo | | Kosovan, Kosovar, Kosovo
YE yemen | Yemen | | Yemeni | -
ZA south-africa | South Africa | | South African | -
ZM zambia | Zambia | | Zambian
ZW zimbabwe | Zimbabwe | | Zimbabwean
`

const list = (text = '') => text.split(',').map((part) => part.trim()).filter((part) => part !== '')

/** By ISO code: id, name, aliases, adjectives and, where it is not the source's, the capital (`-`: none). */
export const countryNames = new Map(
  table.trim().split('\n').map((line) => {
    const [head, name, aliases, adjectives, capital] = line.split('|').map((part) => part.trim())
    const [iso, id] = head.split(' ')
    return [iso, { id, name, aliases: list(aliases), adjectives: list(adjectives), ...(capital ? { capital } : {}) }]
  }),
)

/** The countries of countries.json that are in the table above, in the order of their ids. */
export function readCountries(countries) {
  return countries.flatMap(({ iso2, capital }) => {
    const known = countryNames.get(iso2)
    if (!known) return []
    const named = known.capital ?? capital[0]
    return [{ id: known.id, name: known.name, aliases: known.aliases, adjectives: known.adjectives, ...(named && named !== '-' ? { capital: named } : {}) }]
  }).sort((a, b) => (a.id < b.id ? -1 : 1))
}
