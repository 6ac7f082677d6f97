/** Own colours and sizes: a page that is unwell must not make its doctor unreadable. Adopted, never inline. */
export const boxStyles = /* css */ `
:host{all:initial!important;position:fixed!important;inset-block-end:0!important;inset-inline-end:0!important;inline-size:min(100%,30rem)!important;z-index:2147483647!important;display:block!important}
@media print{:host{display:none!important}}
*{box-sizing:border-box}
.box{font:16px/1.5 system-ui,sans-serif;color:#1b1b1b;background:#fff;border:2px solid #1b1b1b;max-block-size:80vh;overflow:auto;padding:0 16px 16px;overflow-wrap:anywhere}
.bar{position:sticky;inset-block-start:0;display:flex;gap:16px;align-items:center;justify-content:space-between;background:#fff;padding-block:8px}
h2,h3,p,ol,ul{margin:0;padding:0}
h2{font-size:18px}h3{font-size:16px;margin-block-start:16px}
h2:focus{outline:none}
p{margin-block-start:8px}p:empty{margin:0}
ol,ul{list-style:none}
ol>li{border-block-start:1px solid #6b6b6b;margin-block-start:16px;border-inline-start:6px solid #6b6b6b;padding-inline-start:12px}
ol>li.error{border-inline-start-color:#8a1010}ol>li.warning{border-inline-start-color:#8a5a00}
.weight{font-weight:700;margin:0}.error>.weight{color:#8a1010}.warning>.weight{color:#6b4500}
.where{font:14px/1.4 ui-monospace,monospace;background:#f2f2f2;padding:8px;margin-block-start:8px}
.copy{display:grid;gap:8px;margin-block-start:8px}
textarea{inline-size:100%;font:14px/1.4 ui-monospace,monospace;color:#1b1b1b;background:#fff;border:1px solid #6b6b6b;padding:8px}
button{font:inherit;color:#0b3d7a;background:#fff;border:2px solid #0b3d7a;border-radius:4px;min-block-size:44px;padding:4px 16px;justify-self:start;cursor:pointer;flex:none;overflow-wrap:normal}
summary{min-block-size:44px;padding-block:10px;color:#0b3d7a;cursor:pointer}
:focus-visible{outline:3px solid #0b3d7a;outline-offset:2px}
`;
