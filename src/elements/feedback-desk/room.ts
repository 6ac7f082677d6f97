import type { nothing, TemplateResult } from 'lit';
import type { DeskRestTranslator } from '../../i18n/translator.ts';
import type { ElementState } from '../../internal/state.ts';
import type { RoomHost, RoomNow } from './room-host.ts';

/** One screen of the desk besides its reports. */
export interface Room {
  words: DeskRestTranslator;
  readonly state: ElementState;
  /** Somebody opened it: it asks for what it shows. */
  show(): void;
  /** For whoever comes next: nothing of the one before is left. */
  forget(): void;
  /** Below its heading. */
  view(now: RoomNow): TemplateResult;
  /** Form fields, for the host's own tree. */
  fields(now: RoomNow): TemplateResult | typeof nothing;
}

export interface RoomKind {
  load: () => Promise<new (host: RoomHost, words: DeskRestTranslator) => Room>;
  /** For whoever answers for the institution alone. */
  ofOwners?: true;
}

/** Of a room with a list: `count` is how long it is. */
export function listState(state: 'loading' | 'loaded' | 'failed', count: number): ElementState {
  if (state === 'failed') return 'error';
  return state === 'loaded' && count === 0 ? 'empty' : state;
}
