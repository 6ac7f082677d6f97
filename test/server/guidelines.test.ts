import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { guidelinesInMarkdown } from '../../src/server/pages/guidelines.ts';
import { completeSettings } from '../../src/server/settings.ts';
import { demoApp } from './demo-app.ts';

const words = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

test('the page of the documentation says what the page of the server says', async () => {
  const page = await readFile(new URL('../../docs/lineamientos.md', import.meta.url), 'utf8');
  const expected = guidelinesInMarkdown(completeSettings().answerWithinDays);
  assert.ok(words(page).includes(words(expected)), `Put this into docs/lineamientos.md:\n${expected}`);
});

test('the guidelines promise the days that the server counts', async () => {
  const { get } = await demoApp({ answerWithinDays: 15 });
  const page = await (await get('/lineamientos')).text();
  assert.match(page, /una respuesta en 15 días hábiles/);
  assert.match(page, /Día 12</);
  assert.doesNotMatch(page, /10 días hábiles/);
});
