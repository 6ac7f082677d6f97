/** Of a list in the device's store: one for each trámite of each catalogue. */
export function keptKey(base: string, code: string): string {
  return `ventanilla:list:${base}:${code}`;
}

/** After this many days without a change it is erased when somebody next looks. */
export const KEPT_DAYS = 90;
