/**
 * «Antes de ir» at the catalogue's own address. Without JavaScript a list to print, with a box before each requirement;
 * with it the element, which can keep the list on the device and bring it back without a network.
 */
import { CATALOGUE_AGE } from '../../contract/freshness.ts';
import { html } from 'hono/html';
import { localized } from '../../contract/text.ts';
import type { Tramite } from '../../contract/tramite.ts';
import type { Answer } from '../answer.ts';
import type { CatalogueView } from '../catalogue-view.ts';
import { drawingOf } from './drawing.ts';
import { packingList } from './fiche.ts';
import { pageAnswer } from './layout.ts';
import { LIST_SCRIPTS } from './list-scripts.ts';
import { pageTexts } from './texts.ts';
import { writeDate } from './write.ts';

const TEXTS = {
  es: {
    title: (name: string) => `Antes de ir: ${name}`,
    lead: 'Marque lo que ya tiene. Puede imprimir esta página.',
    data: (date: string) => `Datos del ${date}.`,
    fiche: 'Ver la ficha completa',
  },
  en: {
    title: (name: string) => `Before you go: ${name}`,
    lead: 'Tick what you have. You can print this page.',
    data: (date: string) => `Data of ${date}.`,
    fiche: 'See the whole page',
  },
};

export function listPage(tramite: Tramite, view: CatalogueView, lang: string): Promise<Answer> {
  const t = pageTexts(lang);
  const words = TEXTS[t.lang];
  const query = t.lang === 'en' ? '?lang=en' : '';
  const drawing = drawingOf(view, lang);
  const name = localized(tramite.name, lang).text;
  const address = `/t/${tramite.code}${query}`;
  return pageAnswer({
    title: words.title(name),
    lang,
    view,
    maxAge: CATALOGUE_AGE,
    indexed: false,
    otherLanguage: `/t/${tramite.code}/antes-de-ir${t.lang === 'en' ? '?lang=es' : '?lang=en'}`,
    scripts: ['/v1/ventanilla.js', LIST_SCRIPTS.page],
    main: html`<h1>${words.title(name)}</h1>
      <p class="lead">${words.lead}</p>
      <requirements-checklist code="${tramite.code}" heading-level="2" loading="eager">
        ${tramite.variants.map((variant) => packingList(variant, tramite.variants.length > 1, drawing))}
        <p>${words.data(writeDate(tramite.verifiedAt ?? tramite.updatedAt, lang))}</p>
        <p><a href="${address}">${name}: ${words.fiche}</a></p>
      </requirements-checklist>`,
  });
}
