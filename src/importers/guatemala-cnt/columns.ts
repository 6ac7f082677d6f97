/** Columns of the catalogue's main table, as the file names them. */
export const COLUMNS = [
  'id',
  'institución',
  'nombre',
  'categoria',
  'subcategoria',
  'descripcion',
  'instrucciones',
  'requisitos',
  'costo',
  'codigo_moneda',
  'tiempo_de_respuesta',
  'documento_obtenible',
  'enlace',
  'respaldo_legal',
  'fecha_actualizado',
] as const;
export type Row = Record<(typeof COLUMNS)[number], string>;
