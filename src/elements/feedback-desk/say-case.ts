/** A case in words: its state, what it is about, and what its clock says. */
import type { DeskCase } from '../../contract/case.ts';
import type { Text } from '../../contract/text.ts';
import type { DeskTranslator } from '../../i18n/translator.ts';

export function inLanguage(text: Text, words: DeskTranslator): string {
  return text[words.lang] ?? text.es;
}

export function sayProblem({ problem }: DeskCase, words: DeskTranslator): string {
  return words.t(`desk.problem.${problem ?? 'none'}`);
}

/** «Vence en 3 días, el 5 de diciembre», «Atrasado: debió responderse hace 2 días»; '' when nothing is owed. */
export function sayClock({ answerBy, late, status }: DeskCase, today: string, words: DeskTranslator): string {
  if (answerBy === undefined || CLOSED.includes(status)) return '';
  const days = Math.round((Date.parse(answerBy) - Date.parse(today)) / 86_400_000);
  const date = words.date(answerBy);
  if (late) return words.t('desk.case.late', { count: Math.max(1, -days), date });
  return days <= 0 ? words.t('desk.case.due.today') : words.t('desk.case.due', { count: days, date });
}

const CLOSED: readonly DeskCase['status'][] = ['corrected', 'rejected', 'duplicate', 'withdrawn'];
