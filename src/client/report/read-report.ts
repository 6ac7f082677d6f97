/** Asks for the public account: apart from the client's verbs, because only one element needs its schema. */
import { serviceReport, type ReportQuery, type ServiceReport } from '../../contract/report.ts';
import type { Answer } from '../create-card-reader.ts';
import { UnexpectedAnswer } from '../errors.ts';
import { createRetryBudget } from '../retry-budget.ts';
import { createTransport, type Fetch } from '../transport.ts';

type Transport = ReturnType<typeof createTransport>;
interface Line {
  baseUrl: string;
  network?: Fetch | undefined;
}

/** One for each client, so that a copy from before is there when the catalogue does not answer. */
const transports = new WeakMap<Line, Transport>();

export async function readReport(
  line: Line,
  query: ReportQuery,
  signal?: AbortSignal,
): Promise<Answer<ServiceReport>> {
  let transport = transports.get(line);
  if (!transport) {
    transport = createTransport(line.baseUrl, line.network, createRetryBudget());
    transports.set(line, transport);
  }
  const { body, asOf, stale } = await transport.get('/v1/report', reportParameters(query), signal);
  const parsed = serviceReport.safeParse(body);
  if (!parsed.success) throw new UnexpectedAnswer(parsed.error.issues[0]?.path.join('.') ?? 'shape');
  return { value: parsed.data, asOf, stale };
}

export function reportParameters(query: ReportQuery): URLSearchParams {
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return new URLSearchParams(given);
}
