/**
 * The correction of a field at work: which item is open, what is wrong, and what comes of it. Beside the offices of a
 * fiche what one of them says of itself can be corrected, as a field of its own.
 */
import type { DeskCaseDetail } from '../../contract/case.ts';
import { officeClient, type DeskOffice, type OfficeClient } from '../../context/connect-desk-corrections.ts';
import {
  beginCorrection,
  correctedValue,
  isAlike,
  newItem,
  rebased,
  type CorrectionDraft,
  type ItemDraft,
} from './correction-draft.ts';
import type { OfficeSending } from './correction-form.ts';
import type { Wrong } from './correction-kinds.ts';
import { officeAims, type OfficeAim } from './office-aims.ts';
import type { RoomHost } from './room-host.ts';

interface Field {
  /** As it is known. */
  before: unknown;
  draft: CorrectionDraft | undefined;
  /** Whose it is; undefined: the fiche's. */
  aim?: OfficeAim;
}

export class CorrectionDesk {
  readonly #host: RoomHost;
  readonly #fiche: Field;
  /** What offices say of themselves, by the key of its aim, once somebody turned to it. */
  readonly #ofOffices = new Map<string, Field>();
  /** The one that is being written. */
  #field: Field;
  /** Place of the item that is open. */
  at = 0;
  wrong: Readonly<Record<string, Wrong | 'same'>> = {};
  /** To choose from, where the field names offices. */
  offices: readonly DeskOffice[] = [];

  constructor(host: RoomHost, { present }: DeskCaseDetail) {
    this.#host = host;
    this.#fiche = {
      before: present?.value,
      draft: beginCorrection(present?.value, present?.pointer ?? ''),
    };
    this.#field = this.#fiche;
    if (this.draft?.type === 'office') void this.#loadOffices();
  }

  /** Key of what is corrected; '' is the field of the fiche. */
  get aim(): string {
    return this.#field.aim?.key ?? '';
  }

  get before(): unknown {
    return this.#field.before;
  }

  get draft(): CorrectionDraft | undefined {
    return this.#field.draft;
  }

  /** What can be corrected instead of the fiche. */
  get aims(): OfficeAim[] {
    const { draft } = this.#fiche;
    return draft?.type === 'office' ? officeAims(draft, this.offices) : [];
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
    this.#rebase(this.#fiche, value);
  }

  turnTo(key: string): void {
    const aim = this.aims.find((each) => each.key === key);
    this.#field = aim ? (this.#ofOffices.get(key) ?? this.#begin(aim)) : this.#fiche;
    this.pick(0);
  }

  /** Undefined while a field of the fiche is corrected. */
  get sending(): OfficeSending | undefined {
    const { aim } = this.#field;
    const client = this.#client();
    if (!aim || !client) return undefined;
    const { before, value } = this;
    const { office, field } = aim;
    return {
      of: JSON.stringify([aim.key, value]),
      send: () => client.correctOffice(office.code, { field, before, value }),
      reload: () => this.#reload(client),
    };
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

  #begin(aim: OfficeAim): Field {
    const before = aim.office[aim.field];
    const field = { before, draft: beginCorrection(before, `/${aim.field}`), aim };
    this.#ofOffices.set(aim.key, field);
    return field;
  }

  get #items(): readonly ItemDraft[] {
    return this.draft?.items ?? [];
  }

  #become(items: readonly ItemDraft[]): void {
    const field = this.#field;
    if (field.draft) field.draft = { ...field.draft, items };
    this.#update();
  }

  #rebase(field: Field, value: unknown): void {
    if (!field.draft || isAlike(value, field.before)) return;
    field.before = value;
    field.draft = rebased(field.draft, value);
    this.#update();
  }

  #update(): void {
    this.#host.element.requestUpdate();
  }

  async #loadOffices(): Promise<void> {
    const client = this.#client();
    try {
      if (client) await this.#reload(client);
    } catch {
      // The office that is there stays to choose; the others come when the list is opened again.
    }
  }

  async #reload(client: OfficeClient): Promise<void> {
    this.offices = await client.offices(this.#host.now()?.who.institution.code ?? '');
    for (const field of this.#ofOffices.values()) {
      const { aim } = field;
      const office = this.offices.find(({ code }) => code === aim?.office.code);
      if (aim && office) this.#rebase(field, office[aim.field]);
    }
    this.#update();
  }

  #client(): OfficeClient | undefined {
    const { desk } = this.#host.now() ?? {};
    return desk && officeClient(desk);
  }
}
