/** Registers the elements of this page and says where the catalogue is. Loaded in the browser only. */
import { configure } from 'ventanilla';
import 'ventanilla/feedback-buttons.js';
import 'ventanilla/tramite-card.js';
import 'ventanilla/tramite-search.js';
import { CATALOGUE } from './catalogue.ts';

configure({ api: CATALOGUE, lang: 'es' });
