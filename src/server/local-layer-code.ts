import type { LocalLayer } from '../contract/institution.ts';

/** What makes a local layer the same one when it is written again. */
export function localLayerCode({ institution, tramite, variant }: LocalLayer): string {
  return `${institution}/${tramite}/${variant ?? ''}`;
}
