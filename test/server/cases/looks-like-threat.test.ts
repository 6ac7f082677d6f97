import assert from 'node:assert/strict';
import { test } from 'node:test';
import { looksLikeThreat } from '../../../src/server/cases/looks-like-threat.ts';

test('words that look like a threat are noticed, with and without accents', () => {
  for (const words of [
    'Si no me atienden los voy a matar.',
    'VAMOS, LES VAMOS A QUEMAR la oficina',
    'Les voy a poner una bomba',
    'Sé dónde vive la cajera',
    'mañana voy a llegar con una pistola',
    'Te vas a arrepentir de esto',
  ])
    assert.ok(looksLikeThreat(words), words);
});

test('a hard complaint is no threat', () => {
  for (const words of [
    'Me mataron el tiempo: tres horas de espera.',
    'Voy a denunciar esto ante el IAIP.',
    'La cola está que quema.',
    'Van a cerrar la ventanilla a las 3.',
    'Pasé la mañana matando el tiempo, es una vergüenza.',
    'Vive lejos y no puede llegar.',
  ])
    assert.ok(!looksLikeThreat(words), words);
});
