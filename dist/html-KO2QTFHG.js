import { createRequire as createRequireHere } from 'node:module'
const require = createRequireHere(import.meta.url)
import {
  readMarkup
} from "./chunk-HNTKV2AM.js";
import {
  readOpening
} from "./chunk-ZTNDATQD.js";
import "./chunk-XNKSQITG.js";

// src/formats/html.ts
var html = { name: "html", extensions: ["html", "htm", "xhtml"], reads: "HTML.", read };
function read(source) {
  const { meta: opening, bodyFrom, problem } = readOpening(source);
  const { blocks, head } = readMarkup(source, bodyFrom, source.length);
  const meta = opening ?? head.meta();
  return { blocks, ...meta && { meta }, ...problem && { problems: [problem] } };
}
export {
  html
};
