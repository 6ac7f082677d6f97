import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { toJson } from '../../src/client/to-json.ts';

describe('JSON of our own', () => {
  it('reads back as what was written, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        assert.deepEqual(JSON.parse(toJson(value)), JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('keeps every character of a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.equal(JSON.parse(toJson(text)), text);
      }),
    );
  });

  it('leaves out what is undefined', () => {
    assert.equal(toJson({ a: undefined, b: [1, undefined] }), '{"b":[1,null]}');
  });

  it('is not spoilt by a page whose arrays and texts write themselves, as with Prototype.js 1.6', () => {
    const natives = [Array.prototype, String.prototype, Object.prototype] as unknown as {
      toJSON?: () => unknown;
    }[];
    for (const native of natives) {
      Object.defineProperty(native, 'toJSON', {
        configurable: true,
        enumerable: false,
        value: function (this: unknown) {
          return `[escrito por otra biblioteca: ${String(this)}]`;
        },
      });
    }
    try {
      assert.equal(toJson({ motivos: ['costo'], detalle: 'No' }), '{"motivos":["costo"],"detalle":"No"}');
    } finally {
      for (const native of natives) delete native.toJSON;
    }
  });

  it('refuses what is no data', () => {
    assert.throws(() => toJson(() => undefined), TypeError);
    const round: Record<string, unknown> = {};
    round['self'] = round;
    assert.throws(() => toJson(round), TypeError);
  });
});
