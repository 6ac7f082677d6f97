import { localized } from '../../contract/text.ts';
import type { Handlers } from '../handlers.ts';
import { ProblemError } from '../problems.ts';
import { servedTramite } from '../served-tramite.ts';
import { shortenCards } from '../shorten-cards.ts';

/** What the catalogue holds: cards, fiches, classification, institutions, offices. */
export const catalogueHandlers: Pick<
  Handlers,
  | 'listTramites'
  | 'getTramite'
  | 'getCatalogue'
  | 'listCategories'
  | 'listLifeEvents'
  | 'listInstitutions'
  | 'listOffices'
> = {
  async listTramites({ codes, lang: asked, short }, { view }) {
    const current = await view();
    const lang = current.language(asked);
    const cards = [];
    const missing = [];
    for (const code of new Set(codes)) {
      const card = current.card(code, lang);
      if (card) cards.push(card);
      else missing.push(code);
    }
    const { notice, timeZone } = current.catalogue.info;
    return {
      lang,
      ...(short ? shortenCards(cards, timeZone) : { cards }),
      missing,
      ...(notice && { notice: localized(notice, lang).text }),
    };
  },

  async getTramite({ code }, { view, settings }) {
    return servedTramite(await view(), code, (other) => `${settings.publicUrl}/v1/tramites/${other}`);
  },

  async getCatalogue(_input, { view }) {
    const { catalogue, tramites } = await view();
    return { ...catalogue.info, tramites: tramites.size, revision: catalogue.revision };
  },

  async listCategories(_input, { view }) {
    return { categories: (await view()).catalogue.categories };
  },

  async listLifeEvents(_input, { view }) {
    const { lifeEvents } = (await view()).catalogue;
    return { lifeEvents: lifeEvents.toSorted((one, other) => one.order - other.order) };
  },

  async listInstitutions(_input, { view }) {
    return { institutions: (await view()).catalogue.institutions };
  },

  async listOffices({ institution, tramite: code, department }, { view }) {
    const { catalogue, tramites } = await view();
    const tramite = code === undefined ? undefined : tramites.get(code);
    if (code !== undefined && !tramite) throw new ProblemError('tramite-no-encontrado');
    const ofTramite =
      tramite && new Set(tramite.variants.flatMap(({ offices }) => offices.map(({ office }) => office)));
    const offices = catalogue.offices.filter(
      (office) =>
        (institution === undefined || office.institution === institution) &&
        (department === undefined || office.department === department) &&
        (!ofTramite || ofTramite.has(office.code)),
    );
    const theirs = new Set(offices.map((office) => office.institution));
    const { timeZone, calendar, mapTiles, notice } = catalogue.info;
    return {
      offices,
      institutions: catalogue.institutions.filter(({ code: known }) => theirs.has(known)),
      timeZone,
      ...(calendar && { calendar }),
      ...(mapTiles && { mapTiles }),
      ...(notice && { notice }),
    };
  },
};
