/** The comparison as a picture: bars with their figures, ours in the strong colour, readable in light and in dark. */
import type { Figures, Row, Summary } from './summarize.ts';

const WIDTH = 860;
const LABEL = 270;
const FIGURE = 90;
const BAR = 20;
const STEP = 30;
const PANEL = 66;

export function drawChart({ ours, peers }: Summary): string {
  const rows = [ours, ...peers];
  const panels = [
    panel('Primera tarjeta: bytes', rows, ({ slow3g }) => slow3g, bytes),
    panel(
      'Primera tarjeta en 3G lenta: razón con la tarjeta sin biblioteca',
      rows,
      ({ slow3g }) => slow3g,
      ratio,
    ),
    panel('Primer resultado de búsqueda: bytes', rows, ({ firstResult }) => firstResult, bytes),
    panel(
      'Primer resultado en 3G lenta: razón con la búsqueda sin biblioteca',
      rows,
      ({ firstResult }) => firstResult,
      ratio,
    ),
  ];
  let top = 10;
  const parts = panels.map(({ draw, height }) => {
    const text = draw(top);
    top += height;
    return text;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${top + 10}" role="img" aria-labelledby="titulo" font-family="system-ui, sans-serif" font-size="15">
<title id="titulo">Bytes y tiempo hasta la primera tarjeta y el primer resultado: Ventanilla y otros</title>
<rect width="${WIDTH}" height="${top + 10}" fill="#ffffff"/>
${parts.join('\n')}
</svg>
`;
}

interface Scale {
  value: (figures: Figures) => number;
  text: (figures: Figures) => string;
}

const bytes: Scale = {
  value: (figures) => figures.bytes,
  text: (figures) => `${(figures.bytes / 1000).toFixed(1)} kB`,
};
const ratio: Scale = {
  value: (figures) => figures.ratio,
  text: (figures) => `× ${figures.ratio.toFixed(2)}`,
};

function panel(
  title: string,
  rows: readonly Row[],
  pick: (row: Row) => Figures | undefined,
  { value, text }: Scale,
) {
  const shown = rows
    .flatMap((row) => {
      const figures = pick(row);
      return figures ? [{ row, figures }] : [];
    })
    .sort((a, b) => value(a.figures) - value(b.figures));
  const longest = Math.max(...shown.map(({ figures }) => value(figures)));
  const room = WIDTH - LABEL - FIGURE - 20;
  return {
    height: PANEL + shown.length * STEP,
    draw: (top: number) =>
      [
        `<text x="20" y="${top + 34}" font-size="18" font-weight="600" fill="#1a1a1a">${escaped(title)}</text>`,
        ...shown.map(({ row, figures }, place) => {
          const y = top + PANEL - 14 + place * STEP;
          const width = Math.max(2, (value(figures) / longest) * room).toFixed(1);
          const own = row.id.startsWith('ventanilla');
          const colour = own ? '#0b4f9e' : '#9aa5b1';
          return (
            `<text x="${LABEL - 10}" y="${y + 15}" text-anchor="end" fill="#1a1a1a"${own ? ' font-weight="700"' : ''}>${escaped(row.title)}</text>` +
            `<rect x="${LABEL}" y="${y}" width="${width}" height="${BAR}" fill="${colour}"/>` +
            `<text x="${(LABEL + Number(width) + 8).toFixed(1)}" y="${y + 15}" fill="#1a1a1a"${own ? ' font-weight="700"' : ''}>${escaped(text(figures))}</text>`
          );
        }),
      ].join('\n'),
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
