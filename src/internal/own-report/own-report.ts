/**
 * What a person decides over a report of theirs once they hold its folio and code: be told by e-mail, have that address
 * forgotten, or have what they wrote erased. The same behind the two buttons and in the tracker.
 */
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { nothing } from 'lit';
import type { CatalogueClient } from '../../client/create-catalogue-client.ts';
import { eraseReport, keepContact } from '../../context/connect-follow.ts';
import type { FeedbackView } from '../../contract/feedback-view.ts';
import type { FolioCredentials } from '../../contract/request.ts';
import type { FollowTranslator } from '../../i18n/translator.ts';
import { announce } from '../announcer.ts';
import { failureReason } from '../failure.ts';
import type { HeadingLevel } from '../heading.ts';
import { LightFields } from '../light-fields.ts';
import { uniqueId } from '../unique-id.ts';
import { mailField, ownReportView, type Erasing, type Mail } from './own-report-view.ts';

export interface FollowedReport {
  client: CatalogueClient;
  credentials: FolioCredentials;
  contact: FeedbackView['contact'];
  words: FollowTranslator;
  /** What was written is gone; awaited before it is said. */
  onErased?: () => Promise<void>;
}

const known = new WeakMap<LitElement, OwnReport>();

/** The same for one element, so that its field is there once. */
export function ownReportOf(host: LitElement): OwnReport {
  const own = known.get(host) ?? new OwnReport(host);
  known.set(host, own);
  return own;
}

export class OwnReport implements ReactiveController {
  readonly #host: LitElement;
  readonly #field: LightFields;
  readonly #id = uniqueId('own');
  #report: FollowedReport | undefined;
  #mail: Mail = { name: 'none' };
  #erasing: Erasing = { name: 'no' };
  #typed = '';

  constructor(host: LitElement) {
    this.#host = host;
    this.#field = new LightFields(host, 'mail');
    host.addController(this);
  }

  hostConnected(): void {
    // It stands where the element stands.
  }

  hostUpdated(): void {
    const words = this.#report?.words;
    // The element may show something else by now.
    const asked = this.#host.renderRoot.querySelector('slot[name="mail"]');
    this.#field.draw(
      words && asked
        ? mailField(words, {
            id: this.#id,
            value: this.#typed,
            wrong: this.#mail.name === 'wrong',
            onInput: (typed) => {
              this.#typed = typed;
            },
            onEnter: () => void this.#keep(),
          })
        : nothing,
      words?.lang ?? '',
    );
  }

  follow(report: FollowedReport): this {
    if (report.credentials.folio !== this.#report?.credentials.folio) this.#typed = '';
    this.#report = report;
    const { until } = report.contact ?? {};
    this.#mail = until ? { name: 'kept', until } : { name: report.contact ? 'asking' : 'none' };
    this.#erasing = { name: 'no' };
    return this;
  }

  view(level: HeadingLevel): TemplateResult | typeof nothing {
    if (!this.#report) return nothing;
    return ownReportView(this.#report.words, {
      level,
      mail: this.#mail,
      erasing: this.#erasing,
      onKeep: () => void this.#keep(),
      onForget: () => void this.#forget(),
      onErase: () => void this.#erase(),
    });
  }

  async #keep(): Promise<void> {
    const report = this.#report;
    if (!report || this.#mail.name === 'sending') return;
    const field = this.#field.field<HTMLInputElement>('email');
    const email = this.#typed.trim();
    if (!email || field?.validity.valid === false) return this.#wrong(field);
    this.#showMail({ name: 'sending' });
    try {
      const { until } = await keepContact(report.client, { ...report.credentials, email });
      this.#typed = '';
      this.#showMail(until ? { name: 'kept', until } : { name: 'asking' });
      await this.#focus('#told');
    } catch (error) {
      if (failureReason(error) === 'refused') return this.#wrong(field);
      this.#showMail({ name: 'failed' });
      announce(report.words.t('follow.own.failed'));
    }
  }

  async #wrong(field: HTMLInputElement | null): Promise<void> {
    this.#showMail({ name: 'wrong' });
    await this.#host.updateComplete;
    field?.focus();
  }

  async #forget(): Promise<void> {
    const report = this.#report;
    const before = this.#mail;
    if (!report || before.name !== 'kept') return;
    try {
      await keepContact(report.client, report.credentials);
      this.#showMail({ name: 'removed' });
      await this.#focus('#told');
    } catch {
      this.#showMail({ ...before, failed: true });
      announce(report.words.t('follow.own.failed'));
    }
  }

  async #erase(): Promise<void> {
    const report = this.#report;
    if (!report || this.#erasing.name === 'sending') return;
    this.#showErasing({ name: 'sending' });
    try {
      const { kept } = await eraseReport(report.client, report.credentials);
      await report.onErased?.();
      this.#mail = { name: 'none' };
      this.#showErasing({ name: 'done', kept: kept?.text });
      await this.#focus('#erased');
    } catch {
      this.#showErasing({ name: 'failed' });
      announce(report.words.t('follow.own.failed'));
    }
  }

  #showMail(mail: Mail): void {
    this.#mail = mail;
    this.#host.requestUpdate();
  }

  #showErasing(erasing: Erasing): void {
    this.#erasing = erasing;
    this.#host.requestUpdate();
  }

  async #focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
