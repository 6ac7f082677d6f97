/**
 * Words of `<tramite-detail>`, `<requirements-checklist>`, `<tramite-directory>` and `<office-finder>`, besides those of
 * the card. Spanish of El Salvador, *usted*. The source of truth of these keys.
 */
export const esFiche = {
  'fiche.loading': 'Cargando el trámite…',
} as const;
