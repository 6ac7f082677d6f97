/**
 * «Antes de ir»: the citizen's own list for one trámite. What to bring with a box to tick for each, what it costs in all,
 * how often one goes, for when the answer is, which offices are open now. Smallest HTML that works, after the script tag:
 *
 * ```html
 * <requirements-checklist code="RNPN-0002"><a href="https://catalogo.example.gob/t/RNPN-0002">Renovar el DUI</a></requirements-checklist>
 * ```
 *
 * The device keeps the list only when the person asks for it; then it is whole without a network. What is written inside
 * stays on screen until the data are there, and whenever they cannot be had.
 */
import { Task } from '../../internal/task.ts';
import { LitElement, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Answer, CatalogueClient } from '../../client/create-catalogue-client.ts';
import type { Theme } from '../../context/appearance.ts';
import type { Fiche } from '../../contract/fiche.ts';
import type { ChannelKind } from '../../contract/tramite.ts';
import type { FicheTranslator } from '../../i18n/translator.ts';
import { announce, prepareAnnouncer } from '../../internal/announcer.ts';
import { failureReason } from '../../internal/failure.ts';
import { ensureFallback } from '../../internal/fallback.ts';
import { BelowOnDemand } from '../../internal/fiche/below-on-demand.ts';
import { ficheUrl } from '../../internal/fiche/fiche-url.ts';
import { plain } from '../../internal/fiche/say.ts';
import { frame } from '../../internal/frame.ts';
import { below, headingLevel } from '../../internal/heading.ts';
import { officeStyles } from '../../internal/offices/office.styles.ts';
import { notLoaded } from '../../internal/not-loaded.ts';
import { showState } from '../../internal/state.ts';
import { ficheSurroundings } from '../../internal/surroundings.ts';
import { tokens } from '../../internal/tokens.styles.ts';
import { warnFailure } from '../../internal/warn-failure.ts';
import { TramiteFailedEvent } from '../tramite-card/tramite-card.events.ts';
import { AskedDoor } from './asked-door.ts';
import { chosenVariant } from './choices.ts';
import { drawingOf, type Drawing } from './drawing.ts';
import { listOf } from './list-of.ts';
import { listView } from './list-view.ts';
import { MyList } from './my-list.ts';
import { progress } from './needs-view.ts';
import { RequirementsChecklistLoadedEvent } from './requirements-checklist.events.ts';
import { requirementsChecklistStyles } from './requirements-checklist.styles.ts';

const loadBelow = () => import('./list-below.ts');

/**
 * @tagname requirements-checklist
 * @summary «Antes de ir»: what to bring, what it costs, when and where, as a list of one's own.
 * @slot - Shown until the data are there and whenever they cannot be had: the name and a link.
 * @slot asked - Ours: the fields of «Me pidieron algo que no está aquí», in the page's own tree.
 * @csspart box - The whole list.
 * @csspart heading - A heading.
 * @csspart title - The link with the name.
 * @csspart other-name - The name in a further language of the country.
 * @csspart stale - Line above a copy from before.
 * @csspart choice - A question with its answers.
 * @csspart requirement - The name of a requirement.
 * @csspart asked - Button beside a requirement.
 * @csspart asked-form - The form about what was asked for.
 * @csspart sheet - The sheet for the counter.
 * @csspart changes - What changed since the list was kept.
 * @csspart office - One office.
 * @csspart office-heading - Its name.
 * @csspart open - Whether it is open.
 * @csspart directions - Link that leads there.
 * @csspart foot - Date of the data and the way to the fiche.
 * @csspart primary - The button that keeps, sends or tries again.
 * @csspart secondary - Every other button.
 * @csspart message - What was done.
 * @csspart error - Box of an error.
 * @fires {RequirementsChecklistLoadedEvent} requirements-checklist-loaded - It is on screen.
 * @fires {RequirementsChecklistSavedEvent} requirements-checklist-saved - The device keeps it.
 * @fires {RequirementsChecklistErasedEvent} requirements-checklist-erased - The device keeps it no more.
 * @fires {RequirementReportedEvent} requirement-reported - The catalogue has stored a report.
 * @fires {TramiteFailedEvent} tramite-failed - It could not be shown.
 */
export class RequirementsChecklistElement extends LitElement {
  static override styles = [tokens, officeStyles, requirementsChecklistStyles];

  /** Code of the trámite in the catalogue. */
  @property() code = '';
  /** Code of the variant to begin with; by default the first. */
  @property() variant = '';
  /** 1–6 or `none`; by default one below the page's last heading. */
  @property({ attribute: 'heading-level' }) headingLevel?: string;
  /** Address of the API; by default the provider's or the script's. */
  @property() api?: string;
  /** Language of the words; by default the provider's, the script's or the page's. */
  @property({ reflect: true }) override lang!: string;
  /** `inherit`, `light`, `dark` or `auto`. */
  @property() theme?: Theme;

  readonly #around = ficheSurroundings(this);
  readonly #mine = new MyList(this);
  readonly #door = new AskedDoor(this);
  #drawing: Drawing | undefined;
  readonly #fiche = new Task(this, {
    args: () => [this.code, this.#around.client] as const,
    task: async ([code, client], { signal }) => {
      if (!client) throw new Error('no api');
      return this.#ask(code, client, signal);
    },
    onComplete: (answer) => this.#onLoaded(answer),
    onError: (error) =>
      this.dispatchEvent(
        new TramiteFailedEvent(...warnFailure(this, this.#around.client !== undefined, error)),
      ),
  });
  readonly #below = new BelowOnDemand(
    this,
    () => (this.#fiche.value ?? this.#mine.copy) !== undefined,
    async () => (await loadBelow()).listBelow(this, this.#mine, this.#door),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer();
    window.addEventListener('online', this.#onOnline);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('online', this.#onOnline);
  }

  protected override render(): TemplateResult {
    const { words } = this.#around;
    if (!words) return html`<slot></slot>`;
    const before = this.#fiche.value ?? this.#mine.copy;
    const content = this.#fiche.render({
      initial: () => this.#renderPending(),
      pending: () =>
        before?.value.tramite.code === this.code
          ? this.#renderList(before, words, true)
          : this.#renderPending(),
      complete: (answer) => this.#renderList(answer, words),
      error: (error) => this.#renderFailure(error, words),
    });
    return frame({ lang: words.lang, dir: words.dir, theme: this.#around.theme }, content);
  }

  /** Keeps the shape of what will come. */
  #renderPending(): TemplateResult {
    this.#drawing = this.#door.drawing = undefined;
    showState(this, 'loading');
    return html`<div class="panel" part="box"><slot></slot></div>`;
  }

  #renderList(
    { value, asOf, stale }: Answer<Fiche>,
    words: FicheTranslator,
    pending = false,
  ): TemplateResult {
    const { value: rest } = this.#below;
    showState(this, pending || this.#below.pending ? 'loading' : stale ? 'stale' : 'loaded');
    const level = headingLevel(this, this.headingLevel, 3);
    const drawing = drawingOf({ fiche: value, asOf, stale }, this.#mine.choices, {
      words,
      level: below(level),
      base: this.#around.client?.baseUrl ?? '',
    });
    this.#drawing = this.#door.drawing = drawing;
    const { ticks } = this.#mine.choices;
    return listView(drawing, {
      level,
      staleSince: stale && !pending ? asOf.toISOString() : undefined,
      changes: this.#mine.changesView(words),
      needs: {
        ticks,
        onTick: (id) => this.#onTick(id),
        onAnswer: (key, answer) => this.#mine.answer(key, answer),
        asked: (requirement) =>
          this.#door.view(requirement, drawing, {
            client: this.#around.client,
            onPrint: () => (rest ? void rest.desk.print('sheet', drawing) : window.print()),
          }),
      },
      below: this.#below,
      onVariant: (code) => this.#mine.chooseVariant(code),
      onChannel: (kind) => this.#mine.chooseChannel(kind as ChannelKind),
    });
  }

  #renderFailure(error: unknown, words: FicheTranslator): TemplateResult {
    this.#drawing = this.#door.drawing = undefined;
    const asked = this.#around.client !== undefined && this.code !== '';
    return notLoaded(this, { error, words, asked, retry: () => this.#fiche.run() });
  }

  /** What the device keeps answers when the catalogue does not. */
  async #ask(code: string, client: CatalogueClient, signal: AbortSignal): Promise<Answer<Fiche>> {
    if (await this.#mine.open(client.baseUrl, code, this.variant, signal)) {
      this.#below.value?.desk.forget();
      this.#door.forget();
    }
    try {
      // The browser's own cache may answer without a network, and nobody would hear that there is none.
      if (!navigator.onLine && this.#mine.copy) return this.#mine.copy;
      const answer = await client.fiche(code);
      const { copy } = this.#mine;
      return answer.stale && copy && copy.asOf > answer.asOf ? copy : answer;
    } catch (error) {
      const { copy } = this.#mine;
      if (!copy || failureReason(error) === 'not_found') throw error;
      return copy;
    }
  }

  #onLoaded(answer: Answer<Fiche>): void {
    const { tramite } = answer.value;
    const base = this.#around.client?.baseUrl ?? '';
    this.#mine.arrived(answer);
    ensureFallback(this, plain(tramite.name, { lang: this.#around.lang }), ficheUrl(base, tramite.code));
    this.dispatchEvent(new RequirementsChecklistLoadedEvent(tramite.code, answer.stale));
  }

  /** Says what is still missing, in the words of the heading. */
  #onTick(id: string): void {
    this.#mine.toggle(id);
    const drawing = this.#drawing;
    const variant = drawing && chosenVariant(drawing.fiche.tramite.variants, this.#mine.choices);
    const said = variant && progress(listOf(variant, this.#mine.choices), drawing.words);
    if (said) announce(`${said.charAt(0).toUpperCase()}${said.slice(1)}.`);
  }

  readonly #onOnline = (): void => {
    if (this.#fiche.value?.stale) void this.#fiche.run();
  };
}
