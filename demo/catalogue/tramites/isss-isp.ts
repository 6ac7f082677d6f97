import type { TramiteInput } from '../../../src/contract/tramite.ts';
import { appeal, reconsideration } from '../author/appeals.ts';
import { channel } from '../author/channel.ts';
import { dui } from '../author/dui.ts';
import {
  businessDays,
  calendarDays,
  inWords,
  legalTime,
  minutes,
  months,
  years,
} from '../author/duration.ts';
import { free, tariff, unknownFee, usd } from '../author/fee.ts';
import { law, regulation } from '../author/norm.ts';
import { requirement } from '../author/requirement.ts';
import { bullets, paragraph, paragraphs, rich, strong } from '../author/rich.ts';
import { steps } from '../author/steps.ts';
import { tramite } from '../author/tramite.ts';
import { onlyVariant, variant } from '../author/variant.ts';

const isssSite = 'https://www.isss.gob.sv/';
const ispSite = 'https://www.isp.gob.sv/';
const isssOffices = ['ISSS-01', 'ISSS-02', 'ISSS-03', 'ISSS-04'];
const ispOffices = ['ISP-01', 'ISP-02', 'ISP-03'];

const socialSecurityLaw = law('Ley del Seguro Social', { topic: 'origin' });
const socialSecurityRegulation = regulation('Reglamento para la Aplicación del Régimen del Seguro Social', {
  topic: 'requirements',
});
const pensionsLaw = law('Ley Integral del Sistema de Pensiones', { topic: 'origin' });
const ispLaw = law('Ley de Creación del Instituto Salvadoreño de Pensiones', { topic: 'responsible' });

const birthCertificate = requirement('partida', 'Partida de nacimiento reciente', {
  kind: 'civil_record',
  original: true,
  issuer: 'Alcaldía o RNPN',
  issuerTramite: 'RNPN-0005',
  stateAlreadyHasIt: true,
});
const bankAccount = requirement('cuenta', 'Número de cuenta de banco a su nombre', {
  kind: 'information',
  mandatory: false,
  description: 'Si no tiene cuenta, cobra en ventanilla de banco.',
});
const workHistory = requirement('historial', 'Historial laboral aprobado', {
  issuer: 'AFP o Instituto Salvadoreño de Pensiones',
  stateAlreadyHasIt: true,
});

export const isssIspTramites: TramiteInput[] = [
  tramite(
    'ISSS-0001',
    { es: 'Afiliarse al Seguro Social', en: 'Join social security (ISSS)' },
    {
      summary: {
        es: 'Obtenga su número de afiliación por su empleo, por su cuenta o como familiar.',
        en: 'Get your membership number as an employee, self-employed person or relative.',
      },
      audiences: ['person', 'company', 'resident_abroad'],
      class: 'CIU',
      categories: ['TOP-001', 'SAL-001'],
      lifeEvents: ['empleo', 'nacimiento'],
      alternateNames: ['Sacar el carné del Seguro', 'Inscripción en el ISSS', 'Tarjeta del Seguro Social'],
      keywords: [
        'seguro social',
        'isss',
        'afiliación',
        'carné',
        'beneficiario',
        'independiente',
        'salvadoreño seguro',
      ],
      outputs: [{ name: 'Número y tarjeta de afiliación', kind: 'registration', verifiable: true }],
      variants: [
        variant(
          'empleo',
          { es: 'Primer empleo', en: 'First job' },
          {
            channels: [channel('online', { url: isssSite }), channel('in_person')],
            steps: steps('Llene el aviso con su patrono', 'Presente el aviso', {
              title: 'Reciba su número',
              output: 'Tarjeta de afiliación',
            }),
            requirements: [
              dui({ copies: 1 }),
              requirement('aviso', 'Aviso de inscripción firmado por el patrono', {
                kind: 'form',
                original: true,
              }),
              requirement('carne', 'Carné de minoridad y permiso de trabajo', {
                kind: 'identity',
                copies: 1,
                condition: 'Si usted es menor de edad.',
                issuerTramite: 'MTPS-0005',
              }),
            ],
            fees: [free({ concept: 'Afiliación' })],
            usualTime: minutes(45),
            offices: isssOffices,
          },
        ),
        variant(
          'independiente',
          { es: 'Por su cuenta', en: 'Self-employed' },
          {
            description: 'Para quien tiene negocio propio, trabaja en casa o vive en el exterior.',
            channels: [channel('online', { url: isssSite }), channel('phone', { phone: '2555-0115' })],
            requirements: [
              dui(),
              requirement('ingresos', 'Declaración de sus ingresos', { kind: 'form', original: true }),
              requirement('salud', 'Declaración de salud', { kind: 'medical', original: true }),
            ],
            fees: [
              tariff('Cuota mensual según los ingresos que declara.', {
                concept: 'Cuota mensual',
                paymentPlaces: ['online', 'financial_institution'],
                methods: ['card', 'transfer'],
              }),
            ],
            usualTime: businessDays(3),
            offices: isssOffices,
          },
        ),
        variant(
          'beneficiario',
          { es: 'Hijas, hijos y pareja', en: 'Children and spouse' },
          {
            channels: [channel('in_person')],
            requirements: [
              dui({ name: 'DUI de la persona afiliada', copies: 1 }),
              requirement('nacimiento', 'Partida de nacimiento de la hija o el hijo', {
                kind: 'civil_record',
                original: true,
                alternativeGroup: 'parentesco',
                issuerTramite: 'RNPN-0005',
              }),
              requirement('matrimonio', 'Partida de matrimonio', {
                kind: 'civil_record',
                original: true,
                alternativeGroup: 'parentesco',
                issuerTramite: 'RNPN-0006',
              }),
              requirement('union', 'Declaración de unión no matrimonial', {
                original: true,
                certified: true,
                alternativeGroup: 'parentesco',
                issuer: 'Notario o juzgado de familia',
              }),
            ],
            fees: [free()],
            usualTime: minutes(45),
            offices: isssOffices,
          },
        ),
      ],
      next: ['ISSS-0002', 'ISSS-0003'],
      legalBasis: [socialSecurityLaw, socialSecurityRegulation],
      registered: 'RNT-DEMO-0116',
      digitalLevel: 2,
      identityLevel: 1,
      faq: [{ q: '¿Hasta qué edad cubre a mis hijos?', a: 'En esta demostración, hasta los 12 años.' }],
      updatedAt: '2026-10-05',
      verifiedAt: '2026-10-05',
    },
  ),
  tramite(
    'ISSS-0002',
    { es: 'Cobrar el subsidio por incapacidad', en: 'Claim sick or maternity pay' },
    {
      summary: {
        es: 'Reciba parte de su salario mientras está enfermo, tras un accidente o por maternidad.',
        en: 'Receive part of your wage while you are ill, after an accident or on maternity leave.',
      },
      audiences: ['person'],
      class: 'CIU',
      categories: ['TOP-001', 'SAL-001', 'SPS-001'],
      lifeEvents: ['nacimiento'],
      alternateNames: ['Pago de incapacidad', 'Licencia por maternidad', 'Subsidio del Seguro'],
      keywords: ['incapacidad', 'maternidad', 'accidente', 'enfermedad', 'subsidio', 'reposo'],
      outputs: [{ name: 'Pago del subsidio', kind: 'payment', delivery: 'En su cuenta de banco' }],
      variants: [
        variant(
          'enfermedad',
          { es: 'Enfermedad o accidente', en: 'Illness or accident' },
          {
            channels: [channel('app'), channel('in_person'), channel('online', { url: isssSite })],
            steps: steps(
              { title: 'Pida la incapacidad a su médico', responsible: 'Médico del Seguro Social' },
              { title: 'Entregue la copia a su patrono' },
              { title: 'Registre su cuenta', channel: 'app' },
              { title: 'Revise el pago', channel: 'app' },
            ),
            requirements: [
              dui(),
              requirement('incapacidad', 'Certificado de incapacidad', { kind: 'medical', original: true }),
              bankAccount,
              requirement('accidente', 'Aviso de accidente de trabajo', {
                original: true,
                condition: 'Si se accidentó en el trabajo.',
                issuer: 'Patrono',
              }),
            ],
            fees: [free()],
            usualTime: businessDays(8),
            offices: isssOffices,
          },
        ),
        variant(
          'maternidad',
          { es: 'Maternidad', en: 'Maternity' },
          {
            channels: [channel('in_person'), channel('app')],
            requirements: [
              dui(),
              requirement('incapacidad', 'Incapacidad por maternidad', { kind: 'medical', original: true }),
              bankAccount,
            ],
            fees: [free()],
            usualTime: businessDays(10),
            offices: isssOffices,
          },
        ),
      ],
      requires: ['ISSS-0001'],
      legalBasis: [socialSecurityLaw, socialSecurityRegulation],
      registered: 'RNT-DEMO-0117',
      digitalLevel: 3,
      appeals: [appeal('El Consejo Directivo del Seguro Social')],
      updatedAt: '2026-05-04',
      verifiedAt: '2026-05-04',
    },
  ),
  tramite(
    'ISSS-0003',
    { es: 'Pedir la constancia de cotizaciones', en: 'Request a record of contributions' },
    {
      summary: {
        es: 'Vea los meses y salarios que su patrono reportó al Seguro Social.',
        en: 'See the months and wages that your employer reported to social security.',
      },
      audiences: ['person'],
      class: 'CIU',
      categories: ['TOP-001'],
      lifeEvents: ['jubilacion'],
      alternateNames: ['Estado de cotizaciones', 'Récord del Seguro', 'Constancia del ISSS'],
      keywords: ['cotizaciones', 'constancia', 'seguro social', 'isss', 'planilla'],
      outputs: [{ name: 'Constancia de cotizaciones', kind: 'information', verifiable: true }],
      variants: [
        onlyVariant({
          channels: [
            channel('online', { url: isssSite }),
            channel('email', { notes: 'Envíe foto de su DUI y el número de afiliación.' }),
            channel('in_person'),
          ],
          steps: steps('Entre con su número de afiliación', 'Elija los años', {
            title: 'Descargue la constancia',
            output: 'Constancia con código',
          }),
          requirements: [
            dui(),
            requirement('numero', 'Número de afiliación', {
              kind: 'information',
              issuerTramite: 'ISSS-0001',
            }),
            requirement('autorizacion', 'Autorización firmada', {
              kind: 'authorization',
              original: true,
              condition: 'Si la pide otra persona.',
            }),
          ],
          fees: [free()],
          usualTime: minutes(15),
          validity: months(1),
          offices: isssOffices,
        }),
      ],
      related: ['ISP-0001'],
      legalBasis: [socialSecurityLaw],
      registered: 'RNT-DEMO-0118',
      digitalLevel: 3,
      identityLevel: 2,
      updatedAt: '2026-03-23',
      verifiedAt: '2026-03-23',
    },
  ),
  tramite(
    'ISSS-0004',
    {
      es: 'Obtener la solvencia patronal del Seguro Social',
      en: "Get an employer's social security clearance",
    },
    {
      summary: {
        es: 'Pruebe que su empresa está al día con las cotizaciones de sus trabajadores.',
        en: "Prove that your company is up to date with its workers' contributions.",
      },
      audiences: ['company', 'organization'],
      class: 'EMP',
      categories: ['TOP-001', 'ION-001'],
      lifeEvents: ['negocio'],
      alternateNames: ['Solvencia del ISSS', 'Solvencia del Seguro Social'],
      keywords: ['solvencia', 'isss', 'patrono', 'planilla', 'licitación'],
      outputs: [{ name: 'Solvencia patronal', kind: 'document', validity: months(1), verifiable: true }],
      variants: [
        onlyVariant({
          channels: [channel('online', { url: isssSite })],
          steps: steps('Entre con su número patronal', 'Pague lo pendiente', 'Descargue la solvencia'),
          requirements: [
            requirement('patronal', 'Número patronal', { kind: 'registration', stateAlreadyHasIt: true }),
            requirement('representante', 'DUI del representante legal', {
              kind: 'identity',
              issuerTramite: 'RNPN-0002',
            }),
            requirement('acuerdo', 'Plan de pago firmado', { copies: 1, condition: 'Si tiene deuda.' }),
          ],
          fees: [usd('5.65', { concept: 'Solvencia', paymentPlaces: ['online'], methods: ['card'] })],
          usualTime: minutes(10),
          validity: months(1),
        }),
      ],
      related: ['MTPS-0002', 'MH-0003'],
      legalBasis: [socialSecurityLaw],
      digitalLevel: 3,
      identityLevel: 2,
      updatedAt: '2026-07-13',
      verifiedAt: '2026-07-13',
    },
  ),
  tramite(
    'ISP-0001',
    { es: 'Solicitar la pensión por vejez', en: 'Apply for an old-age pension' },
    {
      summary: {
        es: 'Pida su pensión al cumplir la edad y los años de cotización que la ley exige.',
        en: 'Apply for your pension once you reach the age and years of contributions required by law.',
      },
      description: rich(
        paragraph('La ley pide ', strong('25 años de cotización'), ' y estas edades:'),
        bullets('Mujeres: 55 años.', 'Hombres: 60 años.'),
        paragraph('Antes de pedirla, revise que su historial laboral esté completo.'),
      ),
      audiences: [
        { kind: 'person', age: { from: 55 }, condition: { es: 'Con 25 años de cotización.' } },
        'resident_abroad',
      ],
      class: 'CIU',
      categories: ['DOT-001', 'TOP-001'],
      lifeEvents: ['jubilacion'],
      alternateNames: ['Jubilarse', 'Pensionarse', 'Pensión de la AFP', 'Jubilación'],
      keywords: ['pensión', 'vejez', 'jubilación', 'afp', 'retiro', 'adulto mayor'],
      outputs: [{ name: 'Pensión mensual', kind: 'payment', delivery: 'En banco' }],
      variants: [
        variant(
          'pais',
          { es: 'En El Salvador', en: 'In El Salvador' },
          {
            channels: [
              channel('in_person'),
              channel('mixed', { url: ispSite, notes: 'Revise su historial en línea.' }),
            ],
            appointment: { required: true, url: ispSite, phone: '2555-0116' },
            trackingUrl: ispSite,
            steps: steps(
              { title: 'Revise su historial laboral', channel: 'online', time: minutes(20) },
              { title: 'Pida su cita', channel: 'online' },
              { title: 'Presente la solicitud', channel: 'in_person' },
              { title: 'Elija dónde cobrar', channel: 'partner_point' },
              { title: 'Reciba la resolución', output: 'Resolución de pensión' },
            ),
            requirements: [
              dui({ copies: 1 }),
              birthCertificate,
              workHistory,
              bankAccount,
              requirement('otros-periodos', 'Constancias de empleos anteriores a 1998', {
                original: true,
                condition: 'Si le faltan años en el historial.',
                issuer: 'Patrono o archivo de la institución',
              }),
            ],
            fees: [free({ concept: 'Trámite de pensión' })],
            usualTime: businessDays(45),
            legalTime: legalTime(calendarDays(90), 'Ley Integral del Sistema de Pensiones'),
            offices: ispOffices,
          },
        ),
        variant(
          'exterior',
          { es: 'Desde el exterior', en: 'From abroad' },
          {
            channels: [
              channel('post', { notes: 'Envíe los originales por correo certificado.' }),
              channel('consulate', { notes: 'Firme la solicitud ante el cónsul.' }),
            ],
            requirements: [
              requirement('identidad-dui', 'DUI', {
                kind: 'identity',
                copies: 1,
                alternativeGroup: 'identidad',
                issuerTramite: 'MRREE-0003',
              }),
              requirement('identidad-pasaporte', 'Pasaporte salvadoreño', {
                kind: 'identity',
                copies: 1,
                alternativeGroup: 'identidad',
                issuerTramite: 'MRREE-0002',
              }),
              birthCertificate,
              workHistory,
              requirement('poder', 'Poder notarial', {
                original: true,
                condition: 'Si otra persona va a cobrar por usted.',
                issuerTramite: 'MRREE-0005',
              }),
            ],
            fees: [free(), unknownFee({ concept: 'Envío por correo', whenChannel: 'post' })],
            usualTime: inWords('Unos cuatro meses, más el correo'),
            offices: ['ISP-01', 'MRREE-LAX', 'MRREE-WDC'],
          },
        ),
      ],
      related: ['ISP-0004', 'ISSS-0003'],
      legalBasis: [pensionsLaw, ispLaw],
      registered: 'RNT-DEMO-0119',
      digitalLevel: 1,
      identityLevel: 2,
      silence: {
        applies: true,
        effect: 'negative',
        term: calendarDays(90),
        text: 'Si no hay respuesta en noventa días, puede recurrir como si fuera un no.',
      },
      appeals: [reconsideration('La unidad de prestaciones'), appeal('El Consejo Directivo del Instituto')],
      faq: [
        { q: '¿Puedo seguir trabajando?', a: 'Sí. Avise para saber si debe seguir cotizando.' },
        { q: '¿Y si no completo 25 años?', a: 'Puede pedir el beneficio económico temporal o su saldo.' },
      ],
      updatedAt: '2026-11-09',
      verifiedAt: '2026-11-09',
      verifiedBy: { es: 'Unidad de prestaciones (demostración)' },
    },
  ),
  tramite(
    'ISP-0002',
    { es: 'Solicitar la pensión por invalidez', en: 'Apply for a disability pension' },
    {
      summary: {
        es: 'Si una enfermedad o accidente común le impide trabajar, pida esta pensión.',
        en: 'If a non-work illness or accident prevents you from working, apply for this pension.',
      },
      audiences: ['person'],
      class: 'CIU',
      categories: ['PD-001', 'DOT-001'],
      lifeEvents: ['discapacidad'],
      alternateNames: ['Pensión por discapacidad', 'Pensión por enfermedad'],
      keywords: ['invalidez', 'discapacidad', 'pensión', 'comisión calificadora', 'enfermedad'],
      outputs: [{ name: 'Pensión por invalidez', kind: 'payment', validity: years(3) }],
      variants: [
        onlyVariant({
          channels: [
            channel('in_person'),
            channel('home_visit', { phone: '2555-0116', notes: 'Si usted no puede levantarse.' }),
          ],
          steps: steps(
            'Presente la solicitud',
            { title: 'Pase la evaluación médica', responsible: 'Comisión calificadora' },
            'Reciba el dictamen',
            'Firme para empezar a cobrar',
          ),
          requirements: [
            dui({ copies: 1 }),
            birthCertificate,
            workHistory,
            requirement('expediente', 'Expediente médico', {
              kind: 'medical',
              copies: 1,
              issuer: 'Hospital o Seguro Social',
            }),
            requirement('certificacion', 'Certificación de discapacidad', {
              mandatory: false,
              copies: 1,
              issuerTramite: 'CONADIS-0001',
            }),
            requirement('representante', 'Documento que nombra a su representante', {
              copies: 1,
              certified: true,
              condition: 'Si otra persona actúa por usted.',
            }),
          ],
          fees: [free()],
          usualTime: businessDays(60),
          legalTime: legalTime(calendarDays(90), 'Ley Integral del Sistema de Pensiones'),
          offices: ispOffices,
        }),
      ],
      related: ['CONADIS-0001', 'ISSS-0002'],
      legalBasis: [pensionsLaw, law('Ley Especial de Inclusión de las Personas con Discapacidad')],
      registered: 'RNT-DEMO-0120',
      digitalLevel: 0,
      appeals: [reconsideration('La comisión calificadora')],
      updatedAt: '2026-06-22',
      verifiedAt: '2026-06-22',
    },
  ),
  tramite(
    'ISP-0003',
    { es: 'Solicitar la pensión de sobrevivencia', en: "Apply for a survivor's pension" },
    {
      summary: {
        es: 'Si falleció su pareja, madre, padre o hijo que cotizaba, pida esta pensión.',
        en: 'Apply if your late spouse, parent or child was paying contributions.',
      },
      audiences: ['person', 'resident_abroad'],
      class: 'CIU',
      categories: ['PF-001', 'DOT-001'],
      lifeEvents: ['fallecimiento'],
      alternateNames: ['Pensión de viudez', 'Pensión de orfandad', 'Pensión por muerte'],
      keywords: ['viuda', 'viudo', 'huérfano', 'sobrevivencia', 'fallecimiento', 'pensión'],
      outputs: [{ name: 'Pensión de sobrevivencia', kind: 'payment' }],
      variants: [
        variant(
          'pareja',
          { es: 'Pareja', en: 'Spouse or partner' },
          {
            channels: [channel('in_person')],
            steps: steps(
              'Reúna los documentos',
              { title: 'Presente la solicitud', channel: 'in_person' },
              'Elija dónde cobrar',
              { title: 'Reciba la resolución', output: 'Resolución de pensión' },
            ),
            requirements: [
              dui({ copies: 1 }),
              requirement('defuncion', 'Partida de defunción', {
                kind: 'civil_record',
                original: true,
                issuerTramite: 'RNPN-0007',
              }),
              requirement('matrimonio', 'Partida de matrimonio', {
                kind: 'civil_record',
                original: true,
                alternativeGroup: 'vinculo',
                issuerTramite: 'RNPN-0006',
              }),
              requirement('union', 'Sentencia de unión no matrimonial', {
                original: true,
                alternativeGroup: 'vinculo',
                issuer: 'Juzgado de familia',
              }),
            ],
            fees: [free()],
            usualTime: businessDays(30),
            offices: ispOffices,
          },
        ),
        variant(
          'hijos',
          { es: 'Hijas e hijos', en: 'Children' },
          {
            channels: [channel('in_person')],
            steps: steps(
              'Reúna los documentos',
              { title: 'Presente la solicitud', channel: 'in_person' },
              'Elija dónde cobrar',
              { title: 'Reciba la resolución', output: 'Resolución de pensión' },
            ),
            requirements: [
              birthCertificate,
              requirement('defuncion', 'Partida de defunción', {
                kind: 'civil_record',
                original: true,
                issuerTramite: 'RNPN-0007',
              }),
              requirement('estudios', 'Constancia de estudios', {
                original: true,
                condition: 'Si tiene entre 18 y 24 años.',
              }),
              requirement('discapacidad', 'Certificación de discapacidad', {
                copies: 1,
                condition: 'Si tiene una discapacidad, a cualquier edad.',
                issuerTramite: 'CONADIS-0001',
              }),
            ],
            fees: [free()],
            usualTime: businessDays(30),
            offices: ispOffices,
          },
        ),
        variant(
          'exterior',
          { es: 'Familia en el exterior', en: 'Relatives abroad' },
          {
            channels: [channel('consulate'), channel('post')],
            requirements: [
              requirement('identidad', 'DUI o pasaporte', { kind: 'identity', copies: 1 }),
              requirement('vida', 'Constancia de que sigue con vida', {
                original: true,
                description: 'La firma el cónsul, dos veces al año.',
                issuer: 'Consulado',
              }),
              requirement('defuncion', 'Partida de defunción apostillada', {
                kind: 'civil_record',
                original: true,
                certified: true,
                condition: 'Si la persona murió en otro país.',
              }),
            ],
            fees: [free()],
            usualTime: inWords('De dos a cuatro meses'),
            offices: ['MRREE-LAX', 'MRREE-WDC', 'MRREE-HOU', 'MRREE-MAD'],
          },
        ),
      ],
      related: ['RNPN-0007', 'ALC-SS-0004'],
      legalBasis: [pensionsLaw],
      registered: 'RNT-DEMO-0121',
      digitalLevel: 1,
      updatedAt: '2026-06-22',
      verifiedAt: '2026-06-22',
    },
  ),
  tramite(
    'ISP-0004',
    { es: 'Solicitar la pensión básica universal', en: 'Apply for the universal basic pension' },
    {
      summary: {
        es: 'Apoyo mensual para personas mayores sin pensión que viven en pobreza.',
        en: 'Monthly support for older people without a pension who live in poverty.',
      },
      description: paragraphs(
        'No hace falta haber cotizado.',
        'Un equipo visita su casa para conocer su situación.',
      ),
      audiences: [{ kind: 'person', age: { from: 70 }, condition: { es: 'Sin otra pensión.' } }],
      class: 'CIU',
      categories: ['SPS-001', 'PD-001'],
      lifeEvents: ['jubilacion', 'discapacidad'],
      alternateNames: ['Ayuda para adultos mayores', 'Pensión para ancianos', 'Nuestros mayores derechos'],
      keywords: ['adulto mayor', 'ancianos', 'tercera edad', 'pensión', 'subsidio', 'pobreza'],
      outputs: [{ name: 'Pago mensual', kind: 'payment', delivery: 'En el punto de pago más cercano' }],
      variants: [
        onlyVariant({
          channels: [
            channel('home_visit', { phone: '2555-0116', notes: 'Pida la visita por teléfono.' }),
            channel('partner_point', { notes: 'En la alcaldía de su municipio.' }),
            channel('phone', { phone: '2555-0116' }),
          ],
          steps: steps(
            { title: 'Pida la visita', channel: 'phone' },
            { title: 'Responda la encuesta en su casa', channel: 'home_visit', time: minutes(40) },
            { title: 'Cobre en el punto de pago', channel: 'partner_point' },
          ),
          requirements: [
            dui({ copies: 1 }),
            requirement('recibo', 'Recibo de luz o agua', {
              kind: 'address_proof',
              mandatory: false,
              copies: 1,
            }),
            requirement('cuidador', 'DUI de quien cobra por usted', {
              kind: 'identity',
              copies: 1,
              condition: 'Si usted no puede salir a cobrar.',
              issuerTramite: 'RNPN-0002',
            }),
          ],
          fees: [free()],
          usualTime: inWords('De uno a tres meses', months(3)),
          offices: ispOffices,
        }),
      ],
      legalBasis: [
        pensionsLaw,
        law('Ley Especial para la Protección de los Derechos de la Persona Adulta Mayor'),
      ],
      registered: 'RNT-DEMO-0122',
      digitalLevel: 0,
      identityLevel: 0,
      faq: [{ q: '¿Me cobran por inscribirme?', a: 'No. Si alguien le cobra, denúncielo.' }],
      updatedAt: '2026-08-31',
      verifiedAt: '2026-08-31',
    },
  ),
];
