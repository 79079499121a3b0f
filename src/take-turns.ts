/** Milliseconds of reading without a pause, but for an article that takes longer by itself. */
const longestTurn = 50

/** Makes what is called between two files: now and then others get a turn, such as the clock that ends a run. */
export function takeTurns(): () => Promise<void> {
  let turn = performance.now()
  return async () => {
    if (performance.now() - turn <= longestTurn) return
    await new Promise(setImmediate)
    turn = performance.now()
  }
}
