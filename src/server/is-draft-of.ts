import type { Tramite, TramiteContent } from '../contract/tramite.ts';
import { nextTramite } from './next-tramite.ts';

/** Whether publishing wrote what the draft said: then there is nothing left to lay aside. */
export async function isDraftOf(draft: TramiteContent, published: Tramite): Promise<boolean> {
  return (await nextTramite({ ...draft, status: published.status }, published)).version === published.version;
}
