/** The surroundings of the survey: all of the catalogue, and words of its own. */
import type { CatalogueClient } from '../client/create-catalogue-client.ts';
import { loadSurveyTranslator } from '../context/connect-survey.ts';
import { clientFor } from '../context/connect.ts';
import type { SurveyTranslator } from '../i18n/translator.ts';
import { Surroundings, type Placed } from './card-surroundings.ts';

export function surveySurroundings(host: Placed): Surroundings<SurveyTranslator, CatalogueClient> {
  return new Surroundings(host, { clientFor, load: loadSurveyTranslator });
}
