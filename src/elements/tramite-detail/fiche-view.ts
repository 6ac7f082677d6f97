/**
 * The fiche from top to bottom, in the order in which people ask; `show` keeps only some of it. What fills a first screen
 * is here; what stands below it (fiche-below.ts) is a file of its own that comes right after.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { say } from '../../internal/fiche/say.ts';
import { statusView } from '../../internal/fiche/status-view.ts';
import { otherNamesView } from '../../internal/fiche/translation-view.ts';
import type { BelowOnDemand } from '../../internal/fiche/below-on-demand.ts';
import { ficheUrl } from '../../internal/fiche/fiche-url.ts';
import { heading, type HeadingLevel } from '../../internal/heading.ts';
import { isOnline } from './actions-of.ts';
import type { Below, Shows } from './fiche-below.ts';
import type { Drawing } from './drawing.ts';
import { firstLayers } from './local-layer.ts';
import { requirementsSection } from './requirements-section.ts';
import type { Drawn } from './section.ts';
import { actionsView, factsView, whoView, type ActionHandlers } from './summary-view.ts';
import { variantChoice } from './variant-choice.ts';
import { voteView, type VoteOptions } from './vote-view.ts';

export interface FicheViewOptions extends ActionHandlers, VoteOptions {
  /** Of the fiche's own heading. */
  level: HeadingLevel;
  /** Names of sections by spaces; '' = all. */
  show: string;
  below: BelowOnDemand<Below>;
  onChoose: (variant: string) => void;
}

/** Everything that `show` may name. */
const NAMES =
  'summary vote requirements steps fees time offices forms about more problems questions related media legal'.split(
    ' ',
  );
/** Those that are not below come first. */
const ABOVE = 3;

export function ficheView(drawing: Drawing, options: FicheViewOptions): TemplateResult {
  const { fiche, variant, words } = drawing;
  const { name, variants, status } = fiche.tramite;
  const shows = shown(options.show);
  const below = options.below.value?.(drawing, shows);
  const vote = status !== 'repealed' && shows('vote') ? voteView(drawing, options) : nothing;
  const offline = status === 'published' && !isOnline(variant);
  return html`<section class="detail ${below?.paper ?? ''}" part="detail" aria-labelledby="h">
    ${heading(options.level, say(name, words), { id: 'h' })} ${statusView(drawing)}
    ${otherNamesView(fiche.tramite, words)} ${shows('summary') ? whoView(drawing) : nothing}
    ${variantChoice(variants, variant, words, options.onChoose)}
    ${shows('summary') ? html`${factsView(drawing)} ${actionsView(drawing, options, shows('offices'))}` : nothing}
    ${offline && (shows('summary') || shows('vote')) ? html`<p part="offline">${words.t('detail.not_online')}</p>` : nothing}
    ${offline ? vote : nothing} ${firstLayers(drawing)}
    <div class="sections">
      ${shows('requirements') ? requirementsSection(drawing) : nothing}
      ${below?.sections ?? instead(drawing, options, shows)}
    </div>
    ${offline ? nothing : vote} ${below?.end}
  </section>`;
}

function instead({ fiche, words, base }: Drawing, { below }: FicheViewOptions, shows: Shows): Drawn {
  const { code } = fiche.tramite;
  return below.failed || NAMES.slice(ABOVE).some(shows)
    ? below.instead(words, ficheUrl(base, code, words.lang), words.t('detail.catalogue', { code }))
    : nothing;
}

/** A list without a name that we know shows everything: a misspelt attribute never hides what one must bring. */
function shown(list: string): Shows {
  const known = list.split(/\s+/).filter((name) => NAMES.includes(name));
  return (name) => known.length === 0 || known.includes(name);
}
