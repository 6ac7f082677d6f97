/** How each kind of statistics wants to be told. Both queues may be made by us: whoever reads them comes later. */
import type { Tell, Told } from './forward-events.ts';

type Queue = unknown[];
interface Page {
  dataLayer?: Queue;
  _paq?: Queue;
}

const page = globalThis as Page;

/** By the word that a webmaster writes in `data-analytics`. */
export const tellers: Readonly<Record<string, Tell>> = {
  datalayer(name, told, element) {
    (page.dataLayer ??= []).push({ event: name, ventanilla: { element, ...told } });
  },
  matomo(name, told) {
    const [about, number] = [firstText(told), lastNumber(told)];
    (page._paq ??= []).push([
      'trackEvent',
      'Ventanilla',
      name,
      ...(about === undefined ? [] : [about]),
      ...(about === undefined || number === undefined ? [] : [number]),
    ]);
  },
};

function firstText(told: Told): string | undefined {
  return Object.values(told).find((value): value is string => typeof value === 'string' && value !== '');
}

function lastNumber(told: Told): number | undefined {
  return Object.values(told)
    .filter((value): value is number => typeof value === 'number')
    .at(-1);
}
