/** The one style sheet of the plain pages: the same visual language as the elements. Borders, no shadows, no images. */
export const style = `
:root{color-scheme:light dark;--bg:#fff;--fg:#1b1b1b;--muted:#454545;--line:#6b6b6b;--hair:#c9cdd3;--accent:#0b4f9e;--on:#fff;--soft:#eef3fa;--warn:#7a3b00;--warn-bg:#fff6e5}
@media (prefers-color-scheme:dark){:root{--bg:#161616;--fg:#f2f2f2;--muted:#c9c9c9;--line:#949494;--hair:#4a4f56;--accent:#a9cbf5;--on:#121212;--soft:#1d2632;--warn:#ffd08a;--warn-bg:#2b2110}}
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1em}
body{margin:0;background:var(--bg);color:var(--fg);font:100%/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;overflow-wrap:break-word}
a{color:var(--accent);text-decoration-thickness:max(1px,.0625em);text-underline-offset:.15em}
a:hover{text-decoration-thickness:max(2px,.125em)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
.skip{position:absolute;inset-inline-start:-999px;background:var(--accent);color:var(--on);padding:.75em 1em}
.skip:focus{inset-inline-start:0;inset-block-start:0;z-index:1}
.in{max-width:46em;margin-inline:auto;padding-inline:1em}
.top{border-block-end:1px solid var(--hair);border-block-start:6px solid var(--accent)}
.top .in{display:flex;flex-wrap:wrap;gap:0 1.25em;align-items:baseline;padding-block:.25em}
.top .site{font-weight:700;margin-inline-end:auto;text-decoration:none;color:var(--fg)}
.top .site:hover{text-decoration:underline}
.top nav{display:flex;flex-wrap:wrap;gap:0 .75em}
.top .site,.top nav a,.way a,.warn li a{display:inline-block;padding-block:.65em}
.notice{background:var(--warn-bg);border-block-end:1px solid var(--hair);color:var(--warn);font-weight:600}
.notice p{margin:0;padding-block:.5em}
main{padding-block:1.5em 3em;display:block}
h1{font-size:clamp(1.6rem,1.2rem + 2.2vw,2.25rem);line-height:1.2;margin:0 0 .4em;text-wrap:balance}
h2{font-size:1.4rem;line-height:1.25;margin:2em 0 .5em;padding-block-start:.75em;border-block-start:1px solid var(--hair)}
h3{font-size:1.125rem;line-height:1.3;margin:1.5em 0 .4em}
h4,h5,h6{font-size:1rem;margin:1.25em 0 .3em}
p,ul,ol,dl{margin:.5em 0}
ul,ol{padding-inline-start:1.4em}
li{margin-block:.25em}
.lead{font-size:1.1875rem;color:var(--muted);margin-block:0 1em}
.muted{color:var(--muted)}
.eyebrow{color:var(--muted);margin:0 0 .5em;font-weight:600}
.glance{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5em,1fr));border:1px solid var(--hair);border-inline-start:5px solid var(--accent);border-radius:6px;margin-block:1.25em;overflow:hidden;padding:.35em 0}
.glance div{padding:.6em 1em}
.glance dt{color:var(--muted);font-size:.9375rem}
.glance dd{margin:0;font-weight:700}
.box{border:1px solid var(--line);border-inline-start-width:5px;border-radius:6px;padding:.75em 1em;margin-block:1em}
.box>:first-child{margin-block-start:0}.box>:last-child{margin-block-end:0}
.warn{border-color:var(--warn);background:var(--warn-bg)}
.button{display:inline-flex;max-width:100%;overflow-wrap:anywhere;align-items:center;justify-content:center;min-height:2.75em;padding:.5em 1.1em;border:2px solid var(--accent);border-radius:6px;background:var(--accent);color:var(--on);font:inherit;font-weight:700;text-decoration:none;cursor:pointer}
.button:hover{text-decoration:underline}
.button.quiet{background:var(--bg);color:var(--accent)}
.needs{list-style:none;padding:0;border-block-start:1px solid var(--hair)}
.needs>li{border-block-end:1px solid var(--hair);padding:.6em 0 .6em 2em;margin:0;position:relative}
.needs>li::before{content:"";position:absolute;inset-inline-start:.15em;inset-block-start:.85em;inline-size:1em;block-size:1em;border:2px solid var(--line);border-radius:3px}
.needs>li.group{padding-inline-start:0}.needs>li.group::before{content:none}
.needs .needs{border:0}.needs .needs>li:last-child{border:0}
.needs p{margin:.15em 0}
.tags{display:flex;flex-wrap:wrap;gap:.3em .5em;padding:0;margin:.3em 0;list-style:none}
.tags li{border:1px solid var(--line);border-radius:4px;padding:0 .45em;font-size:.9375rem;margin:0}
.steps{counter-reset:s;list-style:none;padding:0}
.steps>li{counter-increment:s;position:relative;padding-inline-start:2.9em;margin-block:0;padding-block:.1em 1em}
.steps>li::before{content:counter(s);position:absolute;inset-inline-start:0;inset-block-start:0;inline-size:2em;block-size:2em;border:2px solid var(--accent);border-radius:50%;display:grid;place-items:center;font-weight:700;color:var(--accent);background:var(--bg)}
.steps>li:not(:last-child)::after{content:"";position:absolute;inset-inline-start:calc(1em - 1px);inset-block:2.2em .1em;border-inline-start:2px solid var(--hair)}
.steps p{margin:.2em 0}
.facts{display:grid;grid-template-columns:minmax(7em,auto) 1fr;gap:.35em 1.25em}
.facts dt{color:var(--muted)}.facts dd{margin:0}
.rows{list-style:none;padding:0}
.rows>li{border-block-end:1px solid var(--hair);padding-block:.6em;margin:0}
.rows p{margin:.15em 0}
details{border-block-end:1px solid var(--hair)}
summary{cursor:pointer;padding-block:.7em;font-weight:700;color:var(--accent)}
.wide{overflow-x:auto}
table{display:block;overflow-x:auto;max-width:100%;border-collapse:collapse;margin-block:.75em}
.wide table{display:table;overflow:visible;max-width:none}
th,td{border:1px solid var(--hair);padding:.4em .6em;text-align:start;vertical-align:top}
th[scope=row]{overflow-wrap:anywhere}
pre{overflow-x:auto;border:1px solid var(--hair);border-radius:6px;padding:.75em 1em;background:var(--soft);font-size:.9rem;line-height:1.45}
code{font-family:ui-monospace,SFMono-Regular,Consolas,"DejaVu Sans Mono",monospace;font-size:.92em}
pre code{font-size:inherit}
form .row{display:flex;flex-wrap:wrap;gap:.5em}
label,legend{font-weight:700}
.hint{color:var(--muted);margin:.1em 0 .4em}
input[type=search],input[type=text],input[type=date],select,textarea{font:inherit;color:inherit;background:var(--bg);border:2px solid var(--line);border-radius:6px;padding:.5em .7em;min-height:2.75em;max-width:100%}
input[type=search]{flex:1 1 14em;min-width:0}
input[type=text],textarea{width:100%}
textarea{min-height:8em}
.paper{display:none}
.away{position:absolute;inset-inline-start:-999em;inline-size:1px;block-size:1px;overflow:hidden}
fieldset{border:0;padding:0;margin:0 0 1.25em;min-inline-size:0}
.choice{display:flex;gap:.6em;align-items:baseline;min-height:2.75em;padding-block:.6em;font-weight:400}
.choice input{inline-size:1.25em;block-size:1.25em;flex:none;margin:0;transform:translateY(.2em)}
mark{background:none;color:inherit;font-weight:800;text-decoration:underline}
.code{font:700 1.25rem/1.4 ui-monospace,SFMono-Regular,Consolas,"DejaVu Sans Mono",monospace}
.foot{border-block-start:1px solid var(--hair);color:var(--muted);font-size:.9375rem}
.foot .in{padding-block:1.25em 2em}
.method{font-weight:700;border:1px solid var(--line);border-radius:4px;padding:.05em .4em;font-size:.875rem}
@media (max-width:30em){th,td{padding-inline:.3em}.facts{grid-template-columns:1fr;gap:0}.facts dd{margin-block-end:.6em}}
@media print{:root{--bg:#fff;--fg:#000;--muted:#000;--accent:#000;--soft:#fff;--warn:#000;--warn-bg:#fff}body{font-size:10.5pt}.top .site,.way a,.warn li a{display:inline;padding:0}.top nav,.skip,.noprint{display:none}main{padding:0}.in{max-width:none}h2{break-after:avoid}.needs>li,.steps>li,.rows>li{break-inside:avoid}button,.button{display:none}a.button{display:inline;padding:0;border:0}.paper{display:block}details::details-content{content-visibility:visible;block-size:auto}main a:is([href^=http],[href^="/"])::after{content:" (" attr(href) ")";font-size:.85em;word-break:break-all}}
@media (forced-colors:active){.button{border-color:ButtonText}.notice{border:1px solid}.top .site{text-decoration:underline}}
`;
