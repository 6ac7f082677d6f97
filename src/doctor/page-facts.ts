/**
 * What the doctor knows of a page, as plain values: the overlay collects them from the live document, the command from
 * fetched HTML. What could not be looked at is absent, and then nobody says that it is well.
 */
import type { Colour } from '../colours/read-colour.ts';
import type { OurScript } from './our-script.ts';

export type Cms = 'wordpress' | 'drupal' | 'joomla' | 'unknown';

export interface ScriptFacts extends OurScript {
  /** Absolute. */
  src: string;
  integrity?: string;
  /** Whether the tag has `crossorigin`. */
  crossOrigin: boolean;
  nonce?: string;
  /** Value of `data-api`. */
  api?: string;
  /** What the file is when it is asked for; absent when nobody asked. */
  file?: {
    /** HTTP status; 0 when nothing answered. */
    status: number;
    /** Whether the content is the one that `integrity` names. */
    matches?: boolean;
    ms?: number;
    bytes?: number;
  };
}

export interface ElementFacts {
  /** Tag of ours, or the one that a box with `data-tramite` asks for. */
  tag: string;
  /** How it was written. */
  from: 'tag' | 'box';
  /** Attributes, without `data-tramite-` in a box. */
  attributes: Readonly<Record<string, string>>;
  /** Its text, one line. */
  text: string;
  /** Level of the last heading before it, when there is one. */
  headingBefore?: number;
  /** Whether a program of somebody else owns its tag; absent where no program ran. */
  foreign?: boolean;
}

/** A link to a fiche that no element surrounds. */
export interface FicheLink {
  href: string;
  code: string;
  text: string;
  /** Whether it is all that its paragraph says. */
  alone: boolean;
  /** Whether it ends in `#tramite-card` or another tag of ours: the loader makes an element of it. */
  marked: boolean;
}

/** What can be read from the tree alone. */
export interface MarkupFacts {
  cms: Cms;
  scripts: ScriptFacts[];
  elements: ElementFacts[];
  links: FicheLink[];
  /** Links to fiches inside elements. */
  fallbackLinks: string[];
  /** Our tags shown as text, as they are read. */
  escaped: string[];
  /** What is left of a box: our class without its `data-tramite`. */
  emptied: string[];
  /** Tags that look like ours and are none: `tramite-carta`. */
  unknownTags: string[];
  /** Ids that stand more than once. */
  duplicateIds: { id: string; times: number }[];
  /** Policies in `<meta>`, as written. */
  metaPolicies: string[];
}

export interface ApiFacts {
  base: string;
  /** `refused`: nothing answers; `cors`: it answers, but not to this origin; `blocked`: the page's own policy. */
  state: 'ok' | 'refused' | 'cors' | 'blocked' | 'trouble';
  status?: number;
  /** Value of Cross-Origin-Resource-Policy; null when absent. */
  corp?: string | null;
  ms?: number;
  bytes?: number;
  /** Asked codes that the catalogue does not have. Absent when it could not be asked for them. */
  missing?: string[];
  repealed?: { code: string; successor?: string }[];
  /** Names of those that it has. */
  names?: Readonly<Record<string, string>>;
}

/** What the catalogue says of its releases. */
export interface ReleaseFacts {
  /** The newest. */
  current: string;
  /** Day on which the support of a release ends, where that is settled. */
  endOfSupport: Readonly<Record<string, string>>;
  /** Path → `sha384-…`. */
  files: Readonly<Record<string, string>>;
}

/** Colours as they are on the screen. */
export interface LookFacts {
  tag: string;
  text: Colour;
  accent: Colour;
  surface: Colour;
}

export interface Violation {
  /** `script-src-elem`, `connect-src`, `require-trusted-types-for`… */
  directive: string;
  /** Address, or a word such as `inline`. */
  blocked: string;
  /** Where the code that was refused stands. */
  source?: string;
}

export interface PageFacts extends MarkupFacts {
  url: string;
  /** Policies of the header, one each, as written. */
  headerPolicies?: string[];
  /** Value of Cross-Origin-Embedder-Policy. */
  embedderPolicy?: string;
  /** Refusals that were seen; absent where nothing ran. */
  violations?: Violation[];
  apis: ApiFacts[];
  releases?: ReleaseFacts;
  looks?: LookFacts[];
  /** `2026-11-21`, for the end of support. */
  today: string;
}
