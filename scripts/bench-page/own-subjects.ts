/** What the project can measure with its own packages alone: the gate compares only these. */
import { writeSnippet } from '../../src/snippets/write-snippet.ts';
import { card, classic, type Subject, type Tramite } from './subject.ts';

const ours = (_at: string, api: string) =>
  `<script async crossorigin="anonymous" src="${api}/v1/ventanilla.js"></script>`;

const cardSnippet = ({ code, name }: Tramite, url: string) =>
  writeSnippet({
    tag: 'tramite-card',
    code,
    name,
    url,
    cms: 'html',
    role: 'webmaster',
    mode: 'evergreen',
  });

/** As the wizard gives it, style sheet included; `data-bench` is what the watch looks for. */
export const OUR_CARD: Subject = {
  id: 'ventanilla-card',
  title: 'Ventanilla',
  kind: 'card',
  head: (_at, api) => {
    const { head, css } = cardSnippet({ code: 'RNPN-0002', name: 'Renovar el DUI' }, api);
    return `<style>${css}</style>${head}`;
  },
  body: (tramite, api) =>
    cardSnippet(tramite, api).body.replace('<tramite-card ', '<tramite-card data-bench '),
};

export const VANILLA_CARD: Subject = {
  id: 'vanilla-card',
  title: 'Sin biblioteca',
  kind: 'card',
  head: classic,
  body: card('div'),
};

export const OWN: readonly Subject[] = [
  OUR_CARD,
  VANILLA_CARD,
  { id: 'lit-card', title: 'Lit solo', kind: 'card', package: 'lit', head: classic, body: card('lit-card') },
  {
    id: 'ventanilla-search',
    title: 'Ventanilla',
    kind: 'search',
    head: ours,
    body: (_tramite, api) => `<tramite-search><a href="${api}/buscar">Buscar trámites</a></tramite-search>`,
    submits: true,
  },
  {
    id: 'vanilla-search',
    title: 'Sin biblioteca',
    kind: 'search',
    head: classic,
    body: (_tramite, api) =>
      `<form action="${api}/buscar"><label>Buscar <input name="q" type="search"></label></form><ul id="results"></ul>`,
  },
];
