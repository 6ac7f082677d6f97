import { OUR_TAGS } from './our-tags.ts';

/** What an address says of a script of ours: `…/v1/ventanilla.js` (evergreen) or `…/1.4.2/tramite-card.js` (pinned). */
export interface OurScript {
  /** Address of the catalogue, without a slash at its end. */
  base: string;
  /** Absent for the evergreen loader. */
  version?: string;
  /** `ventanilla`, or the element of a pinned file. */
  name: string;
}

const EVERGREEN = /^(.*)\/v1\/ventanilla\.js$/;
const PINNED = /^(.*)\/(\d+\.\d+\.\d+[\w.-]*)\/([a-z-]+)\.js$/;

export function ourScript(src: string): OurScript | undefined {
  const address = src.replace(/[?#].*$/, '');
  const [, base] = EVERGREEN.exec(address) ?? [];
  if (base !== undefined) return { base, name: 'ventanilla' };
  const [, from, version, name] = PINNED.exec(address) ?? [];
  if (from === undefined || version === undefined || name === undefined) return undefined;
  return (OUR_TAGS as readonly string[]).includes(name) ? { base: from, version, name } : undefined;
}
