/** What can be done with a whole list: keep it, erase it, share it, print it; and what was said about it last. */
import { html, nothing, svg, type LitElement, type TemplateResult } from 'lit';
import { announce } from '../../internal/announcer.ts';
import { ficheUrl } from '../../internal/fiche/fiche-url.ts';
import { plain } from '../../internal/fiche/say.ts';
import type { QrPath } from '../../qr/qr-path.ts';
import type { AskedDoor } from './asked-door.ts';
import type { Drawing } from './drawing.ts';
import type { KeepHandlers } from './keep-view.ts';
import { RequirementsChecklistErasedEvent, RequirementsChecklistSavedEvent } from './kept.events.ts';
import type { MyList } from './my-list.ts';
import { toldBelow } from './told-below.ts';

export interface ListDesk {
  /** For when the element comes to stand for another trámite. */
  forget: () => void;
  handlers: (drawing: Drawing) => KeepHandlers;
  /** Nothing until somebody prints. */
  qrView: () => TemplateResult | typeof nothing;
  /** The list alone, with its QR; or only the sheet for the counter. Without our file the browser prints the page. */
  print: (what: 'list' | 'sheet', drawing: Drawing) => Promise<void>;
}

export function listDesk(host: LitElement, mine: MyList, door: AskedDoor): ListDesk {
  let qr: { address: string; code: QrPath } | undefined;
  let said = '';
  let text = '';

  const loadAlong = () => import('./take-along.ts').catch(() => undefined);
  /** Undefined when what writes the list cannot be had now. */
  const loadKeeper = async () => {
    const keeping = await import('./keeping.ts').catch(() => undefined);
    return keeping && (mine.keeper ??= new keeping.Keeper(mine));
  };

  const tell = (message: string) => {
    said = message;
    if (message) announce(message);
    host.requestUpdate();
  };

  const print: ListDesk['print'] = async (what, { base, fiche, words }) => {
    const along = await loadAlong();
    if (!along) {
      window.print();
      return;
    }
    const address = ficheUrl(base, fiche.tramite.code, words.lang);
    qr = { address, code: along.qrPath(address) };
    host.requestUpdate();
    await host.updateComplete;
    along.printAlone(host, what);
  };

  const save = async ({ words, fiche }: Drawing) => {
    const keeper = await loadKeeper();
    if (!keeper?.save()) {
      tell(words.t(keeper ? 'list.save.failed' : 'list.save.unreachable'));
      return;
    }
    tell('');
    announce(words.t('list.saved'));
    // Whoever keeps our files for offline on hearing the event finds all of them loaded.
    await Promise.all([door.load(), loadAlong()]);
    host.dispatchEvent(new RequirementsChecklistSavedEvent(fiche.tramite.code));
  };

  const erase = ({ words, fiche }: Drawing) => {
    if (!mine.keeper?.erase()) return;
    tell(words.t('list.erased'));
    host.dispatchEvent(new RequirementsChecklistErasedEvent(fiche.tramite.code));
  };

  const share = async (drawing: Drawing) => {
    const { words, fiche } = drawing;
    const along = await loadAlong();
    if (!along) {
      tell(words.t('error.unreachable'));
      return;
    }
    const list = along.listAsText(drawing, mine.choices.ticks, toldBelow(drawing));
    const done = await along.shareText(plain(fiche.tramite.name, words), list);
    text = done === 'by_hand' ? list : '';
    tell(done === 'copied' ? words.t('list.share.copied') : '');
    if (done !== 'by_hand') return;
    await host.updateComplete;
    const field = host.renderRoot.querySelector<HTMLTextAreaElement>('#text');
    field?.focus();
    field?.select();
  };

  return {
    forget() {
      said = text = '';
      qr = undefined;
    },
    handlers: (drawing) => ({
      kept: mine.keeper?.kept !== undefined,
      said,
      text,
      elsewhere:
        drawing.base === location.origin ? undefined : listUrl(drawing.base, drawing.fiche.tramite.code),
      onNear: () => {
        void loadAlong();
        void loadKeeper();
      },
      onSave: () => void save(drawing),
      onErase: () => erase(drawing),
      onShare: () => void share(drawing),
      onPrint: () => void print('list', drawing),
    }),
    qrView() {
      if (!qr) return nothing;
      const { address, code } = qr;
      // Four modules of margin are the standard's.
      const side = code.size + 8;
      return html`<svg class="qr" viewBox="-4 -4 ${side} ${side}" role="img" aria-label=${address}>
        ${svg`<path d=${code.path}></path>`}
      </svg>`;
    },
    print,
  };
}

/** Where the catalogue itself has this list, whole without a network once it is kept there. */
function listUrl(base: string, code: string): string {
  return `${base}/t/${encodeURIComponent(code)}/antes-de-ir`;
}
