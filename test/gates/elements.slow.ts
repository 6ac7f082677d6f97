/** The gate that holds every element to its folder's name has been seen red for each of its rules. */
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { copyProject, type ProjectCopy } from './copy-project.ts';

let copy: ProjectCopy | undefined;
afterEach(() => copy?.dispose());

function refused(plant: (project: ProjectCopy) => void): string {
  copy = copyProject();
  plant(copy);
  const { status, output } = copy.gate('check-elements.mjs');
  assert.equal(status, 1, output);
  return output;
}

test('the elements as they are pass', () => {
  copy = copyProject();
  const { status, output } = copy.gate('check-elements.mjs');
  assert.equal(status, 0, output);
});

test('an element without its story is refused', () => {
  const output = refused((project) => project.remove('stories/elements/tramite-card.stories.ts'));
  assert.match(output, /<tramite-card>: falta la historia/);
});

test('an element without its test is refused', () => {
  const output = refused((project) => project.remove('test/elements/tramite-card.browser.test.ts'));
  assert.match(output, /<tramite-card>: falta la prueba/);
});

test('a define file that does something else is refused', () => {
  const define = 'src/elements/tramite-card/tramite-card.define.ts';
  const output = refused((project) =>
    project.write(define, `${project.read(define)}\ndocument.title = 'otra cosa';\n`),
  );
  assert.match(output, /tramite-card\.define\.ts: tiene algo más .*document\.title/);
});

test('a define file with the tag of another is refused', () => {
  const output = refused((project) =>
    project.replace(
      'src/elements/office-finder/office-finder.define.ts',
      "define('office-finder'",
      "define('oficinas-cerca'",
    ),
  );
  assert.match(output, /debe tener una vez «define\('office-finder', OfficeFinderElement\);» y lo tiene 0/);
});

test('an element of Lit that is registered without what keeps its failures in is refused', () => {
  const output = refused((project) =>
    project.write(
      'src/elements/office-finder/office-finder.define.ts',
      project.read('src/elements/office-finder/office-finder.define.ts').replaceAll('define', 'register'),
    ),
  );
  assert.match(output, /importa .*register\.ts; solo su clase, define\(\)/);
});

test('a define file that imports more than its class is refused', () => {
  const define = 'src/elements/tramite-card/tramite-card.define.ts';
  const output = refused((project) =>
    project.write(define, `import '../../internal/announcer.ts';\n${project.read(define)}`),
  );
  assert.match(output, /importa \.\.\/\.\.\/internal\/announcer\.ts/);
});

test('a folder that the loader does not know is refused', () => {
  const output = refused((project) =>
    project.replace(
      'src/loader/tags.ts',
      "  'tramite-card': () => import('../elements/tramite-card/tramite-card.define.ts'),\n",
      '',
    ),
  );
  assert.match(output, /<tramite-card> falta en src\/loader\/tags\.ts/);
});

test('a tag without a folder is refused', () => {
  const output = refused((project) => project.remove('src/elements/tramite-card'));
  assert.match(output, /nombra <tramite-card>, que no tiene carpeta/);
});

test('an element that draws without styles, or announces without events, is refused', () => {
  const output = refused((project) => {
    project.remove('src/elements/tramite-search/tramite-search.styles.ts');
    project.remove('src/elements/tramite-search/tramite-search.events.ts');
  });
  assert.match(output, /<tramite-search>: faltan los estilos/);
  assert.match(output, /<tramite-search>: faltan los eventos/);
});

test('an element file of 331 lines is refused, and one of 251 is told', () => {
  const file = 'src/elements/tramite-card/tramite-card.ts';
  const lengthened = (project: ProjectCopy, lines: number) => {
    const source = project.read(file).trimEnd();
    project.write(file, `${source}${'\n//'.repeat(lines - source.split('\n').length)}\n`);
  };
  assert.match(
    refused((project) => lengthened(project, 331)),
    /✘ .*tramite-card\.ts tiene 331 líneas/,
  );
  copy?.dispose();
  copy = copyProject();
  lengthened(copy, 251);
  const { status, output } = copy.gate('check-elements.mjs');
  assert.equal(status, 0, output);
  assert.match(output, /! .*tramite-card\.ts tiene 251 líneas/);
});
