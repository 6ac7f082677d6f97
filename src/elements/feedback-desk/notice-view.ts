/** Whom the catalogue tells, a line for each address with its rhythm and its troubles; and the form of one of them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { NoticeTargetView } from '../../contract/notice-target.ts';
import type { DeskRestTranslator } from '../../i18n/translator.ts';
import { failureBox } from '../../internal/failure.ts';
import { heading } from '../../internal/heading.ts';
import type { NoticeDesk } from './notice-desk.ts';
import { noticeForm } from './notice-form.ts';
import { outcomeView } from './outcome-view.ts';
import type { RoomNow } from './room-host.ts';
import { secretView } from './secret-view.ts';

export function noticeView(desk: NoticeDesk, words: DeskRestTranslator, now: RoomNow): TemplateResult {
  const { open, sender } = desk;
  return html`${outcomeView(sender.outcome, words, {
    done: ({ what, address }) => words.t(`desk.targets.done.${what}`, { address }),
    onAgain: () => void desk.submit(),
  })}
  ${desk.secret ? secretView(desk.secret, words, now.level, () => desk.forgetSecret()) : nothing}
  ${open ? noticeForm(desk, open, words, now.level) : list(desk, words, now)}`;
}

function list(desk: NoticeDesk, words: DeskRestTranslator, now: RoomNow): TemplateResult {
  const { state, targets } = desk;
  if (state === 'failed')
    return failureBox(words.t('desk.targets.failed'), {
      label: words.t('state.retry'),
      run: () => desk.again(),
    });
  const isWaiting = state === 'loading' && targets.length === 0;
  if (isWaiting) return html`<p class="note">${words.t('desk.screen.loading')}</p>`;
  return html`<p>${words.t('desk.targets.intro')}</p>
    ${
      targets.length === 0
        ? html`<p>${words.t('desk.targets.none')}</p>`
        : html`<ul class="cases" role="list" aria-labelledby="screen">
            ${targets.map((target) => html`<li part="target">${one(desk, target, words, now)}</li>`)}
          </ul>`
    }
    <div class="actions">
      <button
        type="button"
        class="button primary"
        part="primary"
        data-do="add-target"
        @click=${() => desk.begin({ name: 'add' })}
      >
        ${words.t('desk.targets.add')}
      </button>
    </div>`;
}

function one(
  desk: NoticeDesk,
  target: NoticeTargetView,
  words: DeskRestTranslator,
  now: RoomNow,
): TemplateResult {
  const { id, kind, address, frequency, kinds, undelivered } = target;
  const trouble = troubleOf(target);
  const button = (name: 'change' | 'test' | 'remove', run: () => void) =>
    html`<button
      type="button"
      class="button"
      part="secondary"
      data-do="${name}-target"
      data-target=${id}
      id="${name}-${id}"
      aria-labelledby="${name}-${id} target-${id}"
      @click=${run}
    >
      ${words.t(`desk.targets.${name}`)}
    </button>`;
  return html`${heading(now.level, html`<span class="address" translate="no">${address}</span>`, { id: `target-${id}` })}
    <p>
      ${words.t(`desk.targets.${kind}`)}. ${words.t(`desk.targets.${frequency}`)}.
      ${kinds ? words.t('desk.targets.kinds', { count: kinds.length }) : words.t('desk.targets.all')}
    </p>
    ${trouble ? html`<p class="clock late">${words.t(`desk.targets.${trouble}`)}</p>` : nothing}
    ${
      undelivered
        ? html`<p>
            ${words.t('desk.targets.undelivered', { count: undelivered.messages })}
            <span translate="no">${undelivered.reason}</span>
          </p>`
        : nothing
    }
    <div class="actions">
      ${button('change', () => desk.begin({ name: 'change', target }))}
      ${trouble ? nothing : button('test', () => void desk.test(target))}
      ${button('remove', () => desk.begin({ name: 'remove', target }))}
    </div>`;
}

/** Why nothing is sent there; undefined when it is. */
function troubleOf({
  confirmed,
  stopped,
}: NoticeTargetView): 'unconfirmed' | 'opted_out' | 'gone' | undefined {
  return stopped ?? (confirmed ? undefined : 'unconfirmed');
}
