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
import { LitElement, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Answer, CatalogueClient } from '../../client/create-catalogue-client.ts';
import type { Theme } from '../../context/appearance.ts';
import type { Fiche } from '../../contract/fiche.ts';
import type { FicheTranslator } from '../../i18n/translator.ts';
import { announce } from '../../internal/announcer.ts';
import { failureReason } from '../../internal/failure.ts';
import { belowOnDemand } from '../../internal/fiche/below-on-demand.ts';
import { capital } from '../../internal/fiche/capital.ts';
import { FicheTask } from '../../internal/fiche/fiche-task.ts';
import { below, headingLevel } from '../../internal/heading.ts';
import { tokens } from '../../internal/tokens.styles.ts';
import { TramiteFailedEvent } from '../tramite-card/tramite-card.events.ts';
import { askedDoor } from './asked-door.ts';
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
 * @csspart alert - Alerts, and that it is suspended or gone.
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
  static override styles = [tokens, requirementsChecklistStyles];

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

  readonly #mine = new MyList(this);
  readonly #door = askedDoor(this);
  readonly #fiche = new FicheTask(this, {
    ask: (client, code, signal) => this.#ask(client, code, signal),
    onLoaded: (answer) => {
      this.#mine.arrived(answer);
      this.dispatchEvent(new RequirementsChecklistLoadedEvent(answer.value.tramite.code, answer.stale));
    },
    onFailed: (...why) => this.dispatchEvent(new TramiteFailedEvent(...why)),
  });
  readonly #below = belowOnDemand(
    this,
    () => (this.#fiche.value ?? this.#mine.copy) !== undefined,
    async () => (await loadBelow()).listBelow(this, this.#mine, this.#door),
  );

  protected override render(): TemplateResult {
    return this.#fiche.draw({
      pending: html`<div class="panel" part="box"><slot></slot></div>`,
      copy: this.#fiche.value ?? this.#mine.copy,
      below: this.#below,
      fiche: (answer, words, pending) => this.#renderList(answer, words, pending),
    });
  }

  #renderList(
    { value, asOf, stale }: Answer<Fiche>,
    words: FicheTranslator,
    pending: boolean,
  ): TemplateResult {
    const { value: rest } = this.#below;
    const level = headingLevel(this, this.headingLevel, 3);
    const drawing = drawingOf({ fiche: value, asOf, stale }, this.#mine.choices, {
      words,
      level: below(level),
      base: this.#fiche.base,
    });
    const { ticks } = this.#mine.choices;
    return listView(drawing, {
      level,
      staleSince: stale && !pending ? asOf.toISOString() : undefined,
      changes: this.#mine.keeper?.changesView(words),
      needs: {
        ticks,
        onTick: (id) => this.#onTick(id, drawing),
        onAnswer: (key, answer) => this.#mine.answer(key, answer),
        asked: (requirement) =>
          this.#door.view(requirement, drawing, {
            client: this.#fiche.around.client,
            onPrint: () => (rest ? void rest.desk.print('sheet', drawing) : window.print()),
          }),
      },
      below: this.#below,
      onChoose: (change) => this.#mine.choose(change),
    });
  }

  /** What the device keeps answers when the catalogue does not. */
  async #ask(client: CatalogueClient, code: string, signal: AbortSignal): Promise<Answer<Fiche>> {
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

  /** Says what is still missing, in the words of the heading. */
  #onTick(id: string, { variant, words }: Drawing): void {
    this.#mine.toggle(id);
    const said = progress(listOf(variant, this.#mine.choices), words);
    if (said) announce(`${capital(said)}.`);
  }
}
