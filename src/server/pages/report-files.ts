import { reportQuery } from '../../contract/report.ts';
import { makeAnswer, type Answer } from '../answer.ts';
import { explainIssues } from '../explain-issues.ts';
import { reportCsv } from '../figures/report-csv.ts';
import { serviceReport } from '../figures/service-report.ts';
import { ProblemError } from '../problems.ts';
import type { Services } from '../services.ts';

/** `/v1/report.csv`: the figures of `/v1/report` for a spreadsheet, under a name that says whose they are. */
export async function reportFile(services: Services, request: Request): Promise<Answer> {
  const asked = Object.fromEntries(
    [...new URL(request.url).searchParams].filter(([, value]) => value !== ''),
  );
  const query = reportQuery.safeParse(asked);
  if (!query.success)
    throw new ProblemError('datos-no-validos', { errors: explainIssues(query.error.issues) });
  const report = await serviceReport(query.data, services);
  const name = `rendicion-${report.institution?.code ?? 'todas'}-${report.from}-${report.to}.csv`;
  return makeAnswer(await reportCsv(report), {
    type: 'text/csv; charset=utf-8',
    headers: { 'Content-Disposition': `attachment; filename="${name}"`, 'Access-Control-Allow-Origin': '*' },
  });
}
