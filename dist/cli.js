import { createRequire as createRequireHere } from 'node:module'
const require = createRequireHere(import.meta.url)
import {
  annotations,
  byPlace,
  check,
  claimsOf,
  compareClaims,
  compareText,
  configFile,
  didYouMean,
  entityTypes,
  escapeTerminal,
  extractClaims,
  factValue,
  finders,
  json,
  makeLines,
  makeView,
  markdown,
  matchPart,
  parseIsoDay,
  readSentences,
  readWords,
  ruleFile,
  severities,
  terminal
} from "./chunk-4KT7MU4O.js";
import {
  text
} from "./chunk-AT2JAWP4.js";
import "./chunk-ZTNDATQD.js";
import "./chunk-XNKSQITG.js";

// src/command-line.ts
import { parseArgs } from "node:util";

// src/reporters/index.ts
var reporters = [terminal, json, markdown, annotations];

// src/commands/command.ts
function isUsageMistake(thrown) {
  return typeof thrown === "object" && thrown !== null && "usage" in thrown;
}
async function deliver(text2, { output, options }, terminal2) {
  if (output === void 0) return terminal2.write(text2);
  const { mkdirSync, writeFileSync } = await import("node:fs");
  const { dirname, resolve } = await import("node:path");
  const path = resolve(options.cwd, output);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text2);
  } catch (error) {
    throw { usage: `\`${output}\` cannot be written: ${error.message}` };
  }
}

// src/commands/check.ts
var checkCommand = {
  name: "check",
  usage: "[paths\u2026]",
  does: "finds conflicting claims",
  formats: reporters.map((reporter) => reporter.name),
  run: async (request, terminal2) => {
    const reporter = reporters.find((one) => one.name === (request.format ?? "terminal"));
    const report = await check({ ...request.options, paths: request.words });
    const toTerminal = request.output === void 0;
    await deliver(reporter.render(report, { color: terminal2.color && toTerminal, width: terminal2.width }), request, terminal2);
    const statuses = { pass: 0, fail: 1, error: 2 };
    return statuses[report.outcome];
  }
};

// src/commands/claims.ts
var claimsCommand = {
  name: "claims",
  usage: "[paths\u2026]",
  does: "shows what the rules read",
  formats: ["terminal", "json"],
  run: async (request, terminal2) => {
    const { claims, ruleset, places, problems, articles } = await extractClaims({ ...request.options, paths: request.words });
    const sorted = [...claims].sort((a, b) => compareText(a.rule.id, b.rule.id) || byPlace(a, b));
    const rows = sorted.map((claim) => ({ rule: claim.rule.id, key: claim.key.replaceAll("", " \xB7 "), value: ruleset.types.get(claim.type).format(claim.value), place: places.ofClaim(claim), quoted: claim.quoted }));
    if (request.format === "json") {
      const list = rows.map(({ place: { at: _, ...place }, ...row }) => ({ ...row, place }));
      await deliver(`${JSON.stringify({ version: 1, claims: list }, null, 2)}
`, request, terminal2);
    } else {
      const lines = [];
      for (const rule of ruleset.rules) {
        const mine = rows.filter((row) => row.rule === rule.id);
        lines.push(`${rule.id}: ${mine.length === 0 ? "nothing read" : `${mine.length} ${mine.length === 1 ? "claim" : "claims"}`}`);
        for (const { key, value, place, quoted } of mine) lines.push(`  ${place.file}:${place.line}:${place.column}  ${value}  [${key}]${quoted ? " (quoted)" : ""}`, `    ${place.text}`);
      }
      lines.push("", `${rows.length} claims in ${articles} articles.`);
      await deliver(`${lines.map(escapeTerminal).join("\n")}
`, request, terminal2);
    }
    const broken = problems.filter((problem) => problem.severity === "error");
    for (const problem of broken) {
      const { file, line, column } = places.ofProblem(problem);
      terminal2.complain(`${escapeTerminal(`${file}:${line}:${column}: ${problem.message} (rules/${problem.code})`)}
`);
    }
    return broken.length > 0 ? 2 : 0;
  }
};

// src/explain.ts
var sentencesMost = 30;
function explainRule(rule, article, ruleset, line) {
  const matcher = ruleset.matchers.get(rule.id);
  const lineOf = makeLines(article.source);
  const context = { date: article.date, entityAt: ruleset.entityAt, nameOf: (id) => ruleset.entities.get(id)?.name ?? id };
  const lines = [`${rule.id} (${rule.status}): ${rule.title}`, `looks in: ${[...rule.in].join(", ")}; date of the article: ${article.date === void 0 ? "none, so values that need one are not read" : "known"}`];
  let shown2 = 0;
  let passed = 0;
  for (const block of article.blocks) {
    for (const sentence of article.sentences(block)) {
      const [first, last] = [lineOf(sentence.from).line, lineOf(sentence.to).line];
      if (line !== void 0 && (line < first || line > last)) continue;
      const view = makeView(sentence.words, ruleset, context);
      const claims = claimsOf(matcher.say.map((phrase, at) => ({ rule, matcher, phrase, line: at })), view, sentence, false, article, ruleset);
      if (line === void 0 && claims.length === 0 && !matcher.say.some((phrase) => isNear(phrase, view))) continue;
      if (++shown2 > sentencesMost) {
        passed++;
        continue;
      }
      lines.push("", `${article.path}:${first}: ${textOf(sentence, article)}`);
      if (!rule.in.has(block.zone)) lines.push(`  not looked at: it stands in a ${block.zone}`);
      for (const claim of claims) lines.push(`  reads ${ruleset.types.get(claim.type).format(claim.value)} from \u201C${article.source.slice(claim.from, claim.to).replace(/\s+/g, " ")}\u201D`);
      for (const phrase of matcher.say) lines.push(...explainPhrase(phrase, matcher, view, sentence, article, rule, ruleset));
    }
  }
  if (shown2 === 0) lines.push("", line === void 0 ? "No sentence comes near any of its phrases." : `There is no sentence in line ${line} that is prose.`);
  if (passed > 0) lines.push("", `and ${passed} more sentences; name a line: FILE:LINE`);
  return lines;
}
function explainPhrase(phrase, matcher, view, sentence, article, rule, ruleset) {
  const head = `    ${phrase.source}`;
  const missing = phrase.needs.filter((group) => !hasAny(group, view)).map((group) => wordsOf(group, ruleset));
  if (missing.length > 0) return [head, `      lacks ${missing.slice(0, 3).join(", and ")}`];
  const stopped = phrase.parts.flatMap((part) => explainPart(part, view));
  if (stopped.length > 0) return [head, ...stopped.map((text2) => `      ${text2}`)];
  const bare = { ...matcher, unless: [], noQuestions: false };
  const read = (one) => claimsOf([{ rule, matcher: one, phrase, line: 0 }], view, sentence, false, article, ruleset).length;
  if (read(matcher) > 0) return [head, "      matches"];
  if (read(bare) === 0) return [head, "      matches, but its key or value names several things, or its parts overlap"];
  const veto = matcher.unless.find((one) => read({ ...bare, unless: [one] }) === 0);
  return [head, `      matches, but is taken back by ${veto ? `\`${veto.phrase.source}\`` : "the question mark at the end"}`];
}
function explainPart(part, view) {
  const progress = { step: 0, at: 0, depth: 0 };
  const matched = view.segments.some(([from, to]) => matchPart(part, view, from, to, void 0, progress).length > 0);
  if (matched) return [];
  const wanted = part.labels[progress.step] ?? "its start";
  const word = view.words[progress.at];
  return [progress.depth === 0 ? `never starts: waits for ${wanted}` : `stops ${word ? `at \u201C${shownWord(word)}\u201D` : "at the end"}: waits for ${wanted}`];
}
function isNear(phrase, view) {
  const met = phrase.needs.filter((group) => hasAny(group, view)).length;
  return hasAny(phrase.anchor, view) || met >= Math.max(1, phrase.needs.length - 1);
}
function hasAny(group, view) {
  return view.any.some((number) => group.has(number)) || view.exact.some((number) => group.has(number));
}
function wordsOf(group, { vocabulary }) {
  const words = [...vocabulary.any, ...vocabulary.exact].filter(([, number]) => group.has(number)).map(([word]) => word);
  return words.length === 1 ? `\u201C${words[0]}\u201D` : `a word of: ${words.slice(0, 6).join(", ")}${words.length > 6 ? ` \u2026 (${words.length})` : ""}`;
}
function shownWord(word) {
  return word.kind === "quote" ? "\u201C\u2026\u201D" : word.text;
}
function textOf(sentence, article) {
  return article.source.slice(sentence.from, sentence.to).replace(/\s+/g, " ").slice(0, 300);
}

// src/commands/explain.ts
var explainCommand = {
  name: "explain",
  usage: "RULE FILE[:LINE]",
  does: "shows how far each phrase of a rule got, and what stopped it",
  formats: [],
  run: async (request, terminal2) => {
    const [id, target] = request.words;
    if (id === void 0 || target === void 0 || request.words.length > 2) throw { usage: "`explain` takes a rule and a file: `factlint explain first-meeting-since articles/a.md:12`" };
    const at = /^(.*?)(?::(\d+))?$/s.exec(target);
    const articles = [];
    const extract = await extractClaims({ ...request.options, paths: [at[1]] }, { each: (article2) => void articles.push(article2) });
    const rule = extract.ruleset.rules.find((one) => one.id === id);
    if (!rule) throw { usage: `there is no rule \`${id}\`${didYouMean(id, extract.ruleset.rules.map((one) => one.id))}` };
    const article = articles[0];
    if (!article) throw { usage: `\`${at[1]}\` cannot be read: ${extract.skipped[0]?.why ?? "there is no such article"}` };
    const lines = explainRule(rule, article, extract.ruleset, at[2] === void 0 ? void 0 : Number(at[2]));
    await deliver(`${lines.map(escapeTerminal).join("\n")}
`, request, terminal2);
    return 0;
  }
};

// src/ruleset/json-schema.ts
function jsonSchema(shape) {
  return { $schema: "https://json-schema.org/draft/2020-12/schema", ...schemaOf(shape) };
}
function schemaOf(shape) {
  const about2 = shape.about ? { description: shape.about } : {};
  switch (shape.is) {
    case "text":
      return { ...about2, type: ["string", "number", "boolean"], ...shape.pattern ? { pattern: patternOf(shape.pattern.test) } : {} };
    case "choice":
      return { ...about2, enum: shape.of.flatMap((word) => /^\d+$/.test(word) ? [word, Number(word)] : [word]) };
    case "list":
      return { ...about2, type: "array", items: schemaOf(shape.of), ...shape.least === void 0 ? {} : { minItems: shape.least } };
    case "dictionary":
      return { ...about2, type: "object", propertyNames: { pattern: patternOf(shape.names.test) }, additionalProperties: schemaOf(shape.of) };
    case "map":
      return {
        ...about2,
        type: "object",
        properties: Object.fromEntries(Object.entries(shape.keys).map(([key, { shape: inner, about: meaning }]) => [key, { ...schemaOf(inner), description: meaning }])),
        required: Object.entries(shape.keys).filter(([, { required }]) => required).map(([key]) => key),
        additionalProperties: shape.others ? schemaOf(shape.others) : false
      };
    case "either":
      return { ...about2, anyOf: shape.of.map(schemaOf) };
  }
}
function patternOf(pattern) {
  return pattern.source;
}

// src/commands/schema.ts
var shapes = { rules: ruleFile, config: configFile };
var schemaCommand = {
  name: "schema",
  usage: "[rules|config]",
  does: "prints the JSON Schema of rule files, or of factlint.yml",
  formats: [],
  run: async (request, terminal2) => {
    const [which = "rules", ...more] = request.words;
    if (!Object.hasOwn(shapes, which) || more.length > 0) throw { usage: `\`schema\` is of \`rules\` or of \`config\`, not of \`${request.words.join(" ")}\`` };
    await deliver(`${JSON.stringify(jsonSchema(shapes[which]), null, 2)}
`, request, terminal2);
    return 0;
  }
};

// src/rule-tests.ts
var story = "test";
function runRuleTests(ruleset) {
  return ruleset.rules.flatMap((rule) => {
    const tests = ruleset.tests.filter((test) => test.rule === rule.id);
    if (tests.length === 0) return [];
    const alone = { ...ruleset, rules: [{ ...rule, status: "active" }] };
    const find = finders.map((finder) => finder.prepare(alone));
    return tests.map((test) => runOne(test, alone, (article) => find.flatMap((finds) => finds(article))));
  });
}
function runOne(test, ruleset, find) {
  const here = find(articleOf("here", test.here, test.date));
  const there = test.there === void 0 ? [] : find(articleOf("there", test.there, test.thereDate));
  const count = compareClaims([...here, ...there], ruleset).counts[0];
  const problem = wrongVerdict(test, here, there, count) ?? wrongValues(test, here, ruleset);
  return problem === void 0 ? { test } : { test, problem };
}
function articleOf(name, source, date) {
  const { blocks } = text.read(source);
  return { path: name, id: name, source, blocks, date, story, sentences: (block) => readSentences(block.prose(), block.from) };
}
function wrongVerdict(test, here, there, count) {
  const { should } = test;
  if (should === "nothing") return here.length === 0 ? void 0 : `noisy: should read nothing, but reads \u201C${textOf2(here[0], test.here)}\u201D`;
  if (here.length === 0) return "missing: no claim is read in `here`";
  if (test.there !== void 0 && there.length === 0) return "missing: no claim is read in `there`";
  const verdict = count.contradict > 0 ? "contradict" : count.strain > 0 ? "strain" : count.agree > 0 ? "agree" : "unknown";
  if (verdict === should) return void 0;
  const compared = count.agree + count.strain + count.contradict > 0 ? "" : " (nothing was comparable)";
  return `${rank[verdict] > rank[should] ? "noisy" : "missing"}: should ${should}, but the verdict is ${verdict}${compared}`;
}
var rank = { agree: 0, unknown: 1, strain: 2, contradict: 3 };
function textOf2(claim, source) {
  return source.slice(claim.from, claim.to);
}
function wrongValues(test, here, ruleset) {
  for (const [slot, written] of test.finds) {
    const held = here.flatMap((claim) => claim.slots[slot] ?? []);
    const wanted = held.map(({ type }) => shown(written, type, test.date, ruleset));
    const formats = held.map(({ type, value }) => ruleset.types.get(type).format(value));
    if (formats.some((format, i) => format === wanted[i])) continue;
    return formats.length === 0 ? `missing: \`${slot}\` is not filled` : `\`${slot}\` should be \u201C${wanted[0] ?? written}\u201D, but is \u201C${formats.join("\u201D, \u201C")}\u201D`;
  }
  return void 0;
}
function shown(written, typeName, date, ruleset) {
  const type = ruleset.types.get(typeName);
  if (entityTypes.includes(typeName)) {
    const value = factValue(written, typeName, ruleset);
    return value && type.format(value);
  }
  const words = readWords(written);
  const reading = type.read(words, 0, { date, entityAt: ruleset.entityAt, nameOf: (id) => ruleset.entities.get(id)?.name ?? id });
  return reading ? type.format(reading.value) : written;
}

// src/commands/test.ts
var testCommand = {
  name: "test",
  usage: "[rule files\u2026]",
  does: "runs the tests that stand in the rules",
  formats: ["terminal", "json"],
  run: async (request, terminal2) => {
    const rules = [...request.options.rules, ...request.words];
    const { ruleset, places, problems } = await extractClaims({ ...request.options, rules }, { articles: false });
    const results = runRuleTests(ruleset);
    const failed = results.filter((result) => result.problem !== void 0);
    const broken = problems.filter((problem) => problem.severity === "error");
    const untested = ruleset.rules.filter((rule) => rule.status === "trial");
    if (request.format === "json") {
      const list = results.map(({ test, problem }) => ({ rule: test.rule, file: test.place.file, line: places.line(test.place.file, test.place.from), passed: problem === void 0, problem: problem ?? null }));
      await deliver(`${JSON.stringify({ version: 1, tests: list }, null, 2)}
`, request, terminal2);
    } else {
      const lines = [];
      for (const problem of broken) {
        const { file, line, column } = places.ofProblem(problem);
        lines.push(`${file}:${line}:${column}: ${problem.message} (rules/${problem.code})`);
      }
      for (const { test, problem } of failed) {
        lines.push(`${test.place.file}:${places.line(test.place.file, test.place.from)}: ${test.rule}: ${problem}`, `    here: ${test.here}`);
        if (test.there !== void 0) lines.push(`    there: ${test.there}`);
      }
      for (const rule of untested) lines.push(`${rule.place.file}:${places.line(rule.place.file, rule.place.from)}: ${rule.id} is on trial${results.some(({ test }) => test.rule === rule.id) ? "" : ": it has no tests"}`);
      const counts = `${results.length - failed.length} of ${results.length} tests of ${ruleset.rules.length} rules passed.`;
      await deliver(`${[...lines, counts].map(escapeTerminal).join("\n")}
`, request, terminal2);
    }
    return broken.length > 0 ? 2 : failed.length > 0 ? 1 : 0;
  }
};

// src/commands/index.ts
var commands = [checkCommand, claimsCommand, testCommand, explainCommand, schemaCommand];

// package.json
var package_default = {
  name: "factlint",
  version: "0.1.0",
  description: "Finds claims in article files with declarative YAML rules and flags those that conflict, on pull requests and on the command line.",
  keywords: [
    "fact-checking",
    "consistency",
    "newsroom",
    "editorial",
    "documentation",
    "github-action",
    "linter",
    "prose"
  ],
  license: "MIT",
  type: "module",
  private: true,
  bin: {
    factlint: "dist/cli.js"
  },
  engines: {
    node: ">=20"
  },
  scripts: {
    build: "node scripts/build.mjs",
    test: "vitest run",
    types: "tsc --noEmit",
    lint: "oxlint",
    bench: "node scripts/bench.mjs"
  },
  dependencies: {
    "@actions/core": "^3.0.1",
    "@actions/github": "^9.1.1",
    "@lezer/markdown": "^1.8.1",
    diff: "^9.0.0",
    htmlparser2: "^12.0.0",
    picomatch: "^4.0.7",
    "smol-toml": "^1.9.1",
    yaml: "^2.9.1"
  },
  devDependencies: {
    "@types/node": "^24.19.2",
    "@types/picomatch": "^4.0.3",
    ajv: "^8.20.0",
    "ajv-formats": "^3.0.1",
    commonmark: "^0.31.2",
    esbuild: "0.28.2",
    "fast-check": "^4.10.2",
    "mdast-util-from-markdown": "^2.1.0",
    "mdast-util-gfm": "^3.1.0",
    "micromark-extension-gfm": "^3.0.0",
    oxlint: "1.89.0",
    parse5: "^8.1.1",
    typescript: "7.0.2",
    vitest: "4.1.12"
  }
};

// src/version.ts
var { version } = package_default;

// src/command-line.ts
var flags = {
  config: { type: "string" },
  rules: { type: "string", multiple: true },
  date: { type: "string" },
  story: { type: "string" },
  stories: { type: "string" },
  format: { type: "string" },
  output: { type: "string" },
  "fail-on": { type: "string" },
  "no-core": { type: "boolean" },
  "no-facts": { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" }
};
var about = {
  config: ["FILE", "the configuration (default: factlint.yml, if there is one)"],
  rules: ["PATH", "a rule file or folder, beside those that the configuration names; may be repeated"],
  date: ["DAY", "the date (2025-08-16) of articles that have none of their own"],
  story: ["ID", "the story of articles that name none"],
  stories: ["HOW", "how other articles are put into stories: folder or none"],
  format: ["NAME", "how the result is written"],
  output: ["FILE", "where it is written, instead of to the terminal"],
  "fail-on": ["LEVEL", "the lowest severity that ends with status 1: error (default), warning, notice or none"],
  "no-core": ["", "without the rules that come with factlint"],
  "no-facts": ["", "without the reference facts that come with factlint"],
  help: ["", "this text"],
  version: ["", "the version"]
};
async function main(words, terminal2) {
  try {
    return await run(words, terminal2);
  } catch (thrown) {
    if (isUsageMistake(thrown)) {
      terminal2.complain(`factlint: ${escapeTerminal(thrown.usage)}
See \`factlint --help\`.
`);
      return 2;
    }
    terminal2.complain(`factlint: an error of its own, and no result; please report it.
${escapeTerminal(String(thrown?.stack ?? thrown)).replaceAll("\u240A", "\n")}
`);
    return 3;
  }
}
async function run(words, terminal2) {
  const { values, positionals } = parse(words);
  if (values.version) return terminal2.write(`${version}
`), 0;
  const [name, ...rest] = positionals;
  const command = commands.find((one) => one.name === name);
  if (values.help || name === "help" || name === void 0 && words.length === 0) return terminal2.write(helpText(command)), 0;
  if (!command) throw { usage: name === void 0 ? "no command is named" : `there is no command \`${name}\`${didYouMean(name, commands.map((one) => one.name))}; the commands are ${commands.map((one) => `\`${one.name}\``).join(", ")}` };
  return command.run(readRequest(values, rest, command, terminal2), terminal2);
}
function parse(words) {
  try {
    return parseFlags(words);
  } catch (error) {
    const option = /'(--?[\w-]+)/.exec(String(error.message))?.[1];
    const hint = option ? didYouMean(option.replace(/^--?/, ""), Object.keys(flags)).replace("`", "`--") : "";
    const unknown = error.code === "ERR_PARSE_ARGS_UNKNOWN_OPTION";
    throw { usage: unknown ? `there is no option \`${option}\`${hint}` : String(error.message).split("\n")[0] };
  }
}
function parseFlags(words) {
  return parseArgs({ args: [...words], options: flags, allowPositionals: true, strict: true });
}
function readRequest(values, words, command, terminal2) {
  const wrong = (option, given, expected) => {
    throw { usage: `\`--${option} ${given}\`: expected ${expected}` };
  };
  const { format, date: day, stories, story: story2 } = values;
  if (format !== void 0 && !command.formats.includes(format)) wrong("format", format, command.formats.length > 0 ? `one of ${command.formats.join(", ")}` : `nothing: \`${command.name}\` has one form only`);
  const date = day === void 0 ? void 0 : parseIsoDay(day) ?? wrong("date", day, "a day such as 2025-08-16");
  if (stories !== void 0 && stories !== "folder" && stories !== "none") wrong("stories", stories, "`folder` or `none`");
  const failOn = values["fail-on"] ?? "error";
  if (!severities.includes(failOn)) wrong("fail-on", failOn, severities.join(", "));
  return {
    words,
    format,
    output: values.output,
    options: {
      cwd: terminal2.cwd,
      paths: [],
      rules: values.rules ?? [],
      core: !values["no-core"],
      facts: !values["no-facts"],
      failOn,
      ...values.config === void 0 ? {} : { config: values.config },
      ...date === void 0 ? {} : { date },
      ...story2 === void 0 ? {} : { story: story2 },
      ...stories === void 0 ? {} : { stories }
    }
  };
}
function helpText(command) {
  const list = command ? [command] : commands;
  const usage = list.map(({ name, usage: rest, does }) => `  factlint ${`${name} ${rest}`.padEnd(34)}${does}`);
  const options = Object.entries(about).map(([name, [value, text2]]) => `  --${`${name} ${value}`.padEnd(20)}${text2}`);
  const named = command && command.formats.length > 0 ? [`
Formats: ${command.formats.join(", ")}`] : [];
  return ["factlint finds claims in articles that cannot both be true.", "", "Usage:", ...usage, "", "Options:", ...options, ...named, "", "Exit status: 0 nothing to report, 1 findings, 2 a mistake in usage, configuration or rules, 3 an internal error.", ""].join("\n");
}

// src/cli.ts
process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  color: process.stdout.isTTY === true && !process.env["NO_COLOR"] && process.env["TERM"] !== "dumb",
  width: process.stdout.columns ?? 100,
  write: (text2) => void process.stdout.write(text2),
  complain: (text2) => void process.stderr.write(text2)
});
