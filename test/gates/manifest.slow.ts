/** The gate that compares documentation with code has been seen red in both directions. */
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { copyProject, type ProjectCopy } from './copy-project.ts';

const CARD = 'src/elements/tramite-card/tramite-card.ts';

let copy: ProjectCopy | undefined;
afterEach(() => copy?.dispose());

function refused(from: string, to: string, path = CARD): string {
  copy = copyProject();
  copy.replace(path, from, to);
  const { status, output } = copy.gate('check-manifest.mjs');
  assert.equal(status, 1, output);
  return output;
}

test('the documentation as it is says what the code does', () => {
  copy = copyProject();
  const { status, output } = copy.gate('check-manifest.mjs');
  assert.equal(status, 0, output);
});

test('a part that nobody documented is refused', () => {
  const output = refused("part: 'card' }, el('slot')", "part: 'card advice' }, el('slot')");
  assert.match(output, /<tramite-card>: la parte «advice» está en el código y no en la documentación/);
});

test('a part of a view that two elements share is missed in both', () => {
  const output = refused("el('dt', {}", "el('dt', { part: 'fact-name' }", 'src/internal/card/card-view.ts');
  assert.match(output, /<tramite-card>: la parte «fact-name» está en el código/);
  assert.match(output, /<tramite-search>: la parte «fact-name» está en el código/);
  assert.doesNotMatch(output, /<request-tracker>/);
});

test('a documented part that is not drawn is refused', () => {
  const output = refused(' * @csspart foot -', ' * @csspart ghost - Nothing.\n * @csspart foot -');
  assert.match(output, /la parte «ghost» está en la documentación y no en el código/);
});

test('a documented attribute that does not exist is refused', () => {
  const output = refused(' * @slot -', ' * @attr {string} colour - Does not exist.\n * @slot -');
  assert.match(output, /el atributo «colour» está en la documentación y no en el código/);
});

test('a property without a sentence is refused', () => {
  const output = refused('   * `line`, `card` or `summary`.\n', '');
  assert.match(output, /la propiedad «density» no tiene una frase/);
});

test('an event that is documented and never announced is refused', () => {
  const output = refused(
    ' * @fires {TramiteLoadedEvent}',
    ' * @fires {Event} tramite-sold - Never.\n * @fires {TramiteLoadedEvent}',
  );
  assert.match(output, /el evento «tramite-sold» está en la documentación y no en el código/);
});

test('an event that is announced and not documented is refused', () => {
  const output = refused(' * @fires {TramiteChosenEvent} tramite-chosen - The person chose the name.\n', '');
  assert.match(output, /el evento «tramite-chosen» está en el código y no en la documentación/);
});

test('an event documented with the class of another is refused', () => {
  const output = refused('@fires {TramiteChosenEvent}', '@fires {TramiteLoadedEvent}');
  assert.match(output, /el evento «tramite-chosen» es de TramiteChosenEvent/);
});

test('a slot that nobody documented is refused', () => {
  const output = refused("el('slot')", "el('slot', { name: 'help' }), el('slot')");
  assert.match(output, /la ranura «help» está en el código y no en la documentación/);
});

test('a custom property that is read and not documented is refused, in every element that draws', () => {
  const output = refused(
    'var(--tramite-radius, 0.375em)',
    'var(--tramite-roundness, 0.375em)',
    'src/internal/base-tokens.styles.ts',
  );
  for (const tag of ['feedback-buttons', 'request-tracker', 'tramite-card', 'tramite-search']) {
    assert.match(output, new RegExp(`<${tag}>: la propiedad CSS «--tramite-roundness» está en el código`));
    assert.match(
      output,
      new RegExp(`<${tag}>: la propiedad CSS «--tramite-radius» está en la documentación`),
    );
  }
});

test('a private member does not become public by documenting it', () => {
  const output = refused(
    '  #around!',
    '  /** Looks public. */\n  @property() private secret = 1;\n\n  #around!',
  );
  assert.match(output, /«secret» es @property y no es pública/);
});

test('a published manifest of other sources is refused', () => {
  copy = copyProject();
  assert.equal(copy.run(`${copy.folder}/scripts/write-manifest.mjs`).status, 0);
  assert.equal(copy.gate('check-manifest.mjs').status, 0);
  copy.replace(CARD, '@summary One trámite', '@summary A trámite');
  const { status, output } = copy.gate('check-manifest.mjs');
  assert.equal(status, 1);
  assert.match(output, /dist\/custom-elements\.json es de otras fuentes/);
});
