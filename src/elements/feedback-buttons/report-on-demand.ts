/** What stands behind the two buttons. It comes with the first press, or when a report waits on this phone. */
import { adoptStyles, type LitElement } from 'lit';
import { loadReportTranslator } from '../../context/connect-reports.ts';
import type { ReportTranslator } from '../../i18n/translator.ts';
import { announce } from '../../internal/announcer.ts';
import type { FeedbackHost } from './feedback-host.ts';
import { ReportDesk } from './report-desk.ts';
import { reportStyles } from './report.styles.ts';
import { sendUnsent } from './send-unsent.ts';
import { sendVotes } from './send-votes.ts';
import { VoteReasons } from './vote-reasons.ts';

export interface BehindButtons {
  words: ReportTranslator;
  report: ReportDesk;
  reasons: VoteReasons;
  /** Sends what waits on this phone. */
  resume(): Promise<void>;
}

const known = new WeakMap<LitElement, BehindButtons>();

/** The same for one element, in the words of the language `tag`. */
export async function behindButtons(host: FeedbackHost, tag: string): Promise<BehindButtons> {
  const words = await loadReportTranslator(tag);
  const behind = known.get(host.element) ?? create(host);
  known.set(host.element, behind);
  behind.words = behind.report.words = behind.reasons.words = words;
  behind.report.tag = tag;
  return behind;
}

function create(host: FeedbackHost): BehindButtons {
  const { elementStyles } = host.element.constructor as typeof LitElement;
  adoptStyles(host.element.renderRoot as ShadowRoot, [...elementStyles, reportStyles]);
  const behind: BehindButtons = {
    words: undefined as unknown as ReportTranslator,
    report: new ReportDesk(host),
    reasons: new VoteReasons(host),
    async resume() {
      const { client, code, unsentPlace } = host.now();
      if (!client) return;
      void sendVotes(client, host.votes, unsentPlace, code);
      const outcome = await sendUnsent(client, unsentPlace);
      const [receipt] = outcome?.receipts ?? [];
      if (outcome && outcome.refused > 0) announce(behind.words.t('feedback.kept.refused'));
      if (!outcome || !receipt) return;
      behind.report.showReceipt(receipt);
      host.stored(receipt);
      announce(behind.words.t('feedback.kept.sent'));
    },
  };
  return behind;
}
