import { html, nothing } from 'lit';
import { fileKind, fileSize } from '../../internal/fiche/describe-format.ts';
import { lineLink } from '../../internal/fiche/line-link.ts';
import { say, sayRich } from '../../internal/fiche/say.ts';
import type { Drawing } from './drawing.ts';
import { type Drawn, section } from './section.ts';

/** Every form with its format, size and language, whether everybody can read it, and the page that replaces it. */
export function formsSection(drawing: Drawing): Drawn {
  const { variant, words, richLevel } = drawing;
  if (variant.forms.length === 0) return nothing;
  return section(
    'forms',
    words.t('detail.forms'),
    html`<ul class="links">
      ${variant.forms.map(({ name, url, file, htmlUrl, instructions }) => {
        const about = [
          file ? fileKind(file.type) : '',
          file?.bytes ? fileSize(file.bytes, words) : '',
          file?.lang && file.lang !== words.lang ? languageName(file.lang, words.lang) : '',
        ].filter(Boolean);
        return html`<li>
          <a class="line" href=${url} rel="noopener noreferrer" hreflang=${file?.lang ?? nothing}
            >${say(name, words)}${about.length > 0 ? ` (${about.join(', ')})` : nothing}</a
          >
          ${file?.accessible === undefined ? nothing : html`<p class="note">${words.t(file.accessible ? 'detail.forms.accessible' : 'detail.forms.not_accessible')}</p>`}
          ${htmlUrl ? html`<p>${lineLink(htmlUrl, words.t('detail.forms.page'))}</p>` : nothing}
          ${instructions ? sayRich(instructions, words, richLevel) : nothing}
        </li>`;
      })}
    </ul>`,
    drawing,
  );
}

function languageName(code: string, lang: string): string {
  try {
    return new Intl.DisplayNames([lang, 'es'], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
