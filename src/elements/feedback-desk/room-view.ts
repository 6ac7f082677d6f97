/** A room beside the reports: its heading at once, the rest of it when it has come. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DeskTranslator } from '../../i18n/translator.ts';
import { heading, type HeadingLevel } from '../../internal/heading.ts';
import { showState } from '../../internal/state.ts';
import type { PartOnDemand } from './part-on-demand.ts';
import { partWaiting } from './part-waiting.ts';
import type { Room } from './room.ts';
import type { RoomHost } from './room-host.ts';
import type { RoomName } from './rooms.ts';

export interface RoomViewOptions {
  name: RoomName;
  part: PartOnDemand<Room>;
  level: HeadingLevel;
  host: RoomHost;
}

export function roomView(
  words: DeskTranslator,
  { name, part, level, host }: RoomViewOptions,
): TemplateResult | typeof nothing {
  const now = host.now();
  if (!now) return nothing;
  showState(host.element, part.value?.state ?? (part.failed ? 'error' : 'loading'));
  return html`<div class="case">
    ${heading(level, words.t(`desk.screen.${name}`), { id: 'screen', focusable: true })}
    ${
      part.value?.view(now) ??
      partWaiting(words, part, () => {
        host.focus('#screen');
      })
    }
  </div>`;
}
