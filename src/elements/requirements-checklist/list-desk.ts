/** What can be done with a whole list: keep it, erase it, share it, print it; and what was said about it last. */
import { html, nothing, svg, type LitElement, type TemplateResult } from 'lit';
import { announce } from '../../internal/announcer.ts';
import { ficheUrl } from '../../internal/fiche/fiche-url.ts';
import { plain } from '../../internal/fiche/say.ts';
import type { QrPath } from '../../qr/qr-path.ts';
import type { AskedDoor } from './asked-door.ts';
import type { Drawing } from './drawing.ts';
import type { KeepHandlers } from './keep-view.ts';
import type { MyList } from './my-list.ts';
import {
  RequirementsChecklistErasedEvent,
  RequirementsChecklistSavedEvent,
} from './requirements-checklist.events.ts';
import type * as TakeAlong from './take-along.ts';
import { toldBelow } from './told-below.ts';

export class ListDesk {
  readonly #host: LitElement;
  readonly #mine: MyList;
  readonly #door: AskedDoor;
  #loading: Promise<typeof TakeAlong | undefined> | undefined;
  #qr: { address: string; code: QrPath } | undefined;
  #said = '';
  #text = '';

  constructor(host: LitElement, mine: MyList, door: AskedDoor) {
    this.#host = host;
    this.#mine = mine;
    this.#door = door;
  }

  /** For when the element comes to stand for another trámite. */
  forget(): void {
    this.#said = '';
    this.#text = '';
    this.#qr = undefined;
  }

  handlers(drawing: Drawing): KeepHandlers {
    const { base, fiche } = drawing;
    return {
      kept: this.#mine.kept !== undefined,
      said: this.#said,
      text: this.#text,
      elsewhere: base === location.origin ? undefined : listUrl(base, fiche.tramite.code),
      onNear: () => {
        void this.#load();
        void this.#mine.prepare();
      },
      onSave: () => void this.#save(drawing),
      onErase: () => this.#erase(drawing),
      onShare: () => void this.#share(drawing),
      onPrint: () => void this.print('list', drawing),
    };
  }

  /** Nothing until somebody prints. Four modules of margin are the standard's. */
  qrView(): TemplateResult | typeof nothing {
    if (!this.#qr) return nothing;
    const { address, code } = this.#qr;
    const side = code.size + 8;
    return html`<svg class="qr" viewBox="-4 -4 ${side} ${side}" role="img" aria-label=${address}>
      ${svg`<path d=${code.path}></path>`}
    </svg>`;
  }

  /** The list alone, with its QR; or only the sheet for the counter. Without our file the browser prints the page. */
  async print(what: 'list' | 'sheet', { base, fiche, words }: Drawing): Promise<void> {
    const along = await this.#load();
    if (!along) {
      window.print();
      return;
    }
    const address = ficheUrl(base, fiche.tramite.code, words.lang);
    this.#qr = { address, code: along.qrPath(address) };
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    along.printAlone(this.#host, what);
  }

  #load(): Promise<typeof TakeAlong | undefined> {
    this.#loading ??= import('./take-along.ts').catch(() => {
      this.#loading = undefined;
      return undefined;
    });
    return this.#loading;
  }

  async #save({ words, fiche }: Drawing): Promise<void> {
    const kept = await this.#mine.save();
    if (!kept) {
      this.#say(words.t(kept === false ? 'list.save.failed' : 'list.save.unreachable'));
      return;
    }
    this.#said = '';
    announce(words.t('list.saved'));
    // Whoever keeps our files for offline on hearing the event finds all of them loaded.
    await Promise.all([this.#door.load(), this.#load()]);
    this.#host.dispatchEvent(new RequirementsChecklistSavedEvent(fiche.tramite.code));
  }

  #erase({ words, fiche }: Drawing): void {
    const { code } = fiche.tramite;
    if (!this.#mine.erase(code)) return;
    this.#say(words.t('list.erased'));
    this.#host.dispatchEvent(new RequirementsChecklistErasedEvent(code));
  }

  async #share(drawing: Drawing): Promise<void> {
    const { words, fiche } = drawing;
    const along = await this.#load();
    if (!along) {
      this.#say(words.t('error.unreachable'));
      return;
    }
    const text = along.listAsText(drawing, this.#mine.choices.ticks, toldBelow(drawing));
    const done = await along.shareText(plain(fiche.tramite.name, words), text);
    this.#text = done === 'by_hand' ? text : '';
    this.#say(done === 'copied' ? words.t('list.share.copied') : '');
    if (done !== 'by_hand') return;
    await this.#host.updateComplete;
    const field = this.#host.renderRoot.querySelector<HTMLTextAreaElement>('#text');
    field?.focus();
    field?.select();
  }

  #say(message: string): void {
    this.#said = message;
    if (message) announce(message);
    this.#host.requestUpdate();
  }
}

/** Where the catalogue itself has this list, whole without a network once it is kept there. */
function listUrl(base: string, code: string): string {
  return `${base}/t/${encodeURIComponent(code)}/antes-de-ir`;
}
