/**
 * What stands below the papers to bring, in a file of its own that comes right after them: what it costs, when and where,
 * and what can be done with the list.
 */
import { html, type LitElement, type TemplateResult } from 'lit';
import { addStyles } from '../../internal/fiche/add-styles.ts';
import { officeStyles } from '../../internal/offices/office.styles.ts';
import type { AskedDoor } from './asked-door.ts';
import { belowStyles } from './below.styles.ts';
import { costView } from './cost-view.ts';
import type { Drawing } from './drawing.ts';
import { footView } from './foot-view.ts';
import { keepView } from './keep-view.ts';
import { listDesk, type ListDesk } from './list-desk.ts';
import type { MyList } from './my-list.ts';
import { officesView } from './offices-view.ts';
import { whenView } from './when-view.ts';

export interface ListBelow {
  view: (drawing: Drawing) => TemplateResult;
  desk: ListDesk;
}

export function listBelow(host: LitElement, mine: MyList, door: AskedDoor): ListBelow {
  addStyles(host, officeStyles, belowStyles);
  const desk = listDesk(host, mine, door);
  let all = false;
  const onAll = async () => {
    all = true;
    host.requestUpdate();
    await host.updateComplete;
    host.renderRoot.querySelector<HTMLElement>('#offices')?.focus();
  };
  return {
    desk,
    view: (drawing) =>
      html`${costView(drawing)} ${whenView(drawing)}
      ${officesView(drawing, { all, onAll: () => void onAll() })} ${keepView(drawing, desk.handlers(drawing))}
      ${footView(drawing, desk.qrView())}`,
  };
}
