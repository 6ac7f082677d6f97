/** Addresses of things, below the catalogue's own; a fiche's is where people read it. */
export interface Addresses {
  catalogue: string;
  publisher: string;
  country: string;
  tramite: (code: string) => string;
  institution: (code: string) => string;
  office: (code: string) => string;
  category: (code: string) => string;
  lifeEvent: (code: string) => string;
}

export function addressesBelow(publicUrl: string): Addresses {
  const below = (folder: string) => (code: string) => `${publicUrl}/${folder}/${encodeURIComponent(code)}`;
  return {
    catalogue: `${publicUrl}/id/catalogue`,
    publisher: `${publicUrl}/id/publisher`,
    country: `${publicUrl}/id/country`,
    tramite: below('t'),
    institution: below('id/institution'),
    office: below('id/office'),
    category: below('id/category'),
    lifeEvent: below('id/life-event'),
  };
}
