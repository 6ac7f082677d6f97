import assert from 'node:assert/strict';
import { test } from 'node:test';
import { operations, type Operation } from '../../src/contract/operations.ts';
import { openApiDocument, type OpenApiDocument } from '../../src/server/openapi.ts';
import { demoApp } from './demo-app.ts';

const document = openApiDocument('');
const described = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
);

test('every operation of the contract is described, and nothing else', () => {
  assert.deepEqual(
    described.map(({ path, method, operation }) => `${operation.operationId} ${method} ${path}`).sort(),
    Object.entries<Operation>(operations)
      .map(([name, { method, path }]) => `${name} ${method} ${path}`)
      .sort(),
  );
});

test('every described address answers with a status that is described', async () => {
  const { app } = await demoApp();
  for (const { path, method, operation } of described) {
    const address = path
      .replace('{code}', 'RNPN-0001')
      .replace('{version}', '1')
      .replace('{folio}', 'RNPN-26-Q36MP7W5-Y');
    const query = operation.parameters.some(({ name }) => name === 'codes') ? '?codes=RNPN-0001' : '';
    const response = await app.fetch(
      new Request(`http://catalogo.test${address}${query}`, {
        method,
        ...(method === 'POST' && { body: '{}', headers: { 'Content-Type': 'application/json' } }),
      }),
    );
    assert.ok(
      Object.hasOwn(operation.responses, String(response.status)),
      `${method} ${path} answered ${String(response.status)}`,
    );
    assert.notEqual(response.status, 405);
    if (method === 'GET') assert.equal(response.status, operation.security ? 401 : 200, path);
  }
});

test('every reference in the document leads to something in it', () => {
  const missing: string[] = [];
  const follow = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === '$ref') {
        const target = String(value)
          .replace(/^#\//, '')
          .split('/')
          .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], document);
        if (target === undefined) missing.push(String(value));
      } else follow(value);
    }
  };
  follow(document);
  assert.deepEqual(missing, []);
  assert.ok(!JSON.stringify(document).includes('__shared'));
});

test('path parameters are described, required, and named in the path', () => {
  for (const { path, operation } of described) {
    const inPath = operation.parameters.filter((parameter) => parameter.in === 'path');
    assert.deepEqual(
      inPath.map(({ name }) => `{${name}}`),
      path.match(/\{\w+\}/g) ?? [],
    );
    assert.ok(inPath.every(({ required }) => required));
  }
});

test('is served as JSON, and its page names every operation with an example', async () => {
  const { get } = await demoApp();
  const served = (await (await get('/v1/openapi.json')).json()) as OpenApiDocument;
  assert.equal(served.openapi, '3.1.1');
  const page = await (await get('/docs')).text();
  for (const [name, { path, summary }] of Object.entries(operations)) {
    assert.ok(page.includes(`id="${name}"`) && page.includes(path) && page.includes(summary), name);
  }
  assert.ok(page.includes('curl'));
  assert.ok(!/<script/i.test(page));
});
