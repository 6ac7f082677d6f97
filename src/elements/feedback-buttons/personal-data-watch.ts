/** Notices personal data while somebody types: says so once for each kind in each field, and never stands in the way. */
import { personalDataIn, type PersonalData } from '../../context/connect-reports.ts';
import type { ReportTranslator } from '../../i18n/translator.ts';
import { announce } from '../../internal/announcer.ts';

export class PersonalDataWatch {
  readonly #said = new Map<string, Set<PersonalData>>();

  /** Reads what stands in `field` now. */
  read(field: string, text: string, words: ReportTranslator): void {
    const kinds = personalDataIn(text);
    const said = this.#said.get(field) ?? new Set();
    if (kinds.some((kind) => !said.has(kind))) announce(guardSentence(kinds, words));
    this.#said.set(field, new Set([...said, ...kinds]));
  }

  forget(): void {
    this.#said.clear();
  }
}

/** What the text seems to have and what becomes of it; '' when it has nothing. */
export function guardOf(text: string, words: ReportTranslator): string {
  const kinds = personalDataIn(text);
  return kinds.length === 0 ? '' : guardSentence(kinds, words);
}

function guardSentence(kinds: readonly PersonalData[], words: ReportTranslator): string {
  const named = kinds.map((kind) => words.t(`feedback.guard.${kind}`));
  const last = named.pop() ?? '';
  const what =
    named.length === 0 ? last : words.t('feedback.guard.and', { one: named.join(', '), other: last });
  return words.t('feedback.guard', { what });
}
