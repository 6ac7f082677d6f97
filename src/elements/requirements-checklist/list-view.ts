/** The whole list, from top to bottom. */
import { html, nothing, type TemplateResult } from 'lit';
import type { BelowOnDemand } from '../../internal/fiche/below-on-demand.ts';
import { ficheUrl } from '../../internal/fiche/fiche-url.ts';
import { presentAlerts } from '../../internal/fiche/present-alerts.ts';
import { say } from '../../internal/fiche/say.ts';
import { heading, type HeadingLevel } from '../../internal/heading.ts';
import type { Drawing } from './drawing.ts';
import type { ListBelow } from './list-below.ts';
import { needsView, questionsView, type NeedsHandlers } from './needs-view.ts';
import { radioGroup } from './radio-group.ts';

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
  onVariant: (code: string) => void;
  onChannel: (kind: string) => void;
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
    ${heading(options.level, title)} ${otherNames(drawing)} ${options.changes} ${status(drawing)}
    ${choices(drawing, options)} ${questionsView(drawing, options.needs)} ${needsView(drawing, options.needs)}
    ${options.below.value?.view(drawing) ?? options.below.instead(words)} ${foot(drawing, address, options)}
  </div>`;
}

/** The name in further languages of the country: whoever speaks one looks for it there. */
function otherNames({ fiche, words }: Drawing): TemplateResult[] {
  const usual = ['es', 'en', words.lang];
  return Object.entries(fiche.tramite.name)
    .filter(([lang]) => !usual.includes(lang))
    .map(([lang, name]) => html`<p part="other-name" lang=${lang}>${name}</p>`);
}

function status({ fiche, words }: Drawing): TemplateResult | typeof nothing {
  const { status: now } = fiche.tramite;
  const present = presentAlerts(fiche.tramite, fiche.today);
  if (now !== 'suspended' && present.length === 0) return nothing;
  return html`<div class="box">
    ${now === 'suspended' ? html`<p><strong>${words.t('card.tag.suspended')}</strong></p>` : nothing}
    ${present.map(({ text }) => html`<p>${say(text, words)}</p>`)}
  </div>`;
}

function choices(
  { fiche, variant, channel, words }: Drawing,
  { onVariant, onChannel }: ListViewOptions,
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
          onChoose: onVariant,
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
          onChoose: onChannel,
        })
      : nothing,
  ];
}

function foot({ fiche, words }: Drawing, address: string, { below }: ListViewOptions): TemplateResult {
  const { tramite, notice } = fiche;
  return html`<footer class="foot" part="foot">
    ${below.value?.desk.qrView() ?? nothing}
    <p>
      ${words.t('list.data', { date: words.date(tramite.verifiedAt ?? tramite.updatedAt) })}
      <a class="line" href=${address}>${words.t('list.fiche')}</a>
    </p>
    ${notice ? html`<p>${say(notice, words)}</p>` : nothing}
  </footer>`;
}
