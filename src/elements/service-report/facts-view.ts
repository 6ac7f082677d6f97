import { html, type TemplateResult } from 'lit';
import type { ServiceReport } from '../../contract/report.ts';
import type { AccountTranslator } from '../../i18n/translator.ts';
import { heading, type HeadingLevel } from '../../internal/heading.ts';
import { sayNumber, sayShare } from './say-figure.ts';

/** The five figures that somebody who has ten seconds takes along, each with its n. */
export function factsView(
  { figures, now }: ServiceReport,
  words: AccountTranslator,
  level: HeadingLevel,
): TemplateResult {
  const { settled, correctedShare, answerDays } = figures;
  const { n, median, p90 } = answerDays;
  const days = (name: 'median' | 'p90', value: number | undefined) =>
    fact(
      words.t(`report.${name}`),
      sayNumber(value, words),
      words.t(median === undefined ? 'report.days.few' : `report.${name}.of`, { n }),
    );
  return html`${heading(level, words.t('report.facts'))}
    <dl class="facts" part="facts">
      ${fact(words.t('report.open'), words.number(now.open))}
      ${fact(words.t('report.late'), words.number(now.late))}
      ${fact(
        words.t('report.share'),
        sayShare(figures, words),
        words.t(correctedShare === undefined ? 'report.share.few' : 'report.share.of', { n: settled }),
      )}
      ${days('median', median)} ${days('p90', p90)}
    </dl>`;
}

function fact(name: string, value: string, note = ''): TemplateResult {
  return html`<div class="fact" part="fact">
    <dt>${name}</dt>
    <dd><span class="value">${value}</span> <span class="note">${note}</span></dd>
  </div>`;
}
