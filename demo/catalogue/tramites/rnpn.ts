import type { TramiteInput } from '../../../src/contract/tramite.ts';
import { channel } from '../author/channel.ts';
import { businessDays, inWords, minutes, years } from '../author/duration.ts';
import { free, tariff, usd, usdBetween } from '../author/fee.ts';
import { nahuatDemonstration } from '../author/nahuat.ts';
import { constitution, law, regulation } from '../author/norm.ts';
import { requirement } from '../author/requirement.ts';
import { bullets, paragraph, paragraphs, rich, strong } from '../author/rich.ts';
import { steps } from '../author/steps.ts';
import { tramite } from '../author/tramite.ts';
import { onlyVariant, variant } from '../author/variant.ts';

const site = 'https://www.rnpn.gob.sv/';
const appointment = { required: false, url: site, phone: '2555-0101' };
const duiCentres = Array.from({ length: 14 }, (_, index) => `RNPN-${String(index + 1).padStart(2, '0')}`);
const consulates = ['MRREE-LAX', 'MRREE-WDC', 'MRREE-HOU', 'MRREE-MAD'];

const duiLaw = law('Ley Especial Reguladora de la Emisión del Documento Único de Identidad', {
  topic: 'origin',
});
const registryLaw = law('Ley Orgánica del Registro Nacional de las Personas Naturales', {
  topic: 'responsible',
});
const familyRegistryLaw = law(
  'Ley Transitoria del Registro del Estado Familiar y de los Regímenes Patrimoniales',
  {
    topic: 'origin',
  },
);

const birthCertificate = requirement('partida', 'Certificación de partida de nacimiento', {
  kind: 'civil_record',
  original: true,
  copies: 0,
  certified: true,
  issuer: 'Registro del estado familiar de la alcaldía o RNPN',
  issuerTramite: 'RNPN-0005',
  stateAlreadyHasIt: true,
});
const previousDui = requirement('dui-anterior', 'DUI anterior', {
  kind: 'identity',
  original: true,
  copies: 0,
});
const duiFee = usd('10.31', {
  concept: 'Emisión del DUI',
  paymentPlaces: ['regional_offices', 'financial_institution', 'online'],
  methods: ['cash', 'card', 'online'],
});
const dui = (name: string) => [
  { name, kind: 'document' as const, validity: years(8), delivery: 'En el mismo centro', verifiable: true },
];
const centreSteps = steps(
  {
    title: 'Llegue a cualquier centro de DUI',
    channel: 'in_person',
    description: 'Puede pedir cita o llegar sin ella.',
  },
  { title: 'Pague el costo en la caja', channel: 'in_person', time: minutes(10), output: 'Recibo de pago' },
  {
    title: 'Dé sus huellas, su foto y su firma',
    channel: 'in_person',
    time: minutes(15),
    responsible: 'Centro de DUI',
  },
  { title: 'Revise sus datos y reciba el DUI', channel: 'in_person', output: 'DUI impreso' },
);
const consularSteps = steps(
  { title: 'Pida su cita en el consulado', channel: 'online' },
  { title: 'Preséntese con sus documentos', channel: 'consulate', time: minutes(30) },
  { title: 'Espere el aviso de entrega', description: 'El consulado le avisa cuando llega su DUI.' },
);

export const rnpnTramites: TramiteInput[] = [
  tramite(
    'RNPN-0001',
    { es: 'Sacar el DUI por primera vez', en: 'Get the identity card (DUI) for the first time' },
    {
      summary: {
        es: 'Para personas salvadoreñas que cumplieron 18 años y aún no tienen DUI. La primera vez es gratis.',
        en: 'For Salvadorans aged 18 or over who do not have a DUI yet. The first one is free.',
      },
      description: rich(
        paragraph('El DUI es el documento que ', strong('prueba su identidad'), ' dentro del país.'),
        paragraph('Con él usted puede:'),
        bullets(
          'Votar.',
          'Abrir una cuenta de banco.',
          'Firmar contratos.',
          'Usarlo como número de contribuyente.',
        ),
      ),
      purpose: 'Identificarse ante cualquier oficina pública o privada.',
      whoMust: 'Toda persona salvadoreña que cumple 18 años.',
      audiences: [{ kind: 'person', age: { from: 18 } }],
      class: 'CIU',
      categories: ['ID-001'],
      alternateNames: ['Primer DUI', 'Sacar el DUI', 'Tramitar el Documento Único de Identidad'],
      keywords: ['dui', 'cédula', 'documento de identidad', 'primera vez', 'mayoría de edad', '18 años'],
      outputs: dui('Documento Único de Identidad'),
      variants: [
        variant(
          'general',
          { es: 'Persona nacida en el país', en: 'Born in the country' },
          {
            channels: [channel('in_person', { notes: 'En cualquier centro de DUI.' })],
            appointment,
            steps: steps(
              {
                title: 'Pida su partida de nacimiento',
                description: 'No debe tener más de un año de emitida.',
              },
              { title: 'Llegue a cualquier centro de DUI', channel: 'in_person' },
              { title: 'Dé sus huellas, su foto y su firma', channel: 'in_person', time: minutes(15) },
              { title: 'Reciba su DUI', output: 'DUI impreso' },
            ),
            requirements: [
              birthCertificate,
              requirement('carne', 'Carné de minoridad o carné de estudiante con foto', {
                kind: 'identity',
                original: true,
                alternativeGroup: 'identidad',
              }),
              requirement('testigo', 'Un familiar con DUI vigente que dé fe de quién es usted', {
                kind: 'witness',
                alternativeGroup: 'identidad',
              }),
              requirement('recibo', 'Recibo de agua o luz de donde vive', {
                kind: 'address_proof',
                mandatory: false,
                copies: 1,
              }),
            ],
            fees: [free({ concept: 'Primer DUI' })],
            usualTime: minutes(45),
            validity: years(8),
            offices: [...duiCentres, { office: 'RNPN-15', notes: 'Atiende por número de llegada.' }],
          },
        ),
        variant(
          'naturalizada',
          { es: 'Persona salvadoreña por naturalización', en: 'Naturalised citizen' },
          {
            channels: [channel('in_person')],
            requirements: [
              requirement('resolucion', 'Resolución de naturalización', {
                original: true,
                copies: 1,
                certified: true,
                issuer: 'Migración y Extranjería',
              }),
              birthCertificate,
              requirement('traduccion', 'Traducción al español', {
                condition: 'Si su partida está en otro idioma.',
                certified: true,
              }),
            ],
            fees: [free({ concept: 'Primer DUI' })],
            usualTime: businessDays(1),
            validity: years(8),
            offices: ['RNPN-06'],
          },
        ),
      ],
      next: ['RNPN-0002', 'VMT-0001', 'DGME-0001'],
      related: ['RNPN-0005', 'RNPN-0009'],
      legalBasis: [duiLaw, registryLaw],
      registered: 'RNT-DEMO-0001',
      digitalLevel: 1,
      identityLevel: 0,
      faq: [
        {
          q: '¿Puedo sacarlo en otro departamento?',
          a: 'Sí. Todos los centros de DUI atienden a cualquier persona.',
        },
        { q: '¿Necesito cita?', a: 'No. La cita solo reduce la espera.' },
      ],
      updatedAt: '2026-09-14',
      verifiedAt: '2026-09-14',
      verifiedBy: { es: 'Unidad de identificación (demostración)' },
    },
  ),
  tramite(
    'RNPN-0002',
    { es: 'Renovar el DUI', en: 'Renew the identity card (DUI)', ppl: 'Xikchiwa yankwik ne DUI' },
    {
      summary: {
        es: 'Si su DUI venció o está por vencer, renuévelo en cualquier centro o en un consulado.',
        en: 'If your DUI has expired or is about to, renew it at any centre or at a consulate.',
        ppl: 'Nikan tikita ken tikchiwa.',
      },
      translations: nahuatDemonstration,
      description: paragraphs(
        'El DUI vence ocho años después de emitido.',
        'Puede renovarlo desde tres meses antes.',
      ),
      audiences: [{ kind: 'person', age: { from: 18 } }, 'resident_abroad'],
      class: 'CIU',
      categories: ['ID-001'],
      alternateNames: ['Renovación de DUI', 'DUI vencido', 'Cambiar el DUI vencido'],
      keywords: ['dui', 'renovar', 'vencido', 'cédula', 'documento único de identidad'],
      outputs: dui('DUI renovado'),
      variants: [
        variant(
          'pais',
          { es: 'En El Salvador', en: 'In El Salvador' },
          {
            channels: [
              channel('in_person'),
              channel('mixed', { url: site, notes: 'Pague en línea y llegue solo a la foto.' }),
            ],
            appointment,
            steps: centreSteps,
            requirements: [
              previousDui,
              requirement('partida-cambio', 'Certificación de partida de nacimiento', {
                kind: 'civil_record',
                original: true,
                condition: 'Si cambió su nombre o su estado familiar.',
                issuerTramite: 'RNPN-0005',
              }),
            ],
            fees: [duiFee],
            usualTime: minutes(40),
            validity: years(8),
            offices: duiCentres,
          },
        ),
        variant(
          'exterior',
          { es: 'En el exterior', en: 'Abroad' },
          {
            channels: [channel('consulate', { notes: 'En consulados con servicio de DUI.' })],
            appointment: { required: true, url: 'https://www.rree.gob.sv/' },
            steps: consularSteps,
            requirements: [
              requirement('dui-o-pasaporte', 'DUI anterior o pasaporte salvadoreño', {
                kind: 'identity',
                original: true,
                copies: 1,
              }),
              requirement('direccion', 'Comprobante de su dirección en el exterior', {
                kind: 'address_proof',
                copies: 1,
              }),
            ],
            fees: [
              usd('35.00', {
                concept: 'Emisión del DUI en el exterior',
                whenChannel: 'consulate',
                whenAudience: 'resident_abroad',
              }),
            ],
            usualTime: inWords('De 3 a 6 semanas, según el consulado'),
            validity: years(8),
            offices: consulates,
          },
        ),
        variant(
          'mayores-60',
          { es: 'Personas de 60 años o más', en: 'People aged 60 or over' },
          {
            channels: [
              channel('in_person'),
              channel('home_visit', { phone: '2555-0101', notes: 'Si usted no puede salir de casa.' }),
            ],
            requirements: [previousDui],
            fees: [free({ concept: 'Renovación para personas mayores' })],
            usualTime: minutes(40),
            offices: duiCentres,
          },
        ),
      ],
      related: ['RNPN-0003', 'RNPN-0004', 'MRREE-0003'],
      legalBasis: [
        { ...duiLaw, articles: 'Arts. 2 y 5' },
        regulation('Reglamento de la Ley Orgánica del RNPN'),
      ],
      registered: 'RNT-DEMO-0002',
      digitalLevel: 2,
      identityLevel: 1,
      simplification: [
        {
          criterion: 'electronic_notice',
          answer: 'yes',
          note: { es: 'Llega un correo cuando el documento está listo.' },
          date: '2026-06-01',
        },
        { criterion: 'documents_online', answer: 'partly', date: '2026-06-01' },
        { criterion: 'electronic_signature', answer: 'no', date: '2026-06-01' },
      ],
      faq: [
        { q: '¿Hay multa si está vencido?', a: 'Estos datos no lo dicen. Pregunte en el centro de DUI.' },
        { q: '¿Otra persona puede retirarlo?', a: 'No. La foto y las huellas se toman en persona.' },
      ],
      alerts: [
        {
          text: 'Hay más espera en diciembre. Pida cita para llegar con hora.',
          from: '2026-11-15',
          until: '2026-12-31',
        },
      ],
      silence: {
        applies: false,
        text: 'El DUI se entrega el mismo día. Por eso no hay plazo de silencio.',
      },
      updatedAt: '2026-10-05T09:30:00-06:00',
      verifiedAt: '2026-10-05',
      verifiedBy: { es: 'Unidad de identificación (demostración)' },
    },
  ),
  tramite(
    'RNPN-0003',
    { es: 'Reponer el DUI perdido o dañado', en: 'Replace a lost or damaged identity card (DUI)' },
    {
      summary: {
        es: 'Si perdió su DUI, se lo robaron o se dañó, pida otro con los mismos datos.',
        en: 'If your DUI was lost, stolen or damaged, get another with the same data.',
      },
      audiences: [{ kind: 'person', age: { from: 18 } }],
      class: 'CIU',
      categories: ['ID-001'],
      alternateNames: ['Reposición de DUI', 'Perdí mi DUI', 'Me robaron el DUI'],
      keywords: ['dui', 'extravío', 'robo', 'perdido', 'duplicado', 'cédula'],
      outputs: dui('DUI repuesto'),
      variants: [
        variant(
          'perdido',
          { es: 'Por pérdida o robo', en: 'Lost or stolen' },
          {
            channels: [channel('in_person')],
            appointment,
            steps: centreSteps,
            requirements: [
              requirement('datos', 'Su número de DUI, si lo recuerda', {
                kind: 'information',
                mandatory: false,
              }),
              requirement('denuncia', 'Denuncia por robo', {
                copies: 1,
                condition: 'Si se lo robaron.',
                issuer: 'Policía Nacional Civil',
              }),
            ],
            fees: [duiFee],
            usualTime: minutes(45),
            offices: duiCentres,
          },
        ),
        variant(
          'danado',
          { es: 'Por daño', en: 'Damaged' },
          {
            channels: [channel('in_person')],
            steps: centreSteps,
            requirements: [
              requirement('dui-danado', 'DUI dañado', { kind: 'identity', original: true, copies: 0 }),
            ],
            fees: [duiFee],
            usualTime: minutes(40),
            offices: duiCentres,
          },
        ),
        variant(
          'exterior',
          { es: 'En el exterior', en: 'Abroad' },
          {
            channels: [channel('consulate')],
            appointment: { required: true, url: 'https://www.rree.gob.sv/' },
            steps: consularSteps,
            requirements: [
              requirement('pasaporte', 'Pasaporte salvadoreño', {
                kind: 'identity',
                original: true,
                copies: 1,
              }),
            ],
            fees: [usd('35.00', { concept: 'Emisión del DUI en el exterior' })],
            usualTime: inWords('De 3 a 6 semanas, según el consulado'),
            offices: consulates,
          },
        ),
      ],
      related: ['RNPN-0002', 'DGME-0003', 'VMT-0003'],
      legalBasis: [duiLaw],
      registered: 'RNT-DEMO-0003',
      digitalLevel: 1,
      updatedAt: '2026-09-14',
      verifiedAt: '2026-09-14',
    },
  ),
  tramite(
    'RNPN-0004',
    { es: 'Modificar los datos del DUI', en: 'Change the data on the identity card (DUI)' },
    {
      summary: {
        es: 'Cambie en su DUI la dirección, el estado familiar, el apellido de casada o la profesión.',
        en: 'Change the address, marital status, married name or occupation on your DUI.',
      },
      audiences: [{ kind: 'person', age: { from: 18 } }],
      class: 'CIU',
      categories: ['ID-001', 'PF-001'],
      alternateNames: [
        'Modificación de DUI',
        'Cambiar la dirección del DUI',
        'Cambiar el estado civil en el DUI',
      ],
      keywords: ['dui', 'cambio de dirección', 'apellido de casada', 'estado familiar', 'cédula'],
      outputs: dui('DUI con datos nuevos'),
      variants: [
        onlyVariant({
          channels: [channel('in_person')],
          appointment,
          steps: centreSteps,
          requirements: [
            previousDui,
            requirement('matrimonio', 'Certificación de partida de matrimonio', {
              original: true,
              condition: 'Si se casó o se divorció.',
              issuerTramite: 'RNPN-0006',
            }),
            requirement('recibo', 'Recibo de agua o luz', {
              kind: 'address_proof',
              copies: 1,
              condition: 'Si cambió de dirección.',
            }),
            requirement('titulo', 'Título o constancia de su profesión', {
              copies: 1,
              condition: 'Si cambió de profesión.',
            }),
          ],
          fees: [duiFee],
          usualTime: minutes(45),
          validity: years(8),
          offices: duiCentres,
        }),
      ],
      related: ['RNPN-0002', 'RNPN-0006'],
      legalBasis: [duiLaw],
      registered: 'RNT-DEMO-0004',
      digitalLevel: 1,
      updatedAt: '2026-08-20',
      verifiedAt: '2026-08-20',
    },
  ),
  tramite(
    'RNPN-0005',
    {
      es: 'Pedir la certificación de partida de nacimiento',
      en: 'Request a birth certificate',
      ppl: 'Xiktajtani ne amat ipal mutukay',
    },
    {
      summary: {
        es: 'Obtenga una copia certificada de su partida de nacimiento, en línea, en la alcaldía o en el consulado.',
        en: 'Get a certified copy of your birth certificate online, at the town hall or at a consulate.',
        ppl: 'Ne amat kijtua ken mutukay.',
      },
      translations: nahuatDemonstration,
      audiences: ['person', 'resident_abroad'],
      class: 'CIU',
      categories: ['ID-001', 'PF-001'],
      alternateNames: ['Partida de nacimiento', 'Sacar la partida', 'Acta de nacimiento'],
      keywords: ['partida', 'nacimiento', 'certificación', 'acta', 'registro familiar'],
      outputs: [
        {
          name: 'Certificación de partida de nacimiento',
          kind: 'document',
          validity: years(1),
          verifiable: true,
        },
      ],
      variants: [
        variant(
          'en-linea',
          { es: 'En línea', en: 'Online' },
          {
            channels: [
              channel('online', { url: site }),
              channel('app', { notes: 'Desde la aplicación de la ventanilla de demostración.' }),
            ],
            steps: steps('Escriba sus datos en el sitio', 'Pague con tarjeta', {
              title: 'Descargue la certificación',
              output: 'Archivo PDF con código de verificación',
            }),
            requirements: [
              requirement('dui', 'Número de DUI', {
                kind: 'information',
                description: 'O los datos de nacimiento, si es de otra persona.',
              }),
            ],
            fees: [
              usd('3.50', {
                concept: 'Certificación electrónica',
                whenChannel: 'online',
                paymentPlaces: ['online'],
                methods: ['card'],
              }),
            ],
            usualTime: minutes(15),
          },
        ),
        variant(
          'alcaldia',
          { es: 'En la alcaldía', en: 'At the town hall' },
          {
            channels: [channel('in_person', { notes: 'En la alcaldía donde está el asiento.' })],
            requirements: [
              requirement('datos', 'Nombre completo, fecha de nacimiento y nombre de la madre', {
                kind: 'information',
              }),
            ],
            fees: [
              usdBetween('2.00', '5.50', {
                text: 'Cada alcaldía fija su tasa.',
                paymentPlaces: ['other'],
                methods: ['cash'],
              }),
            ],
            usualTime: minutes(60),
            offices: ['ALC-SS-01', 'ALC-SS-02', 'RNPN-06'],
          },
        ),
        variant(
          'exterior',
          { es: 'En el exterior', en: 'Abroad' },
          {
            channels: [
              channel('consulate'),
              channel('post', { notes: 'El consulado puede enviarla a su casa.' }),
            ],
            appointment: { required: true, url: 'https://www.rree.gob.sv/' },
            requirements: [
              requirement('identidad', 'DUI o pasaporte de quien la pide', {
                kind: 'identity',
                original: true,
                copies: 1,
              }),
            ],
            fees: [usd('10.00', { concept: 'Certificación por medio del consulado' })],
            usualTime: inWords('15 días hábiles, más el envío', businessDays(15)),
            offices: consulates,
          },
        ),
      ],
      related: ['RNPN-0006', 'RNPN-0007', 'MRREE-0001'],
      legalBasis: [familyRegistryLaw, registryLaw],
      registered: 'RNT-DEMO-0005',
      digitalLevel: 3,
      identityLevel: 1,
      faq: [
        { q: '¿Vence la certificación?', a: 'Muchas oficinas piden que tenga menos de un año.' },
        { q: '¿Puedo pedir la de otra persona?', a: 'Sí. La partida es un registro público.' },
      ],
      updatedAt: '2026-10-22',
      verifiedAt: '2026-10-22',
    },
  ),
  tramite(
    'RNPN-0006',
    { es: 'Pedir la certificación de partida de matrimonio', en: 'Request a marriage certificate' },
    {
      summary: {
        es: 'Obtenga una copia certificada de su partida de matrimonio, con las anotaciones que tenga.',
        en: 'Get a certified copy of your marriage certificate, with its annotations.',
      },
      audiences: ['person', 'resident_abroad'],
      class: 'CIU',
      categories: ['PF-001'],
      alternateNames: ['Partida de matrimonio', 'Acta de matrimonio'],
      keywords: ['partida', 'matrimonio', 'casados', 'boda', 'certificación'],
      outputs: [{ name: 'Certificación de partida de matrimonio', kind: 'document', verifiable: true }],
      variants: [
        variant(
          'en-linea',
          { es: 'En línea', en: 'Online' },
          {
            channels: [channel('online', { url: site })],
            requirements: [
              requirement('dui', 'Número de DUI de uno de los cónyuges', { kind: 'information' }),
            ],
            fees: [usd('3.50', { concept: 'Certificación electrónica' })],
            usualTime: minutes(15),
          },
        ),
        variant(
          'alcaldia',
          { es: 'En la alcaldía', en: 'At the town hall' },
          {
            channels: [channel('in_person')],
            requirements: [
              requirement('datos', 'Nombres de los cónyuges y fecha del matrimonio', { kind: 'information' }),
            ],
            fees: [tariff('Según la ordenanza de tasas de cada municipio.')],
            usualTime: minutes(60),
            offices: ['ALC-SS-01', 'ALC-SS-02'],
          },
        ),
      ],
      related: ['RNPN-0004', 'RNPN-0005'],
      legalBasis: [familyRegistryLaw],
      registered: 'RNT-DEMO-0006',
      digitalLevel: 3,
      updatedAt: '2026-07-02',
      verifiedAt: '2026-07-02',
    },
  ),
  tramite(
    'RNPN-0007',
    { es: 'Pedir la certificación de partida de defunción', en: 'Request a death certificate' },
    {
      summary: {
        es: 'Obtenga la partida de defunción de un familiar para herencias, seguros y pensiones.',
        en: "Get a relative's death certificate for inheritance, insurance and pensions.",
      },
      audiences: ['person'],
      class: 'CIU',
      categories: ['PF-001'],
      alternateNames: ['Partida de defunción', 'Acta de defunción'],
      keywords: ['partida', 'defunción', 'fallecimiento', 'muerte', 'certificación'],
      outputs: [{ name: 'Certificación de partida de defunción', kind: 'document', verifiable: true }],
      variants: [
        onlyVariant({
          channels: [channel('online', { url: site }), channel('in_person')],
          requirements: [
            requirement('datos', 'Nombre de la persona fallecida y fecha de la defunción', {
              kind: 'information',
            }),
          ],
          fees: [
            usdBetween('2.00', '5.50', { text: 'Depende de la alcaldía. En línea cuesta 3.50 dólares.' }),
          ],
          usualTime: minutes(60),
          offices: ['ALC-SS-01', 'RNPN-06'],
        }),
      ],
      legalBasis: [familyRegistryLaw],
      registered: 'RNT-DEMO-0007',
      digitalLevel: 2,
      updatedAt: '2025-03-03',
      verifiedAt: '2025-03-03',
    },
  ),
  tramite(
    'RNPN-0008',
    { es: 'Inscribir un nacimiento', en: 'Register a birth' },
    {
      summary: {
        es: 'Inscriba a su hija o hijo recién nacido para que tenga nombre, partida y nacionalidad.',
        en: 'Register your newborn so that the child has a name, a certificate and a nationality.',
      },
      whoMust: 'La madre, el padre o quien cuide a la niña o al niño.',
      audiences: ['person'],
      class: 'CIU',
      categories: ['PF-001', 'ID-001'],
      alternateNames: ['Asentar a un recién nacido', 'Registrar a un hijo'],
      keywords: ['asentar', 'nacimiento', 'recién nacido', 'bebé', 'partida', 'plantares'],
      outputs: [
        { name: 'Partida de nacimiento', kind: 'registration', delivery: 'En la alcaldía o en el hospital' },
      ],
      variants: [
        variant(
          'en-plazo',
          { es: 'Dentro de los primeros 90 días', en: 'Within the first 90 days' },
          {
            channels: [channel('in_person', { notes: 'También en hospitales con ventanilla de registro.' })],
            steps: steps(
              {
                title: 'Pida el plantar en el hospital',
                responsible: 'Hospital o partera',
                output: 'Ficha de plantares',
              },
              { title: 'Vaya a la alcaldía con su DUI', channel: 'in_person' },
              { title: 'Revise y firme el asiento', output: 'Partida de nacimiento' },
            ),
            requirements: [
              requirement('plantar', 'Ficha de plantares', {
                original: true,
                issuer: 'Hospital o unidad de salud',
              }),
              requirement('dui-padres', 'DUI de la madre y del padre', {
                kind: 'identity',
                original: true,
                copies: 1,
              }),
              requirement('matrimonio', 'Partida de matrimonio', {
                condition: 'Si los padres están casados.',
                copies: 1,
                issuerTramite: 'RNPN-0006',
              }),
            ],
            fees: [free({ concept: 'Inscripción' })],
            usualTime: minutes(45),
            offices: ['ALC-SS-01', 'ALC-SS-02'],
          },
        ),
        variant(
          'tardia',
          { es: 'Después de los 90 días', en: 'After 90 days' },
          {
            channels: [channel('in_person')],
            requirements: [
              requirement('plantar', 'Ficha de plantares o constancia de nacimiento', { original: true }),
              requirement('dui-padres', 'DUI de la madre y del padre', {
                kind: 'identity',
                original: true,
                copies: 1,
              }),
              requirement('resolucion', 'Resolución que autoriza el asiento', {
                original: true,
                condition: 'Si pasaron más de cinco años.',
                issuer: 'Procuraduría General de la República',
              }),
            ],
            fees: [usd('2.86', { concept: 'Multa por inscripción tardía', mandatory: true })],
            usualTime: businessDays(3),
            offices: ['ALC-SS-01'],
          },
        ),
      ],
      next: ['RNPN-0005', 'RNPN-0009'],
      legalBasis: [
        familyRegistryLaw,
        constitution('Constitución de la República', { articles: 'Art. 36', topic: 'origin' }),
      ],
      registered: 'RNT-DEMO-0008',
      digitalLevel: 1,
      appeals: [
        {
          before: 'El registrador del estado familiar',
          term: businessDays(10),
          text: 'Si le niegan la inscripción, puede pedir que la revisen en diez días hábiles.',
        },
      ],
      updatedAt: '2026-06-18',
      verifiedAt: '2026-06-18',
    },
  ),
  tramite(
    'RNPN-0009',
    { es: 'Sacar el carné de minoridad', en: 'Get the identity card for minors' },
    {
      summary: {
        es: 'Documento con foto para que niñas, niños y adolescentes se identifiquen.',
        en: 'A photo card with which children and adolescents identify themselves.',
      },
      audiences: [{ kind: 'person', age: { from: 7, to: 17 } }],
      class: 'CIU',
      categories: ['ID-001', 'PF-001'],
      alternateNames: ['Carné de menor', 'Identificación de menores de edad'],
      keywords: ['carné', 'minoridad', 'menor de edad', 'niños', 'adolescentes'],
      outputs: [{ name: 'Carné de minoridad', kind: 'document', validity: years(3) }],
      variants: [
        onlyVariant({
          channels: [channel('in_person', { notes: 'En la alcaldía donde vive.' })],
          requirements: [
            birthCertificate,
            requirement('dui-padre', 'DUI de la madre, del padre o del tutor', {
              kind: 'identity',
              original: true,
              copies: 1,
            }),
            requirement('fotos', 'Dos fotos recientes de frente', { kind: 'photo', original: true }),
          ],
          fees: [usdBetween('1.50', '4.00', { text: 'Cada alcaldía fija su tasa.' })],
          usualTime: minutes(30),
          validity: years(3),
          offices: ['ALC-SS-01', 'ALC-SS-02'],
        }),
      ],
      next: ['RNPN-0001'],
      legalBasis: [law('Ley Crecer Juntos', { topic: 'origin' })],
      registered: 'RNT-DEMO-0009',
      digitalLevel: 0,
      updatedAt: '2026-05-11',
      verifiedAt: '2026-05-11',
    },
  ),
];
