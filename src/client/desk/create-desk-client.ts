/** What the staff of an institution ask and do at their desk: a verb for each operation that a person there uses. */
import type { DeskEventInput, FieldCorrection } from '../../contract/case-input.ts';
import {
  correctionOutcome,
  deskCaseDetail,
  deskInbox,
  deskSession,
  duplicatesOutcome,
  templateList,
  type AnswerTemplate,
  type DeskCaseDetail,
  type DeskInbox,
  type DeskSession,
} from '../../contract/case.ts';
import type * as z from 'zod/mini';
import type { FeedbackStatus } from '../../contract/feedback.ts';
import { burstList, type BurstView } from '../../contract/burst.ts';
import { askDesk, askDeskForFile, type DeskLine, type DeskQuestion } from './ask-desk.ts';

/** What the inbox is narrowed to. */
export interface DeskFilter {
  /** `open` = not settled yet; `all` = whatever its state. */
  state: 'open' | 'all' | FeedbackStatus;
  late: boolean;
  tramite: string;
  field: string;
}

/** All reject with a CatalogueError: `status` 401 = not (or no longer) signed in, 403 = not this role, 409 = changed. */
export interface DeskClient {
  session(): Promise<DeskSession>;
  /** `after`: what the page before said in `next`. */
  cases(filter: DeskFilter, after?: string): Promise<DeskInbox>;
  openCase(folio: string): Promise<DeskCaseDetail>;
  /** The same key may be sent any number of times and is done once; so for all three. */
  act(folio: string, event: DeskEventInput, idempotencyKey: string): Promise<DeskCaseDetail>;
  joinDuplicates(
    of: string,
    folios: readonly string[],
    idempotencyKey: string,
  ): Promise<z.infer<typeof duplicatesOutcome>>;
  correct(
    tramite: string,
    correction: FieldCorrection,
    idempotencyKey: string,
  ): Promise<z.infer<typeof correctionOutcome>>;
  templates(): Promise<AnswerTemplate[]>;
  /** All cases of the institution, as a table that a spreadsheet opens (CSV). */
  table(): Promise<Blob>;
  /** Presses on the institution's trámites that came far faster than usual, the newest first. */
  bursts(institution: string): Promise<BurstView[]>;
  /** Anything else, with the same key. */
  ask<Schema extends z.ZodMiniType>(
    path: string,
    schema: Schema,
    question?: DeskQuestion,
  ): Promise<z.output<Schema>>;
}

const CASES_AT_A_TIME = 50;

export function createDeskClient(line: DeskLine): DeskClient {
  const casePath = (folio: string) => `/v1/desk/cases/${encodeURIComponent(folio)}`;
  return {
    session: () => askDesk(line, '/v1/desk/session', deskSession),
    cases: ({ state, late, tramite, field }, after) =>
      askDesk(line, '/v1/desk/cases', deskInbox, {
        query: {
          open: state === 'open' ? 'si' : 'no',
          status: state === 'open' || state === 'all' ? undefined : state,
          late: late ? 'si' : undefined,
          tramite,
          field,
          after,
          limit: CASES_AT_A_TIME,
        },
      }),
    openCase: (folio) => askDesk(line, casePath(folio), deskCaseDetail),
    act: (folio, body, idempotencyKey) =>
      askDesk(line, `${casePath(folio)}/events`, deskCaseDetail, { body, idempotencyKey }),
    joinDuplicates: (of, folios, idempotencyKey) =>
      askDesk(line, '/v1/desk/duplicates', duplicatesOutcome, { body: { of, folios }, idempotencyKey }),
    correct: (tramite, body, idempotencyKey) =>
      askDesk(line, `/v1/desk/tramites/${encodeURIComponent(tramite)}/field`, correctionOutcome, {
        body,
        idempotencyKey,
      }),
    table: () => askDeskForFile(line, '/v1/desk/export.csv'),
    bursts: async (institution) =>
      (await askDesk(line, '/v1/bursts', burstList, { query: { institution } })).bursts,
    ask: (path, schema, question) => askDesk(line, path, schema, question),
    templates: async () => (await askDesk(line, '/v1/desk/templates', templateList)).templates,
  };
}
