/** Who is at the desk. The key is in this object alone: never in storage, never in an attribute, gone with the page. */
import type { ReactiveControllerHost } from 'lit';
import type { CatalogueClient } from '../../client/create-catalogue-client.ts';
import type { DeskClient } from '../../client/desk/create-desk-client.ts';
import type { FailureReason } from '../../client/errors.ts';
import { openDesk } from '../../context/connect-desk.ts';
import type { DeskSession as Who } from '../../contract/case.ts';
import { failureReason } from '../../internal/failure.ts';

/** Why the person is not in. `empty` and `wrong` are about the key, the rest about what happened. */
export type SignInProblem = 'empty' | 'wrong' | 'expired' | 'left' | FailureReason;

export type SessionState =
  | { name: 'out'; problem?: SignInProblem }
  | { name: 'entering' }
  | { name: 'in'; desk: DeskClient; who: Who };

export class DeskSession {
  readonly #host: ReactiveControllerHost;
  state: SessionState = { name: 'out' };
  /** As typed; forgotten as soon as it opened the door. */
  key = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The desk, while somebody is at it. */
  get desk(): DeskClient | undefined {
    return this.state.name === 'in' ? this.state.desk : undefined;
  }

  async enter(client: CatalogueClient, token = this.key.trim()): Promise<boolean> {
    if (token === '') {
      this.#become({ name: 'out', problem: 'empty' });
      return false;
    }
    this.#become({ name: 'entering' });
    const desk = openDesk(client, token);
    try {
      const who = await desk.session();
      this.key = '';
      this.#become({ name: 'in', desk, who });
      return true;
    } catch (error) {
      const { status } = error as { status?: number };
      const refused = status === 401 || status === 403 || status === 400;
      this.#become({ name: 'out', problem: refused ? 'wrong' : failureReason(error) });
      return false;
    }
  }

  /** Out again, and why. */
  leave(problem: SignInProblem): void {
    this.key = '';
    this.#become({ name: 'out', problem });
  }

  #become(state: SessionState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
