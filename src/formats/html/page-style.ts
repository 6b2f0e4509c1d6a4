const fonts = "'Noto Sans KR','Noto Sans CJK KR','Malgun Gothic','Apple SD Gothic Neo',sans-serif";

/**
 * How a page looks: on a screen, light or dark; on a phone, where a wide table moves within its frame; on A4. Cells have their
 * rules and alignment themselves, so that only their colours are decided here, over what stands on them (`!important`).
 */
export const pageStyle = `
:root{color-scheme:light dark;--ink:#1a1a1a;--quiet:#555;--rule:#d9d9d9;--paper:#fff;--good:#106030;--bad:#a01010;--link:#0b57a4}
body{font:10pt/1.6 ${fonts};max-width:70em;margin:2em auto;padding:0 1em;color:var(--ink);background:var(--paper);overflow-wrap:break-word}
:lang(ko) :is(h1,h2,p,li,caption){word-break:keep-all}
h1{font-size:1.6em;line-height:1.3}
h2{font-size:1.25em;line-height:1.3;margin:2.4em 0 .8em;padding-bottom:.2em;border-bottom:1px solid var(--rule)}
a{color:var(--link)}
nav ul{list-style:none;margin:1em 0;padding:.6em 1em;border:1px solid var(--rule);columns:16em}
nav a{display:inline-block;padding:.25em 0}
p{max-width:48em}
.quiet{font-size:.9em;color:var(--quiet)}
.good{color:var(--good)}
.bad{color:var(--bad)}
figure{margin:1.5em 0;overflow-x:auto}
svg{max-width:100%;height:auto}
.frame{overflow-x:auto}
.frame table{margin-bottom:.3em!important}
button{font:inherit;color:var(--link);background:none;border:1px solid var(--rule);border-radius:3px;cursor:pointer;user-select:none;-webkit-user-select:none}
button:is(:hover,:focus-visible){border-color:var(--link)}
.tools{margin:.2em 0 1.2em;font-size:.9em;user-select:none;-webkit-user-select:none}
.tools button{padding:.15em .7em;margin-right:.5em}
.sort,.fold{border-color:transparent;padding:0;min-width:24px;min-height:24px;line-height:1}
.sort{font-weight:normal;min-width:18px}
[data-kind] .sort{margin-left:auto}
.sort::after{content:'\\2195'}
[aria-sort=ascending] .sort::after{content:'\\2191'}
[aria-sort=descending] .sort::after{content:'\\2193'}
.fold::after{content:'\\25b8'}
.fold[aria-expanded=true]::after{content:'\\25be'}
.frame:focus-visible{outline:2px solid var(--link)}
th,td{border-color:var(--ink)!important}
@media screen{
.sort{display:block}
:is(th,td):first-child{position:sticky;left:0;background:var(--paper)}
}
@media screen and (max-width:40em){
body{margin:1em auto}
svg{max-width:none;min-width:560px;width:100%}
:is(th,td):first-child{max-width:40vw}
}
@media screen and (prefers-color-scheme:dark){
:root{--ink:#e8e8e8;--quiet:#b4b4b4;--rule:#4a4a4a;--paper:#161616;--good:#7fd1a0;--bad:#ff9a94;--link:#8ab8f0}
}
@media print{
@page{size:A4;margin:18mm 15mm}
:root{color-scheme:light}
body{max-width:none;margin:0;padding:0;font-size:9pt}
nav,button,.tools{display:none}
.part[hidden]{display:block!important;content-visibility:visible!important}
h2,caption{break-after:avoid}
tr,figure{break-inside:avoid}
figure{overflow:visible}
.page svg{width:auto;max-height:225mm}
thead{display:table-header-group}
.frame{overflow:visible}
table{max-width:100%}
.wide{font-size:7pt}
.wide :is(th,td){padding:1.5pt 2.5pt!important}
}
`;
