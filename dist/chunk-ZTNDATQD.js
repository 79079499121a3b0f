import { createRequire as createRequireHere } from 'node:module'
const require = createRequireHere(import.meta.url)

// src/formats/front-matter.ts
var longest = 2e5;
function readOpening(source) {
  const start = source.charCodeAt(0) === 65279 ? 1 : 0;
  const first = source.charCodeAt(start);
  if (first === 45 && source.startsWith("---", start)) return readFenced(source, start, "yaml");
  if (first === 43 && source.startsWith("+++", start)) return readFenced(source, start, "toml");
  if (first === 123) return readJson(source, start);
  return { bodyFrom: start };
}
function readFenced(source, start, kind) {
  const from = lineAfter(source, start + 3);
  if (from === void 0) return { bodyFrom: start };
  const fence = source.slice(start, start + 3);
  const looks = looksLikeKeys(source, from, fence);
  for (let at = from; at < source.length && at - from < longest; ) {
    if (source.startsWith(fence, at) || kind === "yaml" && source.startsWith("...", at)) {
      const after = lineAfter(source, at + 3);
      if (after !== void 0) return looks ? { meta: { kind, text: source.slice(from, at), from, to: at }, bodyFrom: after } : { bodyFrom: start };
    }
    const end = source.indexOf("\n", at);
    if (end < 0) break;
    at = end + 1;
  }
  const message = `The front matter that starts with ${fence} is not closed, so it was read as prose.`;
  return looks ? { bodyFrom: start, problem: { from: start, to: start + 3, message } } : { bodyFrom: start };
}
function lineAfter(source, at) {
  while (source.charCodeAt(at) === 32 || source.charCodeAt(at) === 9 || source.charCodeAt(at) === 13) at++;
  if (at >= source.length) return source.length;
  return source.charCodeAt(at) === 10 ? at + 1 : void 0;
}
function looksLikeKeys(source, from, fence) {
  const first = /^\s*([^\r\n]{0,400})/.exec(source.slice(from, from + 2e3))?.[1] ?? "";
  return first.startsWith(fence) || /^["']?[\p{L}_$][^:=]{0,100}["']?\s*[:=](?:\s|$|["'[{\d])|^[#[%{]|^["']/u.test(first);
}
function readJson(source, start) {
  if (!/^\{\s*["}]/.test(source.slice(start, start + 200))) return { bodyFrom: start };
  const limit = Math.min(source.length, start + longest);
  let depth = 0;
  for (let at = start; at < limit; at++) {
    const code = source.charCodeAt(at);
    if (code === 34) {
      for (at++; at < limit && source.charCodeAt(at) !== 34; at++) if (source.charCodeAt(at) === 92) at++;
    } else if (code === 123) depth++;
    else if (code === 125 && --depth === 0) {
      const after = lineAfter(source, at + 1);
      return after === void 0 ? { bodyFrom: start } : { meta: { kind: "json", text: source.slice(start, at + 1), from: start, to: at + 1 }, bodyFrom: after };
    }
  }
  return { bodyFrom: start, problem: { from: start, to: start + 1, message: "The front matter that starts with { is not closed, so it was read as prose." } };
}

// src/formats/block.ts
var glue = "\u200B";
function blockOf(from, to, zone, make) {
  let made;
  return { from, to, zone, prose: () => made ??= make() };
}
function plainBlock(source, from, to, zone) {
  return blockOf(from, to, zone, () => source.slice(from, to));
}
function skipSpace(source, at, end) {
  while (at < end && isSpace(source.charCodeAt(at))) at++;
  return at;
}
function trimSpace(source, at, start) {
  while (at > start && isSpace(source.charCodeAt(at - 1))) at--;
  return at;
}
function isSpace(code) {
  return code === 32 || code <= 13 && (code === 10 || code === 13 || code === 9 || code === 12);
}

export {
  glue,
  blockOf,
  plainBlock,
  skipSpace,
  trimSpace,
  isSpace,
  readOpening
};
