/** The runner's globals in a page, with types. */
interface Mocha {
  describe(name: string, body: () => void): void;
  it(name: string, body: (this: { timeout(ms: number): void }) => Promise<void> | void): void;
  before(body: () => Promise<void> | void): void;
  beforeEach(body: () => Promise<void> | void): void;
  afterEach(body: () => Promise<void> | void): void;
}

export const { describe, it, before, beforeEach, afterEach } = globalThis as unknown as Mocha;
