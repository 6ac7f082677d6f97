/** The list of one person: what they chose and ticked, and whether the device keeps it. */
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { Answer } from '../../client/create-catalogue-client.ts';
import type { Fiche } from '../../contract/fiche.ts';
import type { ChannelKind } from '../../contract/tramite.ts';
import type { FicheTranslator } from '../../i18n/translator.ts';
import { noChoices, type Choices, type YesNo } from './choices.ts';
import type * as Keeping from './keeping.ts';
import { keptKey } from './kept-key.ts';
import type { KeptList } from './kept-list.ts';

const loadKeeping = () => import('./keeping.ts');

export class MyList {
  readonly #host: ReactiveControllerHost;
  #base = '';
  #code = '';
  #answer: Answer<Fiche> | undefined;
  kept: KeptList | undefined;
  /** There as soon as a list is kept. */
  #keeping: typeof Keeping | undefined;
  choices: Choices = noChoices;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /**
   * Looks for what the device has of this trámite. False when it is the one that is open: what was ticked stays. Rejects when
   * there is something that cannot be read now: nobody is to begin anew over what they kept.
   */
  async open(base: string, code: string, variant: string, signal: AbortSignal): Promise<boolean> {
    if (base === this.#base && code === this.#code) return false;
    if (isKept(base, code)) this.#keeping ??= await loadKeeping();
    // Meanwhile it may have come to stand for another.
    if (signal.aborted) return false;
    this.#base = base;
    this.#code = code;
    this.#answer = undefined;
    this.kept = this.#keeping?.readKept(base, code, new Date());
    this.choices = this.kept?.choices ?? { ...noChoices, variant };
    return true;
  }

  /** What was kept, as an answer: for when the catalogue gives none. */
  get copy(): Answer<Fiche> | undefined {
    return this.kept && { value: this.kept.fiche, asOf: new Date(this.kept.asOf), stale: true };
  }

  /** The catalogue has answered. What is kept becomes what it says now, and remembers what changed. */
  arrived(answer: Answer<Fiche>): void {
    this.#answer = answer;
    if (!this.kept || !this.#keeping || answer.stale) return;
    const changes =
      this.#keeping.changesBetween(this.kept.fiche, answer.value, this.choices) ?? this.kept.changes;
    this.#write(answer, changes);
  }

  toggle(id: string): void {
    const { ticks } = this.choices;
    this.#choose({ ticks: ticks.includes(id) ? ticks.filter((one) => one !== id) : [...ticks, id] });
  }

  answer(key: string, answer: YesNo | undefined): void {
    const { [key]: _, ...others } = this.choices.answers;
    this.#choose({ answers: answer ? { ...others, [key]: answer } : others });
  }

  chooseVariant(variant: string): void {
    this.#choose({ variant });
  }

  chooseChannel(channel: ChannelKind): void {
    this.#choose({ channel });
  }

  /** Somebody is near the button that keeps it. */
  async prepare(): Promise<void> {
    this.#keeping ??= await loadKeeping().catch(() => undefined);
  }

  /** False when the device does not keep it; undefined when what writes it cannot be had now. */
  async save(): Promise<boolean | undefined> {
    await this.prepare();
    return this.#keeping && this.#write(this.#answer ?? this.copy, this.kept?.changes);
  }

  erase(code: string): boolean {
    if (!this.#keeping?.eraseKept(this.#base, code)) return false;
    this.kept = undefined;
    this.#host.requestUpdate();
    return true;
  }

  /** What changed since it was kept, until the person has read it. */
  changesView(words: FicheTranslator): TemplateResult | undefined {
    const { changes } = this.kept ?? {};
    const seen = () => void this.#write(this.#answer ?? this.copy, undefined);
    return changes && this.#keeping?.changesView(changes, words, seen);
  }

  #choose(change: Partial<Choices>): void {
    this.choices = { ...this.choices, ...change };
    if (this.kept) this.#write(this.#answer ?? this.copy, this.kept.changes);
    this.#host.requestUpdate();
  }

  #write(answer: Answer<Fiche> | undefined, changes: KeptList['changes']): boolean {
    if (!answer) return false;
    const kept: KeptList = {
      shape: 1,
      keptAt: new Date().toISOString(),
      asOf: answer.asOf.toISOString(),
      choices: this.choices,
      fiche: answer.value,
      changes,
    };
    const written = this.#keeping?.writeKept(this.#base, kept) ?? false;
    if (written) this.kept = kept;
    this.#host.requestUpdate();
    return written;
  }
}

/** A frame without storage is ordinary. */
function isKept(base: string, code: string): boolean {
  try {
    return localStorage.getItem(keptKey(base, code)) !== null;
  } catch {
    return false;
  }
}
