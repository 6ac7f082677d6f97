import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countedPlacement } from '../../../src/server/use/counted-placement.ts';

test('a place is called by a few plain words', () => {
  for (const name of ['inicio', 'barra-lateral', 'Menú de trámites', 'pie_2', 'inicio/arriba'])
    assert.equal(countedPlacement(name), name);
  assert.equal(countedPlacement('  barra   lateral '), 'barra lateral');
});

test('what says who somebody is, or leads elsewhere, is counted without a name', () => {
  for (const other of [
    '',
    '98712345-6',
    'llame al 7944-3105',
    'ana@example.com',
    'https://otro.example/pagina',
    '<b>inicio</b>',
    '=1+1',
    'Lo atiende mal, no vaya.',
    'a'.repeat(61),
  ])
    assert.equal(countedPlacement(other), '', other);
});
