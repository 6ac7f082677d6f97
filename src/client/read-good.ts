import { readExchange, type ReadExchange } from './read-exchange.ts';
import { within } from './within.ts';

const FIRST_BYTE_MS = 8_000;

/** Nothing when it is not what was asked for: the patient way tells what it was, from the same answer. */
export async function readGood(
  asked: Promise<Response>,
  isGood: (body: unknown) => boolean,
): Promise<ReadExchange | undefined> {
  try {
    const response = await within(FIRST_BYTE_MS, asked);
    if (!response.ok) return undefined;
    const exchange = readExchange(response, await within(FIRST_BYTE_MS, response.clone().text()));
    return isGood(exchange.body) ? exchange : undefined;
  } catch {
    return undefined;
  }
}
