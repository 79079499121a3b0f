import{createRequire as r}from"node:module";globalThis.require??=r(import.meta.url);await import("./main-JYZ5JIP6.js");
