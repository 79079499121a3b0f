import { createRequire as createRequireHere } from 'node:module'
const require = createRequireHere(import.meta.url)
import{readMarkup}from"./chunk-QRWDQKNM.js";import{readOpening}from"./chunk-CIM24VHH.js";import"./chunk-OPXEUAAK.js";var html={name:"html",extensions:["html","htm","xhtml"],reads:"HTML.",read};function read(source){let{meta:opening,bodyFrom,problem}=readOpening(source),{blocks,head}=readMarkup(source,bodyFrom,source.length),meta=opening??head.meta();return{blocks,...meta&&{meta},...problem&&{problems:[problem]}}}export{html};
