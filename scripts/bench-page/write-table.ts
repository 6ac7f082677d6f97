/** The comparison as a page of the docs: what was measured and how, and the figures side by side. */
import type { Figures, Repeat, Row, Summary } from './summarize.ts';

export function writeTable(summary: Summary): string {
  const { ours, peers, repetitions, records } = summary;
  const rows = [ours, ...peers];
  const cards = rows.filter(({ slow3g }) => slow3g);
  const searches = rows.filter(({ firstResult }) => firstResult);
  return `# Rendimiento: una página con nuestras tarjetas, y con las de otros

Esta página y su dibujo los escribe \`npm run bench -- page --write\`. Medianas de ${repetitions} visitas, cada sistema por turno en la
misma corrida, como alguien que llega por primera vez si no se dice otra cosa. La página es de un origen y todo lo demás de otro, por
HTTP/2 con TLS y Brotli. La red se imita entera: cada conexión nueva paga su ida y vuelta, y TLS las suyas; no se imitan los
paquetes perdidos ni el arranque lento de TCP. Los bytes son todo lo que viaja, encabezados incluidos, menos la página misma. Los
milisegundos cambian con la máquina; lo que se compara es la razón con la misma página hecha sin biblioteca.

![Bytes y tiempo hasta la primera tarjeta y el primer resultado](rendimiento.svg)

## La primera tarjeta, 3G lenta (400 kbit/s, 400 ms)

Hasta que la primera tarjeta con su dato está pintada. Todos muestran los mismos datos, pedidos a la misma API.
Los de otros son módulos, como los escribe su documentación, y el nuestro se pega con \`crossorigin\`: piden los datos por
la conexión que trajo el código. Lit solo y el que no tiene biblioteca son scripts clásicos, cuyos datos abren una segunda
conexión (dos idas y vueltas más). Por eso una razón puede bajar de 1 con más bytes.

${table(
  ['', 'bytes', 'peticiones', 'ms', 'razón', 'salto (CLS)'],
  cards.map((row) => [name(row), ...timed(row.slow3g)]),
)}

## Quien vuelve, 3G lenta

La segunda visita, con conexiones nuevas y lo que el navegador guardó de la primera. La razón es con el primer trazo
de la página misma, en la misma visita: 1 es que la tarjeta con su dato aparece junto con la página.

${table(
  ['', 'bytes', 'ms', 'razón con el primer trazo'],
  cards.map((row) => [name(row), ...repeated(row.repeat)]),
)}

## 1, 10 y 50 tarjetas, 3G rápida (1.6 Mbit/s, 150 ms), procesador cuatro veces más lento

Bloqueo es lo que las tareas largas pasan de 50 ms, en total; memoria, lo que guarda cada tarjeta más cuando ya hay
diez (antes se paga sobre todo lo que el navegador traduce una sola vez de cualquier guion).

${table(
  [
    '',
    'razón 1',
    '10',
    '50',
    'bloqueo 1 (ms)',
    '10',
    '50',
    'salto 50',
    'bytes 50',
    'peticiones 50',
    'memoria por tarjeta',
  ],
  cards.map((row) => [
    name(row),
    ...each(row, ({ ratio }) => ratio.toFixed(2)),
    ...each(row, ({ tbt }) => number(tbt)),
    row.cards?.['50']?.cls.toFixed(3) ?? '',
    number(row.cards?.['50']?.bytes ?? 0),
    number(row.cards?.['50']?.requests ?? 0),
    `${number(row.heapPerCard ?? 0)} B`,
  ]),
)}

## De nada al primer resultado de una búsqueda, 3G lenta, ${number(records)} trámites

Se escribe una palabra en cuanto hay un campo donde escribirla.

${table(
  ['', 'bytes', 'peticiones', 'ms', 'razón', 'salto (CLS)'],
  searches.map((row) => [name(row), ...timed(row.firstResult)]),
)}
`;
}

function name({ title, package: from, version }: Row): string {
  return from === undefined ? title : `${title} (\`${from}\` ${version ?? ''})`;
}

function timed(figures: Figures | undefined): string[] {
  if (!figures) return ['', '', '', '', ''];
  const { bytes, requests, firstMs, ratio, cls } = figures;
  return [number(bytes), number(requests), number(firstMs), ratio.toFixed(2), cls.toFixed(3)];
}

function repeated(repeat: Repeat | undefined): string[] {
  if (!repeat) return ['', '', ''];
  return [number(repeat.bytes), number(repeat.firstMs), repeat.ratioToPaint.toFixed(2)];
}

function each(row: Row, figure: (figures: Figures) => string): string[] {
  return ['1', '10', '50'].map((count) => {
    const figures = row.cards?.[count];
    return figures ? figure(figures) : '';
  });
}

function number(value: number): string {
  return Math.round(value).toLocaleString('en');
}

function table(head: readonly string[], rows: readonly string[][]): string {
  const lines = [head.map((cell) => cell), ...rows];
  const widths = head.map((_, column) =>
    Math.max(3, ...lines.map((line) => [...(line[column] ?? '')].length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}
