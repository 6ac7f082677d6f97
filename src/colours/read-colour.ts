/** A colour as a person or a style sheet writes it; without its transparency. */

export interface Colour {
  /** 0–255 each. */
  red: number;
  green: number;
  blue: number;
}

const HEX = /^#?([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i;
const NUMBERS = /^(rgb|hsl)a?\(([^()]*)\)$/i;

/** `#0b4f9e`, `0b4f9e`, `#abc`, `rgb(11, 79, 158)` or `hsl(212 87% 33%)`; undefined for anything else, and for what is seen through. */
export function readColour(text: string): Colour | undefined {
  const written = text.trim();
  const [, digits] = HEX.exec(written) ?? [];
  if (digits !== undefined) return fromHex(digits);
  const [, model, list] = NUMBERS.exec(written) ?? [];
  if (model === undefined || list === undefined) return undefined;
  const parts = list.split(/[\s,/]+/).filter((part) => part !== '');
  const [a, b, c, alpha] = parts;
  if (a === undefined || b === undefined || c === undefined || parts.length > 4) return undefined;
  if (alpha !== undefined && amount(alpha, 1) < 1) return undefined;
  const colour =
    model.toLowerCase() === 'rgb'
      ? { red: amount(a, 255), green: amount(b, 255), blue: amount(c, 255) }
      : fromHsl(Number.parseFloat(a), amount(b, 1), amount(c, 1));
  return whole(colour);
}

/** `#0b4f9e` */
export function writeColour({ red, green, blue }: Colour): string {
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function fromHex(digits: string): Colour | undefined {
  const long = digits.length > 4 ? digits : digits.replace(/./g, '$&$&');
  const [red = 0, green = 0, blue = 0, alpha = 255] = (long.match(/../g) ?? []).map((pair) =>
    Number.parseInt(pair, 16),
  );
  return alpha < 255 ? undefined : { red, green, blue };
}

/** A number, or so many per cent of `most`. */
function amount(text: string, most: number): number {
  const value = Number.parseFloat(text);
  return text.endsWith('%') ? (value / 100) * most : value;
}

function fromHsl(hue: number, saturation: number, lightness: number): Colour {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number) => {
    const place = (offset + (((hue % 360) + 360) % 360) / 30) % 12;
    return 255 * (lightness - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1)));
  };
  return { red: channel(0), green: channel(8), blue: channel(4) };
}

function whole({ red, green, blue }: Colour): Colour | undefined {
  const round = (part: number) => Math.round(Math.min(255, Math.max(0, part)));
  const colour = { red: round(red), green: round(green), blue: round(blue) };
  return Object.values(colour).some((part) => Number.isNaN(part)) ? undefined : colour;
}
