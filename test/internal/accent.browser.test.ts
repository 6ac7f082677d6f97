/** Whatever colour a ministry sets as its accent, text and buttons in it can be read. */
import { expect } from '@open-wc/testing';
import { LitElement, html, type TemplateResult } from 'lit';
import { tokens } from '../../src/internal/tokens.styles.ts';
import { describe, it } from '../support/mocha.ts';

class Swatch extends LitElement {
  static override styles = [tokens];
  theme = 'light';
  protected override render(): TemplateResult {
    return html`<div class="r theme-${this.theme}">
      <p><a href="#accent">enlace</a></p>
      <button class="button primary">botón</button>
      <button class="button">botón</button>
    </div>`;
  }
}
customElements.define('accent-swatch', Swatch);

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const pen = canvas.getContext('2d', { willReadFrequently: true });

/** Relative luminance (WCAG 2) of any CSS colour, as the screen has it. */
function luminance(color: string): number {
  if (!pen) throw new Error('no canvas');
  pen.fillStyle = color;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = [...pen.getImageData(0, 0, 1, 1).data].map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

for (const theme of ['light', 'dark'])
  describe(`Any accent on the ${theme} theme`, () => {
    it('gives links and buttons a contrast of at least 7:1, and focus one of 3:1', async () => {
      const swatch = new Swatch();
      swatch.theme = theme;
      document.body.append(swatch);
      await swatch.updateComplete;
      const part = (selector: string) => getComputedStyle(swatch.renderRoot.querySelector(selector)!);
      const surface = theme === 'light' ? '#fff' : '#161616';
      const weak: string[] = [];
      let tried = 0;
      for (let hue = 0; hue < 360; hue += 15)
        for (const saturation of [0, 50, 100])
          for (const lightness of [0, 25, 50, 75, 100]) {
            const accent = `hsl(${String(hue)} ${String(saturation)}% ${String(lightness)}%)`;
            swatch.style.setProperty('--tramite-accent', accent);
            const [link, primary, plain] = [part('a'), part('.primary'), part('.button:not(.primary)')];
            const pairs = [
              [link.color, surface],
              [primary.color, primary.backgroundColor],
              [plain.color, plain.backgroundColor],
            ] as const;
            for (const [text, ground] of pairs) {
              tried += 1;
              if (contrast(text, ground) < 7)
                weak.push(`${accent}: ${text} on ${ground} ${contrast(text, ground).toFixed(2)}`);
            }
            if (contrast(plain.borderTopColor, surface) < 3) weak.push(`${accent}: border`);
          }
      swatch.remove();
      expect(tried).to.equal(24 * 3 * 5 * 3);
      expect(weak).to.deep.equal([]);
    });
  });
