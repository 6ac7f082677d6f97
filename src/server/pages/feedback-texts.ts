/** Words of the plain forms behind the two buttons, in Spanish (*usted*) and English: the same as those of the element. */
import type { ONLINE_REASONS, Problem } from '../../contract/feedback.ts';
import type { PartKind } from '../../contract/report-parts.ts';
import type { ChannelKind } from '../../contract/vocabulary.ts';

interface FeedbackTexts {
  title: string;
  want: string;
  wantLead: string;
  wantCount: (count: number) => string;
  reasons: string;
  reason: Record<(typeof ONLINE_REASONS)[number], string>;
  municipality: string;
  notSaid: string;
  differs: string;
  differsLead: string;
  variant: string;
  part: string;
  parts: Record<PartKind, string>;
  requirement: string;
  anyRequirement: string;
  what: string;
  problem: Record<Problem, string>;
  detail: string;
  hint: string;
  more: string;
  asked: string;
  office: string;
  channel: string;
  channels: Record<ChannelKind, string>;
  day: string;
  trap: string;
  send: string;
  errors: string;
  choosePart: string;
  sayAsked: string;
  chooseProblem: string;
  shorten: string;
  pastDay: string;
  known: string;
  emptyTrap: string;
  voted: string;
  votedLead: string;
  thanks: string;
  answerBy: (date: string) => string;
  masked: string;
  keep: string;
  folio: string;
  code: string;
  follow: string;
  back: string;
}

const es: FeedbackTexts = {
  title: 'Su opinión sobre este trámite',
  want: 'Quiero este servicio en línea',
  wantLead: 'Su voto cuenta de una vez. Lo demás es opcional.',
  wantCount: (count) =>
    count === 1 ? '1 persona lo pide.' : `${count.toLocaleString('en')} personas lo piden.`,
  reasons: '¿Por qué lo quiere en línea? (opcional)',
  reason: {
    distance: 'Queda lejos',
    hours: 'El horario no me sirve',
    disability: 'Por una discapacidad',
    cost: 'Ir cuesta mucho',
    abroad: 'Vivo fuera del país',
    other: 'Otra razón',
  },
  municipality: '¿Desde cuál municipio? (opcional)',
  notSaid: 'No lo digo',
  differs: 'Este servicio no funciona así',
  differsLead: 'Cuéntenos qué fue distinto. La institución lo lee y responde.',
  variant: '¿En cuál modalidad?',
  part: '¿Qué parte no es así?',
  parts: {
    cost: 'El costo',
    time: 'El tiempo',
    requirement: 'Los requisitos',
    office: 'La oficina',
    hours: 'El horario',
    link: 'El enlace o el lugar para hacerlo',
    steps: 'Los pasos',
    other: 'Otra cosa',
  },
  requirement: 'Si es un requisito, ¿cuál? (opcional)',
  anyRequirement: 'Ninguno en particular',
  what: '¿Qué pasó?',
  problem: {
    other_requirements: 'Me pidieron otros papeles',
    other_fee: 'Me cobraron otro precio',
    time: 'Tardó más',
    office: 'La oficina no estaba o estaba cerrada',
    hours: 'El horario era otro',
    broken_link: 'El enlace no funciona',
    form: 'El formulario no sirvió o era otro',
    treatment: 'Me atendieron mal',
    accessibility: 'No pude entrar o usarlo por una discapacidad',
    outdated_info: 'Lo que dice aquí ya no es así',
    other: 'Otra cosa',
  },
  detail: 'Cuéntelo con sus palabras (opcional)',
  hint: 'Sin nombre, DUI ni teléfono: al guardar los tapamos. Hasta 600 caracteres.',
  more: 'Agregar más datos',
  asked: '¿Qué le pidieron? (opcional)',
  office: '¿En cuál oficina? (opcional)',
  channel: '¿Cómo lo hizo? (opcional)',
  channels: {
    online: 'En línea',
    in_person: 'En persona',
    mixed: 'En línea y en persona',
    phone: 'Por teléfono',
    sms: 'Por mensaje de texto',
    post: 'Por correo postal',
    email: 'Por correo electrónico',
    consulate: 'En un consulado',
    partner_point: 'En un punto asociado',
    app: 'En una aplicación',
    home_visit: 'En casa',
  },
  day: '¿Qué día fue? (opcional)',
  trap: 'Deje este campo vacío',
  send: 'Enviar',
  errors: 'Hay datos por corregir',
  choosePart: 'Elija qué parte no es así.',
  sayAsked: 'Escriba qué le pidieron que no está en la ficha.',
  chooseProblem: 'Elija qué pasó.',
  shorten: 'Acorte el texto a 600 caracteres.',
  pastDay: 'Elija un día que ya pasó.',
  known: 'Elija una de las opciones de la lista.',
  emptyTrap: 'Borre lo que está en el campo que se deja vacío.',
  voted: 'Gracias. Su voto quedó guardado.',
  votedLead: 'Con este número y este código puede retirarlo después.',
  thanks: 'Gracias. La institución va a leer su reporte.',
  answerBy: (date) => `Debe responder a más tardar el ${date}.`,
  masked: 'En lo que escribió había datos personales. No los guardamos: en su lugar queda una marca.',
  keep: 'Guarde este número y este código: con los dos se ve la respuesta, sin cuenta.',
  folio: 'Número de reporte',
  code: 'Código de acceso',
  follow: 'Ver la respuesta cuando llegue',
  back: 'Volver a la ficha',
};

const en: FeedbackTexts = {
  title: 'Your opinion of this procedure',
  want: 'I want this service online',
  wantLead: 'Your vote counts at once. The rest is optional.',
  wantCount: (count) =>
    count === 1 ? '1 person asks for it.' : `${count.toLocaleString('en')} people ask for it.`,
  reasons: 'Why do you want it online? (optional)',
  reason: {
    distance: 'It is far away',
    hours: 'The hours do not suit me',
    disability: 'Because of a disability',
    cost: 'Going there costs a lot',
    abroad: 'I live abroad',
    other: 'Another reason',
  },
  municipality: 'From which municipality? (optional)',
  notSaid: 'I do not say',
  differs: 'This service does not work like this',
  differsLead: 'Tell us what was different. The institution reads it and answers.',
  variant: 'In which case?',
  part: 'Which part is not like this?',
  parts: {
    cost: 'The cost',
    time: 'The time',
    requirement: 'The requirements',
    office: 'The office',
    hours: 'The opening hours',
    link: 'The link or the place to do it',
    steps: 'The steps',
    other: 'Something else',
  },
  requirement: 'If it is a requirement, which one? (optional)',
  anyRequirement: 'None in particular',
  what: 'What happened?',
  problem: {
    other_requirements: 'They asked me for other papers',
    other_fee: 'They charged another price',
    time: 'It took longer',
    office: 'The office was not there or was closed',
    hours: 'The hours were others',
    broken_link: 'The link does not work',
    form: 'The form did not work or was another one',
    treatment: 'I was treated badly',
    accessibility: 'I could not get in or use it because of a disability',
    outdated_info: 'What it says here is no longer so',
    other: 'Something else',
  },
  detail: 'Tell it in your words (optional)',
  hint: 'No name, DUI or phone number: we cover them when we keep it. Up to 600 characters.',
  more: 'Add more details',
  asked: 'What did they ask you for? (optional)',
  office: 'In which office? (optional)',
  channel: 'How did you do it? (optional)',
  channels: {
    online: 'Online',
    in_person: 'In person',
    mixed: 'Online and in person',
    phone: 'By phone',
    sms: 'By text message',
    post: 'By post',
    email: 'By e-mail',
    consulate: 'At a consulate',
    partner_point: 'At a partner’s desk',
    app: 'In an app',
    home_visit: 'At home',
  },
  day: 'Which day was it? (optional)',
  trap: 'Leave this field empty',
  send: 'Send',
  errors: 'There is something to correct',
  choosePart: 'Choose which part is not like this.',
  sayAsked: 'Write what you were asked for that is not on the page.',
  chooseProblem: 'Choose what happened.',
  shorten: 'Shorten the text to 600 characters.',
  pastDay: 'Choose a day that is past.',
  known: 'Choose one of the options of the list.',
  emptyTrap: 'Delete what is in the field that is left empty.',
  voted: 'Thank you. Your vote was kept.',
  votedLead: 'With this number and this code you can withdraw it later.',
  thanks: 'Thank you. The institution will read your report.',
  answerBy: (date) => `It must answer by ${date}.`,
  masked: 'There were personal data in what you wrote. We did not keep them: a mark stands in their place.',
  keep: 'Keep this number and this code: with both you see the answer, without an account.',
  folio: 'Report number',
  code: 'Access code',
  follow: 'See the answer when it comes',
  back: 'Back to the procedure',
};

export function feedbackTexts(lang: string): FeedbackTexts {
  return /^en\b/i.test(lang) ? en : es;
}
