/** Everything that is compared: for each peer the HTML and the files that its README tells a webmaster to use. */
import { OWN } from './own-subjects.ts';
import { card, link, module, styledModule, type Subject } from './subject.ts';

const SHOELACE = '@shoelace-style/shoelace';

export const SUBJECTS: readonly Subject[] = [
  ...OWN,
  {
    id: 'sgds-card',
    title: 'SGDS (Singapur)',
    kind: 'card',
    package: '@govtechsg/sgds-web-component',
    head: styledModule,
    body: card('sgds-card'),
  },
  {
    id: 'va-card',
    title: 'VA Design System',
    kind: 'card',
    package: '@department-of-veterans-affairs/web-components',
    files: 'dist/component-library',
    head: (at, api) =>
      `<link rel="stylesheet" href="${at}/files/component-library.css"><script type="module" src="${at}/files/component-library.esm.js"></script>${module(at, api)}`,
    body: card('va-card'),
  },
  {
    id: 'shoelace-card',
    title: 'Shoelace, elegido',
    kind: 'card',
    package: SHOELACE,
    head: styledModule,
    body: card('sl-card'),
  },
  {
    id: 'shoelace-autoloader',
    title: 'Shoelace, autoloader',
    kind: 'card',
    package: SHOELACE,
    files: 'cdn',
    head: (at, api) =>
      `<link rel="stylesheet" href="${at}/files/themes/light.css"><script type="module" src="${at}/files/shoelace-autoloader.js"></script>${module(at, api)}`,
    body: card('sl-card'),
  },
  {
    id: 'webawesome-card',
    title: 'Web Awesome',
    kind: 'card',
    package: '@awesome.me/webawesome',
    head: styledModule,
    body: card('wa-card'),
  },
  {
    id: 'pagefind-component-ui',
    title: 'Pagefind Component UI',
    kind: 'search',
    package: '@pagefind/component-ui',
    head: styledModule,
    body: (_tramite, api) =>
      `<pagefind-config bundle-path="${api}/peers/pagefind-component-ui/pagefind/"></pagefind-config><pagefind-input></pagefind-input><pagefind-summary></pagefind-summary><pagefind-results></pagefind-results>`,
  },
  {
    id: 'instantsearch',
    title: 'InstantSearch',
    kind: 'search',
    package: 'instantsearch.js',
    head: module,
    body: (_tramite, api) =>
      `<div id="search">${link({ code: '', name: 'Buscar trámites' }, api)}</div><div id="results"></div>`,
  },
];
