import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mayCount } from '../../src/analytics/may-count.ts';
import { UseCounter } from '../../src/analytics/use-counter.ts';
import { useInput } from '../../src/contract/use.ts';

const open = { hostname: 'alcaldia.example', protocol: 'https:', isOff: false };

describe('Whether a page counts', () => {
  it('is yes on a public site, and no for whoever asks not to be tracked or switches it off', () => {
    assert.equal(mayCount({ ...open, doNotTrack: null, globalPrivacyControl: false }), true);
    assert.equal(mayCount({ ...open, doNotTrack: '0' }), true);
    assert.equal(mayCount({ ...open, doNotTrack: '1' }), false);
    assert.equal(mayCount({ ...open, globalPrivacyControl: true }), false);
    assert.equal(mayCount({ ...open, isOff: true }), false);
  });

  it('is no on a machine of one’s own and in a file', () => {
    for (const hostname of ['localhost', 'a.localhost', '127.0.0.1', '127.8.0.1', '[::1]', 'pc.local', ''])
      assert.equal(mayCount({ ...open, hostname }), false, hostname);
    assert.equal(mayCount({ ...open, protocol: 'file:' }), false);
    for (const hostname of ['localhost.example', 'mi.local.example', '127.0.0.1.example'])
      assert.equal(mayCount({ ...open, hostname }), true, hostname);
  });
});

describe('The counts of a page', () => {
  it('are by trámite, element and place, and are given once', () => {
    const counter = new UseCounter();
    counter.add('shown', 'A', 'tramite-card', null);
    counter.add('shown', 'A', 'tramite-card', undefined);
    counter.add('started', 'A', 'tramite-card', 'pie');
    assert.deepEqual(counter.take(), [
      { tramite: 'A', element: 'tramite-card', placement: '', shown: 2, opened: 0, started: 0 },
      { tramite: 'A', element: 'tramite-card', placement: 'pie', shown: 0, opened: 0, started: 1 },
    ]);
    assert.deepEqual(counter.take(), []);
  });

  it('are never more than the catalogue accepts', () => {
    const counter = new UseCounter();
    for (let turn = 0; turn < 150; turn += 1) {
      counter.add('shown', `T-${String(turn)}`, 'tramite-card', 'p'.repeat(90));
      counter.add('opened', 'T-0', 'tramite-card', 'p'.repeat(90));
    }
    const batch = {
      site: 'alcaldia.example',
      version: '0.3.0',
      elements: ['tramite-card'],
      uses: counter.take(),
    };
    assert.deepEqual(useInput.parse(batch), batch);
    assert.equal(batch.uses.length, 100);
    assert.equal(batch.uses[0]?.opened, 20);
  });
});
