import { raw } from 'hono/html';
import { localized, type Duration, type Text } from '../../contract/text.ts';
import type { Tramite } from '../../contract/tramite.ts';
import type { CatalogueView } from '../catalogue-view.ts';
import type { Html } from './rich-html.ts';

/** `GovernmentService` of schema.org for one trámite, as a script element of data; nothing in it can end the element. */
export function jsonLd(tramite: Tramite, view: CatalogueView, lang: string, publicUrl: string): Html {
  const say = (text: Text) => localized(text, lang).text;
  const institution = view.institutions.get(tramite.institution);
  const address = `${publicUrl}/t/${tramite.code}`;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    '@id': address,
    url: address,
    identifier: tramite.code,
    name: say(tramite.name),
    alternateName: tramite.alternateNames.map(say),
    description: say(tramite.summary),
    inLanguage: lang,
    category: tramite.categories.flatMap((code) => {
      const category = view.categories.get(code);
      return category ? [say(category.name)] : [];
    }),
    areaServed: { '@type': 'Country', identifier: view.catalogue.info.country },
    provider: {
      '@type': 'GovernmentOrganization',
      name: institution ? say(institution.name) : tramite.institution,
      alternateName: institution?.acronym,
      url: institution?.url,
    },
    audience: tramite.audiences.map(({ kind }) => ({ '@type': 'Audience', audienceType: kind })),
    serviceOutput: tramite.outputs.map(({ name }) => ({ '@type': 'Thing', name: say(name) })),
    availableChannel: tramite.variants.flatMap((variant) =>
      variant.channels.map(({ kind, url, phone }) => ({
        '@type': 'ServiceChannel',
        name: `${say(variant.name)}: ${kind}`,
        serviceUrl: url,
        servicePhone: phone && { '@type': 'ContactPoint', telephone: phone },
        processingTime: variant.usualTime && isoDuration(variant.usualTime),
        serviceLocation:
          kind === 'in_person' || kind === 'mixed' || kind === 'consulate'
            ? variant.offices.flatMap(({ office: code }) => {
                const office = view.offices.get(code);
                if (!office) return [];
                return [
                  {
                    '@type': 'GovernmentOffice',
                    name: say(office.name),
                    address: say(office.address),
                    geo: office.lat !== undefined &&
                      office.lon !== undefined && {
                        '@type': 'GeoCoordinates',
                        latitude: office.lat,
                        longitude: office.lon,
                      },
                  },
                ];
              })
            : undefined,
      })),
    ),
    offers: tramite.variants.flatMap((variant) =>
      variant.fees.flatMap((fee) =>
        fee.kind === 'free' || (fee.kind === 'amount' && fee.amount)
          ? [
              {
                '@type': 'Offer',
                name: say(fee.concept ?? variant.name),
                price: fee.amount?.amount ?? '0',
                priceCurrency: fee.amount?.currency ?? 'USD',
              },
            ]
          : [],
      ),
    ),
    dateModified: tramite.updatedAt,
    version: tramite.version,
    isBasedOn: tramite.source,
    license: tramite.licence,
  };
  const json = JSON.stringify(data, (_key, value: unknown) =>
    (Array.isArray(value) && value.length === 0) || value === false ? undefined : value,
  )
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  return raw(`<script type="application/ld+json">${json}</script>`);
}

/** ISO 8601; business days count as days, the nearest that the standard knows. */
function isoDuration({ amount, unit }: Duration): string | undefined {
  if (amount === undefined || unit === undefined) return undefined;
  const figure = String(amount);
  switch (unit) {
    case 'minute':
      return `PT${figure}M`;
    case 'hour':
      return `PT${figure}H`;
    case 'business_day':
    case 'calendar_day':
      return `P${figure}D`;
    case 'week':
      return `P${figure}W`;
    case 'month':
      return `P${figure}M`;
    case 'year':
      return `P${figure}Y`;
  }
}
