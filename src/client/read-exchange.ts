/** JSON as it came, and how old it is. */
export interface Exchange {
  body: unknown;
  /** Instant of the server's clock at which it was made. */
  asOf: Date;
  /** True when it is a copy from before, because the catalogue did not answer now. */
  stale: boolean;
}

export interface ReadExchange extends Exchange {
  /** Milliseconds by the visitor's clock, which may be wrong; NaN when the answer does not say. */
  age: number;
}

/** A fiche is 12 kB; what is 200 times that is not one, and would freeze a cheap phone. */
const LARGEST_ANSWER = 2_500_000;

/** Throws RangeError for what is too long and SyntaxError for what is no JSON. */
export function readExchange({ headers }: Response, text: string): ReadExchange {
  if (text.length > LARGEST_ANSWER) throw new RangeError('too long');
  const date = Date.parse(headers.get('Date') ?? '');
  return {
    body: JSON.parse(text) as unknown,
    asOf: new Date(date || Date.now()),
    stale: false,
    age: Math.abs(Date.now() - date),
  };
}
