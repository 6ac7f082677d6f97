/** The surroundings of the institution's desk: all of the catalogue, and words of its own. */
import type { CatalogueClient } from '../client/create-catalogue-client.ts';
import { loadDeskDoorTranslator } from '../context/connect-desk-door.ts';
import { clientFor } from '../context/connect.ts';
import type { DeskDoorTranslator } from '../i18n/translator.ts';
import { Surroundings, type Placed } from './card-surroundings.ts';

export function deskSurroundings(host: Placed): Surroundings<DeskDoorTranslator, CatalogueClient> {
  return new Surroundings(host, { clientFor, load: loadDeskDoorTranslator });
}
