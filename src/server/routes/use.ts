import { addToDay, useDays } from '../figures/day-records.ts';
import type { Handlers } from '../handlers.ts';
import { localDay } from '../local-day.ts';
import { countedPlacement } from '../use/counted-placement.ts';
import { countedSite } from '../use/counted-site.ts';
import { noteEmbedding } from '../use/embeddings.ts';

export const useHandlers: Pick<Handlers, 'countUse'> = {
  async countUse({ body }, { store, now, view }) {
    const site = countedSite(body.site);
    if (site === undefined) return { counted: 0 };
    const { tramites, catalogue } = await view();
    const day = localDay(now(), catalogue.info.timeZone);
    const counted = body.uses.flatMap(({ tramite, shown, opened, started, placement, element }) => {
      const institution = tramites.get(tramite)?.institution;
      if (institution === undefined || shown + opened + started === 0) return [];
      return [
        {
          day,
          institution,
          tramite,
          site,
          placement: countedPlacement(placement),
          element,
          shown,
          opened,
          started,
        },
      ];
    });
    await store.write(async (records) => {
      await noteEmbedding(records, { ...body, site }, day);
      for (const row of counted) await addToDay(records, useDays, row);
    });
    return { counted: counted.length };
  },
};
