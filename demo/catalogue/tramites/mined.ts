import type { TramiteInput } from '../../../src/contract/tramite.ts';
import { reconsideration } from '../author/appeals.ts';
import { channel } from '../author/channel.ts';
import { dui } from '../author/dui.ts';
import { businessDays, inWords, legalTime, minutes, years } from '../author/duration.ts';
import { free, unknownFee, usd, usdBetween } from '../author/fee.ts';
import { law } from '../author/norm.ts';
import { requirement } from '../author/requirement.ts';
import { bullets, paragraph, paragraphs, rich, strong } from '../author/rich.ts';
import { steps } from '../author/steps.ts';
import { tramite } from '../author/tramite.ts';
import { onlyVariant, variant } from '../author/variant.ts';

const site = 'https://www.mined.gob.sv/';
const offices = ['MINED-01', 'MINED-02', 'MINED-03', 'MINED-04'];

const educationLaw = law('Ley General de Educación', { topic: 'origin' });
const universityLaw = law('Ley de Educación Superior', { topic: 'origin' });
const childhoodLaw = law(
  'Ley Crecer Juntos para la Protección Integral de la Primera Infancia, Niñez y Adolescencia',
);

const birthCertificate = requirement('partida', 'Certificación de partida de nacimiento', {
  kind: 'civil_record',
  original: true,
  copies: 1,
  issuer: 'Alcaldía o RNPN',
  issuerTramite: 'RNPN-0005',
});
const guardianDui = dui({
  id: 'dui-responsable',
  name: 'DUI de la madre, el padre o responsable',
  copies: 1,
});
const schoolRecord = requirement('notas', 'Certificado del último grado aprobado', {
  kind: 'document',
  original: true,
  issuer: 'Centro educativo anterior',
  issuerTramite: 'MINED-0002',
});

export const minedTramites: TramiteInput[] = [
  tramite(
    'MINED-0001',
    { es: 'Matricular a un estudiante en la escuela pública', en: 'Enrol a student in a public school' },
    {
      summary: {
        es: 'Inscriba a su hija o hijo en parvularia, básica o bachillerato. No se paga nada.',
        en: 'Enrol your child in pre-school, basic or upper secondary school. It costs nothing.',
      },
      description: rich(
        paragraph('La escuela pública es ', strong('gratuita'), '. Nadie debe cobrarle por la matrícula.'),
        paragraph('Según su caso, elija una de estas formas:'),
        bullets('Primera vez en la escuela.', 'Cambio desde otra escuela.', 'Regreso desde otro país.'),
      ),
      purpose: 'Asegurar el cupo del próximo año escolar.',
      whoMust: 'La madre, el padre o la persona responsable de la niña o el niño.',
      audiences: [{ kind: 'person', age: { from: 3, to: 18 } }],
      class: 'CIU',
      categories: ['EDU-001', 'PF-001'],
      lifeEvents: ['nacimiento'],
      alternateNames: ['Matrícula escolar', 'Inscribir a un niño en la escuela', 'Inscripción escolar'],
      keywords: [
        'matrícula',
        'escuela',
        'colegio',
        'instituto',
        'kínder',
        'parvularia',
        'bachillerato',
        'cupo',
      ],
      outputs: [{ name: 'Constancia de matrícula', kind: 'registration', delivery: 'En la escuela' }],
      variants: [
        variant(
          'nuevo-ingreso',
          { es: 'Primera vez en la escuela', en: 'First time at school' },
          {
            channels: [
              channel('in_person', { notes: 'En la escuela más cercana a su casa.' }),
              channel('online', { url: site, notes: 'Aparte el cupo y lleve después los documentos.' }),
            ],
            steps: steps(
              { title: 'Pregunte en la escuela si hay cupo', channel: 'in_person' },
              { title: 'Llene la ficha de matrícula', channel: 'in_person', time: minutes(20) },
              { title: 'Entregue los documentos', channel: 'in_person' },
              { title: 'Reciba la constancia', output: 'Constancia de matrícula' },
            ),
            requirements: [
              birthCertificate,
              guardianDui,
              requirement('vacunas', 'Cartilla de vacunación al día', {
                kind: 'medical',
                copies: 1,
                issuerTramite: 'MINSAL-0001',
              }),
              requirement('tutela', 'Documento que lo nombra responsable', {
                copies: 1,
                condition: 'Si usted no es la madre ni el padre.',
              }),
              requirement('discapacidad', 'Certificación de discapacidad', {
                mandatory: false,
                copies: 1,
                condition: 'Si la niña o el niño necesita apoyos.',
                issuerTramite: 'CONADIS-0001',
              }),
            ],
            fees: [free({ concept: 'Matrícula en escuela pública' })],
            usualTime: minutes(40),
            window: [{ from: '11-03', to: '01-30', repeats: 'yearly' }],
            offices,
          },
        ),
        variant(
          'traslado',
          { es: 'Cambio desde otra escuela', en: 'Move from another school' },
          {
            channels: [channel('in_person', { notes: 'En la escuela nueva.' })],
            steps: steps(
              'Avise en la escuela anterior',
              'Pida las notas y la constancia de conducta',
              'Entregue los papeles en la escuela nueva',
            ),
            requirements: [
              birthCertificate,
              guardianDui,
              schoolRecord,
              requirement('conducta', 'Constancia de conducta', {
                original: true,
                issuer: 'Centro educativo anterior',
              }),
            ],
            fees: [free({ concept: 'Matrícula y traslado' })],
            usualTime: businessDays(2),
            offices,
          },
        ),
        variant(
          'retorno',
          { es: 'Regreso desde otro país', en: 'Return from another country' },
          {
            description: 'La escuela lo recibe aunque falten papeles. Después le ayudan a completarlos.',
            channels: [channel('in_person'), channel('phone', { phone: '2555-0111' })],
            requirements: [
              requirement('identidad-pasaporte', 'Pasaporte o documento del otro país', {
                kind: 'identity',
                copies: 1,
                alternativeGroup: 'identidad',
              }),
              requirement('identidad-partida', 'Partida de nacimiento', {
                kind: 'civil_record',
                copies: 1,
                alternativeGroup: 'identidad',
                issuerTramite: 'RNPN-0005',
              }),
              requirement('notas-exterior', 'Notas de la escuela anterior', {
                mandatory: false,
                copies: 1,
                description: 'Si no las tiene, la escuela hace una prueba de ubicación.',
              }),
            ],
            fees: [free()],
            usualTime: businessDays(3),
            offices,
          },
        ),
      ],
      next: ['MINED-0005'],
      related: ['MINED-0004', 'MINSAL-0001'],
      legalBasis: [educationLaw, childhoodLaw],
      registered: 'RNT-DEMO-0101',
      digitalLevel: 2,
      identityLevel: 0,
      alerts: [
        {
          text: 'La matrícula para 2027 ya está abierta. Los cupos se llenan en orden de llegada.',
          from: '2026-11-03',
          until: '2027-01-30',
        },
      ],
      faq: [
        { q: '¿Me pueden cobrar una cuota?', a: 'No. Si se la cobran, avise al teléfono 2555-0111.' },
        {
          q: '¿Qué hago si no hay cupo?',
          a: 'La dirección departamental le busca una escuela cercana con cupo.',
        },
      ],
      updatedAt: '2026-11-05',
      verifiedAt: '2026-11-05',
      verifiedBy: { es: 'Dirección de gestión escolar (demostración)' },
    },
  ),
  tramite(
    'MINED-0002',
    { es: 'Pedir la certificación de notas', en: 'Request a school transcript' },
    {
      summary: {
        es: 'Obtenga sus notas de básica o bachillerato para seguir estudiando o trabajar.',
        en: 'Get your basic or upper secondary school marks for study or work.',
      },
      audiences: ['person', 'resident_abroad'],
      class: 'CIU',
      categories: ['EDU-001'],
      alternateNames: ['Certificado de notas', 'Récord de notas', 'Historial académico'],
      keywords: ['notas', 'calificaciones', 'bachillerato', 'certificado', 'noveno grado'],
      outputs: [
        {
          name: 'Certificación de notas',
          kind: 'document',
          delivery: 'En línea o en oficina',
          verifiable: true,
        },
      ],
      variants: [
        variant(
          'en-linea',
          { es: 'Notas desde 2010, en línea', en: 'Marks since 2010, online' },
          {
            channels: [channel('online', { url: site })],
            steps: steps('Escriba su número de estudiante', 'Elija el año', {
              title: 'Descargue la certificación',
              output: 'Certificación con código de verificación',
            }),
            requirements: [
              requirement('nie', 'Número de estudiante o de DUI', { kind: 'information' }),
              requirement('correo', 'Correo electrónico', { kind: 'information' }),
            ],
            fees: [free({ concept: 'Certificación electrónica' })],
            usualTime: minutes(10),
          },
        ),
        variant(
          'archivo',
          { es: 'Notas anteriores a 2010', en: 'Marks before 2010' },
          {
            description: 'Se buscan en los libros. Por eso tarda más.',
            channels: [
              channel('in_person'),
              channel('email', { notes: 'Envíe la solicitud firmada a la oficina que le queda cerca.' }),
            ],
            steps: steps('Llene la solicitud', 'Espere la búsqueda en los libros', 'Retire la certificación'),
            requirements: [
              dui({ copies: 1 }),
              requirement('datos', 'Nombre de la escuela, grado y año', { kind: 'information' }),
              requirement('autorizacion', 'Autorización firmada y DUI de quien la da', {
                kind: 'authorization',
                original: true,
                copies: 1,
                condition: 'Si llega otra persona.',
              }),
            ],
            fees: [
              usd('2.50', {
                concept: 'Por cada grado',
                paymentPlaces: ['central_offices'],
                methods: ['cash'],
              }),
            ],
            usualTime: businessDays(8),
            legalTime: legalTime(businessDays(15), 'Ley de Procedimientos Administrativos'),
            offices,
          },
        ),
      ],
      next: ['MINED-0004'],
      legalBasis: [educationLaw],
      registered: 'RNT-DEMO-0102',
      digitalLevel: 2,
      updatedAt: '2026-08-24',
      verifiedAt: '2026-08-24',
    },
  ),
  tramite(
    'MINED-0003',
    { es: 'Reponer el título de bachiller', en: 'Replace an upper secondary diploma' },
    {
      summary: {
        es: 'Pida un título nuevo si perdió el suyo, se dañó o tiene un error.',
        en: 'Request a new diploma if yours was lost or damaged, or has a mistake.',
      },
      audiences: ['person', 'resident_abroad'],
      class: 'CIU',
      categories: ['EDU-001'],
      lifeEvents: ['perdida-documentos'],
      alternateNames: ['Reposición de título', 'Perdí mi título de bachillerato', 'Duplicado de título'],
      keywords: ['título', 'bachiller', 'diploma', 'bachillerato', 'extravío', 'reposición'],
      outputs: [{ name: 'Título de bachiller repuesto', kind: 'document' }],
      variants: [
        variant(
          'oficina',
          { es: 'En una oficina', en: 'At an office' },
          {
            channels: [channel('in_person')],
            steps: steps(
              { title: 'Pague el costo', channel: 'in_person', output: 'Recibo' },
              'Presente la solicitud',
              { title: 'Retire el título', channel: 'in_person' },
            ),
            requirements: [
              dui({ copies: 1 }),
              birthCertificate,
              requirement('fotos', 'Dos fotos recientes tamaño cédula', { kind: 'photo', original: true }),
              requirement('declaracion', 'Declaración jurada de la pérdida', {
                original: true,
                certified: true,
                issuer: 'Notario',
                condition: 'Si lo perdió o se lo robaron.',
              }),
              requirement('titulo-danado', 'Título dañado o con error', {
                original: true,
                condition: 'Si el título se dañó o tiene un error.',
              }),
            ],
            fees: [
              usd('11.43', {
                concept: 'Reposición',
                paymentPlaces: ['central_offices', 'financial_institution'],
                methods: ['cash', 'transfer'],
              }),
            ],
            usualTime: businessDays(20),
            offices: ['MINED-01', 'MINED-02', 'MINED-03'],
          },
        ),
        variant(
          'exterior',
          { es: 'Desde el exterior', en: 'From abroad' },
          {
            channels: [
              channel('post', { notes: 'Recibe el título por correo certificado.' }),
              channel('email', { notes: 'La oficina le envía la lista y revisa sus copias.' }),
            ],
            requirements: [
              requirement('identidad', 'DUI o pasaporte', { kind: 'identity', copies: 1 }),
              requirement('poder', 'Poder para quien retira el título', {
                original: true,
                condition: 'Si lo retira otra persona en El Salvador.',
                issuerTramite: 'MRREE-0005',
              }),
            ],
            fees: [
              usd('11.43', { concept: 'Reposición', paymentPlaces: ['online'], methods: ['card'] }),
              unknownFee({ concept: 'Envío por correo', whenChannel: 'post' }),
            ],
            usualTime: inWords('Unas seis semanas, más el correo'),
            offices: ['MINED-01'],
          },
        ),
      ],
      related: ['MINED-0002', 'MRREE-0001'],
      legalBasis: [educationLaw],
      registered: 'RNT-DEMO-0103',
      digitalLevel: 1,
      updatedAt: '2026-03-09',
      verifiedAt: '2026-03-09',
    },
  ),
  tramite(
    'MINED-0004',
    { es: 'Solicitar equivalencia de estudios del extranjero', en: 'Have studies abroad recognised' },
    {
      summary: {
        es: 'Haga valer aquí los grados, el bachillerato o el título que obtuvo en otro país.',
        en: 'Have grades, a school diploma or a degree from another country recognised here.',
      },
      audiences: ['person', 'foreigner'],
      class: 'CIU',
      categories: ['EDU-001', 'MIG-001'],
      alternateNames: ['Equivalencias', 'Incorporación de título extranjero', 'Homologar estudios'],
      keywords: ['equivalencia', 'incorporación', 'homologación', 'título extranjero', 'estudios'],
      outputs: [{ name: 'Acuerdo de equivalencia', kind: 'authorization' }],
      variants: [
        variant(
          'grados',
          { es: 'Grados y bachillerato', en: 'School grades and diploma' },
          {
            channels: [
              channel('in_person'),
              channel('mixed', { url: site, notes: 'Envíe en línea, entregue aquí.' }),
            ],
            appointment: { required: true, url: site },
            steps: steps(
              'Apostille sus notas en el otro país',
              'Pida su cita',
              { title: 'Entregue los documentos', channel: 'in_person', office: 'MINED-01' },
              { title: 'Retire el acuerdo', output: 'Acuerdo de equivalencia' },
            ),
            requirements: [
              requirement('notas-apostilladas', 'Notas apostilladas o autenticadas', {
                original: true,
                copies: 1,
                certified: true,
                issuer: 'Autoridad del país donde estudió',
              }),
              requirement('traduccion', 'Traducción al español', {
                original: true,
                certified: true,
                condition: 'Si las notas están en otro idioma.',
              }),
              dui({ copies: 1, condition: 'Si usted es mayor de edad.' }),
              requirement('partida', 'Partida de nacimiento', {
                kind: 'civil_record',
                copies: 1,
                condition: 'Si la persona es menor de edad.',
                issuerTramite: 'RNPN-0005',
              }),
            ],
            fees: [free()],
            usualTime: businessDays(15),
            legalTime: legalTime(businessDays(30), 'Ley General de Educación'),
            offices: ['MINED-01'],
          },
        ),
        variant(
          'universidad',
          { es: 'Título universitario', en: 'University degree' },
          {
            channels: [channel('in_person')],
            requirements: [
              requirement('titulo', 'Título apostillado', { original: true, copies: 2, certified: true }),
              requirement('materias', 'Notas y programas de las materias', { copies: 1, certified: true }),
              requirement('traduccion', 'Traducción al español', {
                original: true,
                certified: true,
                condition: 'Si el título está en otro idioma.',
              }),
              requirement('migratorio', 'Carné de residente', {
                kind: 'identity',
                copies: 1,
                condition: 'Si usted no es salvadoreño.',
                issuerTramite: 'DGME-0006',
              }),
            ],
            fees: [
              usdBetween('57.14', '114.29', {
                concept: 'Según el grado del título',
                paymentPlaces: ['treasury', 'financial_institution'],
                methods: ['cash'],
              }),
            ],
            usualTime: inWords('De dos a tres meses'),
            legalTime: legalTime({ amount: 4, unit: 'month' }, 'Ley de Educación Superior'),
            offices: ['MINED-01'],
          },
        ),
      ],
      related: ['MRREE-0001', 'DGME-0006'],
      legalBasis: [educationLaw, universityLaw],
      registered: 'RNT-DEMO-0104',
      silence: {
        applies: true,
        effect: 'negative',
        text: 'Si vence el plazo sin respuesta, puede entenderlo como un no y recurrir.',
      },
      appeals: [reconsideration('La dirección que firmó el acuerdo')],
      digitalLevel: 1,
      updatedAt: '2026-05-18',
      verifiedAt: '2026-05-18',
    },
  ),
  tramite(
    'MINED-0005',
    { es: 'Solicitar una beca de estudios', en: 'Apply for a scholarship' },
    {
      summary: {
        es: 'Pida apoyo para pagar sus estudios de bachillerato, técnicos o universitarios.',
        en: 'Apply for support to pay for secondary, technical or university studies.',
      },
      description: paragraphs(
        'Se toman en cuenta sus notas y los ingresos de su hogar.',
        'Las convocatorias abren dos veces al año.',
      ),
      audiences: [
        { kind: 'person', age: { from: 15, to: 30 }, condition: { es: 'Con promedio de 7 o más.' } },
      ],
      class: 'CIU',
      categories: ['EDU-001', 'SPS-001'],
      alternateNames: ['Beca universitaria', 'Ayuda para estudiar', 'Crédito y beca'],
      keywords: ['beca', 'universidad', 'estudios', 'ayuda', 'cuota'],
      outputs: [{ name: 'Beca mensual', kind: 'payment', validity: years(1) }],
      variants: [
        onlyVariant({
          channels: [channel('online', { url: site }), channel('app', { notes: 'Siga su solicitud.' })],
          trackingUrl: site,
          steps: steps(
            { title: 'Llene la solicitud en línea', channel: 'online', time: minutes(40) },
            { title: 'Suba los documentos', channel: 'online' },
            { title: 'Reciba la visita de trabajo social', channel: 'home_visit' },
            { title: 'Lea el resultado en su correo', output: 'Carta de resultado' },
          ),
          requirements: [
            schoolRecord,
            requirement('ingresos', 'Constancia de ingresos del hogar', { copies: 1 }),
            requirement('declaracion', 'Declaración de ingresos', {
              copies: 1,
              condition: 'Si en su hogar nadie tiene empleo formal.',
              format: { types: ['application/pdf', 'image/jpeg'], maxMb: 5 },
            }),
            requirement('admision', 'Carta de admisión', {
              copies: 1,
              condition: 'Si va a la universidad o a un instituto técnico.',
            }),
            dui({ condition: 'Si usted ya cumplió 18 años.', stateAlreadyHasIt: true }),
          ],
          fees: [free()],
          usualTime: businessDays(45),
          validity: years(1),
          window: [
            { from: '01-15', to: '02-28', repeats: 'yearly' },
            { from: '07-01', to: '07-31', repeats: 'yearly' },
          ],
          forms: [
            {
              name: 'Solicitud de beca',
              url: `${site}formularios/demo-beca.pdf`,
              file: { type: 'application/pdf' },
            },
          ],
        }),
      ],
      requires: ['MINED-0002'],
      legalBasis: [universityLaw],
      registered: 'RNT-DEMO-0105',
      digitalLevel: 3,
      identityLevel: 2,
      faq: [
        { q: '¿Puedo trabajar y tener beca?', a: 'Sí, si cumple con sus materias.' },
        { q: '¿Hay que devolver el dinero?', a: 'No, salvo que deje los estudios sin motivo.' },
      ],
      updatedAt: '2026-07-06',
      verifiedAt: '2026-07-06',
    },
  ),
];
