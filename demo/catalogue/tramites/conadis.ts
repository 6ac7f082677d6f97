import type { TramiteInput } from '../../../src/contract/tramite.ts';
import { reconsideration } from '../author/appeals.ts';
import { channel } from '../author/channel.ts';
import { dui } from '../author/dui.ts';
import { businessDays, inWords, minutes, years } from '../author/duration.ts';
import { free } from '../author/fee.ts';
import { law, treaty } from '../author/norm.ts';
import { requirement } from '../author/requirement.ts';
import { bullets, paragraph, rich } from '../author/rich.ts';
import { steps } from '../author/steps.ts';
import { tramite } from '../author/tramite.ts';
import { variant } from '../author/variant.ts';

const site = 'https://www.conadis.gob.sv/';
const phone = '2555-0117';

const inclusionLaw = law('Ley Especial de Inclusión de las Personas con Discapacidad', { topic: 'origin' });
const convention = treaty('Convención sobre los Derechos de las Personas con Discapacidad');

const representative = requirement('representante', 'DUI de la madre, el padre o representante', {
  kind: 'identity',
  original: true,
  copies: 1,
  condition: 'Si la persona es menor de edad o tiene representante.',
  issuerTramite: 'RNPN-0002',
});

export const conadisTramites: TramiteInput[] = [
  tramite(
    'CONADIS-0001',
    {
      es: 'Obtener la certificación de discapacidad y su carné',
      en: 'Get a disability certificate and card',
    },
    {
      summary: {
        es: 'Certifique su discapacidad para usar apoyos, descuentos y cupos de empleo.',
        en: 'Certify your disability to use support, discounts and job quotas.',
      },
      description: rich(
        paragraph('Un equipo evalúa cómo vive usted su día a día. No solo mira el diagnóstico.'),
        paragraph('Con el carné usted puede:'),
        bullets('Pedir ayudas técnicas.', 'Entrar a la cuota de empleo.', 'Tener atención con prioridad.'),
      ),
      audiences: ['person'],
      class: 'CIU',
      categories: ['PD-001', 'SAL-001'],
      lifeEvents: ['discapacidad'],
      alternateNames: ['Carné de discapacidad', 'Carnet de discapacidad', 'Certificado de discapacidad'],
      keywords: ['discapacidad', 'carné', 'certificación', 'silla de ruedas', 'sordo', 'ciego', 'autismo'],
      outputs: [
        {
          name: 'Certificación y carné',
          kind: 'document',
          validity: years(5),
          delivery: 'En oficina o en casa',
        },
      ],
      variants: [
        variant(
          'oficina',
          { es: 'Con cita en la oficina', en: 'With an appointment at the office' },
          {
            channels: [
              channel('in_person', { notes: 'Hay intérprete de lengua de señas.' }),
              channel('mixed', { url: site, notes: 'Envíe los papeles antes de la cita.' }),
            ],
            appointment: { required: true, url: site, phone },
            steps: steps(
              { title: 'Pida su cita', channel: 'phone' },
              { title: 'Pase la evaluación', channel: 'in_person', office: 'CONADIS-01', time: minutes(60) },
              { title: 'Reciba el carné', output: 'Certificación y carné' },
            ),
            requirements: [
              dui({ copies: 1, condition: 'Si usted tiene 18 años o más.' }),
              representative,
              requirement('partida', 'Partida de nacimiento', {
                kind: 'civil_record',
                copies: 1,
                condition: 'Si la persona es menor de edad.',
                issuerTramite: 'RNPN-0005',
              }),
              requirement('medico', 'Resumen médico de los últimos seis meses', {
                kind: 'medical',
                original: true,
                issuer: 'Hospital, unidad de salud o Seguro Social',
              }),
              requirement('foto', 'Foto reciente', { kind: 'photo', mandatory: false, original: true }),
            ],
            fees: [free({ concept: 'Evaluación y carné' })],
            usualTime: businessDays(10),
            validity: years(5),
            offices: ['CONADIS-01'],
          },
        ),
        variant(
          'domicilio',
          { es: 'En su casa', en: 'At home' },
          {
            channels: [channel('home_visit', { phone, notes: 'Si usted no puede trasladarse.' })],
            requirements: [
              dui(),
              requirement('medico', 'Resumen médico', { kind: 'medical', copies: 1 }),
              requirement('direccion', 'Dirección y un teléfono', { kind: 'information' }),
            ],
            fees: [free()],
            usualTime: inWords('De tres a seis semanas, según la zona'),
            validity: years(5),
          },
        ),
        variant(
          'renovacion',
          { es: 'Renovar el carné', en: 'Renew the card' },
          {
            channels: [
              channel('online', { url: site }),
              channel('post', { notes: 'Le envían el carné a su casa.' }),
            ],
            requirements: [
              requirement('carne', 'Carné anterior', { copies: 1, stateAlreadyHasIt: true }),
              requirement('medico', 'Resumen médico reciente', {
                kind: 'medical',
                copies: 1,
                condition: 'Si su condición cambió.',
              }),
            ],
            fees: [free()],
            usualTime: businessDays(8),
            validity: years(5),
          },
        ),
      ],
      next: ['CONADIS-0002', 'ISP-0002'],
      legalBasis: [inclusionLaw, convention],
      registered: 'RNT-DEMO-0123',
      digitalLevel: 1,
      appeals: [reconsideration('El equipo que hizo la evaluación')],
      faq: [
        { q: '¿Qué hago si la discapacidad no se ve?', a: 'También se certifica. Lleve su resumen médico.' },
        { q: '¿Puede acompañarme alguien?', a: 'Sí. Puede llegar con la persona que usted quiera.' },
      ],
      updatedAt: '2026-10-19',
      verifiedAt: '2026-10-19',
      verifiedBy: { es: 'Unidad de certificación (demostración)' },
    },
  ),
  tramite(
    'CONADIS-0002',
    { es: 'Solicitar una ayuda técnica', en: 'Apply for an assistive device' },
    {
      summary: {
        es: 'Pida silla de ruedas, bastón, audífono, prótesis u otro apoyo para su vida diaria.',
        en: 'Apply for a wheelchair, cane, hearing aid, prosthesis or other daily support.',
      },
      audiences: ['person', 'organization'],
      class: 'CIU',
      categories: ['PD-001', 'SPS-001'],
      lifeEvents: ['discapacidad'],
      alternateNames: ['Pedir silla de ruedas', 'Productos de apoyo', 'Donación de prótesis'],
      keywords: ['silla de ruedas', 'bastón', 'audífono', 'prótesis', 'andadera', 'ayuda técnica'],
      outputs: [{ name: 'Ayuda técnica', kind: 'other' }],
      variants: [
        variant(
          'comun',
          { es: 'Sillas, bastones y andaderas', en: 'Wheelchairs, canes and walkers' },
          {
            channels: [
              channel('phone', { phone }),
              channel('partner_point', { notes: 'En su alcaldía o unidad de salud.' }),
              channel('email', { notes: 'Escriba qué necesita y dónde vive.' }),
            ],
            steps: steps('Cuente qué necesita', 'Pase la medición', 'Reciba el apoyo y aprenda a usarlo'),
            requirements: [
              requirement('carne', 'Certificación de discapacidad', {
                copies: 1,
                issuerTramite: 'CONADIS-0001',
              }),
              requirement('receta', 'Indicación médica', { kind: 'medical', copies: 1 }),
              representative,
            ],
            fees: [free()],
            usualTime: businessDays(30),
            offices: ['CONADIS-01'],
          },
        ),
        variant(
          'medida',
          { es: 'Prótesis y audífonos a la medida', en: 'Custom prostheses and hearing aids' },
          {
            channels: [channel('in_person')],
            requirements: [
              requirement('carne', 'Certificación de discapacidad', {
                copies: 1,
                issuerTramite: 'CONADIS-0001',
              }),
              requirement('receta', 'Receta del especialista', { kind: 'medical', original: true }),
              requirement('examen', 'Audiometría', {
                kind: 'medical',
                copies: 1,
                condition: 'Si pide un audífono.',
              }),
              representative,
            ],
            fees: [free({ text: 'Gratis mientras haya fondos del programa.' })],
            usualTime: inWords('De dos a cuatro meses'),
            offices: ['CONADIS-01'],
          },
        ),
      ],
      requires: ['CONADIS-0001'],
      legalBasis: [inclusionLaw, convention],
      registered: 'RNT-DEMO-0124',
      digitalLevel: 1,
      updatedAt: '2026-09-07',
      verifiedAt: '2026-09-07',
    },
  ),
];
