/** A field of a fiche while somebody corrects it: one value, or the items of a list, which come, go and change places. */
import { asJson, isMoney, isRich, KINDS, type ItemType, type Typed, type Wrong } from './correction-kinds.ts';

export interface ItemDraft {
  /** As the fiche has it; undefined: it is new. */
  before: unknown;
  typed: Typed;
}

export interface CorrectionDraft {
  type: ItemType;
  isList: boolean;
  items: readonly ItemDraft[];
}

/** What comes out, or what is wrong in which item. */
export type Corrected = { value: unknown } | { at: number; wrong: Readonly<Record<string, Wrong>> }[];

/** By the name of the list in the fiche: an empty one says nothing of itself. */
const LISTS: Readonly<Record<string, ItemType>> = {
  fees: 'fee',
  steps: 'step',
  offices: 'office',
  channels: 'channel',
  hours: 'hours',
  requirements: 'requirement',
};
const FEES = ['free', 'amount', 'range', 'tariff', 'unknown'];

/** Undefined for what is not written at a desk. */
export function beginCorrection(value: unknown, pointer: string): CorrectionDraft | undefined {
  const isList = Array.isArray(value);
  const items: unknown[] = isList ? value : [value];
  const names = pointer.split('/');
  const type = (isList ? LISTS[names.at(-1) ?? ''] : LISTS[names.at(-2) ?? '']) ?? itemType(items[0]);
  if (!type || items.some((item) => typeof item !== 'string' && Object.keys(asJson(item)).length === 0))
    return undefined;
  if (type === 'words' && items.some((item) => itemType(item) !== 'words')) return undefined;
  return { type, isList, items: itemsOf(value, type) };
}

/** As the fiche has them. */
export function itemsOf(value: unknown, type: ItemType): ItemDraft[] {
  const items: unknown[] = Array.isArray(value) ? value : [value];
  return items.map((before) => ({ before, typed: KINDS[type].read(before) }));
}

function itemType(value: unknown): ItemType | undefined {
  if (typeof value === 'string') return 'words';
  if (isMoney(value)) return 'money';
  if (isRich(value)) return 'rich';
  const { es, kind, unit, amount, id, name } = asJson(value);
  if (typeof es === 'string') return 'words';
  if (FEES.includes(kind as string)) return 'fee';
  if (typeof unit === 'string' && typeof amount === 'number') return 'duration';
  return typeof id === 'string' && name !== undefined ? 'requirement' : undefined;
}

export function newItem({ type }: CorrectionDraft): ItemDraft {
  return { before: undefined, typed: KINDS[type].read(undefined) };
}

/** The whole field as it will be. */
export function correctedValue({ type, isList, items }: CorrectionDraft): Corrected {
  const wrong: { at: number; wrong: Readonly<Record<string, Wrong>> }[] = [];
  const values = items.map((item, at) => {
    const written = writeItem(type, item);
    if ('value' in written) return written.value;
    wrong.push({ at, wrong: written.wrong });
    return undefined;
  });
  if (wrong.length > 0) return wrong;
  return { value: isList ? numbered(type, values) : values[0] };
}

/** One item as it will be; untouched it is what it was, byte by byte. */
export function writeItem(type: ItemType, { before, typed }: ItemDraft) {
  const { read, write } = KINDS[type];
  const trimmed = Object.fromEntries(Object.entries(typed).map(([name, text]) => [name, text.trim()]));
  return before !== undefined && isAlike(read(before), typed) ? { value: before } : write(before, trimmed);
}

/** What belongs to the place in the list: the order of steps, the identifier of a requirement that is new. */
function numbered(type: ItemType, values: readonly unknown[]): unknown[] {
  if (type === 'step') return inOrder(values);
  if (type !== 'requirement') return [...values];
  const known = new Set(values.map((value) => asJson(value).id));
  return values.map((value) => {
    if (asJson(value).id !== undefined) return value;
    let number = 1;
    while (known.has(`agregado-${String(number)}`)) number += 1;
    const id = `agregado-${String(number)}`;
    known.add(id);
    return { id, ...asJson(value) };
  });
}

/** Numbered anew only when their numbers no longer say the order in which they stand. */
function inOrder(steps: readonly unknown[]): unknown[] {
  const orders = steps.map((step) => Number(asJson(step).order ?? NaN));
  const isRight = orders.every((order, at) =>
    at === 0 ? !Number.isNaN(order) : order > (orders[at - 1] ?? NaN),
  );
  return steps.map((step, at) => (isRight ? step : { ...asJson(step), order: at + 1 }));
}

/** The same changes on what the fiche says by now: what a colleague wrote meanwhile is not written over. */
export function rebased(draft: CorrectionDraft, value: unknown): CorrectionDraft {
  const fresh = itemsOf(value, draft.type);
  if (!draft.isList) {
    const [own] = draft.items;
    return {
      ...draft,
      items: fresh.slice(0, 1).map((item) => ({ ...item, typed: own?.typed ?? item.typed })),
    };
  }
  const changed = new Map(
    draft.items
      .filter(({ before }) => before !== undefined)
      .map((item) => [JSON.stringify(item.before), item.typed]),
  );
  return {
    ...draft,
    items: [
      ...fresh.map((item) => ({ ...item, typed: changed.get(JSON.stringify(item.before)) ?? item.typed })),
      ...draft.items.filter(({ before }) => before === undefined),
    ],
  };
}

export const isAlike = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
