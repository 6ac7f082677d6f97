import type { TramiteInput } from '../../../src/contract/tramite.ts';
import { appeal, reconsideration } from '../author/appeals.ts';
import { channel } from '../author/channel.ts';
import { dui } from '../author/dui.ts';
import {
  businessDays,
  calendarDays,
  hours,
  inWords,
  legalTime,
  minutes,
  months,
  years,
} from '../author/duration.ts';
import { free, tariff, unknownFee, usd, usdBetween } from '../author/fee.ts';
import { law, otherNorm } from '../author/norm.ts';
import { requirement } from '../author/requirement.ts';
import { bullets, paragraph, rich, strong } from '../author/rich.ts';
import { steps } from '../author/steps.ts';
import { tramite } from '../author/tramite.ts';
import { onlyVariant, variant } from '../author/variant.ts';

const citySite = 'https://www.sansalvador.gob.sv/';
const legalAidOffices = ['PGR-01', 'PGR-02', 'PGR-03', 'PGR-04'];
const cityOffices = ['ALC-SS-01', 'ALC-SS-02'];
const cityPayment = {
  paymentPlaces: ['treasury', 'online'],
  methods: ['cash', 'card'],
} satisfies Parameters<typeof free>[0];

const familyCode = law('Código de Familia', { topic: 'origin' });
const familyProcedureLaw = law('Ley Procesal de Familia', { topic: 'terms' });
const legalAidLaw = law('Ley Orgánica de la Procuraduría General de la República', { topic: 'responsible' });
const cityCode = law('Código Municipal', { topic: 'origin' });
const familyRegistryLaw = law(
  'Ley Transitoria del Registro del Estado Familiar y de los Regímenes Patrimoniales del Matrimonio',
  { topic: 'origin' },
);
const urbanLaw = law('Ley de Desarrollo y Ordenamiento Territorial del Área Metropolitana de San Salvador', {
  topic: 'origin',
});

const marriageCertificate = requirement('matrimonio', 'Partida de matrimonio reciente', {
  kind: 'civil_record',
  original: true,
  certified: true,
  issuerTramite: 'RNPN-0006',
});
const clearance = requirement('solvencia', 'Solvencia municipal del inmueble', {
  kind: 'clearance',
  original: true,
  issuer: 'Alcaldía',
  issuerTramite: 'ALC-SS-0001',
  stateAlreadyHasIt: true,
});
const deed = requirement('escritura', 'Escritura o certificación del inmueble', {
  kind: 'registration',
  copies: 1,
  issuer: 'Registro de la Propiedad',
  issuerTramite: 'CNR-0004',
});

export const pgrAlcaldiaTramites: TramiteInput[] = [
  tramite(
    'PGR-0001',
    { es: 'Pedir la cuota alimenticia para sus hijos', en: 'Claim child support' },
    {
      summary: {
        es: 'Pida, sin pagar abogado, que la madre o el padre aporte para sus hijas e hijos.',
        en: 'Ask, with no lawyer fees, for the other parent to contribute to your children.',
      },
      description: rich(
        paragraph(
          'Primero se busca un ',
          strong('acuerdo'),
          '. Si no lo hay, el caso va al juzgado de familia.',
        ),
        paragraph('La cuota cubre:'),
        bullets('Comida y ropa.', 'Casa y salud.', 'Estudio y recreación.'),
      ),
      whoMust: 'Quien cuida a la niña, el niño o adolescente, o a una persona que necesita apoyo.',
      audiences: ['person', 'resident_abroad'],
      class: 'CIU',
      categories: ['PF-001'],
      lifeEvents: ['nacimiento'],
      alternateNames: [
        'Demanda de alimentos',
        'Pensión alimenticia',
        'Cuota de los hijos',
        'Poner cuota al papá',
      ],
      keywords: [
        'cuota alimenticia',
        'alimentos',
        'hijos',
        'papá',
        'mamá',
        'pensión alimenticia',
        'procuraduría',
      ],
      outputs: [{ name: 'Acuerdo o resolución de la cuota', kind: 'document' }],
      variants: [
        variant(
          'nueva',
          { es: 'Fijar la cuota', en: 'Set the amount' },
          {
            channels: [
              channel('in_person'),
              channel('phone', { phone: '2555-0123', notes: 'Le orientan y dan cita.' }),
            ],
            steps: steps(
              { title: 'Pida una cita', channel: 'phone' },
              { title: 'Cuente su caso', channel: 'in_person', time: hours(1) },
              { title: 'Llegue a la audiencia de acuerdo', channel: 'in_person' },
              { title: 'Firme el acta', output: 'Acta con la cuota' },
            ),
            requirements: [
              dui({ copies: 1 }),
              requirement('partida', 'Partida de nacimiento de cada hija o hijo', {
                kind: 'civil_record',
                original: true,
                issuerTramite: 'RNPN-0005',
              }),
              requirement('direccion', 'Dirección o trabajo de quien debe pagar', { kind: 'information' }),
              requirement('gastos', 'Recibos de los gastos', { copies: 1, mandatory: false }),
              requirement('constancia', 'Constancia de estudio', {
                original: true,
                condition: 'Si la hija o el hijo ya cumplió 18 años.',
              }),
            ],
            fees: [free()],
            usualTime: businessDays(15),
            legalTime: legalTime(businessDays(15), 'Ley Orgánica de la Procuraduría General de la República'),
            offices: legalAidOffices,
          },
        ),
        variant(
          'cambio',
          { es: 'Cambiar o cobrar una cuota ya fijada', en: 'Change or collect an amount already set' },
          {
            channels: [channel('in_person'), channel('online', { url: 'https://www.pgr.gob.sv/' })],
            requirements: [
              dui(),
              requirement('acta', 'Acta o sentencia de la cuota', { copies: 1 }),
              requirement('prueba', 'Prueba de que cambió la situación', {
                copies: 1,
                condition: 'Si pide otro monto.',
              }),
            ],
            fees: [free()],
            usualTime: businessDays(10),
            offices: legalAidOffices,
          },
        ),
      ],
      related: ['PGR-0002'],
      legalBasis: [familyCode, legalAidLaw],
      registered: 'RNT-DEMO-0135',
      digitalLevel: 1,
      faq: [
        { q: '¿Y si vive en otro país?', a: 'También puede pedirla. La Procuraduría tramita con ese país.' },
        { q: '¿Y si no lo reconoció?', a: 'Pida primero el reconocimiento. Le ayudan en la misma oficina.' },
      ],
      updatedAt: '2026-10-12',
      verifiedAt: '2026-10-12',
      verifiedBy: { es: 'Unidad de familia (demostración)' },
    },
  ),
  tramite(
    'PGR-0002',
    { es: 'Divorciarse con asistencia legal gratuita', en: 'Get a divorce with free legal aid' },
    {
      summary: {
        es: 'La Procuraduría le asigna abogado si ambos están de acuerdo o si llevan tiempo separados.',
        en: 'You are assigned a lawyer if you both agree or have been separated for some time.',
      },
      audiences: ['person', 'resident_abroad'],
      class: 'CIU',
      categories: ['PF-001'],
      alternateNames: ['Divorcio', 'Separarse legalmente', 'Abogado gratis para divorcio'],
      keywords: ['divorcio', 'separación', 'matrimonio', 'abogado gratis', 'procuraduría'],
      outputs: [{ name: 'Sentencia de divorcio', kind: 'document' }],
      variants: [
        variant(
          'acuerdo',
          { es: 'De mutuo acuerdo', en: 'By mutual agreement' },
          {
            channels: [channel('in_person')],
            steps: steps('Firmen el convenio', 'Lleguen a la audiencia', 'Inscriban la sentencia'),
            requirements: [
              dui({ name: 'DUI de las dos personas', copies: 1 }),
              marriageCertificate,
              requirement('partidas-hijos', 'Partidas de nacimiento de los hijos', {
                kind: 'civil_record',
                original: true,
                condition: 'Si tienen hijos menores de edad.',
                issuerTramite: 'RNPN-0005',
              }),
              requirement('convenio', 'Convenio sobre hijos y bienes', { original: true }),
            ],
            fees: [free({ concept: 'Asistencia legal' })],
            usualTime: inWords('De dos a cuatro meses', months(4)),
            offices: legalAidOffices,
          },
        ),
        variant(
          'separacion',
          { es: 'Por separación de un año o más', en: 'After a year or more apart' },
          {
            channels: [channel('in_person')],
            requirements: [
              dui({ copies: 1 }),
              marriageCertificate,
              requirement('testigos', 'Dos testigos con DUI', { kind: 'witness' }),
              requirement('direccion', 'Última dirección de su pareja', { kind: 'information' }),
            ],
            fees: [
              free({ concept: 'Asistencia legal' }),
              unknownFee({ concept: 'Avisos en periódicos, si no la localizan' }),
            ],
            usualTime: inWords('De cuatro a ocho meses'),
            offices: legalAidOffices,
          },
        ),
        variant(
          'exterior',
          { es: 'Una de las personas está en el exterior', en: 'One of you is abroad' },
          {
            channels: [channel('consulate', { notes: 'Firme ahí el poder.' }), channel('email')],
            requirements: [
              requirement('poder', 'Poder especial para el divorcio', {
                original: true,
                issuerTramite: 'MRREE-0005',
              }),
              marriageCertificate,
            ],
            fees: [free({ concept: 'Asistencia legal' })],
            usualTime: inWords('De cuatro a ocho meses'),
            offices: ['PGR-01', 'MRREE-LAX', 'MRREE-HOU'],
          },
        ),
      ],
      next: ['RNPN-0004'],
      related: ['PGR-0001'],
      legalBasis: [{ ...familyCode, articles: 'Arts. 104 a 117' }, familyProcedureLaw],
      registered: 'RNT-DEMO-0136',
      digitalLevel: 0,
      appeals: [
        {
          before: 'La Cámara de Familia',
          term: businessDays(5),
          text: 'Su abogado puede apelar la sentencia.',
        },
      ],
      updatedAt: '2026-04-06',
      verifiedAt: '2026-04-06',
    },
  ),
  tramite(
    'ALC-SS-0001',
    { es: 'Obtener la solvencia municipal', en: 'Get a municipal clearance certificate' },
    {
      summary: {
        es: 'Pruebe que su casa o negocio no debe tasas ni impuestos a la alcaldía.',
        en: 'Prove that your home or business owes no municipal charges or taxes.',
      },
      audiences: ['person', 'company'],
      class: 'CIU',
      categories: ['DOT-001', 'ION-001'],
      lifeEvents: ['negocio'],
      alternateNames: ['Solvencia de la alcaldía', 'Solvencia de impuestos municipales'],
      keywords: ['solvencia', 'alcaldía', 'impuestos', 'tasas', 'inmueble', 'negocio'],
      outputs: [{ name: 'Solvencia municipal', kind: 'document', validity: months(1), verifiable: true }],
      variants: [
        variant(
          'inmueble',
          { es: 'De un inmueble', en: 'For a property' },
          {
            channels: [channel('in_person'), channel('online', { url: citySite })],
            steps: steps('Dé el número de cuenta', 'Pague lo pendiente', 'Reciba la solvencia'),
            requirements: [
              dui(),
              requirement('cuenta', 'Último recibo de la alcaldía', { copies: 1, mandatory: false }),
              deed,
            ],
            fees: [usd('3.15', { concept: 'Solvencia', ...cityPayment })],
            usualTime: minutes(30),
            validity: months(1),
            offices: cityOffices,
          },
        ),
        variant(
          'negocio',
          { es: 'De un negocio', en: 'For a business' },
          {
            channels: [channel('online', { url: citySite })],
            requirements: [
              requirement('cuenta', 'Número de cuenta del negocio', { kind: 'information' }),
              requirement('declaracion', 'Declaración anual de activos', { copies: 1 }),
            ],
            fees: [usd('6.30', { concept: 'Solvencia', ...cityPayment })],
            usualTime: businessDays(1),
            validity: months(1),
          },
        ),
      ],
      next: ['ALC-SS-0002'],
      legalBasis: [cityCode, law('Ley General Tributaria Municipal', { topic: 'fees' })],
      registered: 'RNT-DEMO-0137',
      digitalLevel: 2,
      updatedAt: '2026-09-01',
      verifiedAt: '2026-09-01',
    },
  ),
  tramite(
    'ALC-SS-0002',
    { es: 'Obtener el permiso de construcción', en: 'Get a building permit' },
    {
      summary: {
        es: 'Autorice la obra antes de construir, ampliar o demoler una casa o un edificio.',
        en: 'Get authorisation before you build, extend or demolish a house or building.',
      },
      whoMust: 'La persona dueña del inmueble o quien ella autorice.',
      audiences: ['person', 'company', 'institution'],
      class: 'EMP',
      categories: ['CON-001'],
      alternateNames: ['Permiso para construir', 'Licencia de construcción', 'Permiso para ampliar mi casa'],
      keywords: ['construcción', 'obra', 'casa', 'ampliación', 'demolición', 'planos', 'remodelar'],
      outputs: [{ name: 'Permiso de construcción', kind: 'authorization', validity: years(2) }],
      variants: [
        variant(
          'menor',
          { es: 'Obra menor', en: 'Minor works' },
          {
            description: 'Techos, muros, pintura y arreglos que no cambian la estructura.',
            channels: [channel('online', { url: citySite }), channel('in_person')],
            requirements: [
              dui({ copies: 1 }),
              deed,
              clearance,
              requirement('fotos', 'Fotos del lugar y dibujo de la obra', { kind: 'photo' }),
            ],
            fees: [usdBetween('5.00', '40.00', { concept: 'Según el costo de la obra', ...cityPayment })],
            usualTime: businessDays(3),
            validity: months(6),
            offices: cityOffices,
          },
        ),
        variant(
          'vivienda',
          { es: 'Vivienda', en: 'Home' },
          {
            channels: [channel('mixed', { url: citySite, notes: 'Suba los planos y lleve los originales.' })],
            trackingUrl: citySite,
            steps: steps(
              { title: 'Pida la calificación de lugar', output: 'Calificación de lugar' },
              { title: 'Suba los planos', channel: 'online' },
              { title: 'Pague la tasa', channel: 'online' },
              { title: 'Reciba la inspección', responsible: 'Inspección municipal' },
              { title: 'Retire el permiso', channel: 'in_person', office: 'ALC-SS-01' },
            ),
            requirements: [
              dui({ copies: 1 }),
              deed,
              clearance,
              requirement('lugar', 'Calificación de lugar', { copies: 1, issuerTramite: 'ALC-SS-0005' }),
              requirement('planos', 'Planos firmados por arquitecto o ingeniero', {
                kind: 'technical',
                original: true,
                copies: 2,
                format: { types: ['application/pdf', 'image/vnd.dwg'], maxMb: 50 },
              }),
              requirement('suelo', 'Estudio de suelos', {
                kind: 'technical',
                original: true,
                condition: 'Si la obra tiene dos plantas o más.',
              }),
              requirement('poder', 'Autorización del dueño', {
                kind: 'authorization',
                original: true,
                certified: true,
                condition: 'Si usted no es el dueño.',
              }),
            ],
            fees: [tariff('Según los metros cuadrados de construcción.', cityPayment)],
            usualTime: businessDays(20),
            legalTime: legalTime(businessDays(30), 'Ley de Procedimientos Administrativos'),
            validity: years(2),
            offices: cityOffices,
          },
        ),
        variant(
          'edificio',
          { es: 'Edificio o urbanización', en: 'Building or housing development' },
          {
            channels: [channel('in_person')],
            requirements: [
              deed,
              clearance,
              requirement('ambiental', 'Permiso ambiental', {
                kind: 'authorization',
                copies: 1,
                issuerTramite: 'MARN-0001',
              }),
              requirement('planos', 'Planos completos', { kind: 'technical', original: true, copies: 2 }),
              requirement('bomberos', 'Visto bueno de bomberos', {
                original: true,
                issuer: 'Cuerpo de Bomberos',
              }),
              requirement('agua', 'Factibilidad de agua potable', { original: true, issuer: 'ANDA' }),
            ],
            fees: [tariff('Según los metros cuadrados y el uso.', cityPayment)],
            usualTime: businessDays(60),
            validity: years(2),
            offices: ['ALC-SS-01'],
          },
        ),
      ],
      requires: ['ALC-SS-0005'],
      legalBasis: [law('Ley de Urbanismo y Construcción', { topic: 'origin' }), urbanLaw, cityCode],
      registered: 'RNT-DEMO-0138',
      digitalLevel: 1,
      silence: {
        applies: true,
        effect: 'negative',
        term: businessDays(30),
        text: 'Si vence el plazo sin respuesta, no empiece la obra. Puede recurrir.',
      },
      appeals: [reconsideration('La unidad que revisó los planos'), appeal('El Concejo Municipal')],
      updatedAt: '2026-06-15',
      verifiedAt: '2026-06-15',
    },
  ),
  tramite(
    'ALC-SS-0003',
    { es: 'Casarse por lo civil', en: 'Get married (civil ceremony)' },
    {
      summary: {
        es: 'Celebre su matrimonio en la alcaldía o pida que la ceremonia sea en otro lugar.',
        en: 'Hold your wedding at the municipality or ask for the ceremony to take place elsewhere.',
      },
      description: rich(
        paragraph('Las dos personas deben tener 18 años o más y llegar juntas.'),
        paragraph('Antes de la boda eligen cómo manejar sus bienes:'),
        bullets('Separación de bienes.', 'Participación en las ganancias.', 'Comunidad de bienes.'),
      ),
      audiences: [{ kind: 'person', age: { from: 18 } }, 'foreigner', 'resident_abroad'],
      class: 'CIU',
      categories: ['PF-001'],
      lifeEvents: ['matrimonio'],
      alternateNames: ['Matrimonio civil', 'Boda civil', 'Casamiento', 'Contraer matrimonio'],
      keywords: ['matrimonio', 'boda', 'casamiento', 'casarse', 'alcaldía', 'novios'],
      outputs: [{ name: 'Acta de matrimonio', kind: 'registration' }],
      variants: [
        variant(
          'alcaldia',
          { es: 'En la alcaldía', en: 'At the municipality' },
          {
            channels: [channel('in_person')],
            appointment: { required: true, url: citySite, phone: '2555-0125' },
            steps: steps(
              { title: 'Aparten la fecha', channel: 'phone' },
              { title: 'Entreguen los documentos', channel: 'in_person', description: 'Quince días antes.' },
              { title: 'Firmen el acta previa', channel: 'in_person' },
              { title: 'Celebren la boda', channel: 'in_person', output: 'Acta de matrimonio' },
            ),
            requirements: [
              dui({ name: 'DUI de la pareja', copies: 1 }),
              requirement('partidas', 'Partida de nacimiento de cada persona', {
                kind: 'civil_record',
                original: true,
                certified: true,
                description: 'Con dos meses o menos de emitida.',
                issuerTramite: 'RNPN-0005',
              }),
              requirement('testigos', 'Dos testigos con DUI', { kind: 'witness', copies: 1 }),
              requirement('divorcio', 'Sentencia o partida de divorcio', {
                original: true,
                condition: 'Si alguien estuvo casado antes.',
              }),
              requirement('defuncion', 'Partida de defunción de la pareja anterior', {
                kind: 'civil_record',
                original: true,
                condition: 'Si alguien es viuda o viudo.',
                issuerTramite: 'RNPN-0007',
              }),
              requirement('solteria', 'Constancia de soltería apostillada', {
                original: true,
                certified: true,
                condition: 'Si alguien es de otro país.',
              }),
              requirement('hijos', 'Partidas de los hijos en común', {
                kind: 'civil_record',
                original: true,
                condition: 'Si ya tienen hijos juntos.',
                issuerTramite: 'RNPN-0005',
              }),
            ],
            fees: [free({ concept: 'Boda en la alcaldía, en horas de trabajo' })],
            usualTime: businessDays(15),
            offices: cityOffices,
          },
        ),
        variant(
          'otro-lugar',
          { es: 'En su casa u otro lugar', en: 'At home or elsewhere' },
          {
            channels: [channel('home_visit', { notes: 'La autoridad llega al lugar que ustedes indiquen.' })],
            requirements: [
              dui({ name: 'DUI de la pareja', copies: 1 }),
              requirement('partidas', 'Partida de nacimiento de cada persona', {
                kind: 'civil_record',
                original: true,
                certified: true,
                issuerTramite: 'RNPN-0005',
              }),
              requirement('testigos', 'Dos testigos con DUI', { kind: 'witness', copies: 1 }),
              requirement('lugar', 'Dirección y hora de la boda', { kind: 'information' }),
            ],
            fees: [usdBetween('50.00', '150.00', { concept: 'Según el lugar y la hora', ...cityPayment })],
            usualTime: businessDays(20),
            offices: ['ALC-SS-01'],
          },
        ),
      ],
      next: ['RNPN-0006', 'RNPN-0004'],
      legalBasis: [{ ...familyCode, articles: 'Arts. 11 a 30' }, familyRegistryLaw],
      registered: 'RNT-DEMO-0139',
      digitalLevel: 0,
      faq: [
        {
          q: '¿Podemos casarnos ante notario?',
          a: 'Sí. Un notario también puede casarlos. Él fija su costo.',
        },
        { q: '¿Hace falta examen médico?', a: 'En esta demostración, no.' },
      ],
      updatedAt: '2026-08-10',
      verifiedAt: '2026-08-10',
    },
  ),
  tramite(
    'ALC-SS-0004',
    { es: 'Inscribir una defunción', en: 'Register a death' },
    {
      summary: {
        es: 'Registre el fallecimiento de un familiar para poder enterrarlo y pedir la partida.',
        en: "Register a relative's death in order to bury them and request the certificate.",
      },
      audiences: ['person'],
      class: 'CIU',
      categories: ['PF-001'],
      lifeEvents: ['fallecimiento'],
      alternateNames: ['Asentar una defunción', 'Registrar a un fallecido', 'Reportar una muerte'],
      keywords: ['defunción', 'muerte', 'fallecimiento', 'entierro', 'difunto', 'asentar'],
      outputs: [{ name: 'Partida de defunción inscrita', kind: 'registration' }],
      variants: [
        variant(
          'hospital',
          { es: 'Murió en un hospital o en casa', en: 'Died in hospital or at home' },
          {
            channels: [channel('in_person')],
            steps: steps(
              'Pida la constancia médica',
              'Preséntela en la alcaldía',
              'Revise los datos y firme',
            ),
            requirements: [
              dui({ name: 'DUI de quien avisa', copies: 1 }),
              requirement('medica', 'Constancia médica de defunción', {
                kind: 'medical',
                original: true,
                issuer: 'Hospital o médico',
              }),
              requirement('dui-fallecido', 'DUI de la persona fallecida', {
                kind: 'identity',
                original: true,
                description: 'Se entrega y no se devuelve.',
              }),
              requirement('partida', 'Partida de nacimiento de la persona fallecida', {
                kind: 'civil_record',
                copies: 1,
                condition: 'Si es menor de edad.',
                issuerTramite: 'RNPN-0005',
              }),
            ],
            fees: [free({ concept: 'Inscripción en plazo' })],
            usualTime: minutes(45),
            legalTime: legalTime(calendarDays(15), 'Ley Transitoria del Registro del Estado Familiar'),
            offices: cityOffices,
          },
        ),
        variant(
          'medicina-legal',
          { es: 'Murió por accidente o violencia', en: 'Died by accident or violence' },
          {
            channels: [channel('in_person')],
            requirements: [
              dui({ name: 'DUI de quien avisa', copies: 1 }),
              requirement('legal', 'Esquela de Medicina Legal', {
                kind: 'medical',
                original: true,
                issuer: 'Instituto de Medicina Legal',
              }),
            ],
            fees: [free({ concept: 'Inscripción en plazo' })],
            usualTime: hours(1),
            offices: cityOffices,
          },
        ),
        variant(
          'tardia',
          { es: 'Después del plazo', en: 'After the deadline' },
          {
            channels: [channel('in_person')],
            requirements: [
              dui({ name: 'DUI de quien avisa', copies: 1 }),
              requirement('constancia', 'Constancia de que no está inscrita', { original: true }),
              requirement('testigos', 'Dos testigos con DUI', { kind: 'witness' }),
            ],
            fees: [usd('2.86', { concept: 'Multa por inscripción tardía', ...cityPayment })],
            usualTime: businessDays(5),
            offices: ['ALC-SS-01'],
          },
        ),
      ],
      next: ['RNPN-0007', 'ISP-0003'],
      legalBasis: [familyRegistryLaw, familyCode],
      registered: 'RNT-DEMO-0140',
      digitalLevel: 0,
      updatedAt: '2026-07-01',
      verifiedAt: '2026-07-01',
    },
  ),
  tramite(
    'ALC-SS-0005',
    { es: 'Pedir la calificación de lugar', en: 'Request a land-use ruling' },
    {
      summary: {
        es: 'Sepa si en un terreno o local se permite la casa o el negocio que usted quiere.',
        en: 'Find out whether the house or business you want is allowed on a site.',
      },
      audiences: ['person', 'company'],
      class: 'EMP',
      categories: ['CON-001', 'ION-001'],
      lifeEvents: ['negocio'],
      alternateNames: ['Uso de suelo', 'Calificación de uso de suelo', 'Permiso de lugar'],
      keywords: ['uso de suelo', 'calificación', 'terreno', 'local', 'negocio', 'construir'],
      outputs: [{ name: 'Resolución de calificación de lugar', kind: 'information', validity: years(1) }],
      variants: [
        onlyVariant({
          channels: [channel('online', { url: citySite }), channel('in_person')],
          steps: steps('Marque el lugar en el mapa', 'Pague la tasa', 'Descargue la resolución'),
          requirements: [
            dui({ copies: 1 }),
            deed,
            requirement('alquiler', 'Contrato de alquiler', {
              copies: 1,
              condition: 'Si usted alquila el lugar.',
            }),
            requirement('croquis', 'Croquis de ubicación', { copies: 1 }),
            clearance,
          ],
          fees: [usdBetween('15.00', '60.00', { concept: 'Según el área', ...cityPayment })],
          usualTime: businessDays(10),
          validity: years(1),
          offices: cityOffices,
        }),
      ],
      next: ['ALC-SS-0002', 'SRS-0001'],
      legalBasis: [urbanLaw, otherNorm('Ordenanza municipal de uso del suelo (demostración)')],
      digitalLevel: 2,
      appeals: [reconsideration('La unidad de desarrollo urbano')],
      updatedAt: '2026-06-15',
      verifiedAt: '2026-06-15',
    },
  ),
];
