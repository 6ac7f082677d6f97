/** An item of a field as it is being written, in a few words. */
import type { DeskRestTranslator } from '../../i18n/translator.ts';
import { writeItem, type ItemDraft } from './correction-draft.ts';
import type { CorrectionDesk } from './correction-desk.ts';
import { specsOf } from './correction-specs.ts';
import { describeValue } from './describe-value.ts';
import { inLanguage } from './say-case.ts';
import { sayDays } from './say-days.ts';

type Desk = Pick<CorrectionDesk, 'draft' | 'offices'>;

export function describeItem(desk: Desk, item: ItemDraft, words: DeskRestTranslator): string {
  const { draft } = desk;
  if (!draft) return '';
  const written = writeItem(draft.type, item);
  if (!('value' in written)) return words.t('desk.correct.unfinished');
  switch (draft.type) {
    case 'fee':
    case 'money':
    case 'duration':
      return describeValue(written.value, words);
    case 'hours': {
      const { days = '', opens = '', closes = '' } = item.typed;
      return words.t('desk.correct.hours', {
        days: sayDays(days.split(' '), words),
        from: opens.trim(),
        to: closes.trim(),
      });
    }
    default:
      return specsOf(draft.type, item.typed, words, officeChoices(desk, words))
        .map(({ name, choices }) => {
          const typed = (item.typed[name] ?? '').trim();
          return choices?.find(([value]) => value === typed)?.[1] ?? typed;
        })
        .filter(Boolean)
        .join('. ');
  }
}

/** Those of the institution, and whatever the fiche names already. */
export function officeChoices(
  { draft, offices }: Desk,
  words: DeskRestTranslator,
): (readonly [string, string])[] {
  const known = offices.map(({ code, name }) => [code, inLanguage(name, words)] as const);
  const named = (draft?.items ?? []).flatMap(({ typed: { office = '' } }) =>
    office === '' || known.some(([code]) => code === office) ? [] : [[office, office] as const],
  );
  return [...known, ...new Map(named)];
}
