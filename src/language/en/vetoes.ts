import { denials } from './denials.ts'

/**
 * The vetoes that rules share by name. `<claim>` is where the match stands. `overlap` phrases veto a match that they lie in;
 * the words that a rule's own phrase asks for never veto it.
 */
export const vetoes: Readonly<Record<string, { readonly placed: readonly string[]; readonly overlap: readonly string[] }>> = {
  // What is said to be so under a condition, or to come: `if they meet for three hours`, `the talks would last`.
  hypothetical: {
    placed: [
      '(if|unless|whether|suppose|supposing|provided|assuming|imagine|lest) ...8 <claim>',
      '(would|could|might|may|should|must|shall|will|ought) ...5 <claim>',
      '(expected|likely|unlikely|scheduled|due|set|supposed|planned|hopes|hoped|hoping|wants|wanted|wanting|plans|planning|intends|intended|aims|aimed|proposed|proposes|proposing|seeking|refuses|refused|failed|declined) to ...5 <claim>',
      '(possible|possibly|potential|prospective|hypothetical|rumoured|rumored|proposed|would-be|planned) <claim>',
      '<claim> (would|could|might|may|will) (be|have|last|take|mark|begin|start|end)',
    ],
    overlap: ['(would|could|might|should|if|whether|unless)'],
  },
  // What is said not to be so: `it was not the first meeting since 2019`.
  negated: {
    placed: [
      `(${denials.join('|')}|hardly|scarcely|barely) ...4 <claim>`,
      '(no|none) ...2 <claim>',
      '(deny|denies|denied|denying|false|falsely|untrue|wrong|wrongly|incorrect|incorrectly|mistakenly|erroneously|myth|rumour|rumor|misreported|disputes|disputed|rejected|rejects|refuted|contrary) ...6 <claim>',
      '<claim> (is|was|were|are) (not|never|false|untrue|wrong|incorrect|denied)',
    ],
    overlap: ['(not|never)'],
  },
}

/** The veto that looks at the sentence's end, not at its words: a question claims nothing. */
export const questionVeto = 'question'

/** What holds where a rule does not say otherwise. */
export const defaultVetoes: readonly string[] = ['hypothetical', 'negated', questionVeto]
