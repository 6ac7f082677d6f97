/** What a folio and its code led to. */
import type { RequestView } from '../../contract/request.ts';
import type { TemplateResult } from 'lit';
import type { Translator } from '../../i18n/translator.ts';
import type { HeadingLevel } from '../../internal/heading.ts';

export interface Found {
  /** What the page is told, for a request. */
  tracked?: Pick<RequestView, 'status' | 'changedAt'>;
  /** When it was so, by the server's clock. */
  now: string;
  draw: (words: Translator, level: HeadingLevel) => TemplateResult;
}
