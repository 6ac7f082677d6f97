/** A variant and a trámite with nothing in their lists, for importers to fill. */
import type { TramiteContent, Variant } from '../contract/tramite.ts';

export function bareVariant(): Variant {
  return {
    code: 'unica',
    name: { es: 'Modalidad única' },
    channels: [],
    steps: [],
    requirements: [],
    fees: [],
    window: [],
    offices: [],
    forms: [],
  };
}

export function bareTramite(
  said: Pick<TramiteContent, 'code' | 'name' | 'institution' | 'updatedAt'>,
): TramiteContent {
  return {
    summary: { es: '' },
    alternateNames: [],
    audiences: [],
    categories: [],
    lifeEvents: [],
    keywords: [],
    outputs: [],
    variants: [],
    requires: [],
    related: [],
    next: [],
    legalBasis: [],
    appeals: [],
    alerts: [],
    faq: [],
    media: [],
    status: 'published',
    ...said,
  };
}
