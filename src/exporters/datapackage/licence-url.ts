/** Address of an SPDX licence's text. Undefined for what is not in the list of names. */
export function licenceUrl(spdx: string): string | undefined {
  return /^[A-Za-z0-9.+-]+$/.test(spdx) ? `https://spdx.org/licenses/${spdx}.html` : undefined;
}
