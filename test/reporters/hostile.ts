import fc from 'fast-check'

const signs = [
  '::', '::error::x', '##[add-mask]', '::stop-commands::t', '%', '%0A', '\n', '\r', '\u2028', '\u0085', '\u202E', '\u2066', '\u001B[31m', '\u0000', '\u200B', '\uD800', '\u{E0041}',
  '@', '@desk', '#12', 'GH-7', 'http://e.org', 'www.e.org', 'a@b.org', 'mailto:a@b.org', ':tada:', '5f3c0de1', '$a$', '$5', '<b>', '</details>', '<!-- x -->', '&amp;', '&#64;', '<http://a>',
  '`', '```', '~~~', '~', '**', '_', '[x](y)', '![x](y)', '[^1]', '[!NOTE]', '|', '---', '===', '# ', '- ', '+ ', '* ', '1. ', '2) ', '> ', '    ', '\t', '\\', '(', ')', ',', ':', ';', '"', "'",
  'the mayor', 'since 2019', '東京', '👩‍🚀', 'é', '.', ' ', 'x',
]

/** Text that means harm to whatever it is printed into. */
export const hostile: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...signs) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) }), { maxLength: 12 })
  .map((parts) => parts.join(''))
