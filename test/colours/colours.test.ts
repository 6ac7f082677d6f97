/** Colours of a site, read from its HTML and CSS, and how well they are read. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coloursInCss } from '../../src/colours/colours-in-css.ts';
import { contrast, legibility } from '../../src/colours/contrast.ts';
import { pageParts } from '../../src/colours/page-parts.ts';
import { proposeAccents } from '../../src/colours/propose-accents.ts';
import { readColour, writeColour, type Colour } from '../../src/colours/read-colour.ts';

const colour = (text: string): Colour => {
  const read = readColour(text);
  assert.ok(read, text);
  return read;
};

test('a colour is read however it is written', () => {
  for (const [written, hex] of [
    ['#0b4f9e', '#0b4f9e'],
    ['0B4F9E', '#0b4f9e'],
    [' #abc ', '#aabbcc'],
    ['#abcf', '#aabbcc'],
    ['#0b4f9eff', '#0b4f9e'],
    ['rgb(11, 79, 158)', '#0b4f9e'],
    ['rgba(11 79 158 / 1)', '#0b4f9e'],
    ['rgb(100% 0% 0%)', '#ff0000'],
    ['hsl(120, 100%, 25%)', '#008000'],
    ['hsl(-120deg 100% 50%)', '#0000ff'],
  ] as const)
    assert.equal(writeColour(colour(written)), hex, written);
});

test('what is no opaque colour is none', () => {
  for (const written of [
    '',
    'azul',
    '#12',
    '#12345',
    '#0b4f9e80',
    'rgba(0,0,0,.5)',
    'rgb(1,2)',
    'rgb(a,b,c)',
  ])
    assert.equal(readColour(written), undefined, written);
});

test('contrast is counted as WCAG counts it', () => {
  const white = colour('#fff');
  assert.equal(contrast(white, colour('#000')), 21);
  assert.equal(contrast(colour('#000'), white), 21);
  // The two greys that the standard’s own notes give for 4.5:1 and its neighbour below.
  assert.equal(legibility(contrast(white, colour('#767676'))), 'good');
  assert.equal(legibility(contrast(white, colour('#777777'))), 'large');
  assert.equal(legibility(contrast(white, colour('#0b4f9e'))), 'best');
  assert.equal(legibility(contrast(white, colour('#ffcc00'))), 'poor');
});

test('what paints an area, and what is named after the house, counts more', () => {
  const weights = coloursInCss([
    ':root{--brand-color:#00457c;--gris:#eee}a{color:#c00}header{background:linear-gradient(#123456,rgb(18 52 86))}b{x:#fed}',
  ]);
  assert.deepEqual(
    [...weights],
    [
      ['#00457c', 40],
      ['#eeeeee', 1],
      ['#cc0000', 2],
      ['#123456', 6],
    ],
  );
});

test('a page says its colours in many places', () => {
  const parts = pageParts(
    `<meta name="Theme-Color" content="#00457c"><link rel="preload stylesheet" href="/a.css"><link rel="icon" href="/i.png">
     <style>a{color:#c00}</style><body bgcolor="#ffcc00"><p style="color:#123456">`,
  );
  assert.deepEqual(parts, {
    themeColor: '#00457c',
    css: ['a{color:#c00}', 'background:#ffcc00', 'color:#123456'],
    sheets: ['/a.css'],
  });
  assert.equal(pageParts('<div>'.repeat(50_000)).css.length, 0);
});

test('proposals are colourful, unlike each other, and begin with what the page says of itself', () => {
  const css = [
    'a{color:#c00}b{color:#c10505}body{background:#fff;color:#222}h1{background:#999}nav{background:#00457c}',
  ];
  assert.deepEqual(proposeAccents(undefined, css), ['#00457c', '#cc0000']);
  assert.deepEqual(proposeAccents('#1a7f37', css), ['#1a7f37', '#00457c', '#cc0000']);
  assert.deepEqual(proposeAccents('#ffffff', ['p{color:#333}']), []);
});
