/**
 * A government's own pages about trámites of the demonstration catalogue, as different hands write them: prose, tables,
 * lists, news, questions and answers. `wrong` are the statements that contradict the catalogue, `right` those that do
 * not and look as if they might. Pages with `heldOut` were not looked at while the scanner was being written.
 */
export interface SeededPage {
  path: string;
  heldOut?: boolean;
  html: string;
  /** Code, kind, and words that the quoted sentence has. */
  wrong: { code: string; kind: 'fee' | 'time' | 'requirement'; words: string }[];
  /** How many innocent statements with an amount, a term or a paper it makes. */
  right: number;
}

const page = (
  title: string,
  main: string,
) => `<!doctype html><html lang="es"><head><title>${title} | Gobierno</title></head>
  <body><header><nav><ul><li><a href="/">Inicio</a></li><li><a href="/tramites">Trámites $</a></li></ul></nav></header>
  <main><h1>${title}</h1>${main}</main>
  <footer><p>Atención de lunes a viernes, 8:00 a. m. a 4:00 p. m. Teléfono 2555-0100. Presupuesto 2026: $1,250,000.00.</p></footer></body></html>`;

export const seededSite: SeededPage[] = [
  {
    path: '/dui/renovacion',
    html: page(
      'Renovación de DUI',
      `<p>Si su documento venció, acérquese a cualquier duicentro. La renovación tiene un costo de $11.50, que se cancela en el banco.</p>
       <p>El trámite dura unos 40 minutos. Las personas de 60 años o más no pagan.</p>
       <p>Andar con el documento vencido tiene una multa de $5.71.</p>`,
    ),
    wrong: [{ code: 'RNPN-0002', kind: 'fee', words: '11.50' }],
    right: 3,
  },
  {
    path: '/dui/reposicion',
    heldOut: true,
    html: page(
      'Perdí mi DUI',
      `<h2>¿Cuánto cuesta?</h2><p>Diez dólares con treinta y un centavos.</p>
       <h2>¿Cuánto tarda?</h2><p>Lo recibe en 15 días hábiles.</p>
       <h2>¿Qué llevo?</h2><p>Nada más su número de DUI, si lo recuerda. Si se lo robaron, la denuncia.</p>`,
    ),
    wrong: [{ code: 'RNPN-0003', kind: 'time', words: '15 días hábiles' }],
    right: 2,
  },
  {
    path: '/pasaporte',
    html: page(
      'Pasaporte',
      `<h2>Renovar el pasaporte</h2>
       <table><tr><th>Concepto</th><th>Detalle</th></tr>
       <tr><td>Costo</td><td>US$ 30.00</td></tr><tr><td>Tiempo de entrega</td><td>El mismo día, en unas 2 horas</td></tr>
       <tr><td>Vigencia</td><td>6 años</td></tr></table>
       <h2>Reponer el pasaporte perdido o robado</h2>
       <ul><li>Costo: US$ 25.00</li><li>Tiempo de respuesta: 1 día hábil</li></ul>`,
    ),
    wrong: [{ code: 'DGME-0002', kind: 'fee', words: '30.00' }],
    right: 4,
  },
  {
    path: '/pasaporte-menores',
    heldOut: true,
    html: page(
      'Pasaporte de menores',
      `<p>Para sacar el pasaporte de niñas, niños y adolescentes se pagan veinticinco dólares en la sucursal.</p>
       <p><strong>Documentos que debe presentar:</strong></p>
       <ul><li>Partida de nacimiento de la niña o el niño</li><li>DUI de la madre y del padre</li><li>Solvencia municipal de los padres</li></ul>`,
    ),
    wrong: [{ code: 'DGME-0004', kind: 'requirement', words: 'Solvencia municipal' }],
    right: 3,
  },
  {
    path: '/servicios/tabla-de-aranceles',
    html: page(
      'Servicios en línea y sus aranceles',
      `<table><thead><tr><th>Trámite</th><th>Arancel</th><th>Plazo</th></tr></thead><tbody>
       <tr><td>Carencia de bienes</td><td>$5.00</td><td>1 día hábil</td></tr>
       <tr><td>Certificación extractada de inmueble</td><td>$12.00</td><td>3 días hábiles</td></tr>
       <tr><td>Depósito de balance</td><td>$17.14</td><td>3 días hábiles</td></tr>
       <tr><td>Registrar una marca</td><td>$100.00</td><td>10 días hábiles</td></tr></tbody></table>`,
    ),
    wrong: [
      { code: 'CNR-0004', kind: 'fee', words: '12.00' },
      { code: 'CNR-0005', kind: 'time', words: '10 días hábiles' },
    ],
    right: 6,
  },
  {
    path: '/apostilla',
    heldOut: true,
    html: page(
      'Apostillar un documento',
      `<p>La apostilla certifica la firma de un documento público para usarlo en otro país. Cada apostilla cuesta $3.00, y se paga antes de hacer la fila.</p>
       <p>Si su documento es electrónico, lo recibe por correo en dos días hábiles.</p>`,
    ),
    wrong: [{ code: 'MRREE-0001', kind: 'fee', words: '3.00' }],
    right: 1,
  },
  {
    path: '/visas',
    html: page(
      'Solicitar una visa para entrar a El Salvador',
      `<p>El consulado resuelve la solicitud en un plazo de cinco días hábiles. El arancel es de treinta dólares (USD 30).</p>
       <h2>Requisitos</h2><ol><li>Pasaporte con seis meses de vigencia</li><li>Foto reciente</li><li>Reserva de ida y vuelta</li>
       <li>Prueba de fondos para el viaje</li><li>Antecedentes penales de su país</li></ol>`,
    ),
    wrong: [{ code: 'MRREE-0007', kind: 'requirement', words: 'Antecedentes penales' }],
    right: 6,
  },
  {
    path: '/partidas',
    heldOut: true,
    html: page(
      'Partidas',
      `<p>Puede pedir la certificación de partida de nacimiento por internet; el valor es de 3.50 dólares y se entrega en 15 minutos.</p>
       <p>También puede pedir la certificación de partida de matrimonio. En línea, su precio es de cuatro dólares.</p>
       <p>Para la certificación de partida de defunción, cada alcaldía cobra entre $2.00 y $5.50.</p>`,
    ),
    wrong: [{ code: 'RNPN-0006', kind: 'fee', words: 'cuatro dólares' }],
    right: 3,
  },
  {
    path: '/licencias/reposicion',
    html: page(
      'Duplicado de licencia',
      `<dl><dt>Costo</dt><dd>$17.14</dd><dt>Tiempo</dt><dd>30 minutos</dd></dl>
       <h3>Requisitos</h3><ul><li>DUI vigente</li><li>No tener multas de tránsito pendientes</li><li>Examen de la vista</li></ul>
       <p>Conducir sin licencia se sanciona con $57.14.</p>`,
    ),
    wrong: [{ code: 'VMT-0003', kind: 'requirement', words: 'Examen de la vista' }],
    right: 5,
  },
  {
    path: '/licencias/noticia',
    html: page(
      'Abren un nuevo centro de licencias en Santa Ana',
      `<p>Con una inversión de $350,000, el Viceministerio abrió ayer un centro donde la población podrá renovar la licencia de conducir.</p>
       <p>«Antes la gente gastaba hasta $20 en pasajes», dijo el director. El centro atenderá a 200 personas en 5 días.</p>`,
    ),
    wrong: [],
    right: 3,
  },
  {
    path: '/vehiculos/placas',
    heldOut: true,
    html: page(
      'Reponer las placas de un vehículo',
      `<p>Debe cancelar la cantidad de $22.58. Las placas nuevas se entregan a los tres días hábiles de haber pagado.</p>
       <p>Presente su DUI vigente y la tarjeta de circulación.</p>`,
    ),
    wrong: [{ code: 'VMT-0006', kind: 'time', words: 'tres días hábiles' }],
    right: 3,
  },
  {
    path: '/nit',
    html: page(
      'Obtener el NIT',
      `<p>Desde 2021 el DUI es también el NIT de las personas. La inscripción es gratuita y tarda 5 minutos.</p>
       <p>A las empresas se les cobra $8.00 por la tarjeta del NIT.</p>`,
    ),
    wrong: [{ code: 'MH-0001', kind: 'fee', words: '8.00' }],
    right: 1,
  },
  {
    path: '/solvencia-tributaria',
    heldOut: true,
    html: page(
      'Solvencia tributaria',
      `<p>Es un servicio gratuito. En línea la obtiene en 10 minutos; en oficina, en unos 40.</p>
       <p>Si debe impuestos por más de $100.00, primero haga un plan de pagos. La solvencia vale por 30 días calendario.</p>`,
    ),
    wrong: [],
    right: 4,
  },
  {
    path: '/residencia-temporal',
    html: page(
      'Residencia temporal',
      `<p>La Dirección resolverá su solicitud en un plazo máximo de 90 días hábiles.</p>
       <p>La prórroga cuesta $75.00 y tarda 15 días hábiles.</p>
       <p>Presente: pasaporte vigente, antecedentes penales apostillados de su país y constancia médica.</p>`,
    ),
    wrong: [{ code: 'DGME-0006', kind: 'time', words: '90 días hábiles' }],
    right: 5,
  },
  {
    path: '/movimientos-migratorios',
    heldOut: true,
    html: page(
      'Constancia de movimientos migratorios',
      `<p>Valor: 12 dólares.</p><p>Entrega: tres (3) días hábiles.</p><p>Necesita: DUI, pasaporte o carné de residente.</p>
       <p>¿Prefiere que la recoja otra persona? Debe traer un poder.</p>`,
    ),
    wrong: [],
    right: 4,
  },
  {
    path: '/carne-de-minoridad',
    html: page(
      'Carné de minoridad',
      `<p>Este documento no tiene ningún costo para las familias.</p>
       <p>Lleve: certificación de partida de nacimiento, DUI de la madre o del padre y dos fotos recientes de frente.</p>`,
    ),
    wrong: [{ code: 'RNPN-0009', kind: 'fee', words: 'no tiene ningún costo' }],
    right: 3,
  },
  {
    path: '/educacion/reposicion-de-titulo',
    heldOut: true,
    html: page(
      'Reponer el título de bachiller',
      `<h2>Pasos</h2><ol><li>Pague $15.25 en cualquier banco.</li><li>Entregue sus papeles.</li><li>Retire su título a los 20 días hábiles.</li></ol>
       <h2>Papeles</h2><ul><li>DUI vigente</li><li>Certificación de partida de nacimiento</li><li>Dos fotos recientes tamaño cédula</li></ul>`,
    ),
    wrong: [{ code: 'MINED-0003', kind: 'fee', words: '15.25' }],
    right: 4,
  },
  {
    path: '/educacion/notas',
    html: page(
      'Certificación de notas',
      `<p>Notas desde 2010: sin costo, en línea. Notas anteriores a 2010: $2.50, con entrega en 8 días hábiles (la ley da hasta 15).</p>
       <p>El instituto vende fotocopias a $0.05.</p>`,
    ),
    wrong: [],
    right: 4,
  },
  {
    path: '/trabajo/solvencia-laboral',
    heldOut: true,
    html: page(
      'Solvencia laboral',
      `<p>La solvencia del Ministerio de Trabajo se extiende previo pago de $6.00.</p>
       <p>El salario mínimo del comercio es de $408.80 al mes.</p>
       <p>Plazo de ley: 5 días hábiles.</p>`,
    ),
    wrong: [{ code: 'MTPS-0002', kind: 'fee', words: '6.00' }],
    right: 2,
  },
  {
    path: '/trabajo/permiso-adolescentes',
    html: page(
      'Permiso de trabajo para adolescentes',
      `<p>Es gratis y se entrega en 3 días hábiles.</p>
       <h2>¿Qué documentos necesito?</h2>
       <ul><li>Carné de minoridad</li><li>Partida de nacimiento</li><li>DUI de la madre, el padre o responsable</li><li>Carta de la persona que lo contrata</li><li>Constancia de matrícula escolar</li></ul>`,
    ),
    wrong: [{ code: 'MTPS-0005', kind: 'requirement', words: 'Examen médico' }],
    right: 7,
  },
  {
    path: '/salud/vacunas',
    heldOut: true,
    html: page(
      'Vacunas',
      `<p>Vacunarse es gratis en toda la red pública. Si perdió su cartilla de vacunación, reponerla no cuesta nada.</p>
       <p>El certificado internacional de vacunación para viajar vale 25 dólares, y se lo dan en una hora.</p>`,
    ),
    wrong: [{ code: 'MINSAL-0001', kind: 'fee', words: '25 dólares' }],
    right: 3,
  },
  {
    path: '/preguntas-frecuentes',
    html: page(
      'Preguntas frecuentes',
      `<h2>¿Cuánto cuesta autenticar una firma?</h2><p>Cincuenta y siete centavos de dólar ($0.57).</p>
       <h2>¿Cuánto cuesta inscribir un nacimiento?</h2><p>En los primeros 90 días no se paga nada; después, son $2.86.</p>
       <h2>¿Cuánto debo pagar por renovar el pasaporte en el exterior?</h2><p>En todos los consulados se cobran $45.00.</p>
       <h2>¿Puedo apelar?</h2><p>Sí, tiene 10 días hábiles para presentar el recurso.</p>`,
    ),
    wrong: [{ code: 'MRREE-0002', kind: 'fee', words: '45.00' }],
    right: 4,
  },
  {
    path: '/consulados/poderes',
    heldOut: true,
    html: page(
      'Otorgar un poder notarial en el consulado',
      `<p>Un poder general cuesta 60 dólares; uno especial, según el número de hojas.</p>
       <p>En un máximo de 10 días hábiles puede pasar a retirarlo.</p>
       <p>Un abogado particular puede cobrarle más de $150.00.</p>`,
    ),
    wrong: [{ code: 'MRREE-0005', kind: 'time', words: '10 días hábiles' }],
    right: 2,
  },
  {
    path: '/discapacidad',
    html: page(
      'Carné de discapacidad',
      `<p>La evaluación y el carné son gratuitos. Con el carné tiene descuento en el transporte: paga $0.10.</p>
       <p>La cita dura unos 60 minutos y el carné se entrega en 10 días hábiles.</p>`,
    ),
    wrong: [],
    right: 4,
  },
  {
    path: '/quienes-somos',
    heldOut: true,
    html: page(
      'Quiénes somos',
      `<p>Desde 1995 servimos a la población. En 2025 recaudamos $18 millones y atendimos 400,000 solicitudes en un plazo promedio de 3 días.</p>`,
    ),
    wrong: [],
    right: 2,
  },
];
