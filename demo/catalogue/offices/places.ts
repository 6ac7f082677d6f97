/** Towns with offices: the territorial division of 2024, and coordinates of the centre of each town. */
import type { Place } from '../author/office.ts';

export const ahuachapan: Place = {
  district: 'Ahuachapán',
  municipality: 'Ahuachapán Centro',
  department: 'Ahuachapán',
  lat: 13.9214,
  lon: -89.845,
};
export const santaAna: Place = {
  district: 'Santa Ana',
  municipality: 'Santa Ana Centro',
  department: 'Santa Ana',
  lat: 13.9942,
  lon: -89.5597,
};
export const sonsonate: Place = {
  district: 'Sonsonate',
  municipality: 'Sonsonate Centro',
  department: 'Sonsonate',
  lat: 13.7189,
  lon: -89.7242,
};
export const chalatenango: Place = {
  district: 'Chalatenango',
  municipality: 'Chalatenango Sur',
  department: 'Chalatenango',
  lat: 14.0361,
  lon: -88.9364,
};
export const santaTecla: Place = {
  district: 'Santa Tecla',
  municipality: 'La Libertad Sur',
  department: 'La Libertad',
  lat: 13.6769,
  lon: -89.2797,
};
export const antiguoCuscatlan: Place = {
  district: 'Antiguo Cuscatlán',
  municipality: 'La Libertad Este',
  department: 'La Libertad',
  lat: 13.6736,
  lon: -89.2417,
};
export const sanSalvador: Place = {
  district: 'San Salvador',
  municipality: 'San Salvador Centro',
  department: 'San Salvador',
  lat: 13.6989,
  lon: -89.1914,
};
export const soyapango: Place = {
  district: 'Soyapango',
  municipality: 'San Salvador Este',
  department: 'San Salvador',
  lat: 13.7347,
  lon: -89.1397,
};
export const cojutepeque: Place = {
  district: 'Cojutepeque',
  municipality: 'Cuscatlán Sur',
  department: 'Cuscatlán',
  lat: 13.7194,
  lon: -88.9347,
};
export const zacatecoluca: Place = {
  district: 'Zacatecoluca',
  municipality: 'La Paz Este',
  department: 'La Paz',
  lat: 13.5069,
  lon: -88.8697,
};
export const sanLuisTalpa: Place = {
  district: 'San Luis Talpa',
  municipality: 'La Paz Oeste',
  department: 'La Paz',
  lat: 13.4406,
  lon: -89.0561,
};
export const sensuntepeque: Place = {
  district: 'Sensuntepeque',
  municipality: 'Cabañas Este',
  department: 'Cabañas',
  lat: 13.8764,
  lon: -88.6289,
};
export const sanVicente: Place = {
  district: 'San Vicente',
  municipality: 'San Vicente Sur',
  department: 'San Vicente',
  lat: 13.6411,
  lon: -88.7844,
};
export const usulutan: Place = {
  district: 'Usulután',
  municipality: 'Usulután Este',
  department: 'Usulután',
  lat: 13.35,
  lon: -88.45,
};
export const sanMiguel: Place = {
  district: 'San Miguel',
  municipality: 'San Miguel Centro',
  department: 'San Miguel',
  lat: 13.4814,
  lon: -88.1775,
};
export const sanFranciscoGotera: Place = {
  district: 'San Francisco Gotera',
  municipality: 'Morazán Sur',
  department: 'Morazán',
  lat: 13.6975,
  lon: -88.1036,
};
export const laUnion: Place = {
  district: 'La Unión',
  municipality: 'La Unión Sur',
  department: 'La Unión',
  lat: 13.3369,
  lon: -87.8439,
};
export const santaRosaDeLima: Place = {
  district: 'Santa Rosa de Lima',
  municipality: 'La Unión Norte',
  department: 'La Unión',
  lat: 13.6247,
  lon: -87.8939,
};

/** The same town, but another part of it: `near(sanSalvador, 13.7012, -89.2243)`. */
export function near(place: Place, lat: number, lon: number): Place {
  return { ...place, lat, lon };
}
