/**
 * The salt of the day: what turns an address into a key that nobody can turn back once the salt is gone. It lives in
 * memory and on a shelf that outlives a restart, and is destroyed when the day ends.
 */
export interface DaySalt {
  /** Day in the catalogue's zone. */
  day: string;
  /** 256 random bits, hex. */
  salt: string;
}

/** Where it lies besides memory: a file that only the server may read. */
export interface SaltShelf {
  read(): Promise<DaySalt | undefined>;
  write(salt: DaySalt): Promise<void>;
  destroy(): Promise<void>;
}

export interface DailySalt {
  keyOf(day: string): Promise<CryptoKey>;
  /** Destroys the salt of any other day. */
  endBefore(day: string): Promise<void>;
}

export function createDailySalt(shelf?: SaltShelf): DailySalt {
  let present: { day: string; key: Promise<CryptoKey> } | undefined;

  async function draw(day: string): Promise<CryptoKey> {
    const kept = await shelf?.read();
    const salt = kept?.day === day ? kept.salt : hexOf(crypto.getRandomValues(new Uint8Array(32)));
    if (kept?.day !== day) await shelf?.write({ day, salt });
    return crypto.subtle.importKey(
      'raw',
      new TextEncoder().encode(salt),
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['sign'],
    );
  }

  return {
    keyOf(day) {
      if (present?.day !== day) {
        const drawn = { day, key: draw(day) };
        present = drawn;
        // A disk that failed once is asked again.
        drawn.key.catch(() => {
          if (present === drawn) present = undefined;
        });
      }
      return present.key;
    },
    async endBefore(day) {
      if (present !== undefined && present.day !== day) present = undefined;
      const kept = await shelf?.read();
      if (kept && kept.day !== day) await shelf?.destroy();
    },
  };
}

const hexOf = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
