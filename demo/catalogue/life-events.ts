import type { LifeEvent } from '../../src/contract/institution.ts';

const lifeEvent = (
  code: string,
  name: { es: string; en: string },
  stage: string,
  tramites: string[],
): Omit<LifeEvent, 'order'> => ({ code, name, stage: { es: stage }, tramites });

/** Moments of a life, and the trámites in the order in which a person meets them. */
export const lifeEvents: LifeEvent[] = [
  lifeEvent('nacimiento', { es: 'Nacimiento de una hija o un hijo', en: 'Having a child' }, 'Familia', [
    'RNPN-0008',
    'MRREE-0004',
    'RNPN-0005',
    'RNPN-0009',
    'DGME-0004',
  ]),
  lifeEvent('perdida-documentos', { es: 'Perder los documentos', en: 'Losing your documents' }, 'Identidad', [
    'RNPN-0003',
    'DGME-0003',
    'VMT-0003',
    'RNPN-0005',
    'VMT-0006',
  ]),
  lifeEvent('viaje', { es: 'Viajar al exterior', en: 'Travelling abroad' }, 'Viajes', [
    'DGME-0001',
    'DGME-0002',
    'DGME-0004',
    'DGME-0005',
    'MRREE-0001',
  ]),
  lifeEvent('matrimonio', { es: 'Casarse', en: 'Getting married' }, 'Familia', [
    'RNPN-0005',
    'ALC-SS-0003',
    'RNPN-0006',
    'RNPN-0004',
  ]),
  lifeEvent('negocio', { es: 'Empezar un negocio', en: 'Starting a business' }, 'Trabajo', [
    'CNR-0001',
    'MH-0001',
    'MH-0002',
    'CNR-0002',
    'ALC-SS-0005',
    'SRS-0001',
    'ALC-SS-0001',
    'ISSS-0004',
    'MINEC-0001',
    'MH-0006',
    'CNR-0005',
  ]),
  lifeEvent('conducir', { es: 'Conducir un vehículo', en: 'Driving a vehicle' }, 'Vehículos', [
    'VMT-0001',
    'VMT-0005',
    'VMT-0004',
    'VMT-0007',
    'VMT-0002',
  ]),
  lifeEvent('empleo', { es: 'Buscar trabajo', en: 'Looking for work' }, 'Trabajo', [
    'RNPN-0002',
    'MH-0001',
    'MTPS-0004',
    'PNC-0001',
    'MJSP-0002',
    'MINSAL-0002',
    'ISSS-0001',
    'MTPS-0005',
    'MTPS-0003',
    'MTPS-0001',
  ]),
  lifeEvent('jubilacion', { es: 'Jubilarse', en: 'Retiring' }, 'Vejez', [
    'RNPN-0005',
    'ISSS-0003',
    'ISP-0001',
    'ISP-0004',
  ]),
  lifeEvent('vivir-fuera', { es: 'Vivir fuera del país', en: 'Living abroad' }, 'Viajes', [
    'MRREE-0003',
    'MRREE-0002',
    'MRREE-0004',
    'MRREE-0005',
    'RNPN-0005',
    'MRREE-0001',
  ]),
  lifeEvent('discapacidad', { es: 'Vivir con una discapacidad', en: 'Living with a disability' }, 'Salud', [
    'CONADIS-0001',
    'CONADIS-0002',
    'ISP-0002',
  ]),
  lifeEvent('fallecimiento', { es: 'Fallecimiento de un familiar', en: 'Death of a relative' }, 'Familia', [
    'ALC-SS-0004',
    'RNPN-0007',
    'ISP-0003',
    'CNR-0004',
    'VMT-0005',
  ]),
].map((event, index) => ({ ...event, order: index + 1 }));
