/** The filters, the number of offices and the list; the map below it, when the country has tiles and the person asks. */
import { html, nothing, type TemplateResult } from 'lit';
import type { OfficeList } from '../../contract/office-list.ts';
import type { FicheTranslator } from '../../i18n/translator.ts';
import { say } from '../../internal/fiche/say.ts';
import { below, heading, type HeadingLevel } from '../../internal/heading.ts';
import { officeView } from '../../internal/offices/office-view.ts';
import { departmentsOf, municipalitiesOf, type ChosenOffice } from './choose-offices.ts';
import type { MapState } from './map-on-demand.ts';
import { filtersView, type FiltersOptions } from './filters-view.ts';

export interface FinderOptions extends Omit<FiltersOptions, 'departments' | 'municipalities'> {
  list: OfficeList;
  chosen: readonly ChosenOffice[];
  shown: number;
  limit: number;
  mapState: MapState;
  now: Date;
  level: HeadingLevel;
  /** The page asked for one institution: its name is not repeated. */
  hasInstitution: boolean;
  onMore: () => void;
  onMap: () => void;
}

export function finderView(words: FicheTranslator, options: FinderOptions): TemplateResult {
  const { list, chosen, shown, limit, wish, level } = options;
  const title = heading(level, html`<span class="first">${words.t('offices.title')}</span>`, { id: 'h' });
  if (list.offices.length === 0)
    return html`<section class="finder" aria-labelledby="h">
      ${title}
      <p>${words.t('offices.none.online')}</p>
      <slot></slot>
    </section>`;
  const rest = chosen.length - shown;
  return html`<section class="finder ${options.mapState === 'shown' ? 'with-map' : ''}" aria-labelledby="h">
    ${title}
    ${filtersView(words, {
      ...options,
      departments: departmentsOf(list.offices, words.lang),
      municipalities: municipalitiesOf(list.offices, wish.department, words.lang),
    })}
    ${heading(below(level), words.t(chosen.length === 0 ? 'offices.none' : 'offices.found', { count: chosen.length }))}
    ${
      chosen.length === 0
        ? html`<p>${words.t('offices.none.advice')}</p>`
        : html`<ol class="list" role="list" part="list">
            ${chosen.slice(0, shown).map((one, index) => item(one, index, words, options))}
          </ol>`
    }
    ${
      rest > 0
        ? html`<button type="button" class="button" part="secondary" @click=${options.onMore}>
            ${words.t('offices.more', { count: Math.min(limit, rest) })}
          </button>`
        : nothing
    }
    ${map(words, options)} ${list.notice ? html`<p class="note">${say(list.notice, words)}</p>` : nothing}
  </section>`;
}

function item(
  { office, distance }: ChosenOffice,
  index: number,
  words: FicheTranslator,
  { list, level, now, hasInstitution }: FinderOptions,
): TemplateResult {
  const institution = list.institutions.find(({ code }) => code === office.institution);
  return html`<li>
    <span class="number" aria-hidden="true">${index + 1}</span>
    ${officeView(office, words, {
      clock: list,
      now,
      level: below(below(level)),
      ...(distance !== undefined && { distance }),
      ...(institution &&
        !hasInstitution &&
        list.institutions.length > 1 && { institution: say(institution.name, words) }),
    })}
  </li>`;
}

function map(
  words: FicheTranslator,
  { list, mapState, onMap }: FinderOptions,
): TemplateResult | typeof nothing {
  if (!list.mapTiles) return nothing;
  return html`<button
      type="button"
      class="button show-map"
      part="secondary"
      aria-expanded=${mapState === 'shown'}
      @click=${onMap}
    >
      ${words.t(mapState === 'shown' ? 'offices.map.hide' : 'offices.map')}
    </button>
    ${mapState === 'failed' ? html`<p class="note">${words.t('offices.map.failed')}</p>` : nothing}
    ${mapState === 'shown' ? html`<div class="map" part="map" role="region" aria-label=${words.t('offices.map.label')}></div>` : nothing}`;
}
