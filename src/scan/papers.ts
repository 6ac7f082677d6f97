/** Papers that pages and fiches ask for, by how people write them. Text comes folded. What is not here is not judged. */
export const PAPERS: readonly { name: string; said: RegExp }[] = [
  { name: 'DUI', said: /\bdui\b|documento unico de identidad|documento de identidad/ },
  { name: 'NIT', said: /\bnit\b|identificacion tributaria/ },
  { name: 'pasaporte', said: /\bpasaporte/ },
  { name: 'partida de nacimiento', said: /(partida|acta|certificado|constancia) de nacimiento/ },
  { name: 'partida de matrimonio', said: /(partida|acta) de matrimonio/ },
  { name: 'partida de defunción', said: /(partida|acta) de defuncion/ },
  { name: 'carné de minoridad', said: /(carne|carnet) de minoridad/ },
  { name: 'fotografías', said: /\bfotos?\b|fotografia/ },
  {
    name: 'recibo de agua o luz',
    said: /recibo de (agua|luz|energia|servicio)|recibo de (un )?servicio|comprobante de (domicilio|residencia)|comprobante de su direccion/,
  },
  { name: 'solvencia municipal', said: /solvencia municipal|solvencia (o constancia )?de la alcaldia/ },
  { name: 'solvencia de la policía', said: /solvencia (de la )?(pnc|policia)|solvencia policial/ },
  { name: 'antecedentes penales', said: /antecedentes penales|constancia de antecedentes/ },
  { name: 'solvencia tributaria', said: /solvencia (tributaria|de hacienda|de impuestos)/ },
  {
    name: 'constancia de ingresos',
    said: /(constancia|prueba|declaracion|comprobante) de (sus )?(ingresos|salario|sueldo)/,
  },
  { name: 'constancia de trabajo', said: /(constancia|carta) (de trabajo|laboral)/ },
  { name: 'poder', said: /\bpoder (notarial|general|especial|de|para|del)\b|\bun poder\b/ },
  { name: 'escritura', said: /escritura/ },
  { name: 'matrícula de comercio', said: /matricula de comercio/ },
  { name: 'examen de la vista', said: /examen (de la vista|visual)/ },
  { name: 'examen de sangre', said: /(examen|examenes|tipo|prueba) de (tipo de )?sangre/ },
  { name: 'examen médico', said: /examen medico|(constancia|certificado) (medic[oa]|de (buena )?salud)/ },
  { name: 'tarjeta de circulación', said: /tarjeta de circulacion/ },
  { name: 'licencia de conducir', said: /licencia (de conducir|anterior)/ },
  { name: 'declaración jurada', said: /declaracion jurada/ },
  { name: 'cartilla de vacunación', said: /cartilla de vacun|carne de vacun/ },
  { name: 'carné de residente', said: /(carne|carnet) de residen/ },
  { name: 'constancia de matrícula escolar', said: /constancia de (matricula|estudios?)/ },
  { name: 'carta de recomendación', said: /cartas? de recomendacion/ },
  { name: 'hoja de vida', said: /hoja de vida|curriculum/ },
  { name: 'título académico', said: /titulo (de bachiller|universitario|academico)/ },
  { name: 'balance', said: /\bbalance\b/ },
  { name: 'croquis', said: /\bcroquis\b/ },
];

export function papersIn(folded: string): string[] {
  return PAPERS.filter(({ said }) => said.test(folded)).map(({ name }) => name);
}
