/**
 * The fiche of an element's trámite, for those that draw a whole one: asked for where the element stands, told of when it is
 * there or cannot be had, and drawn by what became of it.
 */
import { html, type TemplateResult } from 'lit';
import type { Answer, CatalogueClient } from '../../client/create-catalogue-client.ts';
import type { Fiche } from '../../contract/fiche.ts';
import type { FicheTranslator } from '../../i18n/translator.ts';
import { announce, prepareAnnouncer } from '../announcer.ts';
import type { Placed, Surroundings } from '../card-surroundings.ts';
import { ensureFallback } from '../fallback.ts';
import { frame } from '../frame.ts';
import { showState } from '../state.ts';
import { ficheSurroundings } from '../surroundings.ts';
import { Task } from '../task.ts';
import { warnFailure } from '../warn-failure.ts';
import { ficheNotLoaded } from './fiche-not-loaded.ts';
import { ficheUrl } from './fiche-url.ts';
import { plain } from './say.ts';

type FicheAnswer = Answer<Fiche>;

interface Ways {
  ask: (client: CatalogueClient, code: string, signal: AbortSignal) => Promise<FicheAnswer>;
  onLoaded: (answer: FicheAnswer) => unknown;
  onFailed: (...why: ReturnType<typeof warnFailure>) => unknown;
}

interface Views {
  /** Keeps the shape of what will come. */
  pending: TemplateResult;
  /** Drawn while a newer one is on its way; by default the last answer. */
  copy?: FicheAnswer | undefined;
  /** What stands below the first screen. */
  below: { readonly pending: boolean };
  /** `pending`: a newer one is on its way. */
  fiche: (answer: FicheAnswer, words: FicheTranslator, pending: boolean) => TemplateResult;
}

/** After this long a person is told that it is still coming. */
const PATIENCE_MS = 1_000;

type Host = Placed & { code: string };

export class FicheTask extends Task<readonly [string, CatalogueClient | undefined], FicheAnswer, Host> {
  readonly around: Surroundings<FicheTranslator, CatalogueClient>;

  constructor(host: Host, { ask, onLoaded, onFailed }: Ways) {
    const around = ficheSurroundings(host);
    super(host, {
      args: () => [host.code, around.client] as const,
      task: async ([code, client], { signal }) => {
        if (!client) throw new Error('no api');
        const waiting = setTimeout(() => {
          if (around.words && host.isConnected) announce(around.words.t('fiche.loading'));
        }, PATIENCE_MS);
        return ask(client, code, signal).finally(() => clearTimeout(waiting));
      },
      onComplete: (answer) => {
        const { code, name } = answer.value.tramite;
        const { lang } = around;
        ensureFallback(host, plain(name, { lang }), ficheUrl(this.base, code, lang));
        onLoaded(answer);
      },
      onError: (error) => onFailed(...warnFailure(host, around.client !== undefined, error)),
    });
    this.around = around;
    // A copy from before lasts as long as there is no network.
    const onOnline = () => {
      if (this.value?.stale) void this.run();
    };
    host.addController({
      hostConnected() {
        prepareAnnouncer();
        window.addEventListener('online', onOnline);
      },
      hostDisconnected: () => window.removeEventListener('online', onOnline),
    });
  }

  /** Address of the catalogue. */
  get base(): string {
    return this.around.client?.baseUrl ?? '';
  }

  draw({ pending, copy = this.value, below, fiche }: Views): TemplateResult {
    const { host } = this;
    const { words, client, theme } = this.around;
    if (!words) {
      showState(host, 'loading');
      return html`<slot></slot>`;
    }
    const drawn = (answer: FicheAnswer, isOld: boolean) => {
      showState(host, isOld || below.pending ? 'loading' : answer.stale ? 'stale' : 'loaded');
      return fiche(answer, words, isOld);
    };
    const onItsWay = () => {
      if (copy?.value.tramite.code === host.code) return drawn(copy, true);
      showState(host, 'loading');
      return pending;
    };
    const content = this.render({
      initial: onItsWay,
      pending: onItsWay,
      complete: (answer) => drawn(answer, false),
      error: (error) => ficheNotLoaded(host, { error, words, client, retry: () => this.run() }),
    });
    return frame({ lang: words.lang, dir: words.dir, theme }, content);
  }
}
