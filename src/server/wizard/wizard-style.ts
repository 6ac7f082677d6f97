/** What the wizard's pages have besides the sheet of all plain pages. */
export const wizardStyle = `
[hidden]{display:none!important}
.progress ol{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.25em 1.5em;margin:0 0 1.25em}
.progress li{margin:0}
.progress a{display:inline-flex;align-items:center;min-height:2.75em}
.progress strong,.progress .muted{display:inline-flex;align-items:center;min-height:2.75em}
.box li a{display:inline-block;padding-block:.6em}
.picks{list-style:none;padding:0;border-block-start:1px solid var(--hair)}
.picks>li{border-block-end:1px solid var(--hair);margin:0;padding:.7em 0;position:relative}
.picks a{display:inline-block;min-height:1.6em}
.picks a::after{content:"";position:absolute;inset:0}
.picks p{margin:0}
.choice{min-height:2.75em}
legend{padding:0}
section>details:last-child{border-block-end:0}
.field{margin:0 0 1.25em}
.field label{display:block;margin-block-end:.3em}
.field select{width:100%}
.field .row{align-items:stretch}
.field input[type=text]{flex:1 1 11em;width:auto;min-width:0}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,13em),1fr));gap:0 1em}
input[type=color]{font:inherit;inline-size:3.5em;min-height:2.75em;padding:.2em;border:2px solid var(--line);border-radius:6px;background:var(--bg);cursor:pointer}
.colours{border-inline-start:5px solid var(--hair);padding-inline-start:1em}
.colours legend{float:left;inline-size:100%;margin-block-end:.75em}
.colours legend+*{clear:both}
.verdict{list-style:none;padding:0;margin:-.25em 0 1em}
.verdict li{display:flex;gap:.75em;align-items:center}
.verdict svg{flex:none}
.found{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.5em}
.found li{margin:0}
.swatch{display:inline-flex;align-items:center;gap:.5em;min-height:2.75em;padding:.25em .8em .25em .5em;border:2px solid var(--line);border-radius:6px;background:var(--bg);color:var(--fg);font:inherit;cursor:pointer}
.swatch[aria-pressed=true]{border-color:var(--accent);outline:2px solid var(--accent);font-weight:700}
.fault{color:var(--warn);font-weight:700;margin:0 0 .3em}
[aria-invalid=true]{border-color:var(--warn)!important}
.preview{display:block;width:100%;border:1px solid var(--line);border-radius:6px;background:#fff;margin-block:.75em}
.code-box{margin-block:.75em 1.25em}
.code-box .bar{display:flex;align-items:center;justify-content:space-between;gap:1em;margin:0 0 .4em;font-weight:700}
.code-box pre{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}
.row{display:flex;flex-wrap:wrap;gap:.5em}
summary{min-height:2.75em}
.vh{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media print{.preview{display:none}}
`;
