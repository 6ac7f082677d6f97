/** The correction of a field at work: which item is open, what is wrong, and what comes of it. */
import type { DeskCaseDetail } from '../../contract/case.ts';
import { deskRestClient, type OfficeName } from '../../context/connect-desk-rest.ts';
import {
  beginCorrection,
  correctedValue,
  isAlike,
  newItem,
  rebased,
  type CorrectionDraft,
  type ItemDraft,
} from './correction-draft.ts';
import type { Wrong } from './correction-kinds.ts';
import type { RestHost } from './rest-host.ts';

export class CorrectionDesk {
  readonly #host: RestHost;
  /** The field as the fiche has it. */
  before: unknown;
  draft: CorrectionDraft | undefined;
  /** Place of the item that is open. */
  at = 0;
  wrong: Readonly<Record<string, Wrong | 'same'>> = {};
  /** To choose from, where the field names offices. */
  offices: readonly OfficeName[] = [];

  constructor(host: RestHost, { present }: DeskCaseDetail) {
    this.#host = host;
    this.before = present?.value;
    this.draft = beginCorrection(present?.value, present?.pointer ?? '');
    if (this.draft?.type === 'office') void this.#loadOffices();
  }

  get item(): ItemDraft | undefined {
    return this.draft?.items[this.at];
  }

  get value(): unknown {
    const corrected = this.draft && correctedValue(this.draft);
    return corrected && 'value' in corrected ? corrected.value : undefined;
  }

  check(): number {
    const { draft } = this;
    if (!draft) return 0;
    const corrected = correctedValue(draft);
    if ('value' in corrected) {
      this.wrong = isAlike(corrected.value, this.before) ? { '': 'same' } : {};
    } else {
      // The first item that is not right is opened.
      const [first] = corrected;
      this.at = first?.at ?? this.at;
      this.wrong = first?.wrong ?? {};
    }
    this.#update();
    return 'value' in corrected ? Object.keys(this.wrong).length : corrected.length;
  }

  rebase(value: unknown): void {
    if (!this.draft || isAlike(value, this.before)) return;
    this.before = value;
    this.#become(rebased(this.draft, value).items);
  }

  pick(at: number): void {
    this.at = at;
    this.wrong = {};
    this.#update();
  }

  type(name: string, text: string): void {
    const typed = { ...this.item?.typed, [name]: text };
    this.#become(this.#items.map((item, at) => (at === this.at ? { ...item, typed } : item)));
  }

  add(): void {
    if (!this.draft) return;
    this.at = this.#items.length;
    this.#become([...this.#items, newItem(this.draft)]);
    this.#host.focus('#form');
  }

  remove(): void {
    const rest = this.#items.filter((_, at) => at !== this.at);
    this.at = Math.max(0, Math.min(this.at, rest.length - 1));
    this.#become(rest);
    this.#host.focus('#form');
  }

  /** One place up (-1) or down (1). */
  move(by: -1 | 1): void {
    const to = this.at + by;
    const items = [...this.#items];
    const [item] = items.splice(this.at, 1);
    if (!item || to < 0 || to > items.length) return;
    items.splice(to, 0, item);
    this.at = to;
    this.#become(items);
  }

  get #items(): readonly ItemDraft[] {
    return this.draft?.items ?? [];
  }

  #become(items: readonly ItemDraft[]): void {
    if (this.draft) this.draft = { ...this.draft, items };
    this.#update();
  }

  #update(): void {
    this.#host.element.requestUpdate();
  }

  async #loadOffices(): Promise<void> {
    const { desk, who } = this.#host.now() ?? {};
    if (!desk || !who) return;
    try {
      this.offices = await deskRestClient(desk).offices(who.institution.code);
      this.#update();
    } catch {
      // The office that is there stays to choose; the others come when the list is opened again.
    }
  }
}
