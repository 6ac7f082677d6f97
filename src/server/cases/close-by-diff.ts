import { isOpen } from '../../contract/case-moves.ts';
import type { CaseDiff } from '../../contract/case-event.ts';
import type { Tramite } from '../../contract/tramite.ts';
import { canonicalJson, contentHash } from '../content-hash.ts';
import { diffContent } from '../diff-content.ts';
import { FORGOTTEN } from '../feedback-records.ts';
import type { StoredFeedback } from '../store.ts';
import { findField } from './find-field.ts';
import { valueInWords } from './value-in-words.ts';

export const NOT_THERE = 'no estaba en la ficha';
export const GONE = 'ya no está';

/** Whether the field differs between the reported version and `present` (undefined: the trámite is gone), and how. */
export async function fieldDiff(
  { field, fieldPath, fieldName, seen, seenHash, seenWords }: StoredFeedback,
  present: Tramite | undefined,
): Promise<CaseDiff | undefined> {
  if (field === undefined || fieldPath === undefined || seenWords === FORGOTTEN) return undefined;
  const { value } = present ? findField(present, fieldPath, 'path') : {};
  const now = value === undefined ? undefined : canonicalJson(value);
  const isSame =
    seenHash === undefined ? now === seen : value !== undefined && (await contentHash(value)) === seenHash;
  if (isSame) return undefined;
  const old: unknown = seen === undefined ? undefined : JSON.parse(seen);
  const before = seenWords ?? (old === undefined ? NOT_THERE : valueInWords(old));
  const after = value === undefined ? GONE : valueInWords(value);
  const named = { field: fieldName ?? field, pointer: field };
  if (before !== after || old === undefined || value === undefined) return { ...named, before, after };
  // The same first words: what differs is inside, as in another language or beyond the first lines.
  const inside = diffContent(old, value);
  const side = (which: 'before' | 'after') =>
    inside
      .map(
        (change) =>
          `${change.path.slice(1)}: ${change[which] === undefined ? GONE : valueInWords(change[which])}`,
      )
      .join('; ');
  return { ...named, before: side('before'), after: side('after') };
}

/**
 * The case closed by the correction of its field, or undefined when there is nothing to close: it is settled, points at no
 * field, or the field is as it was.
 */
export async function closeByDiff(
  feedback: StoredFeedback,
  present: Tramite | undefined,
  { at, day, unit, text }: { at: string; day: string; unit: string; text?: string | undefined },
): Promise<StoredFeedback | undefined> {
  if (!isOpen(feedback.status)) return undefined;
  const diff = await fieldDiff(feedback, present);
  if (!diff) return undefined;
  return {
    ...feedback,
    status: 'corrected',
    closedAt: at,
    response: {
      text: { es: text ?? 'Corregimos la ficha. Gracias por avisar.' },
      unit: { es: unit },
      date: day,
      diff,
      ...(present && { correctedVersion: present.version }),
    },
    events: [
      ...(feedback.events ?? []),
      {
        id: `corrected-${String(present?.version ?? 0)}-${String(feedback.events?.length ?? 0)}`,
        at,
        kind: 'corrected',
        by: 'system',
        from: feedback.status,
        to: 'corrected',
        ...(present && { institution: present.institution }),
        ...(text !== undefined && { text }),
      },
    ],
  };
}
