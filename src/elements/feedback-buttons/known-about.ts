/** What the catalogue knows about the trámite of a report: its fiche, and what others reported. Asked for with the form. */
import { reportClientFor } from '../../context/connect-reports.ts';
import type { Fiche } from '../../contract/fiche.ts';
import type { PublicReport } from '../../contract/public-report.ts';
import type { FeedbackHost } from './feedback-host.ts';

const WAIT_MS = 3_000;

export class KnownAbout {
  fiche: Fiche | undefined;
  reports: PublicReport[] = [];
  #asking: Promise<void> = Promise.resolve();

  /** Without an answer the report names the part and not the field, and nobody else's is offered. */
  ask(host: FeedbackHost): void {
    const { client, code } = host.now();
    if (!client) return;
    const keep = <Value>(asked: Promise<Value>, as: (value: Value) => void) =>
      asked.then(
        (value) => {
          if (host.now().code !== code) return;
          as(value);
          host.element.requestUpdate();
        },
        () => undefined,
      );
    this.#asking = keep(client.fiche(code), ({ value }) => {
      this.fiche = value;
    });
    void keep(reportClientFor(client).reports(code), (reports) => {
      this.reports = reports;
    });
  }

  /** A quick person is done before the fiche is there, which says where the report points. */
  async arrived(): Promise<void> {
    await Promise.race([this.#asking, new Promise((resolve) => setTimeout(resolve, WAIT_MS))]);
  }

  forget(): void {
    this.fiche = undefined;
    this.reports = [];
  }
}
