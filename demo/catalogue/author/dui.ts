import { requirement } from './requirement.ts';

/** The DUI of whoever asks, the requirement that nearly every trámite begins with: `dui({ copies: 1 })`. */
export function dui(
  options: Omit<NonNullable<Parameters<typeof requirement>[2]>, 'kind' | 'issuerTramite'> & {
    /** Whose it is, when not of whoever asks: `DUI de la madre o del padre`. */
    name?: string;
    id?: string;
  } = {},
): ReturnType<typeof requirement> {
  const { name = 'DUI vigente', id = 'dui', ...rest } = options;
  return requirement(id, name, {
    kind: 'identity',
    original: true,
    issuerTramite: 'RNPN-0002',
    ...rest,
  });
}
