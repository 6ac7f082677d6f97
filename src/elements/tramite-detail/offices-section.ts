import { html, nothing } from 'lit';
import type { Office } from '../../contract/institution.ts';
import { say } from '../../internal/fiche/say.ts';
import { below } from '../../internal/heading.ts';
import { describeHours } from '../../internal/offices/describe-hours.ts';
import { clockOf } from '../../internal/offices/offices-of.ts';
import { officeView } from '../../internal/offices/office-view.ts';
import type { Drawing } from './drawing.ts';
import { layersOf } from './local-layer.ts';
import { section, type Drawn } from './section.ts';

/** Up to this many are drawn with everything; a longer list keeps to what one needs to choose. */
const WHOLE = 2;

export function officesSection(drawing: Drawing): Drawn {
  const { fiche, variant, words, now, level } = drawing;
  const byCode = (code: string) => fiche.offices.find((office) => office.code === code);
  const own = variant.offices.flatMap((at) => {
    const office = byCode(at.office);
    return office ? [{ office, hours: at.hours, notes: at.notes, by: undefined }] : [];
  });
  const added = layersOf(drawing).flatMap(({ blocks, institutionName }) =>
    (blocks.offices ?? []).flatMap((code) => {
      const office = byCode(code);
      return office && !own.some((at) => at.office.code === code)
        ? [{ office, hours: undefined, notes: undefined, by: institutionName }]
        : [];
    }),
  );
  const all = [...own, ...added];
  if (all.length === 0) return nothing;
  const compact = all.length > WHOLE;
  const usual = compact ? mostCommon(all.map(({ office }) => hoursOf(office, drawing))) : '';
  const clock = clockOf(drawing);
  return section(
    'offices',
    `${words.t('detail.offices')} (${words.number(all.length)})`,
    html`${usual ? html`<p>${words.t('detail.offices.hours', { hours: usual })}</p>` : nothing}
      <ul class="places" role="list">
        ${all.map(
          ({ office, hours, notes, by }) =>
            html`<li>
              ${officeView(office, words, {
                clock,
                now,
                level: below(level),
                compact,
                institution:
                  by && html`<span class="by">${words.t('detail.added_by')} ${say(by, words)}</span>`,
                notes: html`${hours ? say(hours, words) : compact ? otherHours(hoursOf(office, drawing), usual) : nothing}
                ${notes ? say(notes, words) : nothing}`,
              })}
            </li>`,
        )}
      </ul>`,
    drawing,
  );
}

function hoursOf({ hours }: Office, { words }: Drawing): string {
  return hours.map((one) => describeHours(one, words)).join('; ');
}

function otherHours(hours: string, usual: string): unknown {
  return hours === usual ? nothing : html`<span class="note">${hours}</span>`;
}

/** The hours that at least half of the offices have, said once for all of them; '' when there are none. */
function mostCommon(all: readonly string[]): string {
  return all.find((hours) => hours && all.filter((other) => other === hours).length * 2 >= all.length) ?? '';
}
