/** How an accent and a surface are read, in sentences for whoever chooses them. Pure. */
import { contrast, legibility, type Legibility } from '../../src/colours/contrast.ts';
import { readColour } from '../../src/colours/read-colour.ts';

/** As src/internal/tokens.styles.ts paints them. */
const PAINT = {
  light: { surface: '#ffffff', text: '#1b1b1b' },
  dark: { surface: '#161616', text: '#f2f2f2' },
} as const;

const SAYS: Record<Legibility, string> = {
  best: 'se lee muy bien',
  good: 'se lee bien',
  large: 'se lee solo en letra grande',
  poor: 'no se lee bien',
};

/** '' for a colour means that nobody set it. One sentence a line. */
export function contrastVerdict(accent: string, surface: string, mode: 'light' | 'dark'): string[] {
  const ground = surface || PAINT[mode].surface;
  return [
    ...(accent === '' ? [] : accentVerdict(accent, ground)),
    ...(surface === '' ? [] : textVerdict(surface, mode)),
  ];
}

function accentVerdict(accent: string, surface: string): string[] {
  const ratio = ratioOf(accent, surface);
  if (ratio === undefined) return [unknown('--tramite-accent', accent)];
  const says = `El color ${accent} sobre el fondo ${surface}: ${write(ratio)}, ${SAYS[legibility(ratio)]}.`;
  return legibility(ratio) === 'best'
    ? [says]
    : [says, 'Los elementos lo oscurecen o lo aclaran solos; cuide el resto de su texto en ese color.'];
}

function textVerdict(surface: string, mode: 'light' | 'dark'): string[] {
  const { text } = PAINT[mode];
  const ratio = ratioOf(text, surface);
  if (ratio === undefined) return [unknown('--tramite-surface', surface)];
  const says = `El texto ${text} sobre el fondo ${surface}: ${write(ratio)}, ${SAYS[legibility(ratio)]}.`;
  return ratio >= 7
    ? [says]
    : [says, mode === 'light' ? 'Elija un fondo más claro.' : 'Elija un fondo más oscuro.'];
}

function ratioOf(one: string, other: string): number | undefined {
  const colours = [readColour(one), readColour(other)];
  return colours[0] && colours[1] ? contrast(colours[0], colours[1]) : undefined;
}

function write(ratio: number): string {
  return `${(Math.floor(ratio * 10) / 10).toLocaleString('es-SV', { minimumFractionDigits: 1 }).replace('.', ',')} a 1`;
}

function unknown(property: string, text: string): string {
  return `«${text}» no es un color que se pueda medir: escriba ${property} como #0b4f9e.`;
}
