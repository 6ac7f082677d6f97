/** What a room needs of the desk around it. */
import type { LitElement } from 'lit';
import type { CatalogueClient } from '../../client/create-catalogue-client.ts';
import type { DeskClient } from '../../client/desk/create-desk-client.ts';
import type { BurstView } from '../../contract/burst.ts';
import type { DeskSession as Who } from '../../contract/case.ts';
import type { HeadingLevel } from '../../internal/heading.ts';
import type { Focus } from './move-focus.ts';

export interface RoomHost {
  element: LitElement;
  /** As things are now; undefined while nobody is at the desk. */
  now(): RoomNow | undefined;
  /** The entry ended: what was typed stays for whoever signs in again. */
  expired(): void;
  focus(target: Focus): void;
  /** Something was done, and what. */
  acted(action: string): void;
}

export interface RoomNow {
  client: CatalogueClient;
  desk: DeskClient;
  who: Who;
  bursts: readonly BurstView[];
  baseUrl: string;
  /** Start of the ids of fields. */
  id: string;
  /** Of headings below the room's own. */
  level: HeadingLevel;
}
