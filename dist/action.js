import{createRequire as r}from"node:module";globalThis.require??=r(import.meta.url);await import("./main-VSLINTQB.js");
