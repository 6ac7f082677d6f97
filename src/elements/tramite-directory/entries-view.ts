/** The ways into the catalogue and the list of one of them. Entries are links: they open in a new tab and can be shared. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FicheTranslator } from '../../i18n/translator.ts';
import { otherLang, plain, say } from '../../internal/fiche/say.ts';
import { below, heading, type HeadingLevel } from '../../internal/heading.ts';
import { narrowed, type Entry, type EntryGroup } from './directory-entries.ts';
import type { DirectoryPlace, Way } from './directory-place.ts';

export interface EntriesOptions {
  groups: readonly EntryGroup[];
  ways: readonly Way[];
  place: DirectoryPlace;
  level: HeadingLevel;
  /** What was written into the field above the institutions. */
  filter: string;
  hrefOf: (place: DirectoryPlace) => string;
  onPlace: (event: MouseEvent, place: DirectoryPlace) => void;
  onFilter: (filter: string) => void;
}

/** Below this number a list is read faster than it is filtered. */
const FILTER_FROM = 12;

export function entriesView(words: FicheTranslator, options: EntriesOptions): TemplateResult {
  const { place, level, groups, filter } = options;
  const found = narrowed(groups, filter, (entry) => nameIn(entry, words));
  const countOf = (list: readonly EntryGroup[]) => list.flatMap(({ entries }) => entries).length;
  const many = countOf(groups) >= FILTER_FROM && place.way === 'institution';
  return html`${ways(words, options)}
  ${heading(below(level), words.t(`directory.list.${place.way}`), { id: 'list', focusable: true })}
  ${
    many
      ? html`<div class="narrow">
          <label for="narrow">${words.t('directory.filter')}</label>
          <input
            id="narrow"
            part="field"
            type="search"
            autocomplete="off"
            .value=${filter}
            @input=${(event: Event) => options.onFilter((event.target as HTMLInputElement).value)}
          />
        </div>`
      : nothing
  }
  ${
    countOf(found) === 0
      ? html`<p>${words.t(filter ? 'directory.filter.none' : 'directory.none')}</p>
          <slot></slot>`
      : found.map((group) => groupView(group, words, options))
  }`;
}

function ways(
  words: FicheTranslator,
  { ways: allowed, place, hrefOf, onPlace }: EntriesOptions,
): TemplateResult | typeof nothing {
  if (allowed.length < 2) return nothing;
  return html`<ul class="ways" role="list" part="ways">
    ${allowed.map((way) => {
      const there: DirectoryPlace = { way, entry: '' };
      return html`<li>
        <a
          class="button ${way === place.way ? 'primary' : ''}"
          href=${hrefOf(there)}
          aria-current=${way === place.way ? 'true' : nothing}
          @click=${(event: MouseEvent) => onPlace(event, there)}
          >${words.t(`directory.way.${way}`)}</a
        >
      </li>`;
    })}
  </ul>`;
}

function groupView(group: EntryGroup, words: FicheTranslator, options: EntriesOptions): TemplateResult {
  const { title } = group;
  const list = html`<ul class="entries" role="list" part="entries">
    ${group.entries.map((entry) => entryView(entry, words, options))}
  </ul>`;
  if (title === undefined) return list;
  return html`${heading(below(below(options.level)), title)}${list}`;
}

function entryView(entry: Entry, words: FicheTranslator, options: EntriesOptions): TemplateResult {
  const there: DirectoryPlace = { way: options.place.way, entry: entry.code };
  const label = html`${nameView(entry, words)}${entry.acronym ? html` (${entry.acronym})` : nothing}`;
  return html`<li>
    ${
      entry.count === 0
        ? html`<p class="parent">${label}</p>`
        : html`<a
            class="entry"
            part="entry"
            href=${options.hrefOf(there)}
            @click=${(event: MouseEvent) => options.onPlace(event, there)}
            ><span class="name">${label}</span>
            <span class="count">${words.t('directory.count', { count: entry.count })}</span></a
          >`
    }
    ${entry.description ? html`<p class="note">${say(entry.description, words)}</p>` : nothing}
    ${
      entry.children.length > 0
        ? html`<ul class="entries inner" role="list">
            ${entry.children.filter(({ count }) => count > 0).map((child) => entryView(child, words, options))}
          </ul>`
        : nothing
    }
  </li>`;
}

/** Name of an entry in its language. */
export function nameView(entry: Entry, words: FicheTranslator): TemplateResult {
  const { name } = entry;
  const lang = 'es' in name ? otherLang(name, words) : undefined;
  return html`<span lang=${lang ?? nothing}>${nameIn(entry, words)}</span>`;
}

/** Name of an entry as plain words. */
function nameIn({ name }: Entry, words: FicheTranslator): string {
  return 'audience' in name ? words.t(`directory.audience.${name.audience as 'person'}`) : plain(name, words);
}
