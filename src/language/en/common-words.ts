/** Words that say nothing of what a text is about: those of grammar, of time, of counting, and of telling news. */
export const commonWords: ReadonlySet<string> = new Set(
  `a about above according across added after again against ago ahead all almost along already also although always am among an and another any anyone anything are around as asked at away
  back be became because become been before began behind being below between beyond both but by call called came can cannot case come comes could
  day days did do does doing done down during each early eight either end even ever every everyone expected far few first five following for former found four from full
  gave get gets give given go goes going gone good got great group had half has have having he held help her here hers him his hold home hour hours how however hundred
  if in including instead into is it its just keep kept know known large last late later least left less let like likely little local long look lot
  made main major make makes making man many may me men might million minute minutes month months more most much must my near nearly need never new news next night nine no none nor not nothing now
  number of off officials often old on once one ones only or other others our out over own part people person place point put rather really report reported reports right
  said same saw say saying says second see seen seven several shall she should show side since six small so some something soon still such take taken ten than that the their theirs them then there these they thing things think third this those though thousand three through till time times to today together told tomorrow too took toward towards two
  under until up upon us use used very want was way we week weeks well went were what when where whether which while who whom whose why will with within without woman women work world would year years yes yesterday yet you young your
  mr mrs ms dr sir pm am`.split(/\s+/),
)
