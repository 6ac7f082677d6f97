/** The choices as what the snippet writer asks for. */
import { versionToPin } from '../../contract/version-to-pin.ts';
import { localized } from '../../contract/text.ts';
import type { CmsName, Role } from '../../snippets/cms.ts';
import type { EmbeddableTag } from '../../snippets/embeddables.ts';
import type { Wish } from '../../snippets/wish.ts';
import type { CatalogueView } from '../catalogue-view.ts';
import type { Settings } from '../settings.ts';
import { accentOf, takesInstitution, type Choices } from './choices.ts';
import { LINK_NAMES } from './wizard-texts.ts';

/** Choices of somebody who came to the last step. */
export interface Complete extends Choices {
  tag: EmbeddableTag;
  cms: CmsName;
  role: Role;
}

export interface Catalogue {
  view: CatalogueView;
  /** Address of this server, without a slash at the end. */
  url: string;
  /** Where nothing was built nothing can be pinned. */
  published: Settings['published'];
}

export function wishOf(choices: Complete, { view, url, published }: Catalogue): Wish {
  const { tag, code, institution, siteHasScript, words, density, heading } = choices;
  const { files } = published;
  const version = versionToPin(published);
  const hash = version === undefined ? undefined : files?.[`/${version}/${tag}.js`];
  const pinned = choices.mode === 'pinned' && hash !== undefined;
  return {
    tag,
    ...(code !== '' && { code }),
    ...(institution !== '' && takesInstitution(choices) && { institution }),
    name: nameOf(choices, view),
    url,
    cms: choices.cms,
    role: choices.role,
    siteHasScript,
    mode: pinned ? 'pinned' : 'evergreen',
    // A site that has the script has its version too; only its webmaster knows which.
    ...(pinned && !siteHasScript && { version, integrity: hash }),
    ...(words !== '' && { lang: words }),
    ...(choices.theme !== 'inherit' && { theme: choices.theme }),
    accent: accentOf(choices),
    ...(density !== 'card' && { density }),
    ...(heading !== '' && { headingLevel: heading }),
  };
}

/** What the link says: the trámite's name in the element's language, or what the element is for, and of which institution. */
export function nameOf(choices: Choices, view: CatalogueView): string {
  const { tag = 'tramite-search', code, words } = choices;
  const tramite = view.tramites.get(code);
  if (tramite) return localized(tramite.name, words || 'es').text;
  const institution = takesInstitution(choices) ? view.institutions.get(choices.institution) : undefined;
  return institution ? `${LINK_NAMES[tag]}: ${localized(institution.name, 'es').text}` : LINK_NAMES[tag];
}
