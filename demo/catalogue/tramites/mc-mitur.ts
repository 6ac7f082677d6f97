import type { TramiteInput } from '../../../src/contract/tramite.ts';
import { reconsideration } from '../author/appeals.ts';
import { channel } from '../author/channel.ts';
import { dui } from '../author/dui.ts';
import { businessDays, legalTime, minutes, months, years } from '../author/duration.ts';
import { free, tariff, usd } from '../author/fee.ts';
import { law, otherNorm, treaty } from '../author/norm.ts';
import { requirement } from '../author/requirement.ts';
import { steps } from '../author/steps.ts';
import { tramite } from '../author/tramite.ts';
import { onlyVariant, variant } from '../author/variant.ts';

const cultureSite = 'https://www.cultura.gob.sv/';
const tourismSite = 'https://www.mitur.gob.sv/';

const heritageLaw = law('Ley Especial de Protección al Patrimonio Cultural de El Salvador', {
  topic: 'origin',
});
const cultureLaw = law('Ley de Cultura', { topic: 'origin' });
const tourismLaw = law('Ley de Turismo', { topic: 'origin' });

export const mcMiturTramites: TramiteInput[] = [
  tramite(
    'MC-0001',
    { es: 'Autorizar la salida de bienes culturales', en: 'Get clearance to take cultural goods abroad' },
    {
      summary: {
        es: 'Pida permiso para sacar del país obras de arte, antigüedades o réplicas.',
        en: 'Request clearance to take artworks, antiques or replicas out of the country.',
      },
      audiences: ['person', 'company', 'organization', 'foreigner'],
      class: 'OTR',
      categories: ['CE-001', 'IE-001'],
      lifeEvents: ['viaje'],
      alternateNames: [
        'Permiso para sacar una pintura',
        'Exportar arte',
        'Constancia de no ser bien cultural',
      ],
      keywords: ['arte', 'pintura', 'antigüedad', 'patrimonio', 'exportar', 'artesanía', 'escultura'],
      outputs: [{ name: 'Autorización de salida', kind: 'authorization', validity: months(3) }],
      variants: [
        variant(
          'obra',
          { es: 'Obra de arte o réplica', en: 'Artwork or replica' },
          {
            channels: [
              channel('in_person'),
              channel('email', { notes: 'Envíe fotos para la primera revisión.' }),
            ],
            steps: steps(
              { title: 'Envíe fotos de la pieza', channel: 'email' },
              { title: 'Lleve la pieza a revisión', channel: 'in_person', office: 'MC-01' },
              { title: 'Retire la autorización', output: 'Autorización de salida' },
            ),
            requirements: [
              requirement('identidad', 'DUI o pasaporte', { kind: 'identity', original: true, copies: 1 }),
              requirement('fotos', 'Tres fotos de cada pieza', {
                kind: 'photo',
                format: { types: ['image/jpeg'], maxMb: 10 },
              }),
              requirement('factura', 'Factura o carta de la persona que la hizo', { copies: 1 }),
            ],
            fees: [
              usd('5.00', { concept: 'Por cada pieza', paymentPlaces: ['treasury'], methods: ['cash'] }),
            ],
            usualTime: businessDays(3),
            validity: months(3),
            offices: ['MC-01'],
          },
        ),
        variant(
          'exposicion',
          { es: 'Salida temporal para una exposición', en: 'Temporary loan to an exhibition' },
          {
            channels: [channel('in_person')],
            requirements: [
              requirement('invitacion', 'Invitación del museo o galería', { original: true, copies: 1 }),
              requirement('seguro', 'Póliza de seguro', { copies: 1 }),
              requirement('compromiso', 'Compromiso de retorno ante notario', {
                original: true,
                certified: true,
              }),
            ],
            fees: [free({ concept: 'Salida temporal' })],
            usualTime: businessDays(15),
            legalTime: legalTime(businessDays(30), 'Ley de Procedimientos Administrativos'),
            offices: ['MC-01'],
          },
        ),
      ],
      legalBasis: [
        heritageLaw,
        treaty('Convención de la UNESCO contra el tráfico ilícito de bienes culturales', {
          date: '1970-11-14',
        }),
      ],
      registered: 'RNT-DEMO-0129',
      digitalLevel: 1,
      appeals: [reconsideration('La Dirección de patrimonio cultural')],
      updatedAt: '2026-02-09',
      verifiedAt: '2026-02-09',
    },
  ),
  tramite(
    'MC-0002',
    {
      es: 'Solicitar el ISBN y el depósito legal de un libro',
      en: 'Get an ISBN and legal deposit for a book',
    },
    {
      summary: {
        es: 'Obtenga el número internacional de su libro, impreso o digital.',
        en: 'Get the international number for your printed or digital book.',
      },
      audiences: ['person', 'company', 'institution', 'organization'],
      class: 'OTR',
      categories: ['CE-001'],
      alternateNames: ['Registrar un libro', 'Publicar un libro', 'Depósito legal'],
      keywords: ['isbn', 'libro', 'autor', 'editorial', 'biblioteca nacional', 'publicar'],
      outputs: [{ name: 'Número ISBN y código de barras', kind: 'registration' }],
      variants: [
        onlyVariant({
          channels: [
            channel('online', { url: cultureSite }),
            channel('post', { notes: 'Envíe los ejemplares a la Biblioteca Nacional.' }),
          ],
          steps: steps(
            { title: 'Llene la ficha del libro', channel: 'online', time: minutes(20) },
            { title: 'Pague el número', channel: 'online' },
            {
              title: 'Entregue los ejemplares',
              channel: 'post',
              description: 'Tiene treinta días después de imprimir.',
            },
          ),
          requirements: [
            dui({ name: 'DUI de la persona autora o editora' }),
            requirement('portada', 'Portada y página de créditos', {
              format: { types: ['application/pdf'], maxMb: 5 },
            }),
            requirement('ejemplares', 'Cuatro ejemplares impresos', {
              original: true,
              moment: 'pickup',
              condition: 'Si el libro es impreso.',
            }),
            requirement('archivo', 'Archivo del libro', {
              moment: 'pickup',
              condition: 'Si el libro es digital.',
            }),
          ],
          fees: [
            usd('11.30', { concept: 'Un título', paymentPlaces: ['online'], methods: ['card'] }),
            tariff('Editoriales: precio por bloque de 10 o 100 números.', { whenAudience: 'company' }),
          ],
          usualTime: businessDays(5),
          offices: ['MC-01'],
        }),
      ],
      legalBasis: [cultureLaw, law('Ley del Libro')],
      registered: 'RNT-DEMO-0130',
      digitalLevel: 2,
      updatedAt: '2026-04-27',
      verifiedAt: '2026-04-27',
    },
  ),
  tramite(
    'MC-0003',
    { es: 'Reservar un teatro nacional para un evento', en: 'Book a national theatre for an event' },
    {
      summary: {
        es: 'Pida fecha para presentar teatro, música, danza o un acto escolar.',
        en: 'Request a date for a play, concert, dance show or school event.',
      },
      audiences: ['person', 'organization', 'company', 'institution'],
      class: 'OTR',
      categories: ['CE-001'],
      alternateNames: [
        'Alquilar el Teatro Nacional',
        'Permiso para espectáculo',
        'Prestar un espacio cultural',
      ],
      keywords: ['teatro', 'concierto', 'espectáculo', 'evento', 'danza', 'graduación'],
      outputs: [{ name: 'Contrato de uso del teatro', kind: 'document' }],
      variants: [
        onlyVariant({
          channels: [channel('email', { notes: 'Escriba tres fechas posibles.' }), channel('in_person')],
          steps: steps('Proponga tres fechas', 'Firme el contrato', 'Pague el apartado'),
          requirements: [
            dui({ name: 'DUI de quien firma', copies: 1 }),
            requirement('programa', 'Programa del evento', { copies: 1 }),
            requirement('tecnica', 'Lista de luces y sonido', { kind: 'technical', copies: 1 }),
            requirement('derechos', 'Permiso de los autores de las obras', {
              copies: 1,
              condition: 'Si la obra es ajena.',
            }),
          ],
          fees: [
            tariff('Según el teatro, el día y las horas.', {
              concept: 'Uso del teatro',
              paymentPlaces: ['treasury'],
            }),
            free({ concept: 'Escuelas públicas', whenAudience: 'institution' }),
          ],
          usualTime: businessDays(10),
          offices: ['MC-01'],
        }),
      ],
      legalBasis: [cultureLaw, otherNorm('Normas de uso de los teatros nacionales (demostración)')],
      digitalLevel: 0,
      updatedAt: '2025-03-03',
      verifiedAt: '2025-03-03',
    },
  ),
  tramite(
    'MITUR-0001',
    { es: 'Inscribirse en el Registro Nacional de Turismo', en: 'Join the National Tourism Registry' },
    {
      summary: {
        es: 'Registre su hotel, restaurante, agencia o servicio de guía para usar beneficios.',
        en: 'Register your hotel, restaurant, agency or guide service to use the benefits.',
      },
      audiences: ['company', 'person'],
      class: 'EMP',
      categories: ['CE-001', 'ION-001'],
      lifeEvents: ['negocio'],
      alternateNames: ['Registro de turismo', 'Registrar un hotel', 'Licencia de guía turístico'],
      keywords: ['turismo', 'hotel', 'hostal', 'guía', 'agencia de viajes', 'restaurante', 'playa'],
      outputs: [
        { name: 'Certificado de inscripción', kind: 'registration', validity: years(1), verifiable: true },
      ],
      variants: [
        variant(
          'empresa',
          { es: 'Empresa turística', en: 'Tourism business' },
          {
            channels: [channel('online', { url: tourismSite }), channel('in_person')],
            steps: steps(
              { title: 'Llene la solicitud', channel: 'online' },
              { title: 'Reciba la visita', responsible: 'Inspección de turismo' },
              { title: 'Descargue el certificado', channel: 'online' },
            ),
            requirements: [
              dui({ name: 'DUI del dueño o representante', copies: 1 }),
              requirement('matricula', 'Matrícula de comercio', {
                kind: 'registration',
                copies: 1,
                issuerTramite: 'CNR-0002',
              }),
              requirement('sanitario', 'Permiso sanitario', {
                kind: 'authorization',
                copies: 1,
                condition: 'Si sirve alimentos.',
                issuerTramite: 'SRS-0001',
              }),
              requirement('solvencia', 'Solvencia municipal', { copies: 1, issuerTramite: 'ALC-SS-0001' }),
              requirement('fotos', 'Fotos del lugar', { kind: 'photo', mandatory: false }),
            ],
            fees: [free({ concept: 'Inscripción' })],
            usualTime: businessDays(15),
            legalTime: legalTime(businessDays(20), 'Ley de Turismo'),
            validity: years(1),
            offices: ['MITUR-01'],
          },
        ),
        variant(
          'guia',
          { es: 'Guía de turismo', en: 'Tour guide' },
          {
            channels: [channel('online', { url: tourismSite })],
            requirements: [
              dui({ copies: 1 }),
              requirement('curso', 'Diploma de guía de turismo', { copies: 1 }),
              requirement('antecedentes', 'Solvencia policial', {
                original: true,
                issuerTramite: 'PNC-0001',
              }),
              requirement('auxilios', 'Constancia de primeros auxilios', { copies: 1 }),
            ],
            fees: [free({ concept: 'Inscripción y carné' })],
            usualTime: businessDays(10),
            validity: years(2),
            offices: ['MITUR-01'],
          },
        ),
      ],
      related: ['SRS-0001'],
      legalBasis: [tourismLaw],
      registered: 'RNT-DEMO-0131',
      digitalLevel: 2,
      updatedAt: '2026-08-17',
      verifiedAt: '2026-08-17',
    },
  ),
];
