import type { Catalogue } from '../../server/store.ts';
import type { ExportOptions } from '../exporter.ts';

/** RFC 7946: a point for each office whose place is known, longitude first. */
export function officesAsGeoJson({ offices, institutions }: Catalogue, { publicUrl }: ExportOptions): string {
  const nameOf = new Map(institutions.map(({ code, name }) => [code, name.es]));
  const features = offices.flatMap((office) => {
    const { lat, lon } = office;
    if (lat === undefined || lon === undefined) return [];
    return [
      {
        type: 'Feature',
        id: office.code,
        geometry: { type: 'Point', coordinates: [lon, lat] },
        properties: {
          codigo: office.code,
          nombre: office.name.es,
          institucion: office.institution,
          nombre_institucion: nameOf.get(office.institution) ?? office.institution,
          direccion: office.address.es,
          municipio: office.municipality ?? null,
          departamento: office.department ?? null,
          telefonos: office.phones.map(({ number }) => number),
          horario: office.hours.map(({ days, opens, closes }) => ({
            dias: days,
            abre: opens,
            cierra: closes,
          })),
          fuente: `${publicUrl}/v1/offices?institution=${encodeURIComponent(office.institution)}`,
        },
      },
    ];
  });
  return `${JSON.stringify({ type: 'FeatureCollection', features })}\n`;
}
