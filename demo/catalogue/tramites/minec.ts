import type { TramiteInput } from '../../../src/contract/tramite.ts';
import { channel } from '../author/channel.ts';
import { businessDays, years } from '../author/duration.ts';
import { free } from '../author/fee.ts';
import { law } from '../author/norm.ts';
import { requirement } from '../author/requirement.ts';
import { steps } from '../author/steps.ts';
import { tramite } from '../author/tramite.ts';
import { onlyVariant } from '../author/variant.ts';

const site = 'https://www.economia.gob.sv/';

export const minecTramites: TramiteInput[] = [
  tramite(
    'MINEC-0001',
    { es: 'Registrar una micro o pequeña empresa', en: 'Register a micro or small business' },
    {
      summary: {
        es: 'Obtenga la constancia de micro o pequeña empresa para usar beneficios y compras públicas.',
        en: 'Get proof of being a micro or small business, for benefits and public purchases.',
      },
      audiences: ['company', 'person'],
      class: 'EMP',
      categories: ['ION-001', 'SPS-001'],
      alternateNames: ['Registro MYPE', 'Constancia de MYPE'],
      keywords: ['mype', 'emprendedor', 'pequeña empresa', 'negocio', 'conamype'],
      outputs: [{ name: 'Constancia de MYPE', kind: 'registration', validity: years(1) }],
      variants: [
        onlyVariant({
          channels: [
            channel('online', { url: site }),
            channel('phone', { phone: '2555-0110', notes: 'Le ayudan a llenar el registro.' }),
          ],
          steps: steps('Cree un usuario', 'Describa su negocio', 'Descargue la constancia'),
          requirements: [
            requirement('dui', 'DUI de la persona dueña', {
              kind: 'identity',
              copies: 1,
              issuerTramite: 'RNPN-0002',
            }),
            requirement('ventas', 'Ventas del último año', { kind: 'information' }),
            requirement('iva', 'Tarjeta de IVA', { copies: 1, mandatory: false, issuerTramite: 'MH-0002' }),
          ],
          fees: [free()],
          usualTime: businessDays(3),
          validity: years(1),
          offices: ['MINEC-01'],
        }),
      ],
      legalBasis: [
        law('Ley de Fomento, Protección y Desarrollo para la Micro y Pequeña Empresa', { topic: 'origin' }),
      ],
      registered: 'RNT-DEMO-0041',
      digitalLevel: 3,
      updatedAt: '2026-07-20',
      verifiedAt: '2026-07-20',
    },
  ),
  tramite(
    'MINEC-0002',
    { es: 'Solicitar beneficios de zona franca', en: 'Apply for free-zone benefits' },
    {
      summary: {
        es: 'Para empresas que producen para exportar y desean instalarse en una zona franca.',
        en: 'For companies that produce for export and wish to settle in a free zone.',
      },
      audiences: ['company'],
      class: 'EMP',
      categories: ['IE-001', 'ION-001'],
      alternateNames: ['Régimen de zonas francas'],
      keywords: ['zona franca', 'exportar', 'beneficios', 'incentivos', 'maquila'],
      outputs: [{ name: 'Acuerdo de beneficios', kind: 'authorization' }],
      variants: [
        onlyVariant({
          channels: [channel('mixed', { url: site, notes: 'Envíe en línea y firme en la oficina.' })],
          requirements: [
            requirement('escritura', 'Escritura de la sociedad inscrita', {
              copies: 1,
              certified: true,
              issuerTramite: 'CNR-0001',
            }),
            requirement('plan', 'Plan de inversión y empleo', { original: true }),
            requirement('solvencia', 'Solvencia tributaria', {
              original: true,
              issuerTramite: 'MH-0003',
              stateAlreadyHasIt: true,
            }),
          ],
          fees: [free()],
          usualTime: businessDays(20),
          offices: ['MINEC-01'],
        }),
      ],
      legalBasis: [law('Ley de Zonas Francas Industriales y de Comercialización', { topic: 'origin' })],
      digitalLevel: 1,
      updatedAt: '2025-06-16',
      verifiedAt: '2025-06-16',
    },
  ),
];
