import { notNames, otherThings } from './people.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words of companies, teams, places, buildings, works and events: a run of capitalised words that holds one is no person. Lower case. */
const things = words(`
academy accords agreements air airlines airways alliance apartments arena arts assembly associates association athletic attorneys auto automobile aviation avenue awards ball bar basin bay beach bears bible blues board boards book books boys braves bridge bridges broadcasting brothers bros brewing bulls bureau cafe canal canyon capital cardinals castle
cathedral cavaliers cavs celtics cemetery championship championships channel charity chapel chargers chronicle church circuit clinic club clubs coalition coast code colts communications community companies complex comics computer computers conservatory consulting consortium cooperative copyright corp corps correctional counties county courthouse
cowboys creek crescent crew crisis cubs cup daily dam days democrats department desert detention diamondbacks digest diocese district division dodgers dollar dolphins drive eagles election elections electric electronics emmys empire energy engineering enterprises entertainment equities estate events exchange express facility falcons falls fair farm farms
federal federation festival field fields film films finance financial firm flight flyers forest forum fort freeway fund funds gallery games garage garden gardens gas gazette giants giant girls globe globes gospel grammys grill grizzlies group groups guardian gulf hall harbor harbour hawks heat heights herald highway hill hills holdings home hospitals hotels hour hurricane
inc incorporated independence indians industries inn inquirer institutes institution insurance international internet investments islanders jail jets journal junction jungle kings knicks laboratories laboratory labs lake lakers lakes lane law laws league leagues legion library life lines lions llc llp lodge logistics magazine magic mall management manor mariners
market markets marathon marines marlins massacre mavericks media medical memorial mets metro mine mines ministries mission monitor monument motor motors mountain mountains movement museum music nationals navy network networks nets news newspaper newspapers nuggets observer ocean office oil olympics open orchestra organisations organizations orioles outlook pacers packers
padres panthers park parks parkway partners partnership pass patriots penguins peninsula pharmaceuticals phillies pier pipeline pirates pistons place plains plant plaza point port post power premiership primary prison productions products project province publications publishing race radio raiders railway railways rams ranch rangers raptors ravens records
records redskins reds refuge region registry republic republicans research reserve reserves resort resorts resources restaurant review reuters revolution ridge rivers road robotics rockets room royals saints sanctuary savings school schools securities seminary senators series services seven shipping shop shopping shore shores shrine shuttle signs singers sister society software solutions sox space
speedway sports springs stadium standard star stars station stations steelers stock store stores strait straits studio studios suites suns supermarket supreme systems tavern team teams technologies technology telecom telegraph television temple tennis territory terrace theater theatre tigers timberwolves titans today tomorrow tour tournament town township trail train transport travel treasury trial tribune trophy
trust trusts tunnel turnpike twins union united universities universal valley ventures video vikings village vineyard volcano volcanoes wall warriors waters weekly wharf wildlife wings winery wizards woods works world yankees yard yards zone zoo marquis ferry syndrome disease effect theorem law principle index scale algorithm show special edition classic christmas eve thanksgiving easter
airbus boeing google microsoft apple windows iphone ipad galaxy samsung sony nokia toyota honda ford chevrolet mercedes-benz facebook twitter amazon intel oracle xbox playstation volkswagen bmw audi nissan hyundai kia chrysler pontiac buick cadillac jeep dodge pfizer merck novartis bayer starbucks walmart wal-mart mcdonald's ikea lego disney pixar netflix hulu cnn bbc nbc abc cbs msnbc espn fox
america europe africa asia australia britain england scotland wales ireland france germany italy spain portugal greece russia ukraine china japan korea india pakistan afghanistan iran iraq israel egypt syria libya turkey mexico canada brazil argentina cuba california texas florida york jersey hampshire carolina dakota virginia island mexico orleans angeles francisco vegas diego antonio jose zealand guinea leone rica lanka verde faso
bc ad gmt est edt pst pdt cet am pm
democracy socialism communism capitalism christianity islam judaism buddhism catholic protestant muslim jewish hindu orthodox baptist methodist
bridge causeway expressway boulevard blvd ave rd dr st close court crossing gate quay
story ballet man woman police unit units block project live girl girls devils evidence driving assn association providers advocacy inn's nato un eu us uk usa fbi cia irs sec fda epa nasa nfl nba mlb nhl ncaa fifa uefa
`)

/** Words that a place or ship, not a person, begins with: `San Jose`, `Lake Victoria`, `USS Carl Vinson`. */
export const placeStarts = words('st saint san santa santo sao fort port lake mount mt cape los las la el new north south east west northern southern eastern western central upper lower great greater old royal hotel hms uss hmas rms ss camp villa casa puerto rio monte isle loch ben river point santa hurricane tropical typhoon cyclone storm operation project team')

/** Surnames that are also such words: after a given name they stay names. */
const familyToo = words('hall park parks lane wood woods hill lake field fields ford bush bridge bridges church law book castle drive forest fox gates gate wall waters west north east rivers hawks bell banks mason ball bar bay bear bears blues board brook brooks cross day days england ireland france germany scotland wales israel jordan kings knight marsh mount parker pass price race rice room rose royal shore singers star stone summer temple town underwood valley walker ward webb wells wing young special close house savage virginia york house march winter frost snow christmas easter crisp moon sun dodge field christian orleans jose antonio diego francisco bishop baptist gates hoover')

/** Is it a word that no personal name holds? `afterGiven`: it follows a given name, where `Park` and `Hill` may be surnames. Takes lower case. */
export function isThing(norm: string, afterGiven = false): boolean {
  return (things.has(norm) || notNames.has(norm) || otherThings.has(norm)) && !(afterGiven && familyToo.has(norm))
}

/** Has it the ending of a word for a thing, a people or a faith rather than a name: `-tion`, `-ism`, `-ists`? Takes lower case. */
export function endsAsThing(norm: string): boolean {
  return norm.length > 6 && /(?:tion|tions|ment|ments|ness|ism|isms|ists|ship|ships|ology|ologies|ical|ware|tech|corp|soft|bank|gate|day|berg's)$/.test(norm)
}
