/**
 * «Me pidieron algo que no está aquí»: the buttons. The form and the sheet behind them are a file of their own, loaded when
 * somebody opens one, or when the list is kept, because it must be whole without a network.
 */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Requirement } from '../../contract/tramite.ts';
import { failureBox } from '../../internal/failure.ts';
import { plain } from '../../internal/fiche/say.ts';
import { buttonId, type AskedHandlers } from './asked.ts';
import type { AskedReport } from './asked-report.ts';
import type { Drawing } from './drawing.ts';

export class AskedDoor {
  readonly #host: LitElement;
  #report: AskedReport | undefined;
  #failed = false;
  /** Id of the requirement that the open form is about; '' for something that is not in the list. */
  #about: string | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Takes the fields out of the page when no list is on screen. */
  set drawing(drawing: Drawing | undefined) {
    if (this.#report) this.#report.drawing = this.#about === undefined ? undefined : drawing;
  }

  /** For when the element comes to stand for another trámite. */
  forget(): void {
    this.#about = undefined;
    this.#report?.forget();
  }

  async load(): Promise<void> {
    this.#failed = false;
    try {
      const { AskedReport: Report } = await import('./asked-report.ts');
      this.#report ??= new Report(this.#host, () => this.#close());
    } catch {
      this.#failed = true;
    }
    this.#host.requestUpdate();
  }

  /** The button beside a requirement, or that of «otro», with its form when it is the one that is open. */
  view(requirement: Requirement | undefined, drawing: Drawing, handlers: AskedHandlers): TemplateResult {
    const { words } = drawing;
    const about = requirement?.id ?? '';
    const open = this.#about === about;
    const press = () => (open ? void this.#close() : this.#open(about));
    const button = requirement
      ? html`<button
          type="button"
          class="link no-print"
          part="asked"
          id=${buttonId(about)}
          aria-expanded=${open}
          @click=${press}
        >
          ${words.t('list.asked')}<span class="vh">: ${plain(requirement.name, words)}</span>
        </button>`
      : html`<button
          type="button"
          class="button no-print"
          part="secondary"
          id=${buttonId(about)}
          aria-expanded=${open}
          @click=${press}
        >
          ${words.t('list.asked.other')}
        </button>`;
    return html`${button} ${open ? this.#form(requirement, drawing, handlers) : nothing}`;
  }

  #form(
    requirement: Requirement | undefined,
    drawing: Drawing,
    handlers: AskedHandlers,
  ): TemplateResult | typeof nothing {
    const { words } = drawing;
    if (this.#report) return this.#report.view(requirement, drawing, handlers);
    if (!this.#failed) return nothing;
    return failureBox(words.t('error.unreachable'), {
      label: words.t('state.retry'),
      run: () => this.load(),
    });
  }

  #open(about: string): void {
    this.#about = about;
    this.#host.requestUpdate();
    void this.load().then(() => this.#report?.open());
  }

  async #close(): Promise<void> {
    const about = this.#about ?? '';
    this.#about = undefined;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(`[id="${buttonId(about)}"]`)?.focus();
  }
}
