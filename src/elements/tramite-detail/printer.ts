/**
 * On paper: the whole fiche, or what fits half a page and the roll of a ticket printer. The QR has to be there before the
 * browser prints, and `beforeprint` does not wait; so our button loads it first, and who prints by the browser's menu
 * gets the address in words the first time.
 */
import type { LitElement } from 'lit';
import type { QrPath } from '../../qr/qr-path.ts';

/** `short`: what one takes along to the office. */
export type PrintKind = 'whole' | 'short';

export interface Printer {
  kind: PrintKind;
  /** When the sheet of paper was asked for. */
  at: Date;
  /** Of the address, once loaded. */
  qr: QrPath | undefined;
  /** Where the QR leads. */
  leadTo: (address: string) => void;
  /** Opens the browser's dialog with this fiche alone. */
  print: (kind: PrintKind) => Promise<void>;
}

export function printerFor(host: LitElement): Printer {
  let address = '';

  /** Undefined without a network: then the address in words is enough. */
  const load = async () => {
    const paper = await import('./paper.ts').catch(() => undefined);
    printer.qr ??= paper?.qrPath(address);
    host.requestUpdate();
    return paper;
  };
  const onBeforePrint = () => {
    printer.at = new Date();
    host.requestUpdate();
    void load();
  };
  const printer: Printer = {
    kind: 'whole',
    at: new Date(),
    qr: undefined,
    leadTo(next) {
      if (next === address) return;
      address = next;
      printer.qr = undefined;
    },
    async print(kind) {
      printer.kind = kind;
      const paper = await load();
      await host.updateComplete;
      const done = () => {
        printer.kind = 'whole';
        host.requestUpdate();
      };
      if (paper) paper.printAlone(host, done);
      else window.print();
    },
  };
  host.addController({
    hostConnected: () => window.addEventListener('beforeprint', onBeforePrint),
    hostDisconnected: () => window.removeEventListener('beforeprint', onBeforePrint),
  });
  return printer;
}
