/** What can be pasted: the closed list of elements, what each may be told, and where its link leads. */
export const EMBEDDABLES = {
  'tramite-card': {
    name: 'Tarjeta de un trámite',
    needs: 'code',
    attributes: ['code', 'density', 'heading-level'],
    framed: true,
  },
  'tramite-detail': {
    name: 'Ficha completa de un trámite',
    needs: 'code',
    attributes: ['code', 'variant', 'show', 'heading-level'],
    framed: false,
  },
  'requirements-checklist': {
    name: 'Lista «Antes de ir»',
    needs: 'code',
    attributes: ['code', 'variant', 'heading-level'],
    framed: false,
  },
  'feedback-buttons': {
    name: 'Botones de opinión',
    needs: 'code',
    attributes: ['code', 'placement', 'heading-level'],
    framed: false,
  },
  'satisfaction-survey': {
    name: 'Encuesta de satisfacción',
    needs: 'code',
    attributes: ['code', 'placement', 'heading-level'],
    framed: false,
  },
  'office-finder': {
    name: 'Oficinas',
    needs: 'nothing',
    attributes: ['tramite', 'institution', 'department', 'limit', 'heading-level'],
    framed: false,
  },
  'tramite-search': {
    name: 'Buscador de trámites',
    needs: 'nothing',
    attributes: ['category', 'institution', 'limit', 'live', 'url-key', 'heading-level'],
    framed: false,
  },
  'tramite-directory': {
    name: 'Directorio de trámites',
    needs: 'nothing',
    attributes: ['by', 'institution', 'category', 'url-key', 'heading-level'],
    framed: false,
  },
  'request-tracker': {
    name: 'Seguimiento de una solicitud',
    needs: 'nothing',
    attributes: ['heading-level'],
    framed: false,
  },
  'service-report': {
    name: 'Rendición de cuentas',
    needs: 'nothing',
    attributes: ['institution', 'view', 'period', 'heading-level'],
    framed: false,
  },
} as const satisfies Record<string, Embeddable>;

interface Embeddable {
  /** In the wizard's words. */
  name: string;
  /** `code`: it is about one trámite, whose code it must be told. */
  needs: 'code' | 'nothing';
  /** Besides `lang` and `theme`, which all take. */
  attributes: readonly string[];
  /** Whether the server has a page of it for frames. */
  framed: boolean;
}

export type EmbeddableTag = keyof typeof EMBEDDABLES;

export const EMBEDDABLE_TAGS = Object.keys(EMBEDDABLES) as EmbeddableTag[];

/** Where the link of an element leads, below the catalogue's address: to what it shows, as a plain page. */
export function linkPath(
  tag: EmbeddableTag,
  { code, institution }: { code?: string | undefined; institution?: string | undefined },
): string {
  if (tag === 'service-report')
    return institution ? `/rendicion/${encodeURIComponent(institution)}` : '/rendicion';
  if (code !== undefined)
    return `/t/${encodeURIComponent(code)}${tag === 'satisfaction-survey' ? '/encuesta' : ''}`;
  if (tag === 'request-tracker') return '/solicitud';
  return tag === 'tramite-search' ? '/buscar' : '/t/';
}
