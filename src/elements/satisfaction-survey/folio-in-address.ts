/**
 * The folio of the closed request or report from which somebody comes, out of the address's fragment. With an access code
 * beside it the link is one for the tracker, and none of ours.
 */
export function folioInAddress(hash: string): string | undefined {
  const parameters = new URLSearchParams(hash.slice(1));
  const folio = parameters.get('folio')?.trim();
  return folio && folio.length <= 60 && !parameters.has('codigo') ? folio : undefined;
}

/** The same, and the address bar shows it no longer. */
export function takeFolio(): string | undefined {
  const folio = folioInAddress(location.hash);
  try {
    if (folio) history.replaceState(history.state, '', `${location.pathname}${location.search}`);
  } catch {
    // A sandboxed frame may not change its address.
  }
  return folio;
}
