/**
 * What people asked of an institution and what it did: demand, reports, days to the answer, satisfaction, use. Public, on
 * the institution's own site, counted by the catalogue. Smallest HTML that works, after the script tag:
 *
 * ```html
 * <service-report institution="RNPN"><a href="https://catalogo.example.gob/rendicion/RNPN">Rendición de cuentas</a></service-report>
 * ```
 *
 * Each figure stands in a table beside its bar, with a sentence, its n and its period; groups below five are left out.
 */
import { Task } from '../../internal/task.ts';
import { LitElement, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Answer } from '../../client/create-catalogue-client.ts';
import type { Theme } from '../../context/appearance.ts';
import { readReport, reportParameters } from '../../context/connect-account.ts';
import type { ReportQuery, ReportView, ServiceReport } from '../../contract/report.ts';
import type { AccountTranslator } from '../../i18n/translator.ts';
import { ensureFallback } from '../../internal/fallback.ts';
import { plain } from '../../internal/plain.ts';
import { frame } from '../../internal/frame.ts';
import { below, heading, headingLevel } from '../../internal/heading.ts';
import { notLoaded, staleLine } from '../../internal/not-loaded.ts';
import { accountSurroundings } from '../../internal/account-surroundings.ts';
import { showState } from '../../internal/state.ts';
import { tokens } from '../../internal/tokens.styles.ts';
import { warnFailure } from '../../internal/warn-failure.ts';
import { TramiteFailedEvent } from '../tramite-card/tramite-card.events.ts';
import { readPeriod } from './read-period.ts';
import { ServiceReportLoadedEvent } from './service-report.events.ts';
import { serviceReportStyles } from './service-report.styles.ts';
import { summaryView } from './summary-view.ts';

/** Asked for beside the figures. */
const loadFurther = () => import('./further-views.ts');

/** The figures, and how they are drawn. */
interface Drawn extends Answer<ServiceReport> {
  draw: typeof summaryView;
}

/**
 * @tagname service-report
 * @summary The public account of an institution: demand, reports, times, satisfaction and use.
 * @slot - Shown until the figures are there and whenever they cannot be had: a link to the account.
 * @csspart report - The whole box.
 * @csspart heading - Headings.
 * @csspart facts - List of the main figures.
 * @csspart fact - One of them.
 * @csspart figure - A table with its sentence.
 * @csspart sentence - What its figures show.
 * @csspart table - The table.
 * @csspart bar - The bar of a row.
 * @csspart downloads - Links to the same figures as files.
 * @csspart stale - Line above a copy from before.
 * @csspart primary - Button that tries again.
 * @csspart error - Box of an error.
 * @fires {ServiceReportLoadedEvent} service-report-loaded - It is on screen.
 * @fires {TramiteFailedEvent} tramite-failed - It could not be shown.
 */
export class ServiceReportElement extends LitElement {
  static override styles = [tokens, serviceReportStyles];

  /** Code of the institution; without one, all institutions together. */
  @property() institution = '';
  /** `summary`, `trend` (by month) or `ranking` (institutions beside each other). */
  @property() view: ReportView = 'summary';
  /** `2026`, `2026-11` or `2026-01-01/2026-03-31`; by default the last twelve months. */
  @property() period = '';
  /** 1–6 or `none`; by default one below the page's last heading. */
  @property({ attribute: 'heading-level' }) headingLevel?: string;
  /** Address of the API; by default the provider's or the script's. */
  @property() api?: string;
  /** Language of the words; by default the provider's, the script's or the page's. */
  @property({ reflect: true }) override lang!: string;
  /** `inherit`, `light`, `dark` or `auto`. */
  @property() theme?: Theme;

  readonly #around = accountSurroundings(this);
  readonly #report = new Task(this, {
    args: () => [this.institution, this.view, this.period, this.#around.client] as const,
    task: async ([, , , client], { signal }) => {
      if (!client) throw new Error('no api');
      const query = this.#query();
      const { view } = query;
      const [answer, draw] = await Promise.all([
        readReport(client, query, signal),
        view === 'summary' ? summaryView : loadFurther().then((views) => views[view]),
      ]);
      return { ...answer, draw };
    },
    onComplete: (answer) => this.#onLoaded(answer),
    onError: (error) =>
      this.dispatchEvent(
        new TramiteFailedEvent(...warnFailure(this, this.#around.client !== undefined, error)),
      ),
  });

  protected override render(): TemplateResult {
    const { words } = this.#around;
    if (!words) return html`<slot></slot>`;
    const complete = (answer: Drawn) => this.#renderLoaded(answer, words);
    const pending = () => (this.#report.value ? complete(this.#report.value) : this.#renderPending());
    const content = this.#report.render({
      initial: pending,
      pending,
      complete,
      error: (error) => this.#renderFailure(error, words),
    });
    return frame({ lang: words.lang, dir: words.dir, theme: this.#around.theme }, content);
  }

  /** Keeps the shape of what will come. */
  #renderPending(): TemplateResult {
    showState(this, 'loading');
    return html`<div class="panel" part="report"><slot></slot></div>`;
  }

  #renderLoaded(answer: Drawn, words: AccountTranslator): TemplateResult {
    const report = answer.value;
    const level = headingLevel(this, this.headingLevel);
    const inner = below(level);
    const empty = isEmpty(report);
    const href = (file: string) =>
      `${this.#around.client?.baseUrl ?? ''}/v1/${file}?${reportParameters(this.#query()).toString()}`;
    showState(this, answer.stale ? 'stale' : empty ? 'empty' : 'loaded');
    return html`<section class="panel" part="report" aria-labelledby="h">
      ${staleLine(answer, words)} ${heading(level, titleOf(report, words), { id: 'h' })}
      <p class="note">
        ${words.t('report.period', { from: words.date(report.from), to: words.date(report.to) })}
        ${words.t('report.as_of', { date: words.dateTime(report.asOf) })}
      </p>
      ${empty ? html`<p>${words.t('report.empty')}</p>` : answer.draw(report, words, inner)}
      ${heading(inner, words.t('report.download'))}
      <ul class="downloads" part="downloads">
        <li><a href=${href('report.csv')}>${words.t('report.csv')}</a></li>
        <li><a href=${href('report')}>${words.t('report.json')}</a></li>
      </ul>
    </section>`;
  }

  #renderFailure(error: unknown, words: AccountTranslator): TemplateResult {
    return notLoaded(this, {
      error,
      words,
      asked: this.#around.client !== undefined,
      retry: () => this.#report.run(),
      unknown: words.t('report.unknown', { code: this.institution }),
    });
  }

  #query(): ReportQuery & { view: ReportView } {
    const view = this.view === 'trend' || this.view === 'ranking' ? this.view : 'summary';
    return { ...(this.institution && { institution: this.institution }), view, ...readPeriod(this.period) };
  }

  #onLoaded({ stale }: Answer<ServiceReport>): void {
    const { words, client } = this.#around;
    ensureFallback(
      this,
      words?.t('report.title') ?? 'Rendición de cuentas',
      `${client?.baseUrl ?? ''}/rendicion${this.institution && `/${this.institution}`}`,
    );
    this.dispatchEvent(new ServiceReportLoadedEvent(this.institution, stale));
  }
}

/** Two accounts on a page are told apart by what they show. */
function titleOf({ institution, view }: ServiceReport, words: AccountTranslator): string {
  if (view === 'ranking') return words.t('report.ranking.title');
  const key = view === 'trend' ? 'report.trend.title' : 'report.title';
  return institution ? words.t(`${key}.of`, { name: plain(institution.name, words) }) : words.t(key);
}

/** Nothing was asked for, reported, rated or shown. */
function isEmpty({ figures, now, use }: ServiceReport): boolean {
  const { votes, received, answered, movedIn, satisfaction } = figures;
  const happened = votes + received + answered + movedIn + now.open + use.placements.length;
  return happened === 0 && !satisfaction.few && !satisfaction.found && !satisfaction.ratings;
}
