/** A preset says nothing but public properties, so that it means the same in every version. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { transform } from 'lightningcss';

const folder = new URL('../../src/presets/', import.meta.url);
const PUBLIC = /^--tramite-(accent|surface|font|font-size|radius|density|border-width|sticky-offset)$/;

for (const file of readdirSync(folder))
  test(`${file} sets the accent, and only public properties of the page`, () => {
    const names: string[] = [];
    const selectors: string[] = [];
    transform({
      filename: file,
      code: readFileSync(new URL(file, folder)),
      visitor: {
        Rule: {
          style(rule) {
            selectors.push(JSON.stringify(rule.value.selectors));
          },
        },
        Declaration: {
          custom(declaration) {
            names.push(declaration.name);
          },
        },
      },
    });
    assert.ok(names.includes('--tramite-accent'));
    for (const name of names) assert.match(name, PUBLIC);
    assert.deepEqual(selectors, ['[[{"type":"pseudo-class","kind":"root"}]]']);
  });
