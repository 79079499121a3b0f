import { packClues, type CluedArticle } from '../../src/archive/similar-stories.ts'
import { readClues } from '../../src/archive/story-clues.ts'
import { text } from '../../src/formats/text.ts'

/** Articles of two earthquakes on one island, made up for tests. The first word of a name is the event. */
export const events: Readonly<Record<string, string>> = {
  'march-alert.txt': `Quake of 5.8 shakes Orsay Island, 12 hurt in Port Lantry

A magnitude 5.8 earthquake struck Orsay Island on March 3, hurting 12 people in Port Lantry, where the old customs house collapsed. Mayor Ilse Brandvold asked residents to stay outdoors. The tremor lasted 20 seconds and was felt on the mainland.`,
  'march-report.txt': `12 hurt as customs house collapses in Port Lantry quake

The earthquake that shook Orsay Island on March 3 had a magnitude of 5.8, seismologists said. In Port Lantry the customs house collapsed and 12 people were hurt. Mayor Ilse Brandvold opened the school gym to residents for the night.`,
  'march-update.txt': `Port Lantry counts the damage after the 5.8 quake

Two days after the magnitude 5.8 earthquake of March 3, engineers closed 40 houses in Port Lantry on Orsay Island. Of the 12 people who were hurt nine have left the hospital, Mayor Ilse Brandvold said. The collapsed customs house will not be rebuilt.`,
  'september-alert.txt': `Strong quake of 6.4 hits Orsay Island, bridge at Tolva falls

A magnitude 6.4 earthquake struck Orsay Island on September 21, and the railway bridge at Tolva fell into the river. Three railway workers were missing, Governor Anders Quist said. The tremor lasted 45 seconds and was felt on the mainland.`,
  'september-report.txt': `Three missing after bridge at Tolva falls in 6.4 quake

Rescuers searched the river at Tolva for three railway workers who were on the railway bridge when the magnitude 6.4 earthquake struck Orsay Island on September 21. Governor Anders Quist sent 200 soldiers to Tolva.`,
  'september-update.txt': `Railway workers found alive at Tolva

The three railway workers who were missing since the magnitude 6.4 earthquake of September 21 were found alive at Tolva, Governor Anders Quist said. The 200 soldiers on Orsay Island clear what is left of the railway bridge.`,
}

/** An article that tells of both. */
export const bridge = `Orsay Island learns to live with quakes

After the magnitude 5.8 earthquake of March 3, which hurt 12 people in Port Lantry, and the magnitude 6.4 earthquake of September 21, in which the railway bridge at Tolva fell, Orsay Island writes new rules for building. Mayor Ilse Brandvold and Governor Anders Quist signed them.`

export function clued(path: string, source: string, date?: number): CluedArticle {
  return { path, date, ...packClues(readClues(text.read(source).blocks)) }
}

/** The groups by the names of their articles. */
export function grouped(stories: ReadonlyMap<string, string>): string[][] {
  const groups = new Map<string, string[]>()
  for (const [path, story] of stories) groups.set(story, [...(groups.get(story) ?? []), path])
  return [...groups.values()].map((paths) => paths.sort()).sort((a, b) => (a[0]! < b[0]! ? -1 : 1))
}
