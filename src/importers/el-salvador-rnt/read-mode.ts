/** Rows of the registry that hang from a mode → parts of the variant. Each returns what it put where, to be counted. */
import type { Block, RichTree } from '../../contract/richtext.ts';
import type { Channel, Fee, LegalBasis, Requirement, Variant } from '../../contract/tramite.ts';
import { labelled } from '../labelled.ts';
import { readLink } from '../read-link.ts';
import { readFigure } from '../read-money.ts';
import { readRich } from '../read-rich.ts';
import {
  channelKind,
  currencyCode,
  isTimeUnit,
  legalKind,
  legalTopic,
  paymentPlace,
  readTime,
} from './enumerations.ts';
import type { Row } from './read-rows.ts';

/** Words with their label as blocks, and the row told that they are only words. */
export function asText(
  { report }: Pick<Row<'modes'>, 'report'>,
  said: readonly (readonly [string, string])[],
): Block[] {
  return said.flatMap(([label, words]) => {
    report.asText.push(label);
    return labelled(label, readRich(label, words, report.notes));
  });
}

/** Times, channel and name of a mode. What has no field is in `more`. */
export function readMode(row: Row<'modes'>): { parts: Partial<Variant>; more: Block[] } {
  const { get, report } = row;
  const texts: [string, string][] = [...row.unknown];
  const time = (name: 'response' | 'legal' | 'validity') => {
    const unit = get(`${name}_time_unit`);
    const duration = readTime(get(`${name}_time_amount`), unit);
    if (duration && (duration.amount === undefined || !isTimeUnit(unit))) {
      report.asText.push(`${name}_time_unit`);
      report.notes.push(`No entendemos el plazo «${duration.text?.es ?? ''}»; queda como texto.`);
    }
    return duration;
  };
  const usualTime = time('response');
  const validity = time('validity');
  const norm = get('legal_time_description');
  const legal = time('legal') ?? (norm ? { text: { es: norm } } : undefined);
  const link = readLink(get('presentation_url'));
  if (link.note) report.notes.push(link.note);
  if (link.words) texts.push(['Enlace', link.words]);
  const means = get('presentation_means');
  const kind = means ? channelKind(means) : link.url ? 'online' : undefined;
  if (means && !kind) texts.push(['Presentación', means]);
  if (!kind && link.url) texts.push(['Enlace', link.url]);
  const channels: Channel[] = kind ? [link.url ? { kind, url: link.url } : { kind }] : [];
  return {
    parts: {
      channels,
      ...(usualTime ? { usualTime } : {}),
      ...(legal
        ? { legalTime: norm && legal.text?.es !== norm ? { ...legal, norm: { es: norm } } : legal }
        : {}),
      ...(validity ? { validity } : {}),
    },
    more: asText(row, texts),
  };
}

export function readCost(row: Row<'costs'>): Fee {
  const { get, report } = row;
  const texts: [string, string][] = [...row.unknown];
  const amount = readFigure(get('amount'));
  const currency = currencyCode(get('currency') || 'dollar');
  if (get('currency') && !currency) texts.push(['Moneda', get('currency')]);
  if (get('amount') && (!amount || !currency)) texts.push(['Costo', get('amount')]);
  const link = readLink(get('main_url'));
  if (link.words) texts.push(['Enlace', link.words]);
  for (const [label, words] of [
    ['Otro enlace', get('secondary_url')],
    ['Archivo', get('main_file')],
    ['Otro archivo', get('secondary_file')],
  ] as const)
    if (words) texts.push([label, words]);
  const places = listOf(get('payment_places'));
  const known = places.flatMap((place) => paymentPlace(place) ?? []);
  for (const place of places) if (!paymentPlace(place)) texts.push(['Lugar de pago', place]);
  const type = get('type');
  if (type && !['amount', 'rate_schedule', 'not_available'].includes(type))
    texts.push(['Tipo de costo', type]);
  const description = [...readRich('description', get('description'), report.notes), ...asText(row, texts)];
  return {
    // A schedule of rates is one also where somebody wrote an amount beside it; «not_available» is not free.
    ...(type === 'rate_schedule'
      ? { kind: 'tariff' as const, ...(amount && currency ? { amount: { amount, currency } } : {}) }
      : figure(type === 'not_available' ? undefined : amount, currency)),
    ...(description.length > 0 ? { description: { es: description } } : {}),
    paymentPlaces: known,
    methods: [],
    ...(link.url ? { url: link.url } : {}),
  };
}

/** A zero that somebody wrote is a price; a blank is not. */
function figure(amount: string | undefined, currency: string | undefined): Pick<Fee, 'kind' | 'amount'> {
  if (!amount || !currency) return { kind: 'unknown' };
  return Number(amount) === 0 ? { kind: 'free' } : { kind: 'amount', amount: { amount, currency } };
}

export function readRequirement(row: Row<'modes_requirements'>, name: string, index: number): Requirement {
  const { get, report } = row;
  const texts: [string, string][] = [...row.unknown];
  const copies = get('copies_amount');
  const isCount = /^\d{1,3}$/.test(copies);
  if (copies && !isCount) texts.push(['Copias', copies]);
  const link = readLink(get('url'));
  if (link.note) report.notes.push(link.note);
  if (link.words) texts.push(['Enlace', link.words]);
  const description: RichTree = [
    ...readRich('description', get('description'), report.notes),
    ...asText(row, texts),
  ];
  return {
    id: `r${index + 1}`,
    kind: 'other',
    name: { es: name },
    ...(description.length > 0 ? { description: { es: description } } : {}),
    mandatory: true,
    ...(isCount ? { copies: Number(copies) } : {}),
    moment: 'start',
    ...(link.url ? { url: link.url } : {}),
  };
}

/** `more`: what a norm has no field for. */
export function readNorm(row: Row<'legal_base'>, topic: string): { norm: LegalBasis; more: Block[] } {
  const { get } = row;
  const texts: [string, string][] = [...row.unknown];
  const kind = legalKind(get('type'));
  if (get('type') && !kind) texts.push(['Tipo de norma', get('type')]);
  const known = topic ? legalTopic(topic) : undefined;
  if (topic && !known) texts.push(['Tema', topic]);
  return {
    norm: {
      kind: kind ?? 'other',
      name: { es: get('legislation_name') || (kind === 'non_existent' ? 'No existe' : '') },
      ...(get('legislation_reference') ? { articles: get('legislation_reference') } : {}),
      ...(known ? { topic: known } : {}),
    },
    more: asText(row, texts),
  };
}

/** A form has an address; without one its name and file are words of the mode. */
export function readForm(row: Row<'forms'>): { form?: Variant['forms'][number]; more: Block[] } {
  const { get, unknown } = row;
  const links = [readLink(get('url')), readLink(get('file'))];
  const url = links.find((link) => link.url && !link.words)?.url;
  const words = [get('url'), get('file')].filter((said) => said && said !== url);
  const name = get('name') || 'Formulario';
  if (!url) {
    const said = [name, ...words].join(' · ');
    return { more: asText(row, [['Formulario', said], ...unknown]) };
  }
  const instructions = asText(row, [...words.map((said) => ['Archivo', said] as const), ...unknown]);
  return {
    form: {
      name: { es: name },
      url,
      ...(instructions.length > 0 ? { instructions: { es: instructions } } : {}),
    },
    more: [],
  };
}

/** `{a,b}` as a database writes it, `["a","b"]`, or words apart by a comma, semicolon or bar. */
export function listOf(written: string): string[] {
  if (written.startsWith('[')) {
    try {
      const list = JSON.parse(written) as unknown;
      if (Array.isArray(list)) {
        return list.map((item: unknown) => {
          const named = item as { id?: string | number; name?: string } | null;
          return typeof item === 'object' && named ? String(named.id ?? named.name ?? '') : String(item);
        });
      }
    } catch {
      // Not JSON after all: read as words.
    }
  }
  return written
    .replace(/^\{|\}$/g, '')
    .split(/[,;|]/)
    .map((item) => item.trim().replace(/^"|"$/g, ''))
    .filter(Boolean);
}
