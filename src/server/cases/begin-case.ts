import type { Tramite } from '../../contract/tramite.ts';
import type { CatalogueView } from '../catalogue-view.ts';
import { canonicalJson, contentHash } from '../content-hash.ts';
import { localDay } from '../local-day.ts';
import type { StoredFeedback } from '../store.ts';
import { closeByDiff } from './close-by-diff.ts';
import { findField } from './find-field.ts';
import { fieldName } from './field-name.ts';
import { looksLikeThreat } from './looks-like-threat.ts';
import { valueInWords } from './value-in-words.ts';

/** Longer values are kept as a hash and their first words. */
const SEEN_LIMIT = 2_048;

/** The field as the citizen saw it: kept with the report, because versions are dropped one day. */
export async function seenField(
  reported: Tramite,
  pointer: string,
): Promise<Pick<StoredFeedback, 'fieldPath' | 'fieldName' | 'seen' | 'seenHash' | 'seenWords'>> {
  const { path, value } = findField(reported, pointer);
  const known = { fieldPath: path, fieldName: fieldName(reported, path) };
  if (value === undefined) return known;
  const json = canonicalJson(value);
  if (new TextEncoder().encode(json).length <= SEEN_LIMIT) return { ...known, seen: json };
  return { ...known, seenHash: await contentHash(value), seenWords: valueInWords(value) };
}

/**
 * What a new report is besides what the citizen said: a case of the institution that answers for the trámite. `reported`
 * is the fiche at the version that the citizen was looking at; when `present` says something else by now, the case is
 * closed as it begins.
 */
export async function beginCase(
  feedback: StoredFeedback,
  reported: Tramite,
  present: Tramite,
  { catalogue, institutions }: Pick<CatalogueView, 'catalogue' | 'institutions'>,
): Promise<StoredFeedback> {
  const { institution } = present;
  const { receivedAt: at, detail = '', whatWasAsked = '', field = '', answerBy } = feedback;
  if (answerBy === undefined || feedback.sameAs !== undefined) return { ...feedback, institution };
  const begun: StoredFeedback = {
    ...feedback,
    institution,
    version: reported.version,
    ficheHash: reported.hash,
    publicId: crypto.randomUUID(),
    ...(field !== '' && (await seenField(reported, field))),
    supports: 0,
    events: [
      { id: 'received-0', at, kind: 'received', by: 'citizen', to: 'received', institution, answerBy },
    ],
    ...(detail !== '' && { moderation: { state: 'pending' as const } }),
    ...([detail, whatWasAsked].some(looksLikeThreat) && { threat: 'suspected' as const }),
  };
  const day = localDay(new Date(at), catalogue.info.timeZone);
  const unit = present.unit?.area.es ?? institutions.get(institution)?.name.es ?? institution;
  return (await closeByDiff(begun, present, { at, day, unit })) ?? begun;
}
