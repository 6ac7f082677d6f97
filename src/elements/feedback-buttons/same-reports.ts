/** Open reports about the same part: one tap says «a mí también». */
import { html, nothing, type TemplateResult } from 'lit';
import type { PublicReport } from '../../contract/public-report.ts';
import type { ReportTranslator } from '../../i18n/translator.ts';

/** More would hide the form. */
const SHOWN = 3;

/** Those about the field, or about something in it. */
export function sameReports(reports: readonly PublicReport[], field: string | undefined): PublicReport[] {
  if (field === undefined) return [];
  return reports
    .filter((report) => report.field === field || report.field?.startsWith(`${field}/`))
    .slice(0, SHOWN);
}

export function sameReportsView(
  reports: readonly PublicReport[],
  words: ReportTranslator,
  { failed, busy, onToo }: { failed: boolean; busy: boolean; onToo: (report: PublicReport) => void },
): TemplateResult | typeof nothing {
  if (reports.length === 0) return nothing;
  return html`<div class="same" part="same">
    <p id="same"><strong>${words.t('feedback.same', { count: reports.length })}</strong></p>
    <ul role="list">
      ${reports.map(
        (report) =>
          html`<li>
            <p id="same-${report.id}">
              ${[
                report.problem ? words.t(`feedback.problem.${report.problem}`) : '',
                words.t('feedback.same.since', { date: words.date(report.receivedOn) }),
                report.supports > 0 ? words.t('feedback.same.supports', { count: report.supports }) : '',
                report.late ? words.t('feedback.same.late') : '',
              ]
                .filter((said) => said !== '')
                .map((said) => `${said}. `)}
            </p>
            ${report.comment ? html`<p class="quote">«${report.comment}»</p>` : nothing}
            <button
              type="button"
              class="button"
              part="secondary"
              aria-describedby="same-${report.id}"
              aria-disabled=${busy}
              @click=${() => onToo(report)}
            >
              ${words.t('feedback.same.too')}
            </button>
          </li>`,
      )}
    </ul>
    ${failed ? html`<p class="problem-error">${words.t('feedback.same.failed')}</p>` : nothing}
  </div>`;
}
