import{createRequire as r}from"node:module";globalThis.require??=r(import.meta.url);await import("./main-FWY6O5L4.js");
