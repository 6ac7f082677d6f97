/** The runner's globals in a page, with types. */
interface Mocha {
  describe(name: string, body: () => void): void;
  it(name: string, body: (this: { timeout(ms: number): void }) => Promise<void> | void): void;
  before(body: () => Promise<void> | void): void;
  beforeEach(body: () => Promise<void> | void): void;
  afterEach(body: () => Promise<void> | void): void;
}

const globals = globalThis as unknown as Mocha & { ventanillaLooks?: 'only' };

/** The tests of one kind, which take long: in the quick suite for the first state of an element, in the slow one for all. */
export const LONG_LOOK = 'is whole with large text';
/** Set by web-test-runner.config.mjs for test/elements/every-state.slow.ts: every other test is left out. */
export const onlyLongLooks = globals.ventanillaLooks === 'only';

export const { describe, before, beforeEach, afterEach } = globals;
export const it: Mocha['it'] = onlyLongLooks
  ? (name, body) => {
      if (name.includes(LONG_LOOK)) globals.it(name, body);
    }
  : globals.it;
