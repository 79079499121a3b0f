import{c as u,d,e as c,f as g}from"./chunk-2BSMBNY7.js";var x=1e5,O=120,S=120,w=80;function N(n,i){let e=n.indexOf(`
`)<0&&n.includes("\r")?n.replaceAll("\r",`
`):n,t=e.indexOf(`
`,i)<0||!B(e,i),l=t?k(e,i):y(e,i),r=l.length/2,s=[];for(let o=0;o<r;o++){let f=l[o*2],a=l[o*2+1],p=o===0&&!t?L(e,f,a):void 0;p!==void 0?(s.push(u(n,f,p,"headline")),s.push(u(n,d(e,p,a),a,"body"))):s.push(u(n,f,a,o<r-1&&m(e,f,a,o===0)?"headline":"body"))}return s}function k(n,i){let e=[];for(let t=i;t<n.length;){let l=n.indexOf(`
`,t),r=l<0?n.length:l,s=d(n,t,r);s<r&&e.push(s,c(n,r,s)),t=r+1}return e}function y(n,i){let e=[],t=-1,l=0;for(let r=i;r<n.length;){let s=n.indexOf(`
`,r),o=s<0?n.length:s,f=d(n,r,o);f<o?(t<0&&(t=f),l=c(n,o,f)):t>=0&&(e.push(t,l),t=-1),r=o+1}return t>=0&&e.push(t,l),e}function B(n,i){let e=0,t=0,l=0,r=0,s=-1;for(let o=i;o<n.length&&o-i<x;){let f=n.indexOf(`
`,o),a=f<0?n.length:f,p=d(n,o,a);p<a?(t+=a-p,a-p>O&&(e+=a-p),s>=0&&(l++,A(n,s)||r++),s=c(n,a,p)):s=-1,o=a+1}return e*2<=t&&l>0&&r*5>=l*2}function L(n,i,e){let t=n.indexOf(`
`,i);if(t<0||t>=e)return;let l=c(n,t,i),r=0;for(let a=t+1,p=0;a<e&&p<50;p++){let b=n.indexOf(`
`,a),h=b<0||b>e?e:b;r=Math.max(r,h-a),a=h+1}let s=d(n,t,e),o=/^\S{0,40}/.exec(n.slice(s,s+40))[0].length;return l-i+1+o<r-8&&m(n,i,l,!0)&&/^["\u201c\u2018'(]?[\p{Lu}\p{N}]/u.test(n.slice(s,s+2))?l:void 0}function m(n,i,e,t){if(e-i>=(t?S:w))return!1;let l=n.slice(i,e);return l.includes(`
`)||!new RegExp("\\p{L}","u").test(l)?!1:t?!/[.:;,\u2026]["\u201d\u2019')\]]*$/.test(l):!/[.:;,\u2026!?"\u201d]['\u2019)\]]*$/.test(l)&&/^["\u201c\u2018'(]?[\p{Lu}\p{N}]/u.test(l)}function A(n,i){for(;i>0&&C(n.charCodeAt(i-1));)i--;let e=n.charCodeAt(i-1);return e===46||e===33||e===63||e===58||e===8230}function C(n){return n===34||n===39||n===41||n===93||n===8221||n===8217||g(n)}export{N as a};
