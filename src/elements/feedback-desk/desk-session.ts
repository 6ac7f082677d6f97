/** Who is at the desk. The key is in this object alone: never in storage, never in an attribute, gone with the page. */
import type { ReactiveControllerHost } from 'lit';
import type { CatalogueClient } from '../../client/create-catalogue-client.ts';
import type { DeskClient } from '../../client/desk/create-desk-client.ts';
import type { FailureReason } from '../../client/errors.ts';
import type { DeskSession as Who } from '../../contract/case.ts';
import { failureReason } from '../../internal/failure.ts';
import { askAccount } from './account-window.ts';

/** Why the person is not in. `empty` and `wrong` are about the key, the rest about what happened. */
export type SignInProblem = 'empty' | 'wrong' | 'expired' | 'left' | AccountProblem | FailureReason;
export type AccountProblem = `account_${'closed' | 'blocked' | 'refused' | 'failed'}`;

export type SessionState =
  | { name: 'out'; problem?: SignInProblem }
  | { name: 'entering'; by: 'key' | 'account' }
  /** `until`: the instant at which a short entry ends. */
  | { name: 'in'; desk: DeskClient; who: Who; until?: string };

/** The desk at that catalogue, for that key; rejects when what is behind the door cannot be had. */
export type OpenDesk = (client: CatalogueClient, token: string) => Promise<DeskClient>;

export class DeskSession {
  readonly #host: ReactiveControllerHost;
  readonly #open: OpenDesk;
  state: SessionState = { name: 'out' };
  /** As typed; forgotten as soon as it opened the door. */
  key = '';

  constructor(host: ReactiveControllerHost, open: OpenDesk) {
    this.#host = host;
    this.#open = open;
  }

  /** The desk, while somebody is at it. */
  get desk(): DeskClient | undefined {
    return this.state.name === 'in' ? this.state.desk : undefined;
  }

  async enter(client: CatalogueClient, token = this.key.trim(), until?: string): Promise<boolean> {
    if (token === '') {
      this.#become({ name: 'out', problem: 'empty' });
      return false;
    }
    this.#become({ name: 'entering', by: 'key' });
    try {
      const desk = await this.#open(client, token);
      const who = await desk.session();
      this.key = '';
      this.#become({ name: 'in', desk, who, ...(until !== undefined && { until }) });
      return true;
    } catch (error) {
      const { status } = error as { status?: number };
      const refused = status === 401 || status === 403 || status === 400;
      this.#become({ name: 'out', problem: refused ? 'wrong' : failureReason(error) });
      return false;
    }
  }

  /** By the institution's account, in a window of its own. To be called by the press itself. */
  async enterElsewhere(client: CatalogueClient): Promise<boolean> {
    const asking = askAccount(client.baseUrl);
    this.#become({ name: 'entering', by: 'account' });
    const answer = await asking;
    if (answer.name === 'token') return this.enter(client, answer.token, answer.expiresAt);
    this.#become({ name: 'out', problem: `account_${answer.name}` });
    return false;
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
