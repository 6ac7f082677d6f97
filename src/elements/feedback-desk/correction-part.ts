/** Correcting a field of a fiche, or what an office says of itself. It comes when somebody begins one. */
import type { DeskCaseDetail } from '../../contract/case.ts';
import type { DeskRestTranslator } from '../../i18n/translator.ts';
import { CorrectionDesk } from './correction-desk.ts';
import { correctionFields } from './correction-fields.ts';
import type { CorrectionForm } from './correction-form.ts';
import { correctionPreview, listButtons } from './correction-view.ts';
import type { RoomHost } from './room-host.ts';

export class CorrectionPart {
  readonly #host: RoomHost;
  words: DeskRestTranslator;

  constructor(host: RoomHost, words: DeskRestTranslator) {
    this.#host = host;
    this.words = words;
  }

  /** The correction of the field of that case, begun. */
  begin(open: DeskCaseDetail): CorrectionForm {
    const desk = new CorrectionDesk(this.#host, open);
    return {
      isPossible: () => desk.draft !== undefined,
      value: () => desk.value,
      office: () => desk.sending,
      check: () => desk.check(),
      rebase: (value) => desk.rebase(value),
      fields: (id) => correctionFields(desk, this.words, id),
      list: () => listButtons(desk, this.words),
      preview: (level) => correctionPreview(desk, this.words, level),
    };
  }
}
