import { open, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DaySalt, SaltShelf } from '../counting/daily-salt.ts';

/** The salt of the day beside the data, readable by its owner only; overwritten before it is removed. */
export function createSaltFile(directory: string): SaltShelf {
  const file = join(directory, 'salt-of-the-day');
  async function overwrite(): Promise<void> {
    const handle = await open(file, 'r+');
    try {
      const { size } = await handle.stat();
      await handle.write(Buffer.alloc(size), 0, size, 0);
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
  async function destroy(): Promise<void> {
    await overwrite().catch(ignoreMissing);
    await rm(file, { force: true });
  }
  return {
    async read() {
      const text = await readFile(file, 'utf8').catch(ignoreMissing);
      const [, day, salt] = /^(\d{4}-\d{2}-\d{2}) ([0-9a-f]{64})\n$/.exec(text ?? '') ?? [];
      return day === undefined || salt === undefined ? undefined : { day, salt };
    },
    async write({ day, salt }: DaySalt) {
      await destroy();
      await writeFile(file, `${day} ${salt}\n`, { flag: 'wx', mode: 0o600, flush: true });
    },
    destroy,
  };
}

function ignoreMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}
