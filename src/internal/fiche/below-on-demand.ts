/**
 * What stands below an element's first screen, in a file of its own: asked for when the element has its data, and again
 * when a person says so. Each of them has offices, whose code is a file that they share.
 */
import { html, type LitElement, type TemplateResult } from 'lit';
import type { CardTranslator } from '../../i18n/translator.ts';
import { failureBox } from '../failure.ts';
import { Task } from '../task.ts';
import { lineLink } from './line-link.ts';

export interface BelowOnDemand<Below> {
  readonly value: Below | undefined;
  readonly failed: boolean;
  /** Neither there nor given up. */
  readonly pending: boolean;
  /**
   * About a screen, so that what the host has below us does not jump; or that it could not be had, with the page that has
   * all of it, where «Ver oficinas» leads to as well.
   */
  instead: (words: CardTranslator, href: string, page: string) => TemplateResult;
  /** Moves to what has this id, at once or when it comes. False while it is on its way. */
  moveTo: (id: string) => boolean;
}

/** `wanted`: the element has its data. */
export function belowOnDemand<Below>(
  host: LitElement,
  wanted: () => boolean,
  load: () => Promise<Below>,
): BelowOnDemand<Below> {
  let now = false;
  /** Id of what the person wants to see and is not there yet. */
  let sought = '';
  const task = new Task(host, {
    // Once there it stays, whatever comes next.
    args: () => [(now ||= wanted())] as const,
    // The offices in the same breath: the other would ask for them only when it has arrived itself.
    task: async () => (now ? (await Promise.all([load(), import('../offices/offices.ts')]))[0] : undefined),
  });
  const below: BelowOnDemand<Below> = {
    get value() {
      return task.value;
    },
    get failed() {
      return task.status === 'error';
    },
    get pending() {
      return !below.value && !below.failed;
    },
    instead(words, href, page) {
      return below.failed
        ? html`<div id="offices" tabindex="-1">
            ${failureBox(words.t('error.unreachable'), {
              label: words.t('state.retry'),
              run: () => task.run(),
            })}
            <p>${lineLink(href, page)}</p>
          </div>`
        : html`<div class="coming" aria-hidden="true"></div>`;
    },
    moveTo(id) {
      const target = host.renderRoot.querySelector<HTMLElement>(`#${id}`);
      target?.scrollIntoView();
      target?.focus({ preventScroll: true });
      sought = target ? '' : id;
      return target !== null;
    },
  };
  host.addController({
    hostUpdated() {
      if (sought) below.moveTo(sought);
    },
  });
  return below;
}
