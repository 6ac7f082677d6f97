/** Trámites of the test catalogue with everything that a list of one's own can have. */
import type { CatalogueRecordInput } from '../../src/contract/catalogue.ts';

const usd = (amount: string) => ({ amount, currency: 'USD' });

export const listRecords: CatalogueRecordInput[] = [
  {
    type: 'tramite',
    code: 'LISTA',
    name: { es: 'Registrar una tienda', en: 'Register a shop' },
    summary: { es: 'Para abrir una tienda.', en: 'To open a shop.' },
    institution: 'REG',
    audiences: [{ kind: 'person' }],
    variants: [
      {
        code: 'primera',
        name: { es: 'Por primera vez', en: 'For the first time' },
        channels: [{ kind: 'in_person' }, { kind: 'online', url: 'https://tiendas.example.gob/' }],
        appointment: { required: true, url: 'https://citas.example.gob/', phone: '2222-3333' },
        steps: [
          { order: 1, title: { es: 'Presente los papeles.' }, channel: 'in_person', office: 'REG-SS' },
          {
            order: 2,
            title: { es: 'Espere la inspección' },
            time: { amount: 5, unit: 'business_day' },
          },
          { order: 3, title: { es: 'Recoja el permiso' }, channel: 'in_person', office: 'REG-SS' },
        ],
        requirements: [
          {
            id: 'dui',
            name: { es: 'DUI vigente', en: 'Valid identity card' },
            original: true,
            copies: 2,
            issuer: { es: 'Registro de prueba' },
            issuerTramite: 'COMPLETO',
            alternativeGroup: 'identidad',
          },
          { id: 'pasaporte', name: { es: 'Pasaporte' }, original: true, alternativeGroup: 'identidad' },
          { id: 'recibo', name: { es: 'Recibo de luz' }, copies: 1, legalBasisRef: 'ley' },
          {
            id: 'tutela',
            name: { es: 'Autorización de quien tiene la tutela' },
            original: true,
            condition: { text: { es: 'Si la persona es menor de edad.' } },
          },
          {
            id: 'partida',
            name: { es: 'Partida de nacimiento' },
            copies: 1,
            condition: { text: { es: 'Si la persona es menor de edad.' } },
          },
          {
            id: 'contrato',
            name: { es: 'Contrato de alquiler' },
            condition: { text: { es: 'Solo locales alquilados' } },
          },
          { id: 'nit', name: { es: 'Número de contribuyente' }, stateAlreadyHasIt: true },
          { id: 'foto', name: { es: 'Foto del local' }, mandatory: false },
        ],
        fees: [
          { kind: 'amount', amount: usd('10.10'), concept: { es: 'Inscripción' } },
          { kind: 'amount', amount: usd('0.20'), concept: { es: 'Formulario' } },
          {
            kind: 'amount',
            amount: usd('5.00'),
            concept: { es: 'Atención en ventanilla' },
            whenChannel: 'in_person',
          },
          { kind: 'tariff', concept: { es: 'Rótulo' }, text: { es: 'Según el tamaño del rótulo' } },
          { kind: 'amount', amount: usd('3.00'), concept: { es: 'Envío a domicilio' }, mandatory: false },
        ],
        usualTime: { amount: 3, unit: 'business_day' },
        legalTime: { amount: 10, unit: 'business_day' },
        offices: ['REG-SS', 'REG-SA', 'REG-ME', 'REG-LA'].map((office) => ({ office })),
      },
      {
        code: 'renovar',
        name: { es: 'Renovar', en: 'Renew' },
        channels: [{ kind: 'online', url: 'https://tiendas.example.gob/' }],
        requirements: [{ id: 'dui', name: { es: 'DUI vigente', en: 'Valid identity card' } }],
        fees: [{ kind: 'free' }],
      },
    ],
    legalBasis: [
      { id: 'ley', kind: 'law', name: { es: 'Ley de tiendas' }, articles: 'art. 4', topic: 'requirements' },
      { kind: 'law', name: { es: 'Ley de tasas' }, topic: 'fees' },
    ],
    registration: {
      registry: { es: 'el Registro Nacional de Trámites' },
      number: 'RNT-PRUEBA-7',
      status: 'registered',
    },
    updatedAt: '2026-10-02',
    verifiedAt: '2026-11-03',
  },
];
