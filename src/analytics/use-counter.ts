/** Counts of one page by trámite, element and place, as the catalogue accepts them. */
export type Act = 'shown' | 'opened' | 'started';
export interface Used extends Record<Act, number> {
  tramite: string;
  element: string;
  placement: string;
}

/** As in the contract. */
const MOST_USES = 100;
const MOST_TIMES = 20;
const LONGEST_PLACEMENT = 60;

export class UseCounter {
  #uses: Record<string, Used> = {};

  add(act: Act, tramite: string, element: string, place: string | null | undefined): void {
    const placement = (place ?? '').slice(0, LONGEST_PLACEMENT);
    const key = [tramite, element, placement].join('\n');
    const use = (this.#uses[key] ??= { tramite, element, placement, shown: 0, opened: 0, started: 0 });
    use[act] = Math.min(use[act] + 1, MOST_TIMES);
  }

  /** What was counted since the last time. */
  take(): Used[] {
    const uses = Object.keys(this.#uses).flatMap((key) => this.#uses[key] ?? []);
    this.#uses = {};
    return uses.slice(0, MOST_USES);
  }
}
