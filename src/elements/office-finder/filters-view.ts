/** Department, municipality, only open ones, and the button that asks where the person is. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FicheTranslator } from '../../i18n/translator.ts';
import type { Place, Wish } from './choose-offices.ts';

/** What is known of the person's place. */
export type Locating = 'no' | 'asking' | 'known' | 'denied' | 'failed';

export interface FiltersOptions {
  wish: Wish;
  departments: readonly Place[];
  municipalities: readonly Place[];
  locating: Locating;
  onWish: (change: Partial<Wish>) => void;
  onLocate: () => void;
  onForget: () => void;
}

export function filtersView(words: FicheTranslator, options: FiltersOptions): TemplateResult {
  const { wish, departments, municipalities, onWish } = options;
  return html`<div class="filters" part="filters">
    ${
      departments.length > 1
        ? select(
            'department',
            words.t('offices.department'),
            departments,
            wish.department,
            words,
            (department) => onWish({ department, municipality: '' }),
          )
        : nothing
    }
    ${
      municipalities.length > 1
        ? select(
            'municipality',
            words.t('offices.municipality'),
            municipalities,
            wish.municipality,
            words,
            (municipality) => onWish({ municipality }),
          )
        : nothing
    }
    <label class="option"
      ><input
        type="checkbox"
        name="open"
        .checked=${wish.openOnly}
        @change=${(event: Event) => onWish({ openOnly: (event.target as HTMLInputElement).checked })}
      /><span>${words.t('offices.open_only')}</span></label
    >
    ${locate(words, options)}
  </div>`;
}

function select(
  name: string,
  label: string,
  places: readonly Place[],
  value: string,
  words: FicheTranslator,
  onChange: (value: string) => void,
): TemplateResult {
  return html`<div class="select">
    <label for=${name}>${label}</label>
    <select
      id=${name}
      part="field"
      @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value)}
    >
      <option value="" ?selected=${value === ''}>${words.t('offices.any')}</option>
      ${places.map(
        (place) =>
          html`<option value=${place.name} ?selected=${place.name === value}>
            ${place.name} (${words.number(place.count)})
          </option>`,
      )}
    </select>
  </div>`;
}

function locate(words: FicheTranslator, { locating, onLocate, onForget }: FiltersOptions): TemplateResult {
  const known = locating === 'known';
  const asking = locating === 'asking';
  return html`<div class="locate">
    <button
      type="button"
      class="button"
      part="secondary"
      aria-disabled=${asking ? 'true' : nothing}
      @click=${asking ? undefined : known ? onForget : onLocate}
    >
      ${words.t(known ? 'offices.locate.forget' : asking ? 'offices.locating' : 'offices.locate')}
    </button>
    <p class="note">
      ${
        known
          ? words.t('offices.located')
          : locating === 'denied' || locating === 'failed'
            ? words.t(`offices.locate.${locating}`)
            : words.t('offices.locate.note')
      }
    </p>
  </div>`;
}
