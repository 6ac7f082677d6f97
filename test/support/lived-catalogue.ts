/** The test catalogue after some months of use, for whatever tells figures. */
import { liveMonths } from '../../demo/lived-months.ts';
import type { TestCatalogue } from './catalogue.ts';

/** `many`: more trámites than a table shows at once. */
export async function liveThere({ store }: TestCatalogue, many = false): Promise<void> {
  const codes = many
    ? Array.from({ length: 15 }, (_, index) => `T-${String(index + 1)}`)
    : ['COMPLETO', 'LARGO'];
  await store.write((records) =>
    liveMonths(
      records,
      codes.map((code, index) => ({ code, institution: 'REG', people: 8 - (index % 4) })),
      { today: '2026-11-21', timeZone: 'America/El_Salvador' },
    ),
  );
  for (let time = 0; time < 6; time += 1)
    await store.countMissing({ week: '2026-W46', lang: 'es', term: 'cambio de apellido' });
}
