import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { PERSONAL_DATA_REGISTER } from '../../../src/server/privacy/personal-data-register.ts';
import { registerTable } from '../../../src/server/privacy/register-table.ts';

/** Prettier pads the cells of a table. */
const bare = (markdown: string) => markdown.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---');

test('the page about personal data prints the register as it is', async () => {
  const page = await readFile(new URL('../../../docs/datos-personales.md', import.meta.url), 'utf8');
  assert.ok(
    bare(page).includes(bare(registerTable(PERSONAL_DATA_REGISTER))),
    `Put this table into docs/datos-personales.md:\n${registerTable(PERSONAL_DATA_REGISTER)}`,
  );
});
