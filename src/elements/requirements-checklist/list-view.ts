/** The whole list, from top to bottom. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ChannelKind } from '../../contract/tramite.ts';
import type { BelowOnDemand } from '../../internal/fiche/below-on-demand.ts';
import { ficheUrl } from '../../internal/fiche/fiche-url.ts';
import { say } from '../../internal/fiche/say.ts';
import { statusView } from '../../internal/fiche/status-view.ts';
import { heading, type HeadingLevel } from '../../internal/heading.ts';
import type { Choices } from './choices.ts';
import type { Drawing } from './drawing.ts';
import type { ListBelow } from './list-below.ts';
import { needsView, questionsView, type NeedsHandlers } from './needs-view.ts';
import { radioGroup } from '../../internal/fiche/radio-group.ts';

export interface ListViewOptions {
  /** Level of the first heading. */
  level: HeadingLevel;
  /** ISO instant of a copy from before; absent when the catalogue answered. */
  staleSince: string | undefined;
  /** What changed since the list was kept. */
  changes: TemplateResult | undefined;
  needs: NeedsHandlers;
  /** What stands below. */
  below: BelowOnDemand<ListBelow>;
  onChoose: (change: Partial<Choices>) => void;
}

export function listView(drawing: Drawing, options: ListViewOptions): TemplateResult {
  const { fiche, words, base } = drawing;
  const { tramite } = fiche;
  const address = ficheUrl(base, tramite.code, words.lang);
  const title = html`<a class="title" part="title" href=${address}
    >${words.t('list.title', { name: '' })}${say(tramite.name, words)}</a
  >`;
  return html`<div class="panel" part="box">
    ${
      options.staleSince === undefined
        ? nothing
        : html`<p class="stale" part="stale">
            ${words.t('list.offline', { date: words.date(options.staleSince) })}
          </p>`
    }
    ${heading(options.level, title)} ${otherNames(drawing)} ${options.changes} ${statusView(drawing)}
    ${choices(drawing, options)} ${questionsView(drawing, options.needs)} ${needsView(drawing, options.needs)}
    ${options.below.value?.view(drawing) ?? options.below.instead(words, address, words.t('list.fiche'))}
  </div>`;
}

/** The name in further languages of the country: whoever speaks one looks for it there. */
function otherNames({ fiche, words }: Drawing): TemplateResult[] {
  const usual = ['es', 'en', words.lang];
  return Object.entries(fiche.tramite.name)
    .filter(([lang]) => !usual.includes(lang))
    .map(([lang, name]) => html`<p part="other-name" lang=${lang}>${name}</p>`);
}

function choices(
  { fiche, variant, channel, words }: Drawing,
  { onChoose }: ListViewOptions,
): (TemplateResult | typeof nothing)[] {
  const { variants } = fiche.tramite;
  const kinds = [...new Set(variant.channels.map(({ kind }) => kind))];
  return [
    variants.length > 1
      ? radioGroup({
          name: 'variant',
          legend: words.t('list.variant'),
          options: variants.map(({ code, name }) => ({ value: code, label: say(name, words) })),
          chosen: variant.code,
          onChoose: (code) => onChoose({ variant: code }),
        })
      : nothing,
    kinds.length > 1
      ? radioGroup({
          name: 'channel',
          legend: words.t('list.channel'),
          options: kinds.map((kind) => ({
            value: kind,
            label: words.t(`mode.${kind === 'mixed' ? 'both' : kind}`),
          })),
          chosen: channel ?? '',
          onChoose: (kind) => onChoose({ channel: kind as ChannelKind }),
        })
      : nothing,
  ];
}
