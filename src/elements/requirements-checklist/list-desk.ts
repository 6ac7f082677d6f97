/** What can be done with a whole list: keep it, erase it, share it, print it; and what was said about it last. */
import type { LitElement, TemplateResult, nothing } from 'lit';
import { announce } from '../../internal/announcer.ts';
import { ficheUrl } from '../../internal/fiche/fiche-url.ts';
import { plain } from '../../internal/fiche/say.ts';
import type { Drawing } from './drawing.ts';
import type { KeepHandlers } from './keep-view.ts';
import { listAsText } from './list-as-text.ts';
import { ListPrinter } from './list-printer.ts';
import type { MyList } from './my-list.ts';
import {
  RequirementsChecklistErasedEvent,
  RequirementsChecklistSavedEvent,
} from './requirements-checklist.events.ts';
import { shareText } from './share-text.ts';

export class ListDesk {
  readonly #host: LitElement;
  readonly #mine: MyList;
  readonly #printer: ListPrinter;
  #said = '';
  #text = '';

  constructor(host: LitElement, mine: MyList) {
    this.#host = host;
    this.#mine = mine;
    this.#printer = new ListPrinter(host);
  }

  /** For when the element comes to stand for another trámite. */
  forget(): void {
    this.#said = '';
    this.#text = '';
  }

  get qr(): TemplateResult | typeof nothing {
    return this.#printer.view();
  }

  handlers(drawing: Drawing): KeepHandlers {
    const { base, fiche } = drawing;
    const { code } = fiche.tramite;
    return {
      kept: this.#mine.kept !== undefined,
      said: this.#said,
      text: this.#text,
      elsewhere: base === location.origin ? undefined : listUrl(base, code),
      onSave: () => this.#save(drawing),
      onErase: () => this.#erase(drawing),
      onShare: () => void this.#share(drawing),
      onPrint: () => this.print('list', drawing),
    };
  }

  print(what: 'list' | 'sheet', { base, fiche, words }: Drawing): void {
    void this.#printer.print(what, ficheUrl(base, fiche.tramite.code, words.lang));
  }

  #save({ words, fiche }: Drawing): void {
    if (!this.#mine.save()) {
      this.#say(words.t('list.save.failed'));
      return;
    }
    this.#say('');
    announce(words.t('list.saved'));
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
    const text = listAsText(drawing, this.#mine.choices.ticks);
    const done = await shareText(plain(fiche.tramite.name, words), text);
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
