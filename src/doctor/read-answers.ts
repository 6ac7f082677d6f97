/** What a catalogue answers, read with care: the doctor is called where something is wrong. */
import type { ApiFacts, ReleaseFacts } from './page-facts.ts';

/** Cards of the asked codes. Undefined when that is no answer of a catalogue: a captive portal, a catalogue of files. */
export function readCards(body: unknown): Pick<ApiFacts, 'missing' | 'repealed' | 'names'> | undefined {
  if (!isRecord(body) || !Array.isArray(body.cards) || !Array.isArray(body.missing)) return undefined;
  const cards = body.cards.filter(isRecord);
  return {
    missing: body.missing.map(String),
    repealed: cards
      .filter(({ status }) => status === 'repealed')
      .map(({ code, successor }) => ({
        code: String(code),
        ...(typeof successor === 'string' && { successor }),
      })),
    names: Object.fromEntries(cards.map(({ code, name }) => [String(code), String(name)])),
  };
}

/** `/integridad.json`: the newest release, hashes, and until when each has support. */
export function readReleases(body: unknown): ReleaseFacts | undefined {
  if (!isRecord(body) || typeof body.version !== 'string' || !isRecord(body.files)) return undefined;
  return {
    current: body.version,
    files: strings(body.files),
    endOfSupport: strings(
      Object.fromEntries(
        (Array.isArray(body.releases) ? body.releases : [])
          .filter(isRecord)
          .map(({ version, supportedUntil }) => [String(version), supportedUntil]),
      ),
    ),
  };
}

function strings(record: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
