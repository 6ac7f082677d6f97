/** What the screens beside the reports need of the desk around them. */
import type { LitElement } from 'lit';
import type { DeskClient } from '../../client/desk/create-desk-client.ts';
import type { BurstView } from '../../contract/burst.ts';
import type { DeskSession as Who } from '../../contract/case.ts';
import type { HeadingLevel } from '../../internal/heading.ts';
import type { Focus, Screen } from './desk-floor.ts';

export interface RestHost {
  element: LitElement;
  /** As things are now; undefined while nobody is at the desk. */
  now(): RestNow | undefined;
  /** The entry ended: what was typed stays for whoever signs in again. */
  expired(): void;
  focus(target: Focus): void;
  /** Something was done, and what. */
  acted(action: string): void;
}

export interface RestNow {
  desk: DeskClient;
  who: Who;
  screen: Screen;
  bursts: readonly BurstView[];
  baseUrl: string;
  /** Start of the ids of fields. */
  id: string;
  /** Of headings below the screen's own. */
  level: HeadingLevel;
}
