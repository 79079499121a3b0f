/** The most answers that are kept. */
const keptMost = 20_000

/** Remembers what a function gave for each word: those of a language come again and again. */
export function kept<T>(make: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>()
  return (word) => {
    let answer = answers.get(word)
    if (answer === undefined) {
      answer = make(word)
      if (answers.size < keptMost) answers.set(word, answer)
    }
    return answer
  }
}
