import{createRequire as r}from"node:module";globalThis.require??=r(import.meta.url);await import("./main-E42C5YYK.js");
