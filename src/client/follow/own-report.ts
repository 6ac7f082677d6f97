/** What a person decides over a report of theirs: be told by e-mail or not, or have what they wrote erased. */
import type * as z from 'zod/mini';
import { contactKept, erased, type ContactKept, type Erased } from '../../contract/own-report.ts';
import type { FolioCredentials } from '../../contract/request.ts';
import { UnexpectedAnswer } from '../errors.ts';
import type { Exchange } from '../read-exchange.ts';
import { createRetryBudget } from '../retry-budget.ts';
import { createTransport, type Fetch } from '../transport.ts';

interface Network {
  baseUrl: string;
  network?: Fetch | undefined;
}

/** Without `email` the address that was left is forgotten. Rejects with a CatalogueError. */
export async function keepContact(
  network: Network,
  contact: FolioCredentials & { email?: string | undefined },
): Promise<ContactKept> {
  return parsed(contactKept, await send(network, '/v1/feedback/contact', contact));
}

/** Rejects with a CatalogueError. */
export async function eraseReport(network: Network, credentials: FolioCredentials): Promise<Erased> {
  return parsed(erased, await send(network, '/v1/feedback/erase', credentials));
}

function send({ baseUrl, network }: Network, path: string, body: FolioCredentials): Promise<Exchange> {
  return createTransport(baseUrl, network, createRetryBudget()).post(path, body);
}

function parsed<Schema extends z.ZodMiniType>(schema: Schema, { body }: Exchange): z.output<Schema> {
  const result = schema.safeParse(body);
  if (!result.success) throw new UnexpectedAnswer(result.error.issues[0]?.path.join('.') ?? 'shape');
  return result.data;
}
