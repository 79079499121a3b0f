// How common a word is in news English, in four tiers of roughly equal steps: what a prefilter should not look for first.
const tiers = [
  'the of to a in and',
  'that is for on was with as it by at be from has have are he his this an not said they but will who had were which their been its or about',
  'more one after would there out up when all over year people could also we you two new what than last can so if first no other into some time she her him them our us mr may made before just most now many back between years government against being only three under those such since while because during down where these through world says any how very says',
  'president minister prime told week day month state country party national group next second still leader leaders war own through told set way part both well four five six including around former public us uk country meeting talks news report early late former long high including take took going make get police home work company market court law right men women man old end later days weeks months called come came did do does however without off used left top per cent percent million billion london paris berlin moscow madrid york british american russian german french chinese indian iranian israeli japanese european britain america russia germany france china india iran iraq israel japan ukraine europe african africa death died killed attack attacks bombing earthquake fire crisis invasion disaster election shooting school city park tower civil terrorist military police court company street agreement treaty union central bank islamic state coup independence revolution wall decision ruling theatre theater stadium marathon club hotel airport mosque church nightclub ferry miners strike declaration accords protocol referendum monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december cold good black',
] as const

const estimates = new Map<string, number>()
tiers.forEach((tier, i) => {
  for (const word of tier.split(' ')) if (!estimates.has(word)) estimates.set(word, [30_000, 6_000, 1_500, 500][i]!)
})

/** About how many times a lower-case word stands in a million words of news: a rough guess, for choosing what to look for first. */
export function frequency(word: string): number {
  return estimates.get(word) ?? (/^\d/.test(word) ? 200 : word.length <= 3 ? 150 : word.length <= 5 ? 80 : 40)
}
