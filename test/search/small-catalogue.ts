import { createSearchIndex, type SearchRequest } from '../../src/search/create-search-index.ts';
import type { SearchDocument } from '../../src/search/search-document.ts';

const document = (code: string, name: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  code,
  name,
  alternateNames: [],
  keywords: [],
  outputs: [],
  variants: [],
  summary: '',
  description: '',
  institution: { code: 'REG', name: 'Registro Civil Nacional', acronym: 'RCN' },
  categories: [{ code: 'ID', name: 'Identidad' }],
  audiences: ['person'],
  channels: ['in_person'],
  online: false,
  free: false,
  ...more,
});

const transit = {
  institution: { code: 'TRA', name: 'Viceministerio de Tránsito', acronym: 'VT' },
  categories: [{ code: 'VEH', name: 'Vehículos' }],
};

/** A dozen trámites written for these tests, each with something that another lacks. */
export const SMALL_CATALOGUE: SearchDocument[] = [
  document('DUI-1', 'Sacar el DUI por primera vez', {
    summary: 'Documento de identidad de los adultos.',
    free: true,
  }),
  document('DUI-2', 'Renovación del DUI', { channels: ['in_person', 'online'], online: true }),
  document('NAC-1', 'Certificación de partida de nacimiento', { online: true, channels: ['online'] }),
  document('NAC-2', 'Inscripción de nacimiento', { free: true, summary: 'Para recién nacidos.' }),
  document('LIC-1', 'Licencia de conducir para motocicleta, vehículo liviano o vehículo pesado', transit),
  document('LIC-2', 'Devolución de licencia de conducir', { ...transit, free: true }),
  document('LIC-3', 'Reposición de licencia de conducir', {
    ...transit,
    alternateNames: ['Perdí mi licencia'],
  }),
  document('PLA-1', 'Placas de motocicleta', { ...transit, audiences: ['person', 'company'] }),
  document('EMP-1', 'Inscribir una empresa', {
    audiences: ['company'],
    keywords: ['negocio', 'sociedad'],
    description: 'Se pide la fotocopia del pasaporte de quien es extranjero.',
  }),
  document('ZOO-1', 'Constancia zoosanitaria', {
    outputs: ['Constancia'],
    online: true,
    channels: ['online'],
  }),
  document('NIN-1', 'Carné para niñas y niños', { variants: ['Primera vez', 'Reposición por extravío'] }),
  document('PEN-1', 'Pensión por vejez', { audiences: ['person', 'resident_abroad'] }),
];

export const smallIndex = createSearchIndex({ documents: SMALL_CATALOGUE, country: 'SV' });

/** Codes of the hits, best first. */
export const codes = (q: string, more: Partial<SearchRequest> = {}): string[] =>
  smallIndex.search({ q, limit: 50, ...more }).hits.map((hit) => hit.code);
