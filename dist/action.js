import{createRequire as r}from"node:module";globalThis.require??=r(import.meta.url);await import("./main-Z2V4KFWJ.js");
