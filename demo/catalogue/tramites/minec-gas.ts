import type { TramiteInput } from '../../../src/contract/tramite.ts';
import { channel } from '../author/channel.ts';
import { dui } from '../author/dui.ts';
import { businessDays, minutes } from '../author/duration.ts';
import { free } from '../author/fee.ts';
import { law } from '../author/norm.ts';
import { requirement } from '../author/requirement.ts';
import { paragraphs } from '../author/rich.ts';
import { steps } from '../author/steps.ts';
import { tramite } from '../author/tramite.ts';
import { variant } from '../author/variant.ts';

const phone = '2555-0110';

export const minecGasTramites: TramiteInput[] = [
  tramite(
    'MINEC-0010',
    { es: 'Solicitar el subsidio al gas', en: 'Apply for the cooking gas subsidy' },
    {
      summary: {
        es: 'Apoyo mensual para comprar el cilindro de gas de su hogar o su pequeño negocio.',
        en: 'Monthly support to buy the gas cylinder for your home or small business.',
      },
      description: paragraphs(
        'Se entrega un apoyo por hogar, a nombre de una sola persona.',
        'El hogar debe consumir poca energía eléctrica.',
      ),
      audiences: [
        { kind: 'person', age: { from: 18 } },
        { kind: 'company', condition: { es: 'Negocio de subsistencia.' } },
      ],
      class: 'CIU',
      categories: ['SPS-001', 'EC-001'],
      alternateNames: ['Subsidio del gas', 'Ayuda para el tambo de gas', 'Vale del gas'],
      keywords: ['gas', 'subsidio', 'tambo', 'cilindro', 'propano', 'ayuda'],
      outputs: [{ name: 'Subsidio mensual', kind: 'payment', delivery: 'Al comprar el cilindro' }],
      variants: [
        variant(
          'hogar',
          { es: 'Hogar', en: 'Household' },
          {
            channels: [
              channel('partner_point', { notes: 'En centros de atención y alcaldías.' }),
              channel('phone', { phone }),
              channel('app', { notes: 'Consulte si ya está inscrito.' }),
            ],
            steps: steps(
              { title: 'Consulte si califica', channel: 'phone' },
              { title: 'Inscríbase', channel: 'partner_point', time: minutes(20) },
              { title: 'Compre el cilindro con su DUI', channel: 'partner_point' },
            ),
            requirements: [
              dui({ copies: 1 }),
              requirement('recibo', 'Último recibo de luz', {
                kind: 'address_proof',
                copies: 1,
                alternativeGroup: 'vivienda',
              }),
              requirement('constancia', 'Constancia de que no tiene energía', {
                kind: 'address_proof',
                original: true,
                alternativeGroup: 'vivienda',
                issuer: 'Alcaldía o junta de vecinos',
              }),
            ],
            fees: [free()],
            usualTime: businessDays(15),
            offices: ['MINEC-01'],
          },
        ),
        variant(
          'negocio',
          { es: 'Tortillería, comedor o venta pequeña', en: 'Tortilla maker, eatery or small stall' },
          {
            channels: [
              channel('in_person'),
              channel('home_visit', { phone, notes: 'Un técnico revisa el negocio.' }),
            ],
            requirements: [
              dui({ copies: 1 }),
              requirement('recibo', 'Último recibo de luz', { kind: 'address_proof', copies: 1 }),
              requirement('negocio', 'Permiso o constancia del negocio', {
                copies: 1,
                mandatory: false,
                issuerTramite: 'SRS-0001',
              }),
            ],
            fees: [free()],
            usualTime: businessDays(30),
            offices: ['MINEC-01'],
          },
        ),
        variant(
          'cambio',
          { es: 'Cambiar a la persona titular', en: 'Change the account holder' },
          {
            channels: [
              channel('in_person'),
              channel('email', { notes: 'Envíe las copias de los documentos.' }),
            ],
            requirements: [
              dui({ name: 'DUI de la nueva persona titular', copies: 1 }),
              requirement('defuncion', 'Partida de defunción', {
                kind: 'civil_record',
                copies: 1,
                condition: 'Si la persona titular falleció.',
                issuerTramite: 'RNPN-0007',
              }),
            ],
            fees: [free()],
            usualTime: businessDays(10),
            offices: ['MINEC-01'],
          },
        ),
      ],
      alerts: [
        {
          text: 'Actualice su recibo de luz antes del 31 de diciembre para no perder el apoyo.',
          from: '2026-11-01',
          until: '2026-12-31',
        },
      ],
      legalBasis: [
        law('Ley Reguladora del Depósito, Transporte y Distribución de Productos de Petróleo', {
          topic: 'origin',
        }),
      ],
      registered: 'RNT-DEMO-0143',
      digitalLevel: 2,
      identityLevel: 1,
      faq: [{ q: '¿Puedo tenerlo si alquilo?', a: 'Sí. Lleve el recibo de la casa donde vive.' }],
      updatedAt: '2026-11-01',
      verifiedAt: '2026-11-01',
    },
  ),
];
