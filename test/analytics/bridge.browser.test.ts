import { expect } from '@open-wc/testing';
import { forwardEvents, tellShown } from '../../src/analytics/forward-events.ts';
import { tellers } from '../../src/analytics/tellers.ts';
import { TramiteChosenEvent, TramiteSearchedEvent } from '../../src/index.ts';
import { afterEach, beforeEach, describe, it } from '../support/mocha.ts';

interface Page {
  dataLayer?: unknown[];
  _paq?: unknown[];
}
const page = window as unknown as Page;

describe('What elements announce, told to the institution’s statistics', () => {
  let stop: AbortController;
  let element: HTMLElement;

  beforeEach(() => {
    stop = new AbortController();
    delete page.dataLayer;
    delete page._paq;
    element = document.body.appendChild(document.createElement('tramite-search'));
    for (const kind of ['datalayer', 'matomo'] as const) {
      const tell = tellers[kind];
      if (!tell) throw new Error(kind);
      forwardEvents(document, tell, stop.signal);
    }
  });
  afterEach(() => {
    stop.abort();
    element.remove();
  });

  it('tells dataLayer the event with its fields, and Matomo what it was about', () => {
    element.dispatchEvent(new TramiteChosenEvent('RNPN-0002', 3));
    expect(page.dataLayer).to.deep.equal([
      { event: 'tramite-chosen', ventanilla: { element: 'tramite-search', code: 'RNPN-0002', position: 3 } },
    ]);
    expect(page._paq).to.deep.equal([['trackEvent', 'Ventanilla', 'tramite-chosen', 'RNPN-0002', 3]]);
  });

  it('tells how many results a search had and in which filters, never its words', () => {
    element.dispatchEvent(new TramiteSearchedEvent(8, 4, ['category', 'free']));
    expect(page._paq).to.deep.equal([['trackEvent', 'Ventanilla', 'tramite-searched', 'category free', 4]]);
  });

  it('takes along only the fields it knows', () => {
    element.dispatchEvent(Object.assign(new TramiteChosenEvent('RNPN-0002'), { dui: '01234567-8' }));
    expect(JSON.stringify([page.dataLayer, page._paq])).not.to.contain('01234567');
  });

  it('tells also of what was on screen before, once, and of nothing that is not', () => {
    for (const state of ['stale', 'error', 'loaded in test mode']) {
      const card = element.appendChild(document.createElement('tramite-card'));
      Object.assign(card, { code: 'RNPN-0002', lang: 'es' });
      [card.dataset['state'] = ''] = state.split(' ');
      card.toggleAttribute('test', state.endsWith('test mode'));
    }
    tellShown(element, tellers['matomo']!);
    tellShown(element, tellers['datalayer']!);
    expect(page._paq).to.deep.equal([['trackEvent', 'Ventanilla', 'tramite-loaded', 'RNPN-0002']]);
    const ventanilla = { element: 'tramite-card', code: 'RNPN-0002', lang: 'es', stale: true };
    expect(page.dataLayer).to.deep.equal([{ event: 'tramite-loaded', ventanilla }]);
  });

  it('does not count an element in test mode', () => {
    element.setAttribute('test', '');
    element.dispatchEvent(new TramiteChosenEvent('RNPN-0002'));
    expect(page.dataLayer).to.equal(undefined);
  });

  it('goes on when the statistics throw', () => {
    page._paq = Object.assign([], {
      push() {
        throw new Error('matomo');
      },
    });
    element.dispatchEvent(new TramiteChosenEvent('RNPN-0002'));
    expect(page.dataLayer).to.have.length(1);
  });

  it('hears nothing any more when told to stop', () => {
    stop.abort();
    element.dispatchEvent(new TramiteChosenEvent('RNPN-0002'));
    expect(page.dataLayer).to.equal(undefined);
  });
});
