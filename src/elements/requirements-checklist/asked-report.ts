/** What somebody was asked for and is not in the list: what they typed, and its way to the catalogue. */
import { nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { CatalogueClient } from '../../client/create-catalogue-client.ts';
import type { Requirement } from '../../contract/tramite.ts';
import { announce } from '../../internal/announcer.ts';
import { addStyles } from '../../internal/fiche/add-styles.ts';
import { LightFields } from '../../internal/light-fields.ts';
import { randomKey } from '../../internal/random-key.ts';
import { uniqueId } from '../../internal/unique-id.ts';
import { RequirementReportedEvent } from './asked.events.ts';
import { askedErrors } from './asked-errors.ts';
import type { Asked, AskedHandlers, AskedScreen } from './asked.ts';
import { askedFields } from './asked-fields.ts';
import { askedForm } from './asked-form.ts';
import { askedStyles } from './asked.styles.ts';
import type { Drawing } from './drawing.ts';

const nothingAsked: Asked = { what: '', office: '', day: '' };

export class AskedReport implements ReactiveController {
  readonly #host: LitElement;
  readonly #fields: LightFields;
  readonly #id = uniqueId('asked');
  /** Made when the form opens and kept until stored, so that a repeat never counts twice. */
  #key = '';
  screen: AskedScreen = { name: 'form', errors: [] };
  asked: Asked = nothingAsked;
  /** What the fields are drawn from; absent while no form is on screen. */
  #drawing: Drawing | undefined;

  readonly #onClose: () => void;

  constructor(host: LitElement, onClose: () => void) {
    this.#host = host;
    this.#onClose = onClose;
    this.#fields = new LightFields(host, 'asked');
    addStyles(host, askedStyles);
    host.addController(this);
  }

  hostUpdate(): void {
    this.#drawing = undefined;
  }

  hostUpdated(): void {
    const { screen, asked } = this;
    const drawing = this.#drawing;
    const shown = drawing && screen.name !== 'sent';
    this.#fields.draw(
      shown
        ? askedFields({
            id: this.#id,
            asked,
            errors: screen.name === 'form' ? screen.errors : [],
            drawing,
            onType: (change) => this.#type(change),
          })
        : nothing,
      drawing?.words.lang ?? 'es',
    );
  }

  /** What was typed before is there again, unless it was sent. */
  open(): void {
    if (this.screen.name === 'sent') this.asked = nothingAsked;
    this.#key = randomKey();
    this.#show({ name: 'form', errors: [] });
  }

  forget(): void {
    this.asked = nothingAsked;
    this.screen = { name: 'form', errors: [] };
  }

  view(
    requirement: Requirement | undefined,
    drawing: Drawing,
    { client, onPrint }: AskedHandlers,
  ): TemplateResult {
    this.#drawing = drawing;
    return askedForm(requirement, this, drawing, {
      onSend: () => client && void this.#send(client, requirement, drawing),
      onPrint,
      onClose: this.#onClose,
    });
  }

  async #send(
    client: CatalogueClient,
    requirement: Requirement | undefined,
    drawing: Drawing,
  ): Promise<void> {
    if (this.screen.name === 'sending') return;
    const errors = askedErrors(this.asked, drawing.today);
    if (errors.length > 0) {
      this.#show({ name: 'form', errors });
      await this.#host.updateComplete;
      this.#fields.field(errors[0] === 'day' ? 'day' : 'what')?.focus();
      return;
    }
    this.#show({ name: 'sending' });
    const key = this.#key;
    try {
      this.#show({
        name: 'sent',
        receipt: await client.giveFeedback(this.#input(requirement, drawing), key),
      });
    } catch {
      this.#show({ name: 'failed' });
      announce(drawing.words.t('list.asked.failed'));
      return;
    }
    this.#host.dispatchEvent(new RequirementReportedEvent(drawing.fiche.tramite.code, requirement?.id));
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('#thanks')?.focus();
  }

  #input(
    requirement: Requirement | undefined,
    { fiche, variant, words }: Drawing,
  ): Parameters<CatalogueClient['giveFeedback']>[0] {
    const { what, office, day } = this.asked;
    const variants = `/variants/${fiche.tramite.variants.indexOf(variant)}/requirements`;
    const index = requirement ? variant.requirements.indexOf(requirement) : -1;
    return {
      kind: 'unlisted_requirement',
      tramite: fiche.tramite.code,
      variant: variant.code,
      version: fiche.tramite.version,
      field: index < 0 ? variants : `${variants}/${index}`,
      whatWasAsked: what.trim(),
      office: office || undefined,
      experiencedOn: day || undefined,
      source: {
        site: location.hostname || undefined,
        element: 'requirements-checklist',
        lang: words.lang,
      },
    };
  }

  #type(change: Partial<Asked>): void {
    this.asked = { ...this.asked, ...change };
    // Other words after a failure are another report: the catalogue refuses them under the key of the first.
    if (this.screen.name === 'failed') this.#key = randomKey();
    this.#host.requestUpdate();
  }

  #show(screen: AskedScreen): void {
    this.screen = screen;
    this.#host.requestUpdate();
  }
}
