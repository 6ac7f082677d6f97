/** The surroundings of the public account: the catalogue, and words of its own. */
import type { CatalogueClient } from '../client/create-catalogue-client.ts';
import { loadAccountTranslator } from '../context/connect-account.ts';
import { clientFor } from '../context/connect.ts';
import type { AccountTranslator } from '../i18n/translator.ts';
import { Surroundings, type Placed } from './card-surroundings.ts';

export function accountSurroundings(host: Placed): Surroundings<AccountTranslator, CatalogueClient> {
  return new Surroundings(host, { clientFor, load: loadAccountTranslator });
}
