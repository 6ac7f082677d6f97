/** Where the country's catalogue is. */
export const CATALOGUE = 'https://catalogo.example.gob';

/** What people ask this town hall for most. */
export const TRAMITES = [
  { code: 'RNPN-0002', name: 'Renovar el DUI' },
  { code: 'PNC-0001', name: 'Obtener la solvencia de la Policía' },
  { code: 'RNPN-0001', name: 'Sacar el DUI por primera vez' },
] as const;
