import { describe, expect, it } from 'vitest'
import { plainOf } from '../../../src/language/en/same-words.ts'

describe('plainOf', () => {
  it.each([
    'die dies died killed killing deaths fatal perished', 'injured hurts wounded', 'buys bought purchased acquisition', 'film movies', 'wins beat victory', 'rose increased climbing', 'falls dropped decline',
    'quake earthquakes', 'town cities village', 'kids children', 'plane aircraft jets', 'metre meters', 'policeman officers police', 'begins started', 'weds married weddings', 'sells sold sale', 'jailed sentenced',
  ])('one for all of: %s', (words) => expect(new Set(words.split(' ').map(plainOf)).size).toBe(1))

  it.each([['killed', 'injured'], ['rose', 'fell'], ['won', 'lost'], ['bought', 'sold'], ['town', 'country'], ['film', 'novel'], ['arrested', 'sentenced'], ['born', 'died'], ['began', 'ended'], ['school', 'hall']])('another for %s and %s', (a, b) => expect(plainOf(a)).not.toBe(plainOf(b)))

  it('is the base form of any other word', () => expect([plainOf('ferries'), plainOf('sunk')]).toEqual([plainOf('ferry'), plainOf('sink')]))
})
