/** The table of docs/pegar.md: every kind of snippet behind every filter. What Chromium shows of it is a journey. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseFragment, serialize } from 'parse5';
import { applyFilter } from '../../src/snippets/filters/apply-filter.ts';
import { FILTERS } from '../../src/snippets/filters/filters.ts';
import { findSnippets } from '../../src/snippets/find-snippets.ts';
import { fillTables } from './fill-tables.ts';
import { COLUMNS, KINDS, seenOf, survivalTable, wordpressLeft } from './survival.ts';

const PAGE = new URL('../../docs/pegar.md', import.meta.url);
/** What their own filters left of our snippets. Debian has neither, so that it cannot be written anew by a script. */
const RAN_BY_HAND = new URL('drupal-and-joomla-left.json', import.meta.url);

describe('Every kind of snippet behind every filter', () => {
  it('shows the element or at the least the link with its name: in every cell', () => {
    for (const kind of KINDS)
      for (const column of COLUMNS) assert.notEqual(seenOf(kind, column), 'nada', `${kind.body} ${column}`);
  });

  it('is in the table of the documentation as it is now', async () => {
    const page = readFileSync(PAGE, 'utf8');
    assert.equal(await fillTables(page), page, 'node scripts/write-survival.ts');
  });

  it('would be missed: a filter that takes links away leaves nothing, and the table says so', () => {
    const kept = wordpressLeft();
    const bare = kept.cases.map((one) => ({ ...one, left: one.left.replaceAll(/<[^>]*>/g, '') }));
    assert.match(survivalTable({ ...kept, cases: bare }), /\| nada /);
  });

  it('is foretold for WordPress by our rules as WordPress did it', () => {
    for (const { context, html, left } of wordpressLeft().cases) {
      const foretold = applyFilter(html, FILTERS[`wordpress-${context}`]).html;
      assert.equal(foretold, serialize(parseFragment(left)), html);
    }
  });

  it('is foretold for Drupal and Joomla by our rules as they did it, when somebody ran them', () => {
    const { cases } = JSON.parse(readFileSync(RAN_BY_HAND, 'utf8')) as {
      cases: { filter: 'drupal-basic' | 'drupal-full' | 'joomla'; html: string; left: string }[];
    };
    assert.ok(cases.length > 90);
    for (const { filter, html, left } of cases)
      assert.equal(
        applyFilter(html, FILTERS[filter]).html,
        serialize(parseFragment(left)),
        `${filter} ${html}`,
      );
  });

  it('keeps its attributes where the tag stays', () => {
    const [box] = KINDS.filter(({ rung, tag }) => rung === 'data' && tag === 'tramite-card');
    assert.ok(box);
    const [before] = findSnippets(box.body).snippets;
    const [behind] = findSnippets(applyFilter(box.body, FILTERS.joomla).html).snippets;
    assert.deepEqual(behind, before);
    assert.equal(behind?.attributes['heading-level'], '3');
  });
});

describe('Joomla, by its rules', () => {
  const joomla = (html: string) => applyFilter(html, FILTERS.joomla).html;

  it('drops tags with a dash and keeps what is in them', () => {
    assert.equal(
      joomla('<tramite-card code="A"><a href="/t/A">N</a></tramite-card>'),
      '<a href="/t/A">N</a>',
    );
  });
  it('drops attributes without a value, and quotes inside of values', () => {
    assert.equal(joomla(`<div data-a data-b='{"c":1}' onclick="x()">N</div>`), '<div data-b="{c:1}">N</div>');
  });
  it('shows inline code as text', () => {
    assert.equal(joomla('<script>var a;</script>'), 'var a;');
  });
});

describe('Drupal’s basic HTML, by its rules', () => {
  it('keeps paragraphs and links with their fragment, and nothing that names an element', () => {
    const { html, lost } = applyFilter(
      '<div data-tramite="card"><p class="a"><a href="/t/A#tramite-card" target="_blank">N</a></p></div>',
      FILTERS['drupal-basic'],
    );
    assert.equal(html, '<p><a href="/t/A#tramite-card">N</a></p>');
    assert.deepEqual(lost, [
      { tag: 'div' },
      { tag: 'p', attribute: 'class' },
      { tag: 'a', attribute: 'target' },
    ]);
  });
});
