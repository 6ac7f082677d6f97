/** The list as plain text: for a message, a note, or a telephone that is read aloud. Pure. */
import { ficheUrl } from '../../internal/fiche/fiche-url.ts';
import { requirementForm } from '../../internal/fiche/requirement-view.ts';
import { plainRich } from './plain-rich.ts';
import { plain } from '../../internal/fiche/say.ts';
import { askCondition } from './ask-condition.ts';
import type { Drawing } from './drawing.ts';
import { officesOf } from '../../internal/offices/offices-of.ts';
import { membersOf } from '../../internal/fiche/group-requirements.ts';
import type { Item } from './list-of.ts';

/** `told`: what stands below the papers (told-below.ts). */
export function listAsText(
  drawing: Omit<Drawing, 'level'>,
  ticks: readonly string[],
  told: readonly string[],
): string {
  const { fiche, variant, list, words, base } = drawing;
  const { tramite } = fiche;
  const several = tramite.variants.length > 1 ? [plain(variant.name, words)] : [];
  const items = (title: string, some: readonly Item[]) =>
    some.length > 0 ? ['', `${title}:`, ...some.flatMap((item) => itemLines(item, drawing, ticks))] : [];
  const offices = officesOf(drawing).map(
    ({ name, address, phones }) =>
      `- ${[plain(name, words), plain(address, words), ...phones.map(({ number }) => number)].join(', ')}`,
  );
  return [
    words.t('list.title', { name: plain(tramite.name, words) }),
    ...several,
    ...items(words.t('list.bring.plain'), list.items),
    ...items(words.t('list.maybe'), list.maybe),
    ...items(words.t('list.optional'), list.optional),
    ...(variant.requirementsText ? ['', plainRich(variant.requirementsText, words)] : []),
    ...(list.copies > 0 ? ['', words.t('list.copies', { count: list.copies })] : []),
    '',
    ...told,
    ...(offices.length > 0 ? ['', `${words.t('list.offices')}:`, ...offices] : []),
    '',
    words.t('list.data', { date: words.date(tramite.verifiedAt ?? tramite.updatedAt) }),
    ...(fiche.notice ? [plain(fiche.notice, words)] : []),
    ficheUrl(base, tramite.code, words.lang),
  ].join('\n');
}

function itemLines(
  { need }: Item,
  { words, list }: Omit<Drawing, 'level'>,
  ticks: readonly string[],
): string[] {
  const lines = membersOf(need).map((requirement) => {
    const { id, name, condition } = requirement;
    const form = requirementForm(requirement, words);
    const open = list.questions.find(({ key, answer }) => key === condition?.text.es && answer === undefined);
    const asked = open ? ` ${askCondition(open.condition, words).text}` : '';
    return `${ticks.includes(id) ? '[x]' : '[ ]'} ${plain(name, words)}${form ? ` (${form.replace(/\.$/, '')})` : ''}${asked}`;
  });
  return 'one' in need ? lines : [words.t('fiche.need.one_of'), ...lines.map((line) => `  ${line}`)];
}
