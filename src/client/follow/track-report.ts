/** Asks for a report by its folio and access code. It comes when a folio turned out to be no request's. */
import { feedbackView, type FeedbackView } from '../../contract/feedback-view.ts';
import type { FolioCredentials } from '../../contract/request.ts';
import { UnexpectedAnswer } from '../errors.ts';
import { createRetryBudget } from '../retry-budget.ts';
import { createTransport, type Fetch } from '../transport.ts';

/** Rejects with a CatalogueError. */
export async function trackReport(
  { baseUrl, network }: { baseUrl: string; network?: Fetch | undefined },
  credentials: FolioCredentials,
): Promise<FeedbackView> {
  const transport = createTransport(baseUrl, network, createRetryBudget());
  const { body } = await transport.post('/v1/feedback/track', credentials);
  const result = feedbackView.safeParse(body);
  if (!result.success) throw new UnexpectedAnswer(result.error.issues[0]?.path.join('.') ?? 'shape');
  return result.data;
}
