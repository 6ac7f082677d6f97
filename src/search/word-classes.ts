/**
 * Words that mean less, or more, than their letters. All folded (no accents), one list each; a person who knows the
 * language can edit them without knowing the code.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Say nothing about which trámite is meant: dropped from a query, and worth nothing in a name. */
export const STOP_WORDS = list(`
  a al ante con contra de del desde e el ella en entre es esta este esto fue ha hasta hay la las le les lo los me mi mis
  muy nos o para pa por pro que q k qe se ser si sobre son soy su sus tu tus u un una unas uno unos y ya yo
  como cual cuales cuando cuanto cuanta cuesta cuestan donde quien quienes porque
  quiero quisiera queria necesito necesitamos necesita debo tengo tiene puedo puede podria hago hacer hace hacen
  saco sacar sacarse sacamos saca tramitar tramito gestionar gestiono obtener obtengo conseguir consigo pedir pido
  pa q k qe ke x xq pq porq d cn tb tmb onde aonde vos usted ustedes nosotros ando anda andan estoy estamos estando esta estan voy vamos
  hay habia algo alguien aqui alla ahi cosa cosas gran grande bien muy mucho mucha tan asi pues fijese fijate mire mira oiga oye disculpe
  queres quieres podes puedes tenes tienes haces hacemos hacerme hacerle sacas sacarle necesitas ocupo ocupamos ocupa debe deben dan dar da doy
  dieron darme dame deme decime digame diga sabe saben sabes se sea sean seria no gustaria interesa ponerme ponerle viene vienen vino vengo fui fueron irme irse llega llego mandar mandan traigo
  ese esa eso esos esas aquel cuantos cuantas nomas solo tambien todavia ahora hoy ayer manana
  favor porfa porfavor plis please ayudame ayuda ayudeme gracias hola buenas buenos saber ver voy ir the of to and for my an i how need want in on with or is where do
`);

/** Say that somebody wants it, or wants it for the first time: they help when they match, and are never missed. */
export const SOFT_WORDS = list(`
  solicitud solicitar solicito solicitudes tramite tramites gestion gestiones servicio servicios
  primera primero primer vez nuevo nueva nuevos nuevas inicial emision emitir expedicion expedir extension
  formulario electronico electronica web linea requisito requisitos costo precio otorgamiento
  obtencion documento documentos informacion realizar permite tipo pago pagar pagos
  get apply obtain request application first time new issue issuance service
`);

/** Numbers and small words that count little, but tell two names apart: "uno, dos o tres años", "sin cambios". */
export const NUMBER_WORDS = list(
  `sin mas uno dos tres cuatro cinco seis siete ocho nueve diez ano anos dia dias mes meses`,
);

/**
 * What is done to something that one already has. A name that opens with one of these, unasked, comes after the plain
 * trámite: who writes "licencia de portación" wants the licence, not its return.
 */
export const LATER_ACTS = list(`
  devolucion devolver reposicion reponer renovacion renovar duplicado duplicar cancelacion cancelar modificacion modificar
  correccion corregir rectificacion rectificar reimpresion actualizacion actualizar cambio cambiar traspaso traspasar
  adicional ampliacion ampliar agregar suprimir supresion baja prorroga prorrogar revalidacion revalidar cesion anulacion
  anular suspension suspender revocatoria revocacion reactivacion reactivar reclamo desistimiento retiro cierre
  refrenda refrendar marginacion evaluacion extravio endoso inspeccion apelacion
  renew renewal replace replacement return change cancel cancellation update modify modification amend duplicate transfer
`);
