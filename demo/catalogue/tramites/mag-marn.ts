import type { TramiteInput } from '../../../src/contract/tramite.ts';
import { appeal, reconsideration } from '../author/appeals.ts';
import { channel } from '../author/channel.ts';
import { dui } from '../author/dui.ts';
import { businessDays, calendarDays, hours, inWords, legalTime, minutes, years } from '../author/duration.ts';
import { free, tariff, unknownFee, usd, usdBetween } from '../author/fee.ts';
import { law, otherNorm, regulation, treaty } from '../author/norm.ts';
import { requirement } from '../author/requirement.ts';
import { paragraph, paragraphs, rich, table } from '../author/rich.ts';
import { steps } from '../author/steps.ts';
import { tramite } from '../author/tramite.ts';
import { onlyVariant, variant } from '../author/variant.ts';

const magSite = 'https://www.mag.gob.sv/';
const marnSite = 'https://www.ambiente.gob.sv/';
const magOffices = ['MAG-01', 'MAG-02'];

const sanitaryLaw = law('Ley de Sanidad Vegetal y Animal', { topic: 'origin' });
const environmentLaw = law('Ley del Medio Ambiente', { topic: 'origin' });
const environmentRegulation = regulation('Reglamento General de la Ley del Medio Ambiente', {
  topic: 'requirements',
});

const propertyProof = requirement('inmueble', 'Escritura o contrato del terreno', {
  kind: 'registration',
  copies: 1,
  certified: true,
  issuer: 'Registro de la Propiedad',
  issuerTramite: 'CNR-0004',
});

export const magMarnTramites: TramiteInput[] = [
  tramite(
    'MAG-0001',
    { es: 'Obtener el permiso fitosanitario para importar', en: 'Get a plant-health import permit' },
    {
      summary: {
        es: 'Pídalo antes de traer al país plantas, semillas, frutas, granos o madera.',
        en: 'Request it before bringing plants, seeds, fruit, grain or timber into the country.',
      },
      audiences: ['company', 'person'],
      class: 'EMP',
      categories: ['IE-001', 'AAB-001'],
      alternateNames: ['Permiso de importación de productos agrícolas', 'Fitosanitario'],
      keywords: ['fitosanitario', 'importar', 'semillas', 'frutas', 'granos', 'plantas', 'cuarentena'],
      outputs: [
        {
          name: 'Permiso fitosanitario',
          kind: 'authorization',
          validity: calendarDays(60),
          verifiable: true,
        },
      ],
      variants: [
        variant(
          'comercial',
          { es: 'Para vender o producir', en: 'For sale or production' },
          {
            channels: [channel('online', { url: magSite })],
            steps: steps(
              { title: 'Consulte los requisitos del producto', channel: 'online' },
              { title: 'Llene la solicitud', channel: 'online', time: minutes(20) },
              { title: 'Pague el permiso', channel: 'online' },
              { title: 'Descargue el permiso', output: 'Permiso fitosanitario' },
            ),
            requirements: [
              requirement('importador', 'Registro como importador', {
                kind: 'registration',
                stateAlreadyHasIt: true,
              }),
              requirement('factura', 'Factura proforma', {
                format: { types: ['application/pdf'], maxMb: 5 },
              }),
              requirement('fito-origen', 'Certificado fitosanitario del país de origen', {
                original: true,
                certified: true,
                moment: 'during',
                issuer: 'Autoridad del país de origen',
              }),
              requirement('analisis', 'Análisis de plagas', {
                kind: 'technical',
                copies: 1,
                condition: 'Si trae semillas para sembrar.',
              }),
            ],
            fees: [
              usd('10.00', { concept: 'Permiso', paymentPlaces: ['online'], methods: ['card', 'transfer'] }),
              tariff('Inspección en la aduana según el peso.', { paymentPlaces: ['regional_offices'] }),
            ],
            usualTime: businessDays(3),
            legalTime: legalTime(businessDays(10), 'Ley de Procedimientos Administrativos'),
            validity: calendarDays(60),
          },
        ),
        variant(
          'personal',
          { es: 'Para uso personal', en: 'For personal use' },
          {
            description: 'Sirve para pocas plantas o frutas que trae en su equipaje.',
            channels: [channel('in_person'), channel('email', { notes: 'Pida el permiso antes de viajar.' })],
            requirements: [
              requirement('identidad', 'DUI o pasaporte', { kind: 'identity', copies: 1 }),
              requirement('lista', 'Lista de lo que trae', { kind: 'information' }),
            ],
            fees: [free()],
            usualTime: businessDays(1),
            offices: ['MAG-01'],
          },
        ),
      ],
      related: ['MH-0010', 'SRS-0002'],
      legalBasis: [sanitaryLaw, treaty('Convención Internacional de Protección Fitosanitaria')],
      registered: 'RNT-DEMO-0125',
      digitalLevel: 3,
      appeals: [reconsideration('La Dirección General de Sanidad Vegetal')],
      updatedAt: '2026-05-11',
      verifiedAt: '2026-05-11',
    },
  ),
  tramite(
    'MAG-0002',
    { es: 'Registrar el fierro y trasladar ganado', en: 'Register a cattle brand and move livestock' },
    {
      summary: {
        es: 'Registre la marca de sus animales y obtenga la guía para moverlos o venderlos.',
        en: 'Register the brand of your animals and get the permit to move or sell them.',
      },
      audiences: ['person', 'company'],
      class: 'OTR',
      categories: ['AAB-001'],
      alternateNames: ['Matrícula de fierro', 'Carta de venta de ganado', 'Guía de ganado'],
      keywords: ['fierro', 'ganado', 'vacas', 'res', 'guía', 'hato', 'semovientes'],
      outputs: [
        { name: 'Matrícula de fierro', kind: 'registration', validity: years(5) },
        { name: 'Guía de traslado', kind: 'document' },
      ],
      variants: [
        variant(
          'fierro',
          { es: 'Registrar el fierro', en: 'Register the brand' },
          {
            channels: [channel('in_person')],
            steps: steps('Lleve el dibujo del fierro', 'Pague el registro', {
              title: 'Reciba la matrícula',
              output: 'Matrícula de fierro',
            }),
            requirements: [
              dui({ copies: 1 }),
              requirement('dibujo', 'Dibujo o estampa del fierro', { original: true, copies: 2 }),
              requirement('alcaldia', 'Constancia de la alcaldía', {
                original: true,
                issuer: 'Alcaldía donde está el ganado',
              }),
            ],
            fees: [
              usd('8.00', { concept: 'Matrícula de fierro', paymentPlaces: ['treasury'], methods: ['cash'] }),
            ],
            usualTime: businessDays(5),
            validity: years(5),
            offices: magOffices,
          },
        ),
        variant(
          'traslado',
          { es: 'Guía para mover animales', en: 'Permit to move animals' },
          {
            channels: [
              channel('in_person'),
              channel('phone', { phone: '2555-0118', notes: 'Pregunte antes de salir.' }),
            ],
            requirements: [
              dui(),
              requirement('matricula', 'Matrícula de fierro vigente', { original: true }),
              requirement('vacunas', 'Constancia de vacunas del hato', { kind: 'medical', copies: 1 }),
              requirement('venta', 'Carta de venta', {
                original: true,
                condition: 'Si los animales cambian de dueño.',
              }),
            ],
            fees: [unknownFee({ concept: 'Guía por animal', text: 'Cada alcaldía cobra su propia tasa.' })],
            usualTime: hours(2),
            validity: calendarDays(3),
            offices: magOffices,
          },
        ),
      ],
      legalBasis: [
        sanitaryLaw,
        regulation('Reglamento para el uso de fierros o marcas de herrar ganado y traslado de semovientes'),
      ],
      digitalLevel: 0,
      updatedAt: '2025-03-03',
      verifiedAt: '2025-03-03',
    },
  ),
  tramite(
    'MAG-0003',
    { es: 'Recibir el paquete agrícola', en: 'Receive the farming package' },
    {
      summary: {
        es: 'Semilla mejorada y fertilizante para familias que siembran maíz o frijol.',
        en: 'Improved seed and fertiliser for families that grow maize or beans.',
      },
      audiences: [
        { kind: 'person', age: { from: 18 }, condition: { es: 'Que siembra en parcela pequeña.' } },
      ],
      class: 'CIU',
      categories: ['SPS-001', 'AAB-001'],
      alternateNames: ['Paquetes agrícolas', 'Ayuda para agricultores', 'Semilla y abono'],
      keywords: ['paquete', 'semilla', 'abono', 'fertilizante', 'maíz', 'frijol', 'agricultor'],
      outputs: [{ name: 'Paquete o vale agrícola', kind: 'other' }],
      variants: [
        variant(
          'padron',
          { es: 'Ya está en el padrón', en: 'Already on the list' },
          {
            channels: [
              channel('sms', { phone: '2555-0118', notes: 'Envíe su DUI y sepa su fecha y lugar.' }),
              channel('partner_point', { notes: 'Retire en la agencia asignada.' }),
            ],
            steps: steps(
              { title: 'Consulte su fecha', channel: 'sms' },
              { title: 'Retire el paquete', channel: 'partner_point', output: 'Paquete agrícola' },
            ),
            requirements: [
              dui(),
              requirement('autorizacion', 'Autorización y DUI del titular', {
                kind: 'authorization',
                original: true,
                copies: 1,
                condition: 'Si retira otra persona de su familia.',
              }),
            ],
            fees: [free()],
            usualTime: hours(1),
            window: [{ from: '04-15', to: '06-15', repeats: 'yearly' }],
          },
        ),
        variant(
          'inscripcion',
          { es: 'Inscribirse en el padrón', en: 'Join the list' },
          {
            channels: [
              channel('in_person'),
              channel('home_visit', { notes: 'Un técnico llega a su comunidad.' }),
            ],
            requirements: [
              dui({ copies: 1 }),
              requirement('terreno-propio', 'Escritura del terreno', {
                copies: 1,
                alternativeGroup: 'terreno',
              }),
              requirement('terreno-alquilado', 'Contrato o carta de arriendo', {
                copies: 1,
                alternativeGroup: 'terreno',
              }),
              requirement('croquis', 'Ubicación de la parcela', { kind: 'information' }),
            ],
            fees: [free()],
            usualTime: inWords('Hasta la próxima entrega'),
            window: [{ from: '09-01', to: '11-30', repeats: 'yearly' }],
            offices: magOffices,
          },
        ),
      ],
      alerts: [
        {
          text: 'La inscripción para 2027 termina el 30 de noviembre.',
          from: '2026-11-01',
          until: '2026-11-30',
        },
      ],
      legalBasis: [
        otherNorm('Normas del programa de paquetes agrícolas (demostración)', { topic: 'origin' }),
      ],
      registered: 'RNT-DEMO-0126',
      digitalLevel: 1,
      faq: [{ q: '¿Puedo vender el paquete?', a: 'No. Si lo vende, sale del padrón.' }],
      updatedAt: '2026-11-02',
      verifiedAt: '2026-11-02',
    },
  ),
  tramite(
    'MARN-0001',
    { es: 'Obtener el permiso ambiental', en: 'Get an environmental permit' },
    {
      summary: {
        es: 'Para obras y proyectos que pueden dañar el ambiente. Pídalo antes de empezar.',
        en: 'For works and projects that may harm the environment. Request it before starting.',
      },
      description: rich(
        paragraph('El permiso depende de la categoría de su proyecto:'),
        table(
          ['Categoría', 'Qué debe presentar'],
          ['Impacto bajo', 'Nada más: el Ministerio lo resuelve'],
          ['Impacto medio', 'Diagnóstico ambiental'],
          ['Impacto alto', 'Estudio de impacto ambiental'],
        ),
      ),
      audiences: ['company', 'institution', 'organization', 'person'],
      class: 'EMP',
      categories: ['AAB-001', 'CON-001'],
      alternateNames: ['Permiso de medio ambiente', 'Estudio de impacto ambiental'],
      keywords: ['ambiente', 'impacto ambiental', 'construcción', 'permiso', 'proyecto', 'tala'],
      outputs: [{ name: 'Permiso ambiental', kind: 'authorization', verifiable: true }],
      variants: [
        variant(
          'estudio',
          { es: 'Con estudio de impacto ambiental', en: 'With an environmental impact study' },
          {
            channels: [
              channel('mixed', { url: marnSite, notes: 'Presente en línea. La visita es en el sitio.' }),
            ],
            trackingUrl: marnSite,
            steps: steps(
              { title: 'Presente el estudio', channel: 'online' },
              { title: 'Publique el aviso en un periódico', description: 'Cualquier persona puede opinar.' },
              {
                title: 'Reciba la visita técnica',
                channel: 'in_person',
                responsible: 'Técnicos del Ministerio',
              },
              { title: 'Rinda la fianza', output: 'Fianza de cumplimiento' },
              { title: 'Reciba la resolución', output: 'Permiso ambiental' },
            ),
            requirements: [
              requirement('categorizacion', 'Resolución de categoría', {
                kind: 'authorization',
                copies: 1,
                issuerTramite: 'MARN-0002',
              }),
              requirement('estudio', 'Estudio firmado por un consultor registrado', {
                kind: 'technical',
                original: true,
              }),
              propertyProof,
              requirement('lugar', 'Calificación de lugar', { copies: 1, issuerTramite: 'ALC-SS-0005' }),
              requirement('agua', 'Carta de disponibilidad de agua', {
                copies: 1,
                condition: 'Si el proyecto usa agua de la red.',
              }),
              requirement('fianza', 'Fianza de cumplimiento', {
                kind: 'payment',
                original: true,
                moment: 'pickup',
              }),
            ],
            fees: [
              free({ concept: 'Evaluación' }),
              tariff('Fianza según el costo de las obras ambientales.', { concept: 'Fianza' }),
            ],
            usualTime: businessDays(90),
            legalTime: legalTime(businessDays(60), 'Ley del Medio Ambiente'),
            offices: ['MARN-01'],
          },
        ),
        variant(
          'diagnostico',
          { es: 'Con diagnóstico ambiental', en: 'With an environmental assessment' },
          {
            description: 'Para actividades que ya funcionan.',
            channels: [channel('mixed', { url: marnSite })],
            requirements: [
              requirement('categorizacion', 'Resolución de categoría', {
                kind: 'authorization',
                copies: 1,
                issuerTramite: 'MARN-0002',
              }),
              requirement('diagnostico', 'Diagnóstico ambiental', { kind: 'technical', original: true }),
              propertyProof,
            ],
            fees: [free({ concept: 'Evaluación' })],
            usualTime: businessDays(60),
            legalTime: legalTime(businessDays(60), 'Ley del Medio Ambiente'),
            offices: ['MARN-01'],
          },
        ),
      ],
      requires: ['MARN-0002'],
      next: ['ALC-SS-0002'],
      legalBasis: [
        { ...environmentLaw, articles: 'Arts. 18 a 29' },
        environmentRegulation,
        { ...law('Ley de Procedimientos Administrativos'), topic: 'terms' },
      ],
      registered: 'RNT-DEMO-0127',
      digitalLevel: 2,
      silence: {
        applies: true,
        effect: 'none',
        text: 'Si vence el plazo, puede pedir por escrito que resuelvan. No puede empezar la obra.',
      },
      appeals: [reconsideration('La Dirección de evaluación ambiental'), appeal('El titular del Ministerio')],
      updatedAt: '2026-09-28',
      verifiedAt: '2026-09-28',
    },
  ),
  tramite(
    'MARN-0002',
    {
      es: 'Categorizar un proyecto por su impacto ambiental',
      en: 'Classify a project by environmental impact',
    },
    {
      summary: {
        es: 'Llene el formulario ambiental y sepa si su proyecto necesita permiso.',
        en: 'Fill in the environmental form and find out whether your project needs a permit.',
      },
      description: paragraphs(
        'Es el primer paso de todo proyecto.',
        'Si el impacto es bajo, la respuesta le sirve como autorización.',
      ),
      audiences: ['company', 'institution', 'organization', 'person'],
      class: 'EMP',
      categories: ['AAB-001', 'CON-001'],
      alternateNames: ['Formulario ambiental', 'Categorización', 'Carta de no requiere permiso'],
      keywords: ['formulario ambiental', 'categoría', 'ambiente', 'proyecto', 'no requiere'],
      outputs: [{ name: 'Resolución de categoría', kind: 'authorization' }],
      variants: [
        onlyVariant({
          channels: [channel('online', { url: marnSite })],
          steps: steps('Describa el proyecto', 'Marque el lugar en el mapa', 'Descargue la resolución'),
          requirements: [
            requirement('formulario', 'Formulario ambiental', { kind: 'form' }),
            dui({ name: 'DUI del titular o representante' }),
            propertyProof,
            requirement('plano', 'Plano del lugar', { format: { types: ['application/pdf'], maxMb: 20 } }),
            requirement('arboles', 'Lista de árboles', {
              kind: 'technical',
              condition: 'Si el proyecto va a talar árboles.',
            }),
          ],
          fees: [
            free({ concept: 'Vivienda propia' }),
            usdBetween('10.00', '25.00', { concept: 'Según el tamaño del proyecto' }),
          ],
          usualTime: businessDays(12),
          legalTime: legalTime(businessDays(20), 'Reglamento General de la Ley del Medio Ambiente'),
          offices: ['MARN-01'],
        }),
      ],
      next: ['MARN-0001'],
      legalBasis: [{ ...environmentLaw, articles: 'Art. 22' }, environmentRegulation],
      registered: 'RNT-DEMO-0128',
      digitalLevel: 3,
      identityLevel: 1,
      updatedAt: '2026-09-28',
      verifiedAt: '2026-09-28',
    },
  ),
];
