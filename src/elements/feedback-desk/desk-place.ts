import type { LitElement } from 'lit';
import type { CatalogueClient } from '../../client/create-catalogue-client.ts';
import type { HeadingLevel } from '../../internal/heading.ts';
import type { DeskSession } from './desk-session.ts';

/** The element and its surroundings, as what is behind the door sees them. */
export interface DeskPlace {
  element: LitElement;
  around: { readonly client: CatalogueClient | undefined; readonly tag: string };
  session: DeskSession;
  /** Start of the ids of fields. */
  id: string;
  /** Of the desk's first heading. */
  level: () => HeadingLevel;
}
