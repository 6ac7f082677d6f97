/** The head of an entry with the way back, and below it what is behind the entry. */
import { html, type TemplateResult } from 'lit';
import type { FicheTranslator } from '../../i18n/translator.ts';
import { below, heading, type HeadingLevel } from '../../internal/heading.ts';
import type { Tramites } from './ask-tramites.ts';
import type { Entry } from './directory-entries.ts';
import { nameView } from './entries-view.ts';
import type { DirectoryPlace } from './directory-place.ts';

/** What was found, and how it is drawn. */
export interface EntryTramites {
  tramites: Tramites;
  draw: (tramites: Tramites, words: FicheTranslator, options: TramitesOptions) => TemplateResult;
}

export interface TramitesOptions {
  /** Undefined while they are asked for. */
  listed: EntryTramites | undefined;
  /** Undefined when the address names none that there is. */
  entry: Entry | undefined;
  place: DirectoryPlace;
  baseUrl: string;
  level: HeadingLevel;
  hrefBack: string;
  onBack: (event: MouseEvent) => void;
  onMore: () => void;
  onChosen: (code: string, position: number) => void;
}

export function tramitesView(words: FicheTranslator, options: TramitesOptions): TemplateResult {
  const { listed, entry, place, level } = options;
  return html`<p>
      <a class="back" part="back" href=${options.hrefBack} @click=${options.onBack}
        >${words.t(`directory.back.${place.way}`)}</a
      >
    </p>
    ${heading(below(level), entry ? nameView(entry, words) : words.t('directory.unknown'), { id: 'entry', focusable: true })}
    ${listed ? listed.draw(listed.tramites, words, options) : html`<div class="wait"></div>`}`;
}
