/**
 * Words that say over what time, share or group a figure is counted. A figure with `career` beside it and one with `season` may both be
 * right, whatever else their sentences share.
 */
export const scopeWords: ReadonlySet<string> = new Set(
  ('total totaling totalling altogether overall combined average averaging each every per record career season seasons year years month months week weeks last previous previously earlier another additional extra ' +
    'further more other next half quarter round since already remaining rest only alone including among least most annual annually monthly weekly daily yearly both far maximum minimum up initially originally ' +
    'closed closing opened opening now later then again almost target goal expected forecast estimate estimated plan planned').split(' '),
)

/** Those that hold for all figures of a sentence: `a total of 14 rifles and 31 magazines`. */
export const wholeWords: ReadonlySet<string> = new Set(['total', 'overall', 'combined', 'altogether', 'average'])
