import{c as a,d as b}from"./chunk-BBLCZXBN.js";import"./chunk-3RNHDNP5.js";export{a as context,b as getOctokit};
