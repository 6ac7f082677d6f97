import {
  catalogueRecord,
  type CatalogueRecord,
  type CatalogueRecordInput,
} from '../../contract/catalogue.ts';
import { request } from '../../contract/request.ts';
import { hashAccessCode } from '../access-code.ts';
import { seedDesk, type DeskDemonstration } from './seed-desk.ts';
import type { RecordWriter } from '../records.ts';
import type { Store } from '../store.ts';

/** What an empty store is filled with. */
export interface Demonstration {
  catalogue: readonly CatalogueRecordInput[];
  desk?: DeskDemonstration;
  requests: readonly { folio: string; accessCode: string; institution: string; request: object }[];
  /** Writes votes, reports and uses of the months before, for the public account. */
  live?: (records: RecordWriter) => Promise<void>;
}

type OfType<Type extends CatalogueRecord['type']> = Extract<CatalogueRecord, { type: Type }>;

/** Fills an empty store; does nothing, and gives false, when anything was ever loaded. */
export async function seedDemonstration(
  store: Store,
  { catalogue, requests, desk, live }: Demonstration,
  {
    hashIterations,
    answerWithinDays = 10,
    now,
  }: { hashIterations: number; answerWithinDays?: number; now: Date },
): Promise<boolean> {
  if ((await store.revision()) > 0) return false;
  const records = catalogue.map((record) => catalogueRecord.parse(record));
  const all = <Type extends CatalogueRecord['type']>(type: Type) =>
    records
      .filter((record): record is OfType<Type> => record.type === type)
      .map(({ type: _type, ...record }) => record as Omit<OfType<Type>, 'type'>);
  // Requests first: a start that dies in between begins again, because the catalogue is what says "not empty".
  for (const { folio, accessCode, institution, request: input } of requests) {
    const codeHash = await hashAccessCode(accessCode, hashIterations);
    await store.addRequest(
      { ...request.parse({ ...input, folio, institution }), codeHash },
      {
        scope: 'demonstration',
        key: folio,
        bodyHash: '',
        status: 201,
        answer: '{}',
        createdAt: now.toISOString(),
      },
    );
  }
  if (live) await store.write(live);
  await store.changeCatalogue({
    info: all('catalogue')[0],
    categories: all('category'),
    lifeEvents: all('life_event'),
    institutions: all('institution'),
    offices: all('office'),
    localLayers: all('local_layer'),
    tramites: all('tramite'),
  });
  if (desk) await seedDesk(store, desk, { hashIterations, answerWithinDays, now });
  return true;
}
