/** Every kind of problem that the server answers with (RFC 9457): slug → status, title, and what its page explains. */
import type { ProblemDocument } from '../contract/problem.ts';
import type { Challenge } from '../contract/proof.ts';

export const PROBLEMS = {
  'no-encontrado': {
    status: 404,
    title: 'No encontramos esta dirección',
    detail:
      'Esta dirección no existe en el catálogo. Revise cómo está escrita o busque el trámite en /buscar.',
    explanation:
      'La dirección que se pidió no es ninguna de las del catálogo. La lista completa está en /docs.',
  },
  'tramite-no-encontrado': {
    status: 404,
    title: 'No encontramos este trámite',
    detail: 'El catálogo no tiene un trámite con ese código. Búsquelo por su nombre en /buscar.',
    explanation:
      'El código no pertenece a ningún trámite publicado. Los códigos no cambian ni se usan dos veces: revise que esté escrito completo, con mayúsculas y guiones.',
  },
  'tramite-unido': {
    status: 301,
    title: 'Este trámite es ahora parte de otro',
    detail: 'Siga la dirección del encabezado Location, o pida el trámite que nombra «successor».',
    explanation:
      'El trámite se unió a otro. Su dirección no se pierde: lleva a la del trámite que lo reemplazó para siempre.',
  },
  'tramite-derogado': {
    status: 410,
    title: 'Este trámite ya no existe',
    detail:
      'Si otro trámite lo reemplaza, «successor» dice su código. Sus versiones se pueden seguir leyendo.',
    explanation:
      'El trámite fue derogado. Su código no se usará para otro. Si otro lo reemplaza, la respuesta lo nombra.',
  },
  'version-no-encontrada': {
    status: 404,
    title: 'No encontramos esa versión del trámite',
    detail: 'Pida la lista en /v1/tramites/{code}/versions y use uno de sus números.',
    explanation:
      'De cada trámite se guardan las últimas 20 versiones. Esa no existió todavía o es más antigua.',
  },
  'solicitud-no-encontrada': {
    status: 404,
    title: 'No encontramos una solicitud con esos datos',
    detail:
      'No encontramos una solicitud con ese número y ese código de acceso. Revise los dos datos en su comprobante.',
    explanation:
      'El número (folio) y el código de acceso tienen que ser del mismo comprobante. Por seguridad no decimos cuál de los dos está mal. La letra O se lee como cero, y la I y la L como uno.',
  },
  'metodo-no-permitido': {
    status: 405,
    title: 'Esta dirección no acepta ese método',
    detail: 'Use uno de los métodos que están en el encabezado Allow de esta respuesta.',
    explanation:
      'La dirección existe, pero no para ese método de HTTP. El encabezado Allow dice cuáles acepta.',
  },
  'datos-no-validos': {
    status: 400,
    title: 'Hay datos que no podemos aceptar',
    detail: 'Corrija los datos que aparecen en «errors» y envíelos de nuevo.',
    explanation:
      'Uno o varios datos faltan o no tienen la forma que se espera. «errors» nombra cada uno con un puntero JSON (RFC 6901) y dice qué se espera.',
  },
  'json-no-valido': {
    status: 400,
    title: 'No pudimos leer lo enviado',
    detail: 'El cuerpo tiene que ser JSON en UTF-8. Revise cómo se escribe y envíelo de nuevo.',
    explanation:
      'El cuerpo no es JSON, no está en UTF-8, tiene más de 32 niveles o usa un nombre reservado como «__proto__».',
  },
  'cuerpo-demasiado-grande': {
    status: 413,
    title: 'Lo enviado es demasiado grande',
    detail: 'Envíe como máximo 64 kB. Acorte el texto o divídalo en varios envíos.',
    explanation: 'El cuerpo de una petición puede tener hasta 65,536 bytes.',
  },
  'tipo-no-aceptado': {
    status: 415,
    title: 'No aceptamos ese tipo de contenido',
    detail: 'Envíe JSON con el encabezado Content-Type: application/json.',
    explanation: 'La API recibe solamente application/json en UTF-8.',
  },
  'falta-clave-de-idempotencia': {
    status: 400,
    title: 'Falta el encabezado Idempotency-Key',
    detail:
      'Envíe un encabezado Idempotency-Key con un valor único de 16 a 200 caracteres y repítalo igual si envía lo mismo otra vez.',
    explanation:
      'La clave permite repetir un envío después de un corte sin que cuente dos veces. Se crea al azar (por ejemplo un UUID) cuando la persona empieza, y no cambia hasta recibir respuesta. Letras, números, punto, guion y guion bajo.',
  },
  'clave-de-idempotencia-repetida': {
    status: 422,
    title: 'Esa clave ya se usó con otros datos',
    detail: 'Use una clave Idempotency-Key nueva para un envío distinto.',
    explanation: 'La misma clave llegó antes con otro contenido. Una clave sirve para un solo envío.',
  },
  'sin-autorizacion': {
    status: 401,
    title: 'Falta la clave de la institución o no es válida',
    detail: 'Envíe la clave de su institución en el encabezado Authorization: Bearer.',
    explanation:
      'Esta operación es de las instituciones. Quien administra el catálogo entrega y cambia las claves.',
  },
  'no-permitido': {
    status: 403,
    title: 'Su institución no puede hacer esto',
    detail: 'El trámite es de otra institución. Use un trámite de la suya.',
    explanation: 'Una institución registra solicitudes de sus propios trámites solamente.',
  },
  'prueba-requerida': {
    status: 429,
    title: 'Desde su conexión llegó mucho en poco tiempo',
    detail:
      'Espere un minuto y envíe lo mismo otra vez. Un programa resuelve «challenge» y repite con la misma clave y el encabezado Ventanilla-Proof.',
    explanation:
      'Nadie queda fuera: cuando desde una conexión llega mucho, el navegador de cada persona hace un pequeño cálculo antes de contar. Sin JavaScript se espera y se pulsa otra vez. La regla completa está en /reglas-del-conteo.',
  },
  'voto-no-vigente': {
    status: 409,
    title: 'Ese voto ya no cuenta',
    detail: 'Ese folio no es de un voto vigente. Vote de nuevo y agregue sus datos a ese voto.',
    explanation:
      'Solo a un voto que cuenta se le agrega por qué y desde dónde. Un voto retirado no cuenta, y un reporte no es un voto.',
  },
  'sin-avisos-por-correo': {
    status: 409,
    title: 'Este catálogo no envía avisos por correo',
    detail: 'No guardamos la dirección. Vea la respuesta en /solicitud con su número y su código.',
    explanation:
      'Quien administra este catálogo no ha conectado un servidor de correo. No se guarda una dirección a la que nadie va a escribir.',
  },
  'funcion-no-permite': {
    status: 403,
    title: 'Su función no permite hacer esto',
    detail: 'Pida a quien es responsable en su institución que lo haga o que cambie su función.',
    explanation:
      'En cada institución hay tres funciones. Responsable: todo, también el personal. Edición: revisa, responde y corrige la ficha. Verificación: modera comentarios, une repetidos y abre de nuevo lo que se cerró.',
  },
  'oficina-no-encontrada': {
    status: 404,
    title: 'No se encontró la oficina',
    detail: 'Revise el código. Las oficinas están en /v1/offices.',
    explanation: 'Ninguna oficina del catálogo tiene ese código.',
  },
  'caso-no-encontrado': {
    status: 404,
    title: 'No encontramos ese caso',
    detail: 'Su institución no tiene un caso con ese número. Búsquelo en la bandeja.',
    explanation:
      'El número no existe o el caso está en otra institución. Quien lo pasó a otra ya no lo ve en su bandeja.',
  },
  'persona-no-encontrada': {
    status: 404,
    title: 'No encontramos a esa persona',
    detail: 'Pida la lista en /v1/desk/staff y use uno de sus identificadores.',
    explanation: 'Nadie de su institución tiene ese identificador.',
  },
  'caso-cambio': {
    status: 409,
    title: 'El caso cambió mientras usted lo atendía',
    detail: 'Lea en «errors» qué pasó, abra el caso de nuevo y decida otra vez.',
    explanation:
      'Otra persona, quien reportó o el catálogo hizo algo con el caso después de que usted lo abrió. Nada se guardó, para que nadie pierda lo que hizo.',
  },
  'respuesta-cambio': {
    status: 409,
    title: 'Alguien respondió antes que usted',
    detail: 'Lea la respuesta nueva en /v1/desk/demand y envíe la suya con «seen» si todavía hace falta.',
    explanation:
      'Otra persona de la institución respondió a quienes piden este trámite en línea después de que usted abrió la lista. Nada se guardó.',
  },
  'ficha-cambio': {
    status: 409,
    title: 'La ficha cambió mientras usted la corregía',
    detail: 'Pida la ficha de nuevo, revise el campo y envíe la corrección con la versión de ahora.',
    explanation: 'La ficha tiene otra versión que la que usted vio. Nada se guardó.',
  },
  'oficina-cambio': {
    status: 409,
    title: 'La oficina cambió mientras usted la corregía',
    detail: 'Pida la oficina de nuevo, revise el dato y envíe la corrección otra vez.',
    explanation: 'La oficina ya no dice lo que usted vio en «before». Nada se guardó.',
  },
  'movimiento-no-permitido': {
    status: 409,
    title: 'El caso no puede pasar a ese estado',
    detail: 'Abra el caso de nuevo: «may» dice a qué estados puede pasar ahora.',
    explanation:
      'Un caso va de recibido a en revisión, aceptado y, al final, corregido, con fecha, no procede o repetido. Lo que ya se cerró no pasa a cualquier otro estado.',
  },
  'error-interno': {
    status: 500,
    title: 'Tuvimos un problema',
    detail: 'El problema es nuestro, no suyo. Espere un minuto e intente de nuevo.',
    explanation:
      'Algo falló en el servidor y quedó registrado. El valor de requestId ayuda a encontrarlo: cítelo si nos escribe.',
  },
  'no-disponible': {
    status: 503,
    title: 'El catálogo no está disponible ahora',
    detail: 'Espere un minuto e intente de nuevo.',
    explanation: 'El servidor está empezando, terminando o no puede guardar datos. Repita según Retry-After.',
  },
} as const satisfies Record<string, { status: number; title: string; detail: string; explanation: string }>;

export type ProblemSlug = keyof typeof PROBLEMS;

/** Thrown by routes; becomes the answer. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly slug: ProblemSlug;
  readonly errors: ProblemDocument['errors'];
  readonly successor: string | undefined;
  readonly headers: Record<string, string>;
  /** Work to do before the same is taken. */
  readonly challenge: Challenge | undefined;
  /** For whoever cannot do it: how long to wait, and the ticket that shows it. */
  readonly waiting: { seconds: number; ticket: string } | undefined;
  constructor(
    slug: ProblemSlug,
    more: {
      errors?: ProblemDocument['errors'];
      successor?: string;
      headers?: Record<string, string>;
      challenge?: Challenge;
      waiting?: { seconds: number; ticket: string };
    } = {},
  ) {
    super(PROBLEMS[slug].title);
    this.slug = slug;
    this.errors = more.errors;
    this.successor = more.successor;
    this.headers = more.headers ?? {};
    this.challenge = more.challenge;
    this.waiting = more.waiting;
  }
}

export function problemDocument(
  { slug, errors, successor, challenge }: ProblemError,
  requestId: string,
): ProblemDocument & { challenge?: Challenge } {
  const { status, title, detail } = PROBLEMS[slug];
  return {
    type: `/problemas/${slug}`,
    title,
    status,
    detail,
    ...(errors && { errors }),
    ...(successor !== undefined && { successor }),
    ...(challenge && { challenge }),
    requestId,
  };
}
