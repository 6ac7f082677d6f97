/** What stands behind the two buttons: it comes with the first press, and the form opens when it is there. */
import type { nothing, TemplateResult } from 'lit';
import type { Translator } from '../../i18n/translator.ts';
import { Task } from '../../internal/task.ts';
import type { FeedbackHost } from './feedback-host.ts';
import { openingView } from './opening-view.ts';
import type { behindButtons } from './report-on-demand.ts';

type Behind = Awaited<ReturnType<typeof behindButtons>>;

export interface BehindLoader {
  readonly value: Behind | undefined;
  /** The form is on screen, or will be. */
  readonly isOpen: boolean;
  /** A press, or a report that waits on this phone, wants it. */
  need: () => void;
  /** Opens the form, or closes it. */
  turn: () => void;
  forget: () => void;
  /** `page`: address of the plain form. */
  view: (words: Translator, page: string) => TemplateResult | typeof nothing;
}

const loadBehind = () => import('./report-on-demand.ts');

export function behindLoader(host: FeedbackHost, tag: () => string): BehindLoader {
  let needed = false;
  /** The form was asked for and is still on its way. */
  let opening = false;
  const task = new Task(host.element, {
    args: () => [needed, tag()] as const,
    task: async ([wanted, lang]) => (wanted ? (await loadBehind()).behindButtons(host, lang) : undefined),
    onComplete: (behind) => {
      if (opening) behind?.report.open();
      opening = false;
      void behind?.resume();
    },
  });
  const need = () => {
    needed = true;
    host.element.requestUpdate();
  };
  return {
    get value() {
      return task.value;
    },
    get isOpen() {
      return task.value?.report.isOpen ?? opening;
    },
    need,
    turn() {
      const report = task.value?.report;
      if (report?.isOpen) report.close();
      else if (report) report.open();
      else {
        opening = !opening;
        need();
      }
    },
    forget() {
      task.value?.report.forget();
      opening = false;
    },
    view: (words, page) =>
      task.value?.report.view() ??
      openingView(words, {
        open: opening,
        failed: task.status === 'error',
        page,
        onRetry: () => task.run(),
      }),
  };
}
