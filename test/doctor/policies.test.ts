import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allows } from '../../src/doctor/csp/allows.ts';
import { parsePolicies } from '../../src/doctor/csp/parse-policy.ts';

const page = 'https://www.example.gob/tramites';
const loader = 'https://catalogo.example.gob/v1/ventanilla.js';

function script(
  written: string,
  more: { nonce?: string; integrity?: string; byScript?: boolean; url?: string } = {},
): boolean {
  return parsePolicies(written).every((policy) =>
    allows(policy, ['script-src-elem', 'script-src', 'default-src'], { url: loader, page, ...more }),
  );
}

describe('A content security policy', () => {
  it('allows a host, a path, a folder, a scheme and any subdomain, as browsers do', () => {
    for (const source of [
      'catalogo.example.gob',
      'https://catalogo.example.gob',
      'https://catalogo.example.gob:443',
      'https://catalogo.example.gob/v1/',
      loader,
      '*.example.gob',
      'https:',
      '*',
      'HTTPS://CATALOGO.EXAMPLE.GOB',
    ])
      assert.ok(script(`script-src ${source}`), source);
  });

  it('refuses another path, port, scheme or host, and the bare domain of a wildcard', () => {
    for (const source of [
      "'none'",
      "'self'",
      "'unsafe-inline'",
      'example.gob',
      'https://catalogo.example.gob/v1',
      'https://catalogo.example.gob/1.4.2/',
      'https://catalogo.example.gob:8443',
      '*.catalogo.example.gob',
      'wss:',
      '',
    ])
      assert.ok(!script(`script-src ${source}`), source);
  });

  it('falls back to default-src, and each of several policies must allow', () => {
    assert.ok(!script("default-src 'self'"));
    assert.ok(script("default-src 'self'; script-src https:"));
    assert.ok(script("img-src 'self'"));
    assert.ok(!script("script-src https:, default-src 'self'"));
    assert.ok(!script("script-src 'self'; script-src https:"), 'the first of two equal directives counts');
  });

  it('takes a nonce, a hash, and what a trusted script brings', () => {
    assert.ok(script("script-src 'nonce-abc'", { nonce: 'abc' }));
    assert.ok(!script("script-src 'nonce-abc'", { nonce: 'ABC' }));
    assert.ok(script("script-src 'sha384-xyz'", { integrity: 'sha384-xyz' }));
    assert.ok(!script("script-src 'strict-dynamic' https:"), 'hosts do not count beside strict-dynamic');
    assert.ok(script("script-src 'strict-dynamic'", { byScript: true }));
  });

  it('takes the page itself as self, and its own http as https', () => {
    assert.ok(script("script-src 'self'", { url: 'https://www.example.gob/v1/ventanilla.js' }));
    assert.ok(!script("script-src 'self'", { url: 'https://www.example.gob:8443/v1/ventanilla.js' }));
  });
});
