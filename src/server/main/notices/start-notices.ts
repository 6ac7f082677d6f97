import { followCatalogue } from '../../catalogue-view.ts';
import type { Delivery } from '../../notices/deliveries.ts';
import { dailyRound } from '../../notices/daily-round.ts';
import { handOut } from '../../notices/hand-out.ts';
import { sendDue } from '../../notices/send-due.ts';
import type { Store } from '../../store.ts';
import { isPublicAddress } from '../public-address.ts';
import { deliver } from './deliver.ts';
import { createMailer, type MailSettings } from './mailer.ts';
import type { WebhookGuard } from './post-webhook.ts';

export interface NoticesOptions {
  store: Store;
  secret: string;
  publicUrl: string;
  /** Business days in which an answer is owed. */
  answerWithinDays: number;
  /** Absent = no e-mail leaves this server. */
  mail?: MailSettings;
  guard?: WebhookGuard;
  /** Told of what fails here, and of each message that is given up. */
  onError: (error: unknown) => void;
  /** Milliseconds between looks, of a try's lease, and before the second try; as they should be when not said. */
  pause?: number;
  lease?: number;
  firstWait?: number;
}

/** Looks now and then for what has to be told, and tells it. Gives what ends it, after the tries under way. */
export function startNotices(options: NoticesOptions): () => Promise<void> {
  const { store, secret, publicUrl, answerWithinDays, onError, pause = 1_000 } = options;
  const now = () => new Date();
  const mailer = options.mail && createMailer(options.mail);
  const view = followCatalogue(store, now);
  const guard = options.guard ?? { allows: isPublicAddress };
  // Its own number has a folio in it, and folios are not for a log.
  const onDead = ({ institution, to, lastError = '' }: Delivery) =>
    onError(
      new Error(
        `Un aviso de ${institution} no se pudo entregar a ${'target' in to ? `la dirección ${to.target}` : 'quien reportó'}: ${lastError}`,
      ),
    );
  const send = (delivery: Delivery) =>
    deliver(delivery, { store, secret, publicUrl, view, mailer, guard, now });
  let ended = false;
  let wake: (() => void) | undefined;

  async function turn(): Promise<boolean> {
    const current = await view();
    const { timeZone } = current.catalogue.info;
    // What cannot be reminded of is no reason to keep back what happened.
    await dailyRound(store, { view: current, now: now(), answerWithinDays }).catch(onError);
    const handed = await handOut(store, now(), timeZone);
    const tried = await sendDue({ ...options, now, deliver: send, onDead });
    return handed + tried > 0;
  }

  async function run(): Promise<void> {
    while (!ended) {
      let busy = false;
      try {
        busy = await turn();
      } catch (error) {
        onError(error);
      }
      if (busy || ended) continue;
      await new Promise<void>((resolve) => {
        wake = resolve;
        // Waiting for news is no reason to stay alive.
        setTimeout(resolve, pause).unref();
      });
    }
  }
  const running = run();
  return async () => {
    ended = true;
    wake?.();
    await running;
    mailer?.close();
  };
}
