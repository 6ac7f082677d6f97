/** What a column of a ministry's table can be, in the words that such tables use. */
export interface Field {
  /** How the mapping shows it to the person who checks it. */
  label: string;
  /** Headers, folded: small letters without accents. The first that fits counts most. */
  headers: readonly RegExp[];
  /** What the cells look like, for a column whose header says nothing. */
  contents?: RegExp;
}

const WEB = /^(https?:\/\/|www\.)\S+$/i;

/** In the order in which they are offered a column: the particular before the general. */
export const FIELDS = {
  code: {
    label: 'código del trámite',
    // Not «No.»: the place in a list is another one in the next version of the table.
    headers: [
      /^(codigo|cod\.?|clave|identificador)( unico)?( (de|del) (tramite|servicio|registro|procedimiento))?$/,
      /^id( tramite)?$/,
    ],
  },
  name: {
    label: 'nombre del trámite',
    headers: [
      /^(nombre|titulo|denominacion) (del? |oficial del? )?(tramite|servicio|procedimiento|gestion)/,
      /^(tramite|servicio|procedimiento|gestion)(s| o servicio)?$/,
      /^(nombre|titulo|denominacion)( oficial)?$/,
    ],
  },
  variant: {
    label: 'modalidad',
    headers: [/^modalidad(es)?( del tramite)?$/, /^(tipo|clase|caso) de tramite$/],
  },
  institutionAcronym: { label: 'siglas de la institución', headers: [/^siglas?\b/, /^acronimo/] },
  institution: {
    label: 'institución',
    headers: [
      /^(nombre de la )?(institucion|entidad|dependencia|ministerio|organismo|ente)\b(?!.*(telefono|correo|direccion))/,
    ],
  },
  unit: {
    label: 'unidad responsable',
    headers: [
      /^(unidad|area|departamento|direccion|gerencia) (responsable|encargada|que|administrativa)/,
      /^(unidad|area|responsable)$/,
    ],
  },
  category: { label: 'categoría', headers: [/^(categoria|ramo|tema|rubro|sector|clasificacion)\b/] },
  subcategory: { label: 'segunda categoría', headers: [/^sub ?-?(categoria|tema|rubro|sector)\b/] },
  requirements: {
    label: 'requisitos',
    headers: [
      /^requisitos?\b/,
      /^(documentos?|documentacion|papeles) (requerid|necesari|a presentar|que (se )?(debe|necesita|requier|present))/,
      /^que (necesita|debe (llevar|presentar))/,
    ],
  },
  steps: {
    label: 'pasos',
    headers: [
      /^(pasos?|instrucciones|proceso)\b/,
      /^procedimiento (a seguir|para)/,
      /^como (se hace|realizar|se realiza)/,
    ],
  },
  fee: {
    label: 'costo',
    headers: [
      /^(costos?|precios?|tarifas?|arancel(es)?|valor|monto|tasa|pago)\b(?!.*(lugar|forma|medio|moneda))/,
      /^cuanto cuesta/,
    ],
    contents: /^(?:(?:US)?\$ ?\d|gratis|gratuit[oa]|sin costo)/i,
  },
  currency: { label: 'moneda', headers: [/^(codigo (de )?)?moneda\b/, /^divisa\b/] },
  legalTime: { label: 'plazo legal', headers: [/^(plazo|tiempo) (legal|maximo|regulado|de ley)/] },
  usualTime: {
    label: 'tiempo de respuesta',
    headers: [
      /^(tiempo|plazo|duracion)( \w+){0,2} (respuesta|resolucion|entrega|atencion|duracion|tramite|espera)/,
      /^(tiempo|plazo|duracion)( estimad[oa])?$/,
      /^cuanto tarda/,
    ],
    contents: /^\d{1,3} (minutos?|horas?|d[ií]as?|semanas?|mes(es)?)\b/i,
  },
  validity: { label: 'vigencia', headers: [/^(vigencia|validez|vencimiento)\b/] },
  legalBasis: {
    label: 'base legal',
    headers: [
      /^(base|respaldo|fundamento|marco|sustento) (legal|juridic[oa]|normativ[oa])/,
      /^(normativa|ley(es)?|legislacion)\b/,
    ],
  },
  output: {
    label: 'lo que se obtiene',
    headers: [
      /^(documento|producto|resultado)s? (que )?(se )?(obt|a obtener|entrega|final|emitid)/,
      /^(producto|resultado|que obtiene)\b/,
    ],
  },
  whoMust: {
    label: 'a quién va dirigido',
    headers: [
      /^(dirigido a|a quien|quien(es)? (puede|debe)|usuarios?|beneficiarios?|publico|poblacion|destinatari)/,
    ],
  },
  form: { label: 'formulario (enlace)', headers: [/^(formularios?|solicitud|formato)\b/] },
  link: {
    label: 'página del trámite',
    headers: [
      /^(enlace|url|link|pagina|sitio)s?( (web|electronica|del tramite|internet|oficial))*$/,
      /^direccion (web|electronica|de internet|url)/,
      /^(web|mas informacion)$/,
    ],
    contents: WEB,
  },
  channel: {
    label: 'forma de hacerlo',
    headers: [
      /^(canal|canales|forma|medio|via|tipo) (de )?(atencion|presentacion|solicitud|prestacion)/,
      /^(canal(es)?|modalidad de atencion|presencial o en linea)$/,
    ],
  },
  office: {
    label: 'nombre de la oficina',
    headers: [/^(oficinas?|sede|sucursal|ventanilla|lugar)\b/, /^donde (se realiza|hacerlo|acudir)/],
  },
  address: {
    label: 'dirección de la oficina',
    headers: [/^(direccion|domicilio|ubicacion)\b(?!.*(web|electronica|internet|url|responsable))/],
  },
  municipality: { label: 'municipio', headers: [/^municipio\b/] },
  department: { label: 'departamento del país', headers: [/^departamento( del? (pais|la oficina))?$/] },
  phone: {
    label: 'teléfono',
    headers: [/^(tel(efono)?s?\b|celular|numero de telefono|pbx)/],
    contents: /^(\(?\+?50\d\)?[ -]?)?\d{4}[ -]\d{4}\b/,
  },
  email: { label: 'correo', headers: [/^(correo|e-?mail)\b/], contents: /^\S+@\S+\.\S+$/ },
  hours: {
    label: 'horario',
    headers: [/^horarios?\b/, /^(dias|horas) (y horas )?de atencion/],
    contents: /^(de )?lunes a (viernes|s[aá]bado|domingo)/i,
  },
  keywords: { label: 'palabras para buscarlo', headers: [/^(palabras? clave|etiquetas|sinonimos)/] },
  summary: { label: 'resumen', headers: [/^(resumen|descripcion (corta|breve))\b/] },
  description: {
    label: 'descripción',
    headers: [/^(descripcion|objetivo|en que consiste|detalle|informacion general|que es)\b/],
  },
  updatedAt: {
    label: 'fecha de actualización',
    headers: [
      /^(fecha|ultima) (de )?(la )?(ultima )?actuali/,
      /^actualizad[oa]|^fecha_actualizado/,
      /^fecha$/,
    ],
  },
} as const satisfies Record<string, Field>;

export type FieldName = keyof typeof FIELDS;
export const FIELD_NAMES = Object.keys(FIELDS) as FieldName[];
