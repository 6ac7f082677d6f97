/** The lines of CSS that give a site its look: what somebody set, on top of a preset. Pure. */

/** Names of the public properties, without `--tramite-`, in the order of docs/aspecto.md. */
export const LOOK_PROPERTIES = [
  'accent',
  'surface',
  'font',
  'font-size',
  'radius',
  'density',
  'border-width',
  'sticky-offset',
] as const;

export type Look = Partial<Record<(typeof LOOK_PROPERTIES)[number], string>>;

/** Empty values are what nobody said; '' when nothing is left. */
export function lookCss(preset: Look, own: Look): string {
  const lines = declarations(preset, own).map((line) => `  ${line}`);
  return lines.length > 0 ? [':root {', ...lines, '}'].join('\n') : '';
}

/** `--tramite-accent: #0b4f9e;`, one for each that has a value. */
export function declarations(preset: Look, own: Look): string[] {
  return LOOK_PROPERTIES.flatMap((name) => {
    // A value ends where a declaration would: what follows is not part of it.
    const value = (own[name] || preset[name] || '').split(/[;{}]/)[0]?.trim();
    return value ? [`--tramite-${name}: ${value};`] : [];
  });
}
