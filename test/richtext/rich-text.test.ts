import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { isSafeHref, richTree, type RichTree } from '../../src/contract/richtext.ts';
import { parseHtml } from '../../src/richtext/parse-html.ts';
import { parsePlainText } from '../../src/richtext/parse-plain-text.ts';
import { toHtml } from '../../src/richtext/to-html.ts';
import { toPlainText } from '../../src/richtext/to-plain-text.ts';
import { visibleCharacters, visibleTextOfHtml, visibleTextOfTree } from '../../src/richtext/visible-text.ts';

const guatemala = new URL('../../../shared/data/guatemala/tramites.csv', import.meta.url);
const absent = existsSync(guatemala)
  ? false
  : 'the real catalogue is not beside the project (../shared/data)';

/** Letters and digits in their order; dots and dashes of lists may be drawn otherwise. */
const wordsOf = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** Pieces that real catalogues are made of, in any order, closed or not. */
const htmlish = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<ol>',
        '<ol start="4">',
        '<ul>',
        '<li>',
        '</li>',
        '</ol>',
        '</ul>',
        '<br />',
      ),
      fc.constantFrom(
        '<strong>',
        '</strong>',
        '<em>',
        '</em>',
        '<u>',
        '</u>',
        '<div>',
        '</div>',
        '<h2>',
        '</h2>',
      ),
      fc.constantFrom(
        '<table>',
        '<tr>',
        '<td>',
        '<th>',
        '</td>',
        '</tr>',
        '</table>',
        '<script>x</script>',
        '<hr>',
      ),
      fc.constantFrom(
        '<a href="https://a.gob.sv/x?y=1&z">',
        '<a href="javascript:alert(1)">',
        '</a>',
        '<!-- c -->',
      ),
      fc.constantFrom(
        '<img src=x alt="Sello">',
        '<span style="a">',
        '</span>',
        '&nbsp;',
        '\n\t',
        ' ',
        '&lt;b&gt;',
      ),
      fc.constantFrom(
        '<li value="7">',
        '<ol start="x">',
        '<svg><text>',
        '</svg>',
        '<math><mi>',
        '<video>',
        '<td rowspan=2>',
      ),
      fc.string({ maxLength: 12 }),
      fc.constantFrom('Requisitos', 'DUI vigente', '¿Cuánto?', 'ñandú'),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('HTML of a catalogue', () => {
  it('becomes paragraphs, lists, headings, tables and links', () => {
    const { tree } = parseHtml(
      '<h2>Pasos</h2><p>Lleve <b>su DUI</b>.</p><ol start="3"><li><p>Pague</p></li><li>Retire<ul><li>hoy</li></ul></li></ol>' +
        '<table><tr><th>Clase</th><td>$5</td></tr></table><a href="https://a.gob.sv">sitio</a>',
    );
    assert.deepEqual(tree, [
      { t: 'h3', c: ['Pasos'] },
      { t: 'p', c: ['Lleve ', { t: 'strong', c: ['su DUI'] }, '.'] },
      {
        t: 'ol',
        start: 3,
        c: [
          { t: 'li', c: ['Pague'] },
          { t: 'li', c: ['Retire', { t: 'ul', c: [{ t: 'li', c: ['hoy'] }] }] },
        ],
      },
      {
        t: 'table',
        c: [
          {
            t: 'tr',
            c: [
              { t: 'th', c: ['Clase'] },
              { t: 'td', c: ['$5'] },
            ],
          },
        ],
      },
      { t: 'p', c: [{ t: 'a', href: 'https://a.gob.sv', c: ['sitio'] }] },
    ] satisfies RichTree);
  });

  it('loses nothing that people can see and tells what it left out', () => {
    const { tree, dropped } = parseHtml(
      '<p style="color:red" onclick="x()">Uno <a href="javascript:alert(1)">dos</a></p><script>tres</script><u>cuatro</u>',
    );
    assert.equal(visibleTextOfTree(tree), 'Unodoscuatro');
    assert.deepEqual(
      dropped.map(({ what }) => what),
      ['attribute style', 'attribute onclick', 'link javascript:', 'element script', 'formatting u'],
    );
  });

  it('keeps the numbers that items say of themselves', () => {
    const { tree, dropped } = parseHtml(
      '<ol><li>a</li><li value="5">b</li><li>c</li></ol><ol start="x"><li>d</li></ol>',
    );
    assert.equal(toPlainText(tree), '1. a\n\n5. b\n6. c\n\n1. d');
    assert.deepEqual(dropped, [{ what: 'attribute start', count: 1, example: 'x' }]);
  });

  it('keeps what drawings and formulas show, and what stands for an image, and not what no browser shows', () => {
    const { tree } = parseHtml(
      '<p><svg><title>no</title><text>uno</text></svg><math><mi>dos</mi></math><img src="s.png" alt="tres"></p>' +
        '<video>no</video><template>no</template><!-- no --><style>no</style>',
    );
    assert.equal(visibleTextOfTree(tree), 'unodostres');
  });

  it('survives two hundred thousand elements side by side', () => {
    const { tree } = parseHtml(`<div>${'<b>x</b>'.repeat(200_000)}</div>`);
    assert.equal(visibleTextOfTree(tree).length, 200_000);
    assert.equal(visibleTextOfHtml('<i>x</i>'.repeat(200_000)).length, 200_000);
  });

  it('survives ten thousand nested elements with their text', () => {
    for (const tag of ['div', 'b', 'ul><li', 'table><tr><td', 'a href="https://a.sv"']) {
      const { tree } = parseHtml(`${`<${tag}>`.repeat(10_000)}fondo`);
      assert.equal(visibleTextOfTree(tree), 'fondo', tag);
    }
  });

  it('keeps every visible character of anything, and its links lead only where links may', () => {
    fc.assert(
      fc.property(htmlish, (html) => {
        const { tree } = parseHtml(html);
        assert.equal(
          [...visibleTextOfTree(tree)].sort().join(''),
          [...visibleTextOfHtml(html)].sort().join(''),
        );
        assert.ok(richTree.safeParse(tree).success);
      }),
      { numRuns: 2_000 },
    );
  });

  it('gives the same tree when what was written from it is read again', () => {
    fc.assert(
      fc.property(htmlish, (html) => {
        const { tree } = parseHtml(html);
        assert.deepEqual(parseHtml(toHtml(tree)).tree, tree);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never lets an address through that is not https, http, mailto or tel', () => {
    const scheme = fc.constantFrom(
      'https:',
      'http:',
      'mailto:',
      'tel:',
      'javascript:',
      'data:',
      'vbscript:',
      'blob:',
      'java\tscript:',
      '//',
    );
    fc.assert(
      fc.property(scheme, fc.string(), (start, rest) => {
        const href = start + rest;
        if (!isSafeHref(href)) return;
        assert.match(new URL(href).protocol, /^(https?|mailto|tel):$/);
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('Plain text with lists', () => {
  it('reads numbers with tabs, and points below a number', () => {
    const { tree, markers } = parsePlainText(
      'Lleve:\n1.\tFormulario\n\n2.\tPago\n– en banco\n– en línea\n3) Copia\n\nGracias',
    );
    assert.deepEqual(tree, [
      { t: 'p', c: ['Lleve:'] },
      {
        t: 'ol',
        c: [
          { t: 'li', c: ['Formulario'] },
          {
            t: 'li',
            c: [
              'Pago',
              {
                t: 'ul',
                c: [
                  { t: 'li', c: ['en banco'] },
                  { t: 'li', c: ['en línea'] },
                ],
              },
            ],
          },
          { t: 'li', c: ['Copia'] },
        ],
      },
      { t: 'p', c: ['Gracias'] },
    ] satisfies RichTree);
    assert.deepEqual(markers, ['1.', '2.', '–', '–', '3)']);
  });

  it('keeps the numbers that were written when some are missing', () => {
    const { tree } = parsePlainText('2. dos\n5. cinco');
    assert.equal(toPlainText(tree), '2. dos\n\n5. cinco');
  });

  it('does not take amounts, years, letters or one asterisk for a list', () => {
    for (const text of [
      '12.5 metros',
      '2022. Acuerdo',
      'a) uno',
      'IV. cuatro',
      '* nota',
      '-5 grados',
      '1.1. sección',
    ]) {
      const { tree, markers } = parsePlainText(text);
      assert.deepEqual([markers, visibleTextOfTree(tree)], [[], visibleCharacters(text)], text);
    }
  });

  it('keeps every visible character: as text, or as the mark of a list', () => {
    const line = fc.oneof(
      fc
        .tuple(
          fc.constantFrom('1. ', '2.\t', '3) ', '– ', '- ', '* ', '', '  ', 'a) ', '007. '),
          fc.string({ maxLength: 20 }),
        )
        .map(([a, b]) => a + b),
      fc.constantFrom('', '1. DUI', '2. NIT', '– copia'),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const text = lines.join('\n');
        const { tree, markers } = parsePlainText(text);
        const kept = visibleTextOfTree(tree) + visibleCharacters(markers.join(''));
        assert.equal([...kept].sort().join(''), [...visibleCharacters(text)].sort().join(''));
        // Numbers that became structure are shown again, in their places.
        assert.equal(wordsOf(toPlainText(tree)), wordsOf(text));
        assert.deepEqual(parseHtml(toHtml(tree)).tree, tree);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('The real catalogue of Guatemala', { skip: absent }, () => {
  it('keeps every visible character of every instruction, law and requirement', () => {
    const rows = parseCsv<Record<string, string>>(readFileSync(guatemala), { columns: true, bom: true });
    assert.equal(rows.length, 1303);
    for (const row of rows) {
      for (const column of ['instrucciones', 'respaldo_legal']) {
        const html = row[column] ?? '';
        const { tree } = parseHtml(html);
        assert.equal(visibleTextOfTree(tree), visibleTextOfHtml(html), `${row['id']} ${column}`);
        assert.deepEqual(parseHtml(toHtml(tree)).tree, tree);
      }
      const text = row['requisitos'] ?? '';
      const { tree, markers } = parsePlainText(text);
      const kept = visibleTextOfTree(tree) + visibleCharacters(markers.join(''));
      assert.equal(
        [...kept].sort().join(''),
        [...visibleCharacters(text)].sort().join(''),
        `${row['id']} requisitos`,
      );
    }
  });
});
