import type * as z from 'zod/mini';
import type { institution as institutionSchema } from '../../src/contract/institution.ts';

type InstitutionInput = z.input<typeof institutionSchema>;
type Kind = InstitutionInput['kind'];

/**
 * Names and sites are public facts. Telephones and the e-mail of the information unit are made up: all numbers are of
 * the block 2555-01xx, and each e-mail begins with `demo-`.
 */
function institution(
  code: string,
  name: { es: string; en: string },
  mission: string,
  more: { kind: Kind; domain: string; extension: number; parent?: string },
): InstitutionInput {
  const phone = `2555-01${String(more.extension).padStart(2, '0')}`;
  return {
    code,
    name,
    acronym: code === 'ALC-SS' ? 'AMSS' : code,
    kind: more.kind,
    mission: { es: mission },
    ...(more.parent !== undefined && { parent: more.parent }),
    url: `https://www.${more.domain}/`,
    phones: [{ number: phone, label: { es: 'Conmutador (demostración)' } }],
    informationUnit: {
      name: { es: 'Unidad de Acceso a la Información Pública' },
      email: `demo-uaip@${more.domain}`,
      phone,
    },
    domains: [more.domain, `www.${more.domain}`],
  };
}

export const institutions: InstitutionInput[] = [
  institution(
    'RNPN',
    { es: 'Registro Nacional de las Personas Naturales', en: 'National Registry of Natural Persons' },
    'Identifica a las personas y emite el Documento Único de Identidad.',
    { kind: 'registry', domain: 'rnpn.gob.sv', extension: 1 },
  ),
  institution(
    'MRREE',
    { es: 'Ministerio de Relaciones Exteriores', en: 'Ministry of Foreign Affairs' },
    'Atiende a la población salvadoreña en el exterior y legaliza documentos.',
    { kind: 'ministry', domain: 'rree.gob.sv', extension: 2 },
  ),
  institution(
    'MJSP',
    { es: 'Ministerio de Justicia y Seguridad Pública', en: 'Ministry of Justice and Public Security' },
    'Dirige la seguridad pública, la migración y los centros penales.',
    { kind: 'ministry', domain: 'seguridad.gob.sv', extension: 3 },
  ),
  institution(
    'DGME',
    {
      es: 'Dirección General de Migración y Extranjería',
      en: 'Directorate-General for Migration and Foreign Nationals',
    },
    'Emite pasaportes, controla las fronteras y atiende a personas extranjeras.',
    { kind: 'other', domain: 'migracion.gob.sv', extension: 4, parent: 'MJSP' },
  ),
  institution(
    'PNC',
    { es: 'Policía Nacional Civil', en: 'National Civil Police' },
    'Protege a la población y extiende solvencias y antecedentes policiales.',
    { kind: 'other', domain: 'pnc.gob.sv', extension: 5, parent: 'MJSP' },
  ),
  institution(
    'MOP',
    { es: 'Ministerio de Obras Públicas y de Transporte', en: 'Ministry of Public Works and Transport' },
    'Construye y cuida las obras públicas y ordena el transporte.',
    { kind: 'ministry', domain: 'mop.gob.sv', extension: 6 },
  ),
  institution(
    'VMT',
    { es: 'Viceministerio de Transporte', en: 'Vice-Ministry of Transport' },
    'Regula el tránsito, las licencias de conducir y los vehículos.',
    { kind: 'ministry', domain: 'vmt.gob.sv', extension: 7, parent: 'MOP' },
  ),
  institution(
    'MH',
    { es: 'Ministerio de Hacienda', en: 'Ministry of Finance' },
    'Recauda los impuestos y administra las finanzas del Estado.',
    { kind: 'ministry', domain: 'mh.gob.sv', extension: 8 },
  ),
  institution(
    'CNR',
    { es: 'Centro Nacional de Registros', en: 'National Registry Centre' },
    'Lleva los registros de inmuebles, comercio y propiedad intelectual.',
    { kind: 'registry', domain: 'cnr.gob.sv', extension: 9 },
  ),
  institution(
    'MINEC',
    { es: 'Ministerio de Economía', en: 'Ministry of Economy' },
    'Impulsa la producción, el comercio y las empresas del país.',
    { kind: 'ministry', domain: 'economia.gob.sv', extension: 10 },
  ),
  institution(
    'MINED',
    {
      es: 'Ministerio de Educación, Ciencia y Tecnología',
      en: 'Ministry of Education, Science and Technology',
    },
    'Dirige la educación pública y registra los títulos académicos.',
    { kind: 'ministry', domain: 'mined.gob.sv', extension: 11 },
  ),
  institution(
    'MINSAL',
    { es: 'Ministerio de Salud', en: 'Ministry of Health' },
    'Brinda atención de salud y vigila las condiciones sanitarias.',
    { kind: 'ministry', domain: 'salud.gob.sv', extension: 12 },
  ),
  institution(
    'SRS',
    { es: 'Superintendencia de Regulación Sanitaria', en: 'Superintendence of Health Regulation' },
    'Regula medicamentos, alimentos, cosméticos y establecimientos de salud.',
    { kind: 'autonomous', domain: 'srs.gob.sv', extension: 13 },
  ),
  institution(
    'MTPS',
    { es: 'Ministerio de Trabajo y Previsión Social', en: 'Ministry of Labour and Social Security' },
    'Protege los derechos laborales y facilita el empleo.',
    { kind: 'ministry', domain: 'mtps.gob.sv', extension: 14 },
  ),
  institution(
    'ISSS',
    { es: 'Instituto Salvadoreño del Seguro Social', en: 'Salvadoran Social Security Institute' },
    'Cubre la salud y las prestaciones de las personas que cotizan.',
    { kind: 'autonomous', domain: 'isss.gob.sv', extension: 15 },
  ),
  institution(
    'ISP',
    { es: 'Instituto Salvadoreño de Pensiones', en: 'Salvadoran Pensions Institute' },
    'Administra el sistema público de pensiones.',
    { kind: 'autonomous', domain: 'isp.gob.sv', extension: 16 },
  ),
  institution(
    'CONADIS',
    {
      es: 'Consejo Nacional para la Inclusión de las Personas con Discapacidad',
      en: 'National Council for the Inclusion of People with Disabilities',
    },
    'Promueve los derechos de las personas con discapacidad.',
    { kind: 'autonomous', domain: 'conadis.gob.sv', extension: 17 },
  ),
  institution(
    'MAG',
    { es: 'Ministerio de Agricultura y Ganadería', en: 'Ministry of Agriculture and Livestock' },
    'Apoya la agricultura, la ganadería y la pesca.',
    { kind: 'ministry', domain: 'mag.gob.sv', extension: 18 },
  ),
  institution(
    'MARN',
    {
      es: 'Ministerio de Medio Ambiente y Recursos Naturales',
      en: 'Ministry of Environment and Natural Resources',
    },
    'Protege el ambiente y otorga los permisos ambientales.',
    { kind: 'ministry', domain: 'ambiente.gob.sv', extension: 19 },
  ),
  institution(
    'MC',
    { es: 'Ministerio de Cultura', en: 'Ministry of Culture' },
    'Protege el patrimonio y fomenta las artes.',
    { kind: 'ministry', domain: 'cultura.gob.sv', extension: 20 },
  ),
  institution(
    'MITUR',
    { es: 'Ministerio de Turismo', en: 'Ministry of Tourism' },
    'Promueve el turismo y registra a quienes prestan servicios.',
    { kind: 'ministry', domain: 'mitur.gob.sv', extension: 21 },
  ),
  institution(
    'MDN',
    { es: 'Ministerio de la Defensa Nacional', en: 'Ministry of National Defence' },
    'Dirige la Fuerza Armada y el registro de armas.',
    { kind: 'ministry', domain: 'defensa.gob.sv', extension: 22 },
  ),
  institution(
    'PGR',
    { es: 'Procuraduría General de la República', en: 'Office of the Procurator General' },
    'Defiende a las personas y a las familias con servicios legales gratuitos.',
    { kind: 'autonomous', domain: 'pgr.gob.sv', extension: 23 },
  ),
  institution(
    'CSJ',
    { es: 'Corte Suprema de Justicia', en: 'Supreme Court of Justice' },
    'Administra la justicia y autoriza a abogados y notarios.',
    { kind: 'judicial', domain: 'csj.gob.sv', extension: 24 },
  ),
  institution(
    'ALC-SS',
    { es: 'Alcaldía de San Salvador Centro', en: 'Municipality of San Salvador Centro' },
    'Presta los servicios municipales y lleva el registro familiar.',
    { kind: 'municipality', domain: 'sansalvador.gob.sv', extension: 25 },
  ),
  institution(
    'DC',
    { es: 'Defensoría del Consumidor', en: 'Consumer Protection Agency' },
    'Protege los derechos de las personas consumidoras.',
    { kind: 'autonomous', domain: 'defensoria.gob.sv', extension: 26 },
  ),
  institution(
    'SIGET',
    {
      es: 'Superintendencia General de Electricidad y Telecomunicaciones',
      en: 'General Superintendence of Electricity and Telecommunications',
    },
    'Regula la electricidad y las telecomunicaciones.',
    { kind: 'autonomous', domain: 'siget.gob.sv', extension: 27 },
  ),
];
