/** The contract has the last word: what it would not accept from anybody it does not accept from an importer. */
import type * as z from 'zod/mini';
import { explainIssues } from '../server/explain-issues.ts';
import type { RowReport } from './report.ts';

/** False when the record was refused; the row then says why. */
export function checkRecord(schema: z.ZodMiniType, record: unknown, report: RowReport): boolean {
  const { error } = schema.safeParse(record);
  for (const { pointer, detail } of explainIssues(error?.issues ?? []))
    refuseRow(report, `${pointer || '/'}: ${detail}`);
  return error === undefined;
}

export function refuseRow(report: RowReport, why: string): void {
  report.result = 'refused';
  report.notes.push(why);
}
