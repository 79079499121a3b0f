import { entityTypes, operators, scopes, severities, zones } from '../model/index.ts'
import { day, dayOrMonth, days, glob, listOf, name, oneOf, shortText, text, type Shape } from './shape.ts'

// The one description of the YAML: the loader checks by it, and the JSON Schema for editors is written from it.

const phrasesText = text('Phrases, one a line: words, `~form`, `[optional]`, `(a|b)`, `{slot:type}`, `<name>`, `...`, `^`, `&`.')
const reason = text('Why; shown where it is counted.')

const datedRow: Shape = {
  is: 'map',
  about: 'One value with the time in which it is true; beside these keys exactly one more, which holds the value: `{who: olaf-scholz, from: 2021-12-08, to: 2025-05-06}`.',
  keys: {
    from: { shape: text('', dayOrMonth), about: 'The first day on which it is true; a month or a year where no more is known.' },
    to: { shape: text('', dayOrMonth), about: 'The first day on which it is true no more; likewise.' },
    acting: { shape: oneOf(['true']), about: 'Of somebody who holds an office for the time being; only told.' },
    source: { shape: text(), about: 'Where it is known from: an address, a title, or the ids of `sources`.' },
    note: { shape: text(), about: 'For readers of this file.' },
  },
  others: text(),
}

const entity: Shape = {
  is: 'map',
  about: 'A person, role, organisation, place or event. Any other key is a dated field: one value, or a list of values with `from` and `to`.',
  keys: {
    type: { shape: oneOf(entityTypes), about: 'What kind of thing it is.', required: true },
    name: { shape: text('', shortText), about: 'Its preferred name, as a reader should see it.', required: true },
    aliases: { shape: listOf(text('', shortText)), about: 'Other names that articles use. A capital must then be a capital in the article.' },
    titles: { shape: listOf(text('', shortText)), about: 'For a role: what its holder is called, without the country: `Chancellor` reads `German chancellor`, `the chancellor of Germany` and `Chancellor`.' },
    called: { shape: listOf(text('', shortText)), about: 'For a role: words that name it together with the country alone: `leader` reads `German leader`.' },
    country: { shape: text('', name), about: 'For a role: the place that it is an office of, by id.' },
    org: { shape: text('', name), about: 'For a role: the organisation that it is an office of, by id.' },
    adjectives: { shape: listOf(text('', shortText)), about: 'For a place: the words for what is of it, such as `German`; a place that has them is a country to `{slot:country}`.' },
    known_from: { shape: text('', day), about: 'For a role: before this day its holders are not known.' },
    known_until: { shape: text('', day), about: 'For a role or a union of states: from this day on the rows of this file say nothing of its holders or members.' },
    contested: { shape: oneOf(['true']), about: 'For a role: who holds it is in dispute, so no claim is found wrong.' },
    many: { shape: oneOf(['true']), about: 'For a role: several hold it at once, so a row does not end where the next begins.' },
    in: { shape: listOf(text('', name)), about: 'For a place: the places that hold it, by id.' },
    source: { shape: text(), about: 'Where its fields are known from.' },
    note: { shape: text(), about: 'For readers of this file.' },
  },
  others: { is: 'either', of: [text(), listOf(datedRow)] },
}

const source: Shape = {
  is: 'map',
  about: 'Where facts are known from.',
  keys: {
    name: { shape: text(), about: 'As a finding shows it.', required: true },
    as_of: { shape: text('', day), about: 'The day of its state.' },
    url: { shape: text(), about: 'Its address.' },
    licence: { shape: text(), about: 'Under what it may be used.' },
  },
}

const fact: Shape = {
  is: 'map',
  about: 'One dated record: something that happened. Keys beside these are its fields.',
  keys: {
    fact: { shape: text('', name), about: 'What kind of record it is: `us-russian-meeting`.', required: true },
    date: { shape: text('', day), about: 'The day.' },
    from: { shape: text('', day), about: 'The first day, where it took several.' },
    to: { shape: text('', day), about: 'The day after the last.' },
    source: { shape: text(), about: 'Where it is known from.', required: true },
    note: { shape: text(), about: 'For readers of this file.' },
  },
  others: text(),
}

const test: Shape = {
  is: 'map',
  about: 'One test: sentences, and what the rule should make of them.',
  keys: {
    should: { shape: oneOf(['agree', 'strain', 'contradict', 'unknown', 'nothing']), about: 'What comes of it; `nothing`: no claim is read.', required: true },
    here: { shape: text(), about: 'An article.', required: true },
    there: { shape: text(), about: 'Another article of the same story.' },
    date: { shape: text('', day), about: 'The date of both.' },
    there_date: { shape: text('', day), about: 'The date of the other, where it differs.' },
    format: { shape: oneOf(['text', 'markdown', 'html']), about: 'What both are written in (default: `text`).' },
    finds: { shape: { is: 'dictionary', of: text(), names: name }, about: 'What slots hold in `here`, as an article would write it.' },
  },
}

const severity: Shape = {
  is: 'map',
  keys: {
    contradict: { shape: oneOf(severities), about: 'For two claims that cannot both be true (default: `warning`).' },
    strain: { shape: oneOf(severities), about: 'For two that hardly can (default: `notice`).' },
  },
}

const allow = listOf({
  is: 'map',
  about: 'Matches that are accepted for good.',
  keys: { when: { shape: text('A phrase.'), about: 'A phrase that stands in the same sentence.', required: true }, reason: { shape: reason, about: 'Why it is accepted.', required: true } },
})

const rule: Shape = {
  is: 'map',
  about: 'What to read in articles, and what to compare it with.',
  keys: {
    id: { shape: text('', name), about: 'Its name, in findings and exceptions.', required: true },
    title: { shape: text(), about: 'One line for readers.', required: true },
    status: { shape: oneOf(['active', 'trial', 'retired']), about: '`trial` shows as a notice and never fails a run; a rule without tests that fire and that do not is on trial.' },
    note: { shape: text(), about: 'Why it matters; shown with each finding.' },
    files: { shape: listOf(text('', glob)), about: 'Only articles whose path matches one of these globs.' },
    claim: {
      required: true,
      about: 'How the claim is found.',
      shape: {
        is: 'map',
        keys: {
          find: { shape: text('', name), about: 'In place of `say`, and of all keys here but `key` and `value`: the finder that reads the claims: `aligned`, `calendar`, `names` or `quotations`.' },
          say: { about: 'The phrases; or a map from what they say to phrases: `yes: |…`, `no: |…`.', shape: { is: 'either', of: [phrasesText, { is: 'dictionary', of: phrasesText, names: name }] } },
          unless: { shape: phrasesText, about: 'Phrases that take a match back: by overlapping it, by standing in the same clause, or where `<claim>` says.' },
          aside: { shape: phrasesText, about: 'Phrases that tell, where they stand in its sentence, that a claim is of another event: such a claim may agree with others and is never in conflict.' },
          about: { shape: phrasesText, about: 'Only in articles that hold one of these phrases, anywhere, quotations included.' },
          vetoes: { shape: listOf(text('', name)), about: 'Which shared vetoes hold (default: `hypothetical`, `negated`, `question`).' },
          in: { shape: listOf(oneOf(zones)), about: 'Where to look (default: everywhere but in `quotes`).' },
          key: { shape: listOf(text('', { test: /^[a-z_][\w-]*(?:\.[a-z_][\w-]*)?$/, expected: '`story`, a slot such as `who`, or a slot\'s property such as `country.leader`' }), 1), about: 'What must be equal before two claims are compared.', required: true },
          value: { shape: text('', { test: /^[A-Za-z_][\w-]*(?: (?:<=|>=))?$/, expected: 'the name of a slot' }), about: 'The slot that is compared; not where `say` is a map.' },
        },
      },
    },
    compare: {
      required: true,
      about: 'What the claim is compared with, and how.',
      shape: {
        is: 'map',
        keys: {
          with: { shape: listOf(oneOf(scopes), 1), about: '`article`: claims of the same article; `story`: of the same story; `archive`: of all articles; `facts`: reference facts.', required: true },
          fact: { shape: text('', { test: /^(?:(?:latest|next) )?[a-z][\w-]*$/, expected: 'a field of the key\'s entity such as `began`, or `latest NAME` or `next NAME` of the `facts:` records' }), about: 'Which reference fact; `offices`: whether the person in the key holds the office that is the value; `members`, `outsiders`: whether the nation that is the value is in the bloc of the key; `known_as`: whether a former name still holds; `spellings`: how the house spells names, from factlint.yml.' },
          before: { shape: text('', days), about: 'Only records at least this long before the article: leaves out the event itself.' },
          operator: { shape: oneOf(operators), about: 'How the values must stand to each other (default: `auto`, the value type\'s own way).' },
          within: { shape: text('', days), about: 'For `operator: within`: at most this far apart.' },
          sum: { shape: listOf(text('', name), 2), about: 'For `operator: sum`: the slots that must add up to the value.' },
          window: { shape: text('', days), about: 'For the archive: articles at most this far apart.' },
          changes: { shape: oneOf(['increasing', 'decreasing']), about: 'The value moves as days pass, as a death toll does: an earlier article may say less.' },
          at_most: { shape: oneOf(['strain']), about: 'Never says more than this.' },
          only: { shape: oneOf(['first']), about: '`first`: of each article only its first claim of a key can be in conflict, and only with articles that say the same nowhere; what is told later may be of another event.' },
          prefer: { shape: oneOf(['facts', 'newest', 'none']), about: 'Which side is offered as the correction (default: `none`).' },
          round: { shape: oneOf(['half', 'none']), about: '`none`: bare figures are exact (default: `half`).' },
        },
      },
    },
    severity: { shape: severity, about: 'How loud each verdict is.' },
    message: { shape: text(), about: 'What the finding says. May hold `{here.slot}`, `{there.slot}`, `{here.text}`, `{there.file}` and the like.' },
    suggest: {
      about: 'Replacements to offer.',
      shape: listOf({ is: 'map', keys: { replace: { shape: text('', name), about: 'The slot whose words are replaced.', required: true }, with: { shape: text(), about: 'The words; placeholders as in `message`.', required: true } } }),
    },
    allow: { shape: allow, about: 'Standing exceptions.' },
    tests: { shape: listOf(test), about: 'Tests that `factlint test` runs.' },
  },
}

/** A rule file: entities, named phrases, facts and rules, in any mixture. */
export const ruleFile: Shape = {
  is: 'map',
  about: 'A factlint rule file.',
  keys: {
    sources: { shape: { is: 'dictionary', of: source, names: name }, about: 'Where facts are known from, by a short id for `source`.' },
    entities: { shape: { is: 'dictionary', of: entity, names: name }, about: 'Things with names and dated facts, by id.' },
    phrases: { shape: { is: 'dictionary', of: phrasesText, names: name }, about: 'Named phrases, for use as `<name>`.' },
    facts: { shape: listOf(fact), about: 'Dated records.' },
    rules: { shape: listOf(rule), about: 'The rules.' },
  },
}

const override: Shape = {
  is: 'map',
  about: 'Changes to one rule of a pack.',
  keys: {
    status: { shape: oneOf(['active', 'trial', 'retired']), about: 'As in the rule.' },
    severity: { shape: severity, about: 'As in the rule.' },
    files: { shape: listOf(text('', glob)), about: 'As in the rule.' },
    window: { shape: text('', days), about: 'As in the rule.' },
    round: { shape: oneOf(['half', 'none']), about: 'As in the rule.' },
    at_most: { shape: oneOf(['strain']), about: 'As in the rule.' },
    add_say: { shape: phrasesText, about: 'More phrases.' },
    add_unless: { shape: phrasesText, about: 'More vetoes.' },
    add_allow: { shape: allow, about: 'More standing exceptions.' },
  },
}

/** `factlint.yml`, the configuration. */
export const configFile: Shape = {
  is: 'map',
  about: 'The configuration of factlint for a repository.',
  keys: {
    language: { shape: oneOf(['1']), about: 'The version of the rule language.' },
    articles: { shape: listOf(text('', glob)), about: 'Globs of the article files, from the folder of this file; `!` leaves out.' },
    packs: { shape: listOf(text()), about: 'Rule files and folders, and shipped packs by name (default: `core`, `facts`).' },
    dates: {
      about: 'Dates for articles whose front matter and path give none.',
      shape: listOf({ is: 'map', keys: { path: { shape: text('', glob), about: 'A glob.', required: true }, date: { shape: text('', day), about: 'The date.', required: true } } }),
    },
    stories: {
      about: 'How articles are grouped where front matter does not say it.',
      shape: { is: 'map', keys: { by: { shape: oneOf(['folder', 'path', 'similarity', 'none']), about: '`path` takes the part of the path that `{story}` stands for; `similarity` groups articles of one event by what they share.', required: true }, path: { shape: text('', glob), about: 'For `by: path`: a pattern such as `content/{story}/*.md`.' } } },
    },
    overrides: { shape: { is: 'dictionary', of: override, names: name }, about: 'Changes to rules of packs, by rule id.' },
    baseline: { shape: text(), about: 'The file of accepted conflicts that `factlint baseline` writes, from the folder of this file.' },
    spellings: { shape: listOf(text('', shortText)), about: 'How the house spells names: `Zelensky`, `Gaddafi`. Other spellings of them are found wherever they stand.' },
    exceptions: {
      about: 'Findings that are accepted.',
      shape: listOf({
        is: 'map',
        keys: {
          rule: { shape: text('', name), about: 'The rule.', required: true },
          fingerprint: { shape: text(), about: 'Of the finding, as the JSON report gives it.' },
          key: { shape: text(), about: 'The finding\'s key.' },
          values: { shape: listOf(text()), about: 'The values that may stand side by side.' },
          files: { shape: listOf(text('', glob)), about: 'Only in articles whose path matches one of these globs.' },
          reason: { shape: reason, about: 'Why it is accepted.', required: true },
          until: { shape: text('', day), about: 'The day from which it holds no more.' },
        },
      }),
    },
  },
}
