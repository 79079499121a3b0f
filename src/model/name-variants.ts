/** Spellings of one name that no rule of letters joins, a family a line; the first stands for all. */
const families = `
muhammad mohammed mohammad mohamed mohamad muhammed muhamed mehmed mahomet
gaddafi qaddafi kadafi gadhafi khadafy kadhafi kaddafi qadhafi qadafi gadafi khaddafi gathafi qathafi
hussein hussain husain husayn hossein hosein huseyin husein
youssef yusuf yousef yousuf yosef yusef youcef yussuf
osama usama ussama
omar umar omer
yasser yasir yassir yaser
khaled khalid
abdullah abdallah abdulla abdalla
ahmed ahmad ahmet achmed
suleiman sulaiman suleyman soleimani sulayman
ibrahim ebrahim
yevgeny evgeny evgeni yevgeni yevgeniy evgeniy yevhen yevgenii
yelena elena jelena
yekaterina ekaterina
yeltsin eltsin
vladimir volodymyr wladimir volodimir uladzimir
nikolai nikolay mykola nikolaj
mikhail mykhailo mihail mikhael michail
dmitry dmytro dmitriy dimitri dimitry
sergei serhiy serhii sergey siarhei sergej sergii
alexander aleksandr alexandr aleksander oleksandr alyaksandr aleksandar
alexei aleksei alexey aleksey oleksiy oleksii alexej
andrei andrey andriy andrii andrej
pyotr petr petro piotr
igor ihor
oleg oleh
bogdan bohdan
gennady hennadiy gennadiy gennadi
kirill kyrylo kiril cyril
artem artyom
fyodor fedor feodor
vyacheslav viacheslav
lyudmila ludmila liudmila ljudmila
natalia natalya nataliya nataliia
yiannis giannis ioannis yannis
yiorgos giorgos georgios
tatiana tatyana
yulia julia yuliya yuliia
gorbachev gorbachov gorbatchev
khrushchev khrushchov chruschtschow
tchaikovsky chaikovsky
tymoshenko timoshenko
poroshenko porochenko
zelensky zelenskyy zelenskyi zelenskiy zelenskii
lukashenko lukashenka
kuchma kutchma
netanyahu netanyahou nethanyahu
sisi sissi
erdogan erdoghan
hamas hammas
hezbollah hizbollah hizbullah hizballah hezballah
qaeda qaida kaida kaeda
fallujah falluja faluja
basra basrah
hosni husni
mubarak moubarak
mahmoud mahmud mahmood
saeed said sayeed
rafic rafik rafiq
hassan hasan
`

/** Short and full forms of one given name, a family a line. */
const nicknames = `
robert bob bobby rob robbie bert
william bill billy will willie liam
james jim jimmy jamie
john jack johnny
joseph joe joey
thomas tom tommy
richard dick rick ricky rich
michael mike mick mickey
anthony tony antony
edward ed eddie ted teddy ned
charles charlie chuck
david dave
daniel dan danny
stephen steve steven stephan
christopher chris
nicholas nick nicolas
matthew matt
andrew andy drew
donald don donny
ronald ron ronnie
kenneth ken kenny
lawrence larry laurence
gerald gerry jerry gerard
jeffrey jeff geoffrey geoff
gregory greg gregg
timothy tim
patrick pat paddy
peter pete
samuel sam sammy
benjamin ben benny
alexander alex sandy
albert al bert
frederick fred freddie frederic
francis frank
henry harry hank
leonard len lenny leo
raymond ray
theodore ted teddy theo
bernard bernie
philip phil phillip
martin marty
vincent vince
walter walt
douglas doug
nathaniel nate nathan
zachary zach zack
joshua josh
jonathan jon
elizabeth liz beth betty lizzie eliza betsy
margaret maggie meg peggy
katherine kate kathy katie catherine cathy kathryn kathleen kitty
susan sue susie suzanne
deborah debbie deb debra
patricia pat patty tricia
barbara barb
jennifer jen jenny
rebecca becky
victoria vicky vicki
christine chris christina tina
judith judy
pamela pam
sandra sandy
cynthia cindy
dorothy dot
jacqueline jackie
madeleine maddie
abigail abby
nancy nan
valerie val
theresa teresa terry
louis lou luis
`

function byForm(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const forms = new Map<string, Set<string>>()
  for (const line of text.trim().split('\n')) {
    const [first = '', ...others] = line.split(' ')
    for (const form of [first, ...others]) {
      const known = forms.get(form)
      if (known) known.add(first)
      else forms.set(form, new Set([first]))
    }
  }
  return forms
}

const spellings = byForm(families)
const shorts = byForm(nicknames)

/** The spelling that stands for a whole family of spellings (`mohammed` → `muhammad`), if there is one. Lower case, without accents. */
export function familySpelling(word: string): string | undefined {
  return spellings.get(word)?.values().next().value
}

/** May one be the short form of the other, or both of a third: `bob` and `robert`? Lower case, without accents. */
export function shareNickname(a: string, b: string): boolean {
  const [one, other] = [shorts.get(a), shorts.get(b)]
  if (!one || !other) return false
  for (const full of one) if (other.has(full)) return true
  return false
}

/** The full form of a given name (`bob` → `robert`), else the spelling that stands for its family. Lower case, without accents. */
export function fullGiven(word: string): string {
  const plain = familySpelling(word) ?? word
  return shorts.get(plain)?.values().next().value ?? plain
}
