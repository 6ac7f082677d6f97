/** The list of one person: what they chose and ticked, and whether the device keeps it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Answer } from '../../client/create-catalogue-client.ts';
import type { Fiche } from '../../contract/fiche.ts';
import type { ChannelKind } from '../../contract/tramite.ts';
import { noChoices, type Choices, type YesNo } from './choices.ts';
import { changesBetween, eraseKept, readKept, writeKept, type KeptList } from './kept-list.ts';

export class MyList implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #base = '';
  #code = '';
  #answer: Answer<Fiche> | undefined;
  #kept: KeptList | undefined;
  choices: Choices = noChoices;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // A list has nothing to do with where the element stands.
  }

  get kept(): KeptList | undefined {
    return this.#kept;
  }

  /** Looks for what the device has of this trámite. False when it is the one that is open: what was ticked stays. */
  open(base: string, code: string, variant: string): boolean {
    if (base === this.#base && code === this.#code) return false;
    this.#base = base;
    this.#code = code;
    this.#answer = undefined;
    this.#kept = readKept(base, code, new Date());
    this.choices = this.#kept?.choices ?? { ...noChoices, variant };
    return true;
  }

  /** What was kept, as an answer: for when the catalogue gives none. */
  get copy(): Answer<Fiche> | undefined {
    return this.#kept && { value: this.#kept.fiche, asOf: new Date(this.#kept.asOf), stale: true };
  }

  /** The catalogue has answered. What is kept becomes what it says now, and remembers what changed. */
  arrived(answer: Answer<Fiche>): void {
    this.#answer = answer;
    if (!this.#kept || answer.stale) return;
    const changes = changesBetween(this.#kept.fiche, answer.value, this.choices) ?? this.#kept.changes;
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

  /** False when the device does not keep it. */
  save(): boolean {
    const answer = this.#answer ?? this.copy;
    return answer !== undefined && this.#write(answer, this.#kept?.changes);
  }

  erase(code: string): boolean {
    if (!eraseKept(this.#base, code)) return false;
    this.#kept = undefined;
    this.#host.requestUpdate();
    return true;
  }

  /** The person has read what changed. */
  acknowledge(): void {
    const answer = this.#answer ?? this.copy;
    if (answer) this.#write(answer, undefined);
  }

  #choose(change: Partial<Choices>): void {
    this.choices = { ...this.choices, ...change };
    if (this.#kept) this.save();
    this.#host.requestUpdate();
  }

  #write({ value, asOf }: Answer<Fiche>, changes: KeptList['changes']): boolean {
    const kept: KeptList = {
      shape: 1,
      keptAt: new Date().toISOString(),
      asOf: asOf.toISOString(),
      choices: this.choices,
      fiche: value,
      changes,
    };
    const written = writeKept(this.#base, kept);
    if (written) this.#kept = kept;
    this.#host.requestUpdate();
    return written;
  }
}
