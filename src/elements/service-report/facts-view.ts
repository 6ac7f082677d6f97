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
  const { n } = answerDays;
  const enough = answerDays.median !== undefined;
  return html`${heading(level, words.t('report.facts'))}
    <dl class="facts" part="facts">
      ${fact(words.t('report.open'), words.number(now.open))}
      ${fact(words.t('report.late'), words.number(now.late))}
      ${fact(
        words.t('report.share'),
        sayShare(figures, words),
        words.t(correctedShare === undefined ? 'report.share.few' : 'report.share.of', { n: settled }),
      )}
      ${fact(
        words.t('report.median'),
        sayNumber(answerDays.median, words),
        words.t(enough ? 'report.median.of' : 'report.days.few', { n }),
      )}
      ${fact(
        words.t('report.p90'),
        sayNumber(answerDays.p90, words),
        words.t(enough ? 'report.p90.of' : 'report.days.few', { n }),
      )}
    </dl>`;
}

function fact(name: string, value: string, note = ''): TemplateResult {
  return html`<div class="fact" part="fact">
    <dt>${name}</dt>
    <dd><span class="value">${value}</span> <span class="note">${note}</span></dd>
  </div>`;
}
