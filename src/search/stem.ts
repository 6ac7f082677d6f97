import { FAMILIES } from './families.ts';

/** The singular of a folded word, with the final e gone: nombres, nombre → nombr; menores, menor → menor. */
function singular(word: string): string {
  let form = word;
  // Short words in -s are mostly singular (país, gas, mes, dos); in -as and -os they are plural (días, años).
  if (form.length >= 5 ? /[^s]s$/.test(form) : /^..[ao]s$/.test(form)) form = form.slice(0, -1);
  // A final e cannot be told from the e of the plural (nombre-s, menor-es), so both lose it.
  if (form !== word && form.endsWith('ce')) return `${form.slice(0, -2)}z`;
  if (form.length >= 4 && form.endsWith('e')) form = form.slice(0, -1);
  return form;
}

/** Words that a rule would put together with another of a different meaning (puerto and puerta). */
const OWN_STEM = new Set(
  `puerto puerta partida partido cuenta cuento celula celular minera minero manera cartera cartero carrera
  madera ganado mercado soldado grado estado lugar hogar militar modelo muestra muestro contrato contrata
  publico medida seguro segura letrado planta planto fuente conducta conducto producto producta
  bolsa bolso marca marco libreta libreto cuadra cuadro caldera caldero plazo plaza fruta fruto
  jornada jornal entrada salida llamada llegada comida bebida vivienda hacienda ayuda deuda duda
  corredor tarjeta derecho derecha oficio oficia ambiente ambiental cobertura
  licenciado nombramiento impuesta parte partir consultorio interesado interes
  tratado ducado senado condado papelera papelero banquero banquera primera primero`.split(/\s+/),
);

/** What hangs on a verb: inscribirme, renovarlo. Without looking behind: Safari learnt that in 16.4. */
const CLITIC = /([aei]r)(?:me|te|se|nos|lo|la|le|los|las|les)$/;

/** Shortest root that an ending may leave behind: "estación" must not become "est". */
const ROOT = 4;

/** What an ending leaves when taken off, the longest ending first. */
const ENDINGS = [
  /aciones$/,
  /acion$/,
  /amientos?$/,
  /imientos?$/,
  /(?:ar|er|ir)(?:se|me|lo|la|le|nos|los|las|les)$/,
  /(?:ando|iendo)$/,
  /(?:ados|adas|ado|ada)$/,
  /(?:idos|idas|ido|ida)$/,
  /(?:ar|er|ir)$/,
];

/** The number-free form of a folded word: tells "certificado" from "certificación", but not from "certificados". */
export function formOf(word: string): string {
  return singular(word);
}

/**
 * What the inflections of a folded Spanish word have in common: renovar, renovación and renovado give the same stem;
 * licencia and licenciatura do not. Light on purpose: a wrong "same" shows a citizen the wrong trámite, a missed one
 * costs only a place in the list.
 */
export function stem(word: string): string {
  let found = stems.get(word);
  if (found === undefined) {
    if (stems.size >= MOST_STEMS) stems.clear();
    stems.set(word, (found = stemAnew(word)));
  }
  return found;
}

/** Stems that were asked for: a catalogue says few words, often. Emptied when it has grown. */
const stems = new Map<string, string>();
const MOST_STEMS = 50_000;

function stemAnew(word: string): string {
  return (
    families.get(word) ??
    families.get(word.replace(/s$/, '')) ??
    families.get(word.replace(CLITIC, '$1')) ??
    stemByRule(word)
  );
}

function stemByRule(word: string): string {
  if (/\d/.test(word)) return word;
  const form = singular(word);
  if (OWN_STEM.has(word) || OWN_STEM.has(word.replace(/s$/, ''))) return form;
  for (const ending of ENDINGS) {
    const root = word.replace(ending, '');
    if (root !== word && root.length >= ROOT) return root;
  }
  // médico, médica; vehículo, vehicular; registro, registrar. Shorter words differ too often (casa, caso).
  if (form.length >= 6 && /[ao]$/.test(form)) return form.slice(0, -1);
  return form;
}

const families = new Map<string, string>();
for (const line of FAMILIES.trim().split('\n')) {
  const words = line.split(' ');
  // The stem that the rules give the first word, so that forms which only the rules know join the family.
  for (const word of words) families.set(word, stemByRule(words[0] ?? word));
}
