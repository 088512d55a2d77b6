import { strokeVariables } from '../charts/strokes.ts';

const LIGHT = `--ground:#fff;--ink:#1b1b1b;--faint:#5a5a5a;--rule:#8a8a8a;--grid:#e4e4e4;--area:#d9d9d9;--bar:#9a9a9a;--bar-chosen:#1b1b1b;--link:#0b4f8a;--soft:#f4f3ef;--line:#cfcdc6;${strokeVariables('light')}`;
const DARK = `--ground:#15171a;--ink:#e9e7e2;--faint:#b3b0a8;--rule:#85878a;--grid:#2e3237;--area:#3a3f45;--bar:#75797e;--bar-chosen:#f4f2ec;--link:#8cc4f5;--soft:#1f2226;--line:#44494f;${strokeVariables('dark')}`;

/** The style sheet of a page: light or dark as the reader has it, one column on a telephone, paper when printed. */
export const STYLE = `
:root{color-scheme:light dark;${LIGHT}}
@media (prefers-color-scheme:dark){:root{${DARK}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.55 system-ui,sans-serif;overflow-wrap:anywhere}
main,body>header,body>nav,body>footer{max-width:50rem;margin:0 auto;padding:0 1rem}
body>header{padding-top:1.5rem}
h1{font-size:1.9rem;line-height:1.2;margin:.2rem 0 .8rem}
h2{font-size:1.4rem;line-height:1.25;margin:2.6rem 0 .8rem;padding-top:.8rem;border-top:2px solid var(--ink)}
h3{font-size:1.05rem;line-height:1.35;margin:1.6rem 0 .4rem}
p{margin:.5rem 0}
ul{padding-left:1.5rem}
ol{padding-left:3rem}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
code,.hash{font:.86em/1.4 ui-monospace,monospace}
.kind{margin:0;color:var(--faint)}
.notice{padding:.6rem .9rem;background:var(--soft);border-left:4px solid var(--ink)}
.aside,.small,.when,.exact,figcaption,summary{color:var(--faint)}
.small,.exact,figcaption,.aside{font-size:.9rem}
.small{margin:.2rem 0}
.when{font-weight:normal;font-size:.9rem}
.mark{font-weight:bold;white-space:nowrap}
.unseen,.skip:not(:focus){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.summary>div{display:grid;grid-template-columns:12rem 1fr;gap:.2rem 1rem;padding:.35rem 0;border-bottom:1px solid var(--line)}
.summary dt{color:var(--faint)}
.summary dd{margin:0;min-width:0}
.summary ul{margin:.2rem 0;padding-left:1.1rem}
figure{margin:1rem 0}
.paper{background:#fff;color:#1b1b1b;padding:.3rem;border-radius:4px;overflow-x:auto}
.paper figcaption{color:#5a5a5a;padding:0 .8rem}
svg{display:block;max-width:100%;height:auto}
.narrow{display:none}
.moments>li,.moves>li{margin:.9rem 0}
.moments p,.moves p{margin:.2rem 0}
.note{margin:.4rem 0;padding:.3rem .8rem;border-left:4px solid var(--line);background:var(--soft)}
.note p{min-height:1em}
.evidence>li{margin:.8rem 0}
.evidence p{margin:.1rem 0}
article{border-bottom:1px solid var(--line);padding-bottom:.8rem}
.choice{display:grid;grid-template-columns:328px minmax(0,1fr);gap:1.5rem}
summary{cursor:pointer;padding:.2rem 0}
.scroll{overflow-x:auto}
table{border-collapse:collapse;font-size:.9rem;line-height:1.4;overflow-wrap:normal}
caption{text-align:left;font-weight:bold;padding:.3rem 0}
caption span{display:block;max-width:calc(100vw - 2rem)}
th,td{text-align:left;vertical-align:top;padding:.3rem .7rem .3rem 0;border-bottom:1px solid var(--line)}
thead th{border-bottom:2px solid var(--ink)}
th[scope=row]{font-weight:normal;min-width:5rem}
td{font-variant-numeric:tabular-nums}
.exact{display:block;position:relative;white-space:nowrap}
body>footer{padding-top:1.5rem;padding-bottom:2rem;color:var(--faint)}
@media (max-width:800px){.paper svg{max-width:none}.wide{display:none}.narrow{display:block}.choice{grid-template-columns:minmax(0,1fr);gap:.4rem}.summary>div{grid-template-columns:minmax(0,1fr)}h1{font-size:1.5rem}}
@media print{
:root{color-scheme:light;${LIGHT}}
@page{margin:18mm 16mm}
html{font-size:10pt}
main,body>header,body>nav,body>footer{max-width:none;padding:0}
nav,.skip,details:not([open]){display:none}
.wide{display:block}.narrow{display:none}
.wide svg{max-height:92mm;width:auto}
.notice,.note{background:none}
a{color:inherit;text-decoration:none}
h2,h3{break-after:avoid}
article,figure,.moments>li,.moves>li,.evidence>li,tr,.summary>div{break-inside:avoid}
.choice{grid-template-columns:85mm minmax(0,1fr);gap:1.5rem}
.summary>div{grid-template-columns:40mm minmax(0,1fr)}
.scroll{overflow:visible}
h2{margin-top:1.2rem}
.paper{padding:0}
.rest{display:none}
.brief{font-size:9pt;line-height:1.35}
.brief h1{font-size:15pt;margin:0 0 2mm}
.brief h2{font-size:11pt;margin:3mm 0 1mm;padding-top:1mm}
.brief p,.brief li,.brief figure{margin:1mm 0}
.brief .evidence>li{margin:1mm 0}
.brief th .small{display:none}
.brief th,.brief td{padding:.5mm 3mm .5mm 0}
.brief .paper svg{max-height:43mm;width:auto}
.brief .summary>div{padding:.5mm 0}
.brief footer{display:none}
}
`.trim();
