/** Who is at the desk, and its screens. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DeskSession as Who } from '../../contract/case.ts';
import type { DeskTranslator } from '../../i18n/translator.ts';
import { heading, type HeadingLevel } from '../../internal/heading.ts';
import { screensFor, type Screen } from './rooms.ts';
import { inLanguage } from './say-case.ts';

export interface DeskHeadOptions {
  level: HeadingLevel;
  who: Who;
  until: string | undefined;
  /** The screen that is open; undefined in a case, which leads back by itself. */
  screen: Screen | undefined;
  onLeave: () => void;
  onShow: (screen: Screen) => void;
}

export function deskHead(words: DeskTranslator, options: DeskHeadOptions): TemplateResult {
  const { level, who, until, screen, onLeave } = options;
  return html`${heading(level, words.t('desk.title'), { id: 'h' })}
    <div class="who">
      <p>
        ${words.t(who.id === 'institution' ? 'desk.who.institution' : 'desk.who', {
          name: who.name,
          institution: inLanguage(who.institution.name, words),
          role: words.t(`desk.role.${who.role}`),
        })}
        ${until === undefined ? nothing : words.t('desk.until', { date: words.dateTime(until) })}
      </p>
      <button type="button" class="button" part="secondary" data-do="leave" @click=${onLeave}>
        ${words.t('desk.sign_out')}
      </button>
    </div>
    ${screen ? screens(words, screen, options) : nothing}`;
}

function screens(words: DeskTranslator, open: Screen, { who, onShow }: DeskHeadOptions): TemplateResult {
  return html`<nav aria-label=${words.t('desk.screens')}>
    <ul class="actions" role="list">
      ${screensFor(who).map(
        (screen) =>
          html`<li>
            <button
              type="button"
              class="button"
              part="screen"
              data-do="show-${screen}"
              aria-current=${screen === open ? 'page' : nothing}
              @click=${() => onShow(screen)}
            >
              ${words.t(`desk.screen.${screen}`)}
            </button>
          </li>`,
      )}
    </ul>
  </nav>`;
}
