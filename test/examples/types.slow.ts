/** TypeScript refuses in a page what the elements do not take, and knows what their events carry. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const examples = fileURLToPath(new URL('../../examples', import.meta.url));

/** What TypeScript says of a file of an example that is only in memory, one line for each fault. */
function faults(name: string, text: string): string[] {
  const path = join(examples, name);
  const { config } = ts.readConfigFile(join(examples, 'tsconfig.json'), ts.sys.readFile) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, examples);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => file === path || fileExists(file);
  host.getSourceFile = (file, version, ...rest) =>
    file === path ? ts.createSourceFile(file, text, version) : getSourceFile(file, version, ...rest);
  const program = ts.createProgram([path], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

describe('React', () => {
  const page = (tag: string) =>
    faults('react/src/probe.tsx', `import type {} from 'ventanilla/react';\nexport const page = ${tag};\n`);

  it('takes what the elements take', () => {
    assert.deepEqual(
      page(`<catalogue-provider api="https://catalogo.example.gob" theme="auto" className="a">
        <tramite-card code="X-1" density="line" heading-level={2} id="a" ref={(card) => void card?.density}
          ontramite-failed={({ errorCode, retryable, currentTarget }) =>
            errorCode.length + Number(retryable) + currentTarget.code.length} />
        <tramite-search limit={5} live onClick={() => undefined} />
      </catalogue-provider>`),
      [],
    );
  });

  for (const [what, tag, said] of [
    ['a density that does not exist', '<tramite-card density="huge" />', /"huge".* is not assignable/],
    ['a theme that does not exist', '<catalogue-provider theme="blue" />', /"blue".* is not assignable/],
    ['a code that is a number', '<tramite-card code={12} />', /'number' is not assignable/],
    ['an attribute that it has not', '<tramite-card institution="RNPN" />', /'institution' does not exist/],
    ['a tag that is not ours', '<tramite-cart code="X-1" />', /'tramite-cart' does not exist/],
    [
      'a field that an event has not',
      '<tramite-card ontramite-loaded={(event) => event.price} />',
      /'price' does not exist/,
    ],
  ] as const) {
    it(`refuses ${what}`, () => {
      assert.match(page(tag).join('\n'), said);
    });
  }
});

describe('Vue', () => {
  const props = (value: string) =>
    faults(
      'vue/src/probe.ts',
      `import type { GlobalComponents } from 'vue';
      import type {} from 'ventanilla/vue';
      export const props: InstanceType<GlobalComponents['tramite-card']>['$props'] = ${value};\n`,
    );

  it('takes what the elements take and announce', () => {
    assert.deepEqual(
      props(
        `{ code: 'X-1', density: 'card', class: 'a', onTramiteLoaded: ({ version }) => version.toFixed() }`,
      ),
      [],
    );
  });

  it('refuses what they do not', () => {
    assert.match(props(`{ density: 'huge' }`).join('\n'), /"huge".* is not assignable/);
    assert.match(props(`{ onTramiteLoaded: (event) => event.price }`).join('\n'), /'price' does not exist/);
    assert.match(props(`{ onTramiteSold: () => undefined }`).join('\n'), /'onTramiteSold' does not exist/);
  });
});

describe('Other frameworks with JSX', () => {
  const takes = (tag: string) =>
    faults(
      'probe.ts',
      `import type { VentanillaElements } from 'ventanilla/jsx';
      export namespace JSX { export interface IntrinsicElements extends VentanillaElements {} }
      export const takes: JSX.IntrinsicElements['tramite-card'] = ${tag};\n`,
    );

  it('take and refuse the same', () => {
    assert.deepEqual(
      takes(`{ code: 'X-1', class: 'a', 'ontramite-loaded': ({ stale }) => Number(stale) }`),
      [],
    );
    assert.match(takes(`{ density: 'huge' }`).join('\n'), /"huge".* is not assignable/);
  });
});
