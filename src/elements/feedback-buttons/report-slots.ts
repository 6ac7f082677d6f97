/** The fields of a report in the host's own tree: three places in the form, drawn while it is open. */
import { nothing, type LitElement, type TemplateResult } from 'lit';
import type { ReportTranslator } from '../../i18n/translator.ts';
import { LightFields } from '../../internal/light-fields.ts';
import { commentField, moreFields, whichFields, type ReportFieldsOptions } from './report-fields.ts';
import type { ReportError } from './report.ts';

export interface ReportSlots {
  draw: (isOpen: boolean, words: ReportTranslator, options: ReportFieldsOptions) => void;
  /** Where something is wrong, in the form's own tree too. */
  focus: (error: ReportError | undefined) => void;
}

export function reportSlots(element: LitElement): ReportSlots {
  const which = new LightFields(element, 'which');
  const comment = new LightFields(element, 'comment');
  const more = new LightFields(element, 'more');
  return {
    draw(isOpen, words, options) {
      const draw = (fields: LightFields, template: TemplateResult | typeof nothing) =>
        fields.draw(isOpen ? template : nothing, words.lang);
      draw(which, whichFields(words, options));
      draw(comment, commentField(words, options));
      draw(more, moreFields(words, options));
    },
    focus(error) {
      const field =
        error === 'detail'
          ? comment.field('detail')
          : error === 'asked' || error === 'day'
            ? more.field(error)
            : element.renderRoot.querySelector<HTMLElement>(`input[name="${error ?? ''}"]`);
      field?.focus();
    },
  };
}
