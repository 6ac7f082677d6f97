import type { CmsName, Role, Rung } from './cms.ts';
import type { EmbeddableTag } from './embeddables.ts';

/** What somebody wants to paste, where, and what that person may do there. */
export interface Wish {
  tag: EmbeddableTag;
  /** Of the trámite; needed by the elements that are about one. */
  code?: string;
  /** The real name: of the trámite, or what the link should say. */
  name: string;
  /** Address of the catalogue: `https://catalogo.example.gob`. */
  url: string;
  cms: CmsName;
  role: Role;
  /** Whether the pages of that site already have our script, put there by somebody else. */
  siteHasScript?: boolean;
  /** `pinned` (default): one version, held to its hash. `evergreen`: the newest, without a hash. */
  mode?: 'pinned' | 'evergreen';
  /** `1.4.2`; needed when pinned. */
  version?: string;
  /** `sha384-…` of `/VERSION/TAG.js`, from `/integridad.json`; needed when pinned. */
  integrity?: string;
  lang?: string;
  theme?: 'inherit' | 'light' | 'dark' | 'auto';
  /** `#0b4f9e`: the ministry's colour. */
  accent?: string;
  /** Whether the style sheet keeps the room of a card, or a screen for what is as high (default); nothing for what is low. */
  reserve?: boolean;
  /** This rung and no other; by default the best that survives there. */
  rung?: Rung;
  density?: string;
  headingLevel?: string;
  show?: string;
  variant?: string;
  placement?: string;
  view?: string;
  period?: string;
  category?: string;
  institution?: string;
  department?: string;
  by?: string;
  limit?: string;
  live?: boolean;
  urlKey?: string;
}
