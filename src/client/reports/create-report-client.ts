/** What the form behind the two buttons asks of the catalogue besides what every client can. It comes with the form. */
import * as z from 'zod/mini';
import { publicReport, type PublicReport } from '../../contract/public-report.ts';
import type { VoteDetails } from '../../contract/vote-details.ts';
import { UnexpectedAnswer } from '../errors.ts';
import type { Exchange } from '../read-exchange.ts';
import { createRetryBudget } from '../retry-budget.ts';
import { createTransport, type Fetch } from '../transport.ts';

/** All reject with a CatalogueError. */
export interface ReportClient {
  /** Names, as `addVoteDetails` takes them. */
  municipalities(): Promise<string[]>;
  /** What others already reported of the trámite and is still open; what most people share comes first. */
  reports(code: string): Promise<PublicReport[]>;
  /** Takes the place of what was said before, so that a repeat does no harm. */
  addVoteDetails(details: VoteDetails): Promise<void>;
}

export function createReportClient(baseUrl: string, network: Fetch | undefined): ReportClient {
  const transport = createTransport(baseUrl, network, createRetryBudget());
  const nothing = new URLSearchParams();
  return {
    async municipalities() {
      const answer = await transport.get('/v1/municipalities', nothing);
      return parsed(z.object({ municipalities: z.array(z.string()) }), answer).municipalities;
    },
    async reports(code) {
      const answer = await transport.get(`/v1/tramites/${encodeURIComponent(code)}/reports`, nothing);
      return parsed(z.object({ reports: z.array(publicReport) }), answer).reports;
    },
    async addVoteDetails(details) {
      await transport.post('/v1/feedback/vote/details', details);
    },
  };
}

function parsed<Schema extends z.ZodMiniType>(schema: Schema, { body }: Exchange): z.output<Schema> {
  const result = schema.safeParse(body);
  if (!result.success) throw new UnexpectedAnswer(result.error.issues[0]?.path.join('.') ?? 'shape');
  return result.data;
}
