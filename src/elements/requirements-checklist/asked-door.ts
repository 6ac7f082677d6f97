/**
 * «Me pidieron algo que no está aquí»: the buttons. The form and the sheet behind them are a file of their own, loaded when
 * somebody opens one, or when the list is kept, because it must be whole without a network.
 */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Requirement } from '../../contract/tramite.ts';
import { failureBox } from '../../internal/failure.ts';
import { plain } from '../../internal/fiche/say.ts';
import { buttonId, type AskedHandlers } from './asked.ts';
import type { AskedReport } from './asked-report.ts';
import type { Drawing } from './drawing.ts';

export interface AskedDoor {
  /** For when the element comes to stand for another trámite. */
  forget: () => void;
  load: () => Promise<void>;
  /** The button beside a requirement, or that of «otro», with its form when it is the one that is open. */
  view: (requirement: Requirement | undefined, drawing: Drawing, handlers: AskedHandlers) => TemplateResult;
}

export function askedDoor(host: LitElement): AskedDoor {
  let report: AskedReport | undefined;
  let failed = false;
  /** Id of the requirement that the open form is about; '' for something that is not in the list. */
  let openAbout: string | undefined;

  const load = async () => {
    failed = false;
    try {
      const { AskedReport: Report } = await import('./asked-report.ts');
      report ??= new Report(host, () => void turn());
    } catch {
      failed = true;
    }
    host.requestUpdate();
  };

  /** Opens the form about that, or closes the open one: then the focus goes back to its button. */
  const turn = async (about?: string) => {
    const before = openAbout ?? '';
    openAbout = about;
    host.requestUpdate();
    if (about !== undefined) {
      await load();
      report?.open();
      return;
    }
    await host.updateComplete;
    host.renderRoot.querySelector<HTMLElement>(`[id="${buttonId(before)}"]`)?.focus();
  };

  return {
    load,
    forget() {
      openAbout = undefined;
      report?.forget();
    },
    view(requirement, drawing, handlers) {
      const { words } = drawing;
      const about = requirement?.id ?? '';
      const open = openAbout === about;
      return html`<button
          type="button"
          class="${requirement ? 'link' : 'button'} no-print"
          part=${requirement ? 'asked' : 'secondary'}
          id=${buttonId(about)}
          aria-expanded=${open}
          @click=${() => void turn(open ? undefined : about)}
        >
          ${
            requirement
              ? html`${words.t('list.asked')}<span class="vh">: ${plain(requirement.name, words)}</span>`
              : words.t('list.asked.other')
          }
        </button>
        ${open ? report?.view(requirement, drawing, handlers) : nothing}
        ${
          open && failed
            ? failureBox(words.t('error.unreachable'), { label: words.t('state.retry'), run: load })
            : nothing
        }`;
    },
  };
}
