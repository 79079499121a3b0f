import { createRequire as createRequireHere } from 'node:module'
const require = createRequireHere(import.meta.url)
import {
  isSpace,
  plainBlock,
  readOpening,
  skipSpace,
  trimSpace
} from "./chunk-ZTNDATQD.js";

// src/formats/text.ts
var text = { name: "text", extensions: ["txt", "text"], reads: "Plain text.", read };
function read(source) {
  const { meta, bodyFrom, problem } = readOpening(source);
  return { blocks: readParagraphs(source, bodyFrom), ...meta && { meta }, ...problem && { problems: [problem] } };
}
var sample = 1e5;
var longLine = 120;
var longestHeadline = 120;
var longestSubhead = 80;
function readParagraphs(source, from) {
  const body = source.indexOf("\n") < 0 && source.includes("\r") ? source.replaceAll("\r", "\n") : source;
  const lines = body.indexOf("\n", from) < 0 || !isWrapped(body, from);
  const spans = lines ? lineSpans(body, from) : paragraphSpans(body, from);
  const count = spans.length / 2;
  const blocks = [];
  for (let i = 0; i < count; i++) {
    const start = spans[i * 2];
    const end = spans[i * 2 + 1];
    const rest = i === 0 && !lines ? headlineEnd(body, start, end) : void 0;
    if (rest !== void 0) {
      blocks.push(plainBlock(source, start, rest, "headline"));
      blocks.push(plainBlock(source, skipSpace(body, rest, end), end, "body"));
    } else blocks.push(plainBlock(source, start, end, i < count - 1 && isHeadline(body, start, end, i === 0) ? "headline" : "body"));
  }
  return blocks;
}
function lineSpans(source, from) {
  const spans = [];
  for (let at = from; at < source.length; ) {
    const newline = source.indexOf("\n", at);
    const end = newline < 0 ? source.length : newline;
    const start = skipSpace(source, at, end);
    if (start < end) spans.push(start, trimSpace(source, end, start));
    at = end + 1;
  }
  return spans;
}
function paragraphSpans(source, from) {
  const spans = [];
  let open = -1;
  let close = 0;
  for (let at = from; at < source.length; ) {
    const newline = source.indexOf("\n", at);
    const end = newline < 0 ? source.length : newline;
    const start = skipSpace(source, at, end);
    if (start < end) {
      if (open < 0) open = start;
      close = trimSpace(source, end, start);
    } else if (open >= 0) {
      spans.push(open, close);
      open = -1;
    }
    at = end + 1;
  }
  if (open >= 0) spans.push(open, close);
  return spans;
}
function isWrapped(source, from) {
  let long = 0;
  let all = 0;
  let pairs = 0;
  let runOn = 0;
  let before = -1;
  for (let at = from; at < source.length && at - from < sample; ) {
    const newline = source.indexOf("\n", at);
    const end = newline < 0 ? source.length : newline;
    const start = skipSpace(source, at, end);
    if (start < end) {
      all += end - start;
      if (end - start > longLine) long += end - start;
      if (before >= 0) {
        pairs++;
        if (!endsSentence(source, before)) runOn++;
      }
      before = trimSpace(source, end, start);
    } else before = -1;
    at = end + 1;
  }
  return long * 2 <= all && pairs > 0 && runOn * 5 >= pairs * 2;
}
function headlineEnd(source, start, end) {
  const newline = source.indexOf("\n", start);
  if (newline < 0 || newline >= end) return void 0;
  const close = trimSpace(source, newline, start);
  let width = 0;
  for (let at = newline + 1, lines = 0; at < end && lines < 50; lines++) {
    const next = source.indexOf("\n", at);
    const stop = next < 0 || next > end ? end : next;
    width = Math.max(width, stop - at);
    at = stop + 1;
  }
  const second = skipSpace(source, newline, end);
  const word = /^\S{0,40}/.exec(source.slice(second, second + 40))[0].length;
  const fits = close - start + 1 + word < width - 8;
  return fits && isHeadline(source, start, close, true) && /^["“‘'(]?[\p{Lu}\p{N}]/u.test(source.slice(second, second + 2)) ? close : void 0;
}
function isHeadline(source, from, to, first) {
  if (to - from >= (first ? longestHeadline : longestSubhead)) return false;
  const line = source.slice(from, to);
  if (line.includes("\n") || !new RegExp("\\p{L}", "u").test(line)) return false;
  if (first) return !/[.:;,…]["”’')\]]*$/.test(line);
  return !/[.:;,…!?"”]['’)\]]*$/.test(line) && /^["“‘'(]?[\p{Lu}\p{N}]/u.test(line);
}
function endsSentence(source, at) {
  while (at > 0 && isCloser(source.charCodeAt(at - 1))) at--;
  const code = source.charCodeAt(at - 1);
  return code === 46 || code === 33 || code === 63 || code === 58 || code === 8230;
}
function isCloser(code) {
  return code === 34 || code === 39 || code === 41 || code === 93 || code === 8221 || code === 8217 || isSpace(code);
}

export {
  text,
  readParagraphs
};
