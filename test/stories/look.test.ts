/** The lines that the playground of looks gives to copy, and how it judges colours. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { contrastVerdict } from '../../stories/support/contrast-verdict.ts';
import { declarations, lookCss } from '../../stories/support/look-css.ts';

it('What somebody sets wins over the preset, and what nobody says is not written', () => {
  assert.equal(
    lookCss({ accent: '#0f47af', radius: '0.5em' }, { accent: '#7a1f2b', font: '', density: '0.8' }),
    ':root {\n  --tramite-accent: #7a1f2b;\n  --tramite-radius: 0.5em;\n  --tramite-density: 0.8;\n}',
  );
  assert.equal(lookCss({}, {}), '');
});

it('A value cannot bring other rules with it', () => {
  assert.deepEqual(declarations({}, { radius: '0; color: red } body {' }), ['--tramite-radius: 0;']);
});

it('A colour that is read says so with its figure, rounded down', () => {
  assert.deepEqual(contrastVerdict('#0b4f9e', '', 'light'), [
    'El color #0b4f9e sobre el fondo #ffffff: 7,9 a 1, se lee muy bien.',
  ]);
});

it('A pale colour is helped, and the page is told to care for its own text', () => {
  const [says, help] = contrastVerdict('#4997d0', '', 'light');
  assert.match(says ?? '', /3,1 a 1, se lee solo en letra grande/);
  assert.match(help ?? '', /lo oscurecen/);
});

it('A dark surface by day hides the text, and says what to do', () => {
  assert.deepEqual(contrastVerdict('', '#333333', 'light').slice(1), ['Elija un fondo más claro.']);
  assert.deepEqual(contrastVerdict('', '#eeeeee', 'dark').slice(1), ['Elija un fondo más oscuro.']);
});

it('What is not a colour is asked for again', () => {
  assert.match(contrastVerdict('azulito', '', 'light')[0] ?? '', /escriba --tramite-accent como #0b4f9e/);
});
