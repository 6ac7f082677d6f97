import type { TramiteInput } from '../../../src/contract/tramite.ts';
import { reconsideration } from '../author/appeals.ts';
import { channel } from '../author/channel.ts';
import { dui } from '../author/dui.ts';
import { businessDays, inWords, legalTime, minutes, months } from '../author/duration.ts';
import { free } from '../author/fee.ts';
import { constitution, law, treaty } from '../author/norm.ts';
import { requirement } from '../author/requirement.ts';
import { bullets, numbered, paragraph, rich, strong, table } from '../author/rich.ts';
import { steps } from '../author/steps.ts';
import { tramite } from '../author/tramite.ts';
import { onlyVariant, variant } from '../author/variant.ts';

const site = 'https://www.mtps.gob.sv/';
const phone = '2555-0114';
const offices = ['MTPS-01', 'MTPS-02', 'MTPS-03', 'MTPS-04'];

const labourCode = law('Código de Trabajo', { topic: 'origin' });
const labourSectorLaw = law('Ley de Organización y Funciones del Sector Trabajo y Previsión Social', {
  topic: 'responsible',
});

const contract = requirement('contrato', 'Contrato o boletas de pago', {
  copies: 1,
  mandatory: false,
  description: 'Si no los tiene, igual le atienden. Lleve lo que pruebe que trabajó ahí.',
});

export const mtpsTramites: TramiteInput[] = [
  tramite(
    'MTPS-0001',
    { es: 'Denunciar a su patrono y pedir inspección', en: 'Report an employer and request an inspection' },
    {
      summary: {
        es: 'Pida una inspección si no le pagan, lo maltratan o lo despidieron sin pago.',
        en: 'Request an inspection if you are not paid, are mistreated or were dismissed without pay.',
      },
      description: rich(
        paragraph('Puede denunciar, entre otros casos:'),
        bullets('Salario, aguinaldo o vacaciones sin pagar.', 'Despido por embarazo.', 'Trabajo peligroso.'),
        paragraph('Si lo pide, su nombre queda ', strong('en reserva'), '.'),
      ),
      audiences: ['person', 'organization'],
      class: 'CIU',
      categories: ['TOP-001'],
      lifeEvents: ['empleo'],
      alternateNames: ['Demandar al patrón', 'Denuncia laboral', 'Inspección de trabajo', 'Me despidieron'],
      keywords: ['patrono', 'jefe', 'despido', 'salario', 'aguinaldo', 'denuncia', 'inspección', 'acoso'],
      outputs: [{ name: 'Acta de inspección', kind: 'document' }],
      variants: [
        variant(
          'presencial',
          { es: 'En una oficina', en: 'At an office' },
          {
            channels: [channel('in_person')],
            steps: steps(
              { title: 'Cuente su caso', channel: 'in_person', time: minutes(30) },
              { title: 'Firme la solicitud', output: 'Número de expediente' },
              { title: 'Espere la visita al lugar de trabajo', responsible: 'Inspección de Trabajo' },
              { title: 'Lea el acta', output: 'Acta de inspección' },
            ),
            requirements: [
              dui({ name: 'DUI o cualquier documento con foto' }),
              requirement('patrono', 'Nombre y dirección del lugar de trabajo', { kind: 'information' }),
              contract,
            ],
            fees: [free()],
            usualTime: businessDays(10),
            legalTime: legalTime(businessDays(15), 'Ley de Organización y Funciones del Sector Trabajo'),
            offices,
          },
        ),
        variant(
          'distancia',
          { es: 'Por teléfono, correo o aplicación', en: 'By phone, e-mail or app' },
          {
            channels: [
              channel('phone', { phone, notes: 'La llamada no cuesta.' }),
              channel('email', { notes: 'Escriba el nombre y la dirección del lugar.' }),
              channel('app'),
            ],
            requirements: [
              requirement('patrono', 'Nombre y dirección del lugar de trabajo', { kind: 'information' }),
              requirement('contacto', 'Un teléfono donde llamarle', {
                kind: 'information',
                mandatory: false,
              }),
            ],
            fees: [free()],
            usualTime: businessDays(10),
          },
        ),
      ],
      next: ['MTPS-0003'],
      legalBasis: [
        constitution('Constitución de la República', { articles: 'Arts. 37 a 52' }),
        labourCode,
        labourSectorLaw,
      ],
      registered: 'RNT-DEMO-0111',
      digitalLevel: 2,
      faq: [
        { q: '¿Mi patrono sabrá que fui yo?', a: 'No, si usted pide reserva de su nombre.' },
        { q: '¿Necesito abogado?', a: 'No. El servicio es gratuito y le orientan.' },
      ],
      updatedAt: '2026-09-21',
      verifiedAt: '2026-09-21',
    },
  ),
  tramite(
    'MTPS-0002',
    { es: 'Obtener la solvencia laboral', en: 'Get a labour clearance certificate' },
    {
      summary: {
        es: 'Pruebe que su empresa no debe multas ni prestaciones a sus trabajadores.',
        en: 'Prove that your company owes no fines or benefits to its workers.',
      },
      audiences: ['company', 'organization'],
      class: 'EMP',
      categories: ['TOP-001', 'ION-001'],
      alternateNames: ['Solvencia del Ministerio de Trabajo', 'Solvencia de trabajo'],
      keywords: ['solvencia', 'trabajo', 'licitación', 'empresa', 'patrono'],
      outputs: [{ name: 'Solvencia laboral', kind: 'document', validity: months(1), verifiable: true }],
      variants: [
        onlyVariant({
          channels: [channel('online', { url: site }), channel('in_person')],
          steps: steps('Entre con su usuario', 'Pida la solvencia', 'Descárguela con su código'),
          requirements: [
            requirement('inscripcion', 'Inscripción del centro de trabajo', {
              kind: 'registration',
              stateAlreadyHasIt: true,
            }),
            requirement('planilla', 'Última planilla pagada al Seguro Social', {
              copies: 1,
              issuerTramite: 'ISSS-0004',
            }),
            requirement('representante', 'DUI del representante legal', {
              kind: 'identity',
              copies: 1,
              issuerTramite: 'RNPN-0002',
            }),
          ],
          fees: [free()],
          usualTime: businessDays(2),
          legalTime: legalTime(businessDays(5), 'Ley de Procedimientos Administrativos'),
          validity: months(1),
          offices,
        }),
      ],
      related: ['ISSS-0004', 'MH-0003'],
      legalBasis: [labourSectorLaw, law('Ley de Compras Públicas')],
      registered: 'RNT-DEMO-0112',
      digitalLevel: 3,
      updatedAt: '2026-04-13',
      verifiedAt: '2026-04-13',
    },
  ),
  tramite(
    'MTPS-0003',
    { es: 'Calcular sus prestaciones laborales', en: 'Work out your severance and benefits' },
    {
      summary: {
        es: 'Sepa cuánto le deben por despido, renuncia, vacaciones o aguinaldo.',
        en: 'Find out what you are owed for dismissal, resignation, holidays or year-end bonus.',
      },
      description: rich(
        paragraph('Se toma en cuenta el último salario y el tiempo trabajado.'),
        table(
          ['Caso', 'Qué se calcula'],
          ['Despido', 'Indemnización, vacaciones y aguinaldo'],
          ['Renuncia', 'Prestación por renuncia, vacaciones y aguinaldo'],
          ['Sigue trabajando', 'Vacaciones o aguinaldo'],
        ),
      ),
      audiences: ['person'],
      class: 'CIU',
      categories: ['TOP-001', 'DOT-001'],
      lifeEvents: ['empleo'],
      alternateNames: [
        'Cálculo de indemnización',
        'Cuánto me toca de liquidación',
        'Finiquito',
        'Hoja de renuncia',
      ],
      keywords: [
        'indemnización',
        'liquidación',
        'renuncia',
        'despido',
        'aguinaldo',
        'vacaciones',
        'finiquito',
      ],
      outputs: [{ name: 'Hoja de cálculo de prestaciones', kind: 'information' }],
      variants: [
        variant(
          'en-linea',
          { es: 'En línea', en: 'Online' },
          {
            channels: [channel('online', { url: site, notes: 'No tiene que dar su nombre.' })],
            steps: steps('Escriba las fechas y el salario', 'Elija su caso', {
              title: 'Lea el resultado',
              output: 'Monto aproximado',
            }),
            requirements: [
              requirement('fechas', 'Fecha en que entró y en que salió', { kind: 'information' }),
              requirement('salario', 'Último salario', { kind: 'information' }),
            ],
            fees: [free()],
            usualTime: minutes(5),
          },
        ),
        variant(
          'oficina',
          { es: 'En una oficina, con hoja sellada', en: 'At an office, with a stamped sheet' },
          {
            channels: [channel('in_person')],
            requirements: [dui(), contract],
            fees: [free()],
            usualTime: minutes(40),
            offices,
          },
        ),
        variant(
          'renuncia',
          { es: 'Hoja de renuncia voluntaria', en: 'Resignation form' },
          {
            description: 'La hoja oficial protege su derecho a la prestación por renuncia.',
            channels: [channel('in_person', { notes: 'Debe llegar usted en persona.' })],
            steps: steps('Pida la hoja', 'Llénela con ayuda', {
              title: 'Entréguela a su patrono',
              output: 'Copia sellada',
            }),
            requirements: [
              dui({ copies: 1 }),
              requirement('lugar', 'Nombre exacto de la empresa', { kind: 'information' }),
            ],
            fees: [free({ concept: 'Hoja de renuncia' })],
            usualTime: minutes(30),
            offices,
          },
        ),
      ],
      related: ['MTPS-0001'],
      legalBasis: [
        labourCode,
        law('Ley Reguladora de la Prestación Económica por Renuncia Voluntaria', { topic: 'terms' }),
      ],
      registered: 'RNT-DEMO-0113',
      digitalLevel: 2,
      updatedAt: '2026-10-30',
      verifiedAt: '2026-10-30',
    },
  ),
  tramite(
    'MTPS-0004',
    { es: 'Inscribirse en la bolsa de empleo', en: 'Register with the job bank' },
    {
      summary: {
        es: 'Busque trabajo con ayuda gratuita: le avisan de vacantes y ferias de empleo.',
        en: 'Look for work with free help: you get notice of openings and job fairs.',
      },
      audiences: [{ kind: 'person', age: { from: 16 } }],
      class: 'CIU',
      categories: ['TOP-001', 'SPS-001'],
      lifeEvents: ['empleo'],
      alternateNames: ['Buscar trabajo', 'Bolsa de trabajo', 'Feria de empleo', 'Aplicar a un empleo'],
      keywords: ['empleo', 'trabajo', 'vacantes', 'hoja de vida', 'currículum', 'feria'],
      outputs: [{ name: 'Inscripción en la bolsa de empleo', kind: 'registration' }],
      variants: [
        onlyVariant({
          channels: [
            channel('online', { url: site }),
            channel('in_person'),
            channel('sms', { notes: 'Recibe avisos de vacantes en su teléfono.' }),
          ],
          steps: steps('Escriba sus datos', 'Suba su hoja de vida', 'Responda a las vacantes'),
          requirements: [
            dui({ condition: 'Si usted tiene 18 años o más.' }),
            requirement('hoja', 'Hoja de vida', {
              mandatory: false,
              description: 'Si no tiene, le ayudan a hacerla.',
              format: { types: ['application/pdf'], maxMb: 2 },
            }),
            requirement('permiso', 'Permiso de trabajo', {
              copies: 1,
              condition: 'Si usted es menor de edad.',
              issuerTramite: 'MTPS-0005',
            }),
          ],
          fees: [free()],
          usualTime: minutes(20),
          validity: months(6),
          offices,
        }),
      ],
      related: ['PNC-0001', 'MINSAL-0002'],
      legalBasis: [labourSectorLaw],
      digitalLevel: 3,
      updatedAt: '2026-08-03',
      verifiedAt: '2026-08-03',
    },
  ),
  tramite(
    'MTPS-0005',
    { es: 'Obtener el permiso de trabajo para adolescentes', en: 'Get a work permit for teenagers' },
    {
      summary: {
        es: 'Para adolescentes de 14 a 17 años que quieren trabajar sin dejar la escuela.',
        en: 'For teenagers aged 14 to 17 who want to work without leaving school.',
      },
      description: rich(
        paragraph('El trabajo no puede ser peligroso ni nocturno.'),
        paragraph('En la cita le explican:'),
        numbered('Cuántas horas puede trabajar.', 'Qué trabajos están prohibidos.', 'A quién pedir ayuda.'),
      ),
      audiences: [{ kind: 'person', age: { from: 14, to: 17 } }],
      class: 'CIU',
      categories: ['TOP-001'],
      lifeEvents: ['empleo'],
      alternateNames: ['Permiso de trabajo para menores', 'Carné de trabajo juvenil'],
      keywords: ['adolescente', 'menor', 'trabajo', 'permiso', 'jóvenes'],
      outputs: [{ name: 'Permiso de trabajo', kind: 'authorization', validity: months(6) }],
      variants: [
        onlyVariant({
          channels: [channel('in_person')],
          steps: steps('Llegue con su madre, padre o responsable', 'Pase el examen médico', {
            title: 'Reciba el permiso',
            channel: 'in_person',
            output: 'Permiso de trabajo',
          }),
          requirements: [
            requirement('carne', 'Carné de minoridad', {
              kind: 'identity',
              original: true,
              copies: 1,
              issuerTramite: 'RNPN-0009',
            }),
            requirement('partida', 'Partida de nacimiento', {
              kind: 'civil_record',
              original: true,
              issuerTramite: 'RNPN-0005',
            }),
            dui({ id: 'dui-responsable', name: 'DUI de la madre, el padre o responsable', copies: 1 }),
            requirement('estudio', 'Constancia de matrícula escolar', {
              original: true,
              issuer: 'Centro educativo',
              issuerTramite: 'MINED-0001',
            }),
            requirement('oferta', 'Carta de la persona que lo contrata', { original: true }),
            requirement('medico', 'Examen médico', {
              kind: 'medical',
              original: true,
              issuerTramite: 'MINSAL-0002',
            }),
          ],
          fees: [free()],
          usualTime: businessDays(3),
          legalTime: legalTime(businessDays(10), 'Ley de Procedimientos Administrativos'),
          validity: months(6),
          offices,
        }),
      ],
      next: ['MTPS-0004'],
      legalBasis: [
        law('Ley Crecer Juntos para la Protección Integral de la Primera Infancia, Niñez y Adolescencia'),
        labourCode,
        treaty('Convenio 138 de la Organización Internacional del Trabajo, sobre la edad mínima'),
      ],
      registered: 'RNT-DEMO-0114',
      digitalLevel: 0,
      updatedAt: '2026-01-26',
      verifiedAt: '2026-01-26',
    },
  ),
  tramite(
    'MTPS-0006',
    { es: 'Registrar el reglamento interno de trabajo', en: 'Register internal work rules' },
    {
      summary: {
        es: 'Para empresas con diez o más trabajadores. El reglamento debe aprobarse antes de usarse.',
        en: 'For companies with ten or more workers. The rules must be approved before use.',
      },
      whoMust: 'Toda empresa privada que ocupa de modo permanente a diez o más personas.',
      audiences: ['company', 'organization'],
      class: 'EMP',
      categories: ['TOP-001'],
      alternateNames: ['Aprobación de reglamento interno', 'Reglamento de la empresa'],
      keywords: ['reglamento interno', 'empresa', 'patrono', 'trabajadores'],
      outputs: [{ name: 'Resolución que aprueba el reglamento', kind: 'authorization' }],
      variants: [
        onlyVariant({
          channels: [
            channel('mixed', { url: site, notes: 'Envíe el borrador en línea y firme en la oficina.' }),
          ],
          steps: steps('Envíe el proyecto', 'Corrija lo que le observen', 'Publique el reglamento aprobado'),
          requirements: [
            requirement('solicitud', 'Solicitud firmada', { kind: 'form', original: true }),
            requirement('proyecto', 'Dos ejemplares del reglamento', { original: true, copies: 1 }),
            requirement('escritura', 'Escritura de la sociedad', {
              kind: 'registration',
              copies: 1,
              certified: true,
              issuerTramite: 'CNR-0001',
            }),
            requirement('matricula', 'Matrícula de comercio', {
              kind: 'registration',
              copies: 1,
              issuerTramite: 'CNR-0002',
            }),
          ],
          fees: [free()],
          usualTime: inWords('De quince a treinta días hábiles', businessDays(30)),
          legalTime: legalTime(businessDays(30), 'Código de Trabajo'),
          offices: ['MTPS-01'],
        }),
      ],
      legalBasis: [{ ...labourCode, articles: 'Arts. 302 a 306' }],
      registered: 'RNT-DEMO-0115',
      appeals: [reconsideration('La Dirección General de Trabajo')],
      digitalLevel: 1,
      updatedAt: '2025-03-03',
      verifiedAt: '2025-03-03',
    },
  ),
];
