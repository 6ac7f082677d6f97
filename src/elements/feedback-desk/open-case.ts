/** The case that is open: what is known of it. What is done with it comes in a part of its own. */
import type { ReactiveControllerHost } from 'lit';
import type { DeskClient } from '../../client/desk/create-desk-client.ts';
import type { DeskCaseDetail } from '../../contract/case.ts';
import type { Sent } from './send-once.ts';

export class OpenCase {
  readonly #host: ReactiveControllerHost;
  readonly folio: string;
  detail: DeskCaseDetail | undefined;
  state: 'loading' | 'loaded' | 'gone' | 'failed' = 'loading';
  /** True once something was done, so that the list is not what it was. */
  hasChanged = false;

  constructor(host: ReactiveControllerHost, folio: string) {
    this.#host = host;
    this.folio = folio;
  }

  async load(desk: DeskClient): Promise<Sent> {
    this.state = 'loading';
    this.#host.requestUpdate();
    try {
      this.detail = await desk.openCase(this.folio);
      this.state = 'loaded';
      return 'done';
    } catch (error) {
      const { status } = error as { status?: number };
      this.state = status === 404 || status === 403 ? 'gone' : 'failed';
      return status === 401 ? 'expired' : 'stopped';
    } finally {
      this.#host.requestUpdate();
    }
  }
}
