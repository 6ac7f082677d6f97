/** The list of one person: what they chose and ticked, and whether the device keeps it. */
import type { ReactiveControllerHost } from 'lit';
import type { Answer } from '../../client/create-catalogue-client.ts';
import type { Fiche } from '../../contract/fiche.ts';
import { noChoices, type Choices, type YesNo } from './choices.ts';
import type { Keeper } from './keeping.ts';
import { keptKey } from './kept-key.ts';

export class MyList {
  readonly #host: ReactiveControllerHost;
  /** Of this trámite of this catalogue, in the device's store. */
  key = '';
  /** What the catalogue said last. */
  data: Answer<Fiche> | undefined;
  /** There as soon as a list is kept. */
  keeper: Keeper | undefined;
  choices: Choices = noChoices;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /**
   * Looks for what the device has of this trámite. False when it is the one that is open: what was ticked stays. Rejects when
   * there is something that cannot be read now: nobody is to begin anew over what they kept.
   */
  async open(base: string, code: string, variant: string, signal: AbortSignal): Promise<boolean> {
    const key = keptKey(base, code);
    if (key === this.key) return false;
    const keeping = isKept(key) ? await import('./keeping.ts') : undefined;
    // Meanwhile it may have come to stand for another.
    if (signal.aborted) return false;
    Object.assign(this, { key, data: undefined, choices: { ...noChoices, variant } });
    this.keeper = keeping && new keeping.Keeper(this);
    this.keeper?.read();
    return true;
  }

  /** What was kept, as an answer: for when the catalogue gives none. */
  get copy(): Answer<Fiche> | undefined {
    const { kept } = this.keeper ?? {};
    return kept && { value: kept.fiche, asOf: new Date(kept.asOf), stale: true };
  }

  /** The catalogue has answered. */
  arrived(data: Answer<Fiche>): void {
    this.data = data;
    this.keeper?.arrived(data);
  }

  toggle(id: string): void {
    const { ticks } = this.choices;
    this.choose({ ticks: ticks.includes(id) ? ticks.filter((one) => one !== id) : [...ticks, id] });
  }

  answer(key: string, answer: YesNo | undefined): void {
    const { [key]: _, ...others } = this.choices.answers;
    this.choose({ answers: answer ? { ...others, [key]: answer } : others });
  }

  choose(change: Partial<Choices>): void {
    this.choices = { ...this.choices, ...change };
    if (this.keeper?.kept) this.keeper.save();
    this.#host.requestUpdate();
  }
}

/** A frame without storage is ordinary. */
function isKept(key: string): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}
