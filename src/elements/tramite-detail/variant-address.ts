/**
 * The chosen variant in the page's address, so that reload and a shared link find it again:
 * `?tramite-variant=RNPN-0002+exterior`. The code goes with it because a page may hold several fiches.
 */
const KEY = 'tramite-variant';

export function variantInAddress(code: string): string | undefined {
  return variantsIn(location)
    .map((value) => value.split(' '))
    .find(([tramite]) => tramite === code)?.[1];
}

export function writeVariant(code: string, variant: string): void {
  const address = new URL(location.href);
  const { searchParams: parameters } = address;
  const others = variantsIn(address).filter((value) => value.split(' ')[0] !== code);
  parameters.delete(KEY);
  for (const value of [...others, `${code} ${variant}`]) parameters.append(KEY, value);
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // SecurityError in a frame without same-origin.
  }
}

function variantsIn({ search }: { search: string }): string[] {
  return new URLSearchParams(search).getAll(KEY);
}
