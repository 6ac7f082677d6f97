/**
 * The one way from a page to the catalogue: a verb for each thing that an element asks. Elements that ask in the same
 * turn share one request; what was asked a moment ago is not asked again; when nothing answers, the last good copy is
 * given with its date. Every answer is parsed: a wrong one is an `UnexpectedAnswer`, never a broken card.
 */
import type * as z from 'zod/mini';
import type { FeedbackCounts, FeedbackInput, FeedbackReceipt } from '../contract/feedback.ts';
import type { Directory } from '../contract/directory.ts';
import type { Fiche } from '../contract/fiche.ts';
import type { OfficeList, OfficeQuery } from '../contract/office-list.ts';
import { normalizeAccessCode, normalizeFolio } from '../contract/folio.ts';
import type { FolioCredentials, RequestView } from '../contract/request.ts';
import { searchAnswer, type SearchAnswer, type SearchQueryInput } from '../contract/search.ts';
import type { SurveyInput, SurveyReceipt } from '../contract/survey.ts';
import { askPatiently } from './ask-patiently.ts';
import { createBatch } from './batch.ts';
import { createCardReader, type Answer, type CardReader } from './create-card-reader.ts';
import { NotFound, UnexpectedAnswer } from './errors.ts';
import type { Exchange } from './read-exchange.ts';
import type * as Schemas from './read-catalogue.ts';
import type * as Participation from './read-participation.ts';
import type { Patience } from './proof/work-and-repeat.ts';
import { createRetryBudget } from './retry-budget.ts';
import { toParameters } from './to-parameters.ts';
import { createTransport, type Fetch } from './transport.ts';

export type { Answer, CardAnswer } from './create-card-reader.ts';

export interface CatalogueClient extends CardReader {
  /** What replaces the network, for whoever asks more of the same API. */
  readonly network?: Fetch | undefined;
  /** A trámite with everything that it names; asked for once however many elements want it. */
  fiche(code: string): Promise<Answer<Fiche>>;
  directory(): Promise<Answer<Directory>>;
  offices(query: OfficeQuery): Promise<Answer<OfficeList>>;
  /** `first`: what became of the same question when somebody asked it before; it counts as the first try. */
  search(
    query: SearchQueryInput,
    signal?: AbortSignal,
    first?: Promise<Response>,
  ): Promise<Answer<SearchAnswer>>;
  /** Counts of both buttons; all asked for in one turn are one request. */
  feedbackCounts(code: string): Promise<Answer<FeedbackCounts>>;
  /**
   * The same `idempotencyKey` may be sent any number of times and counts once. `patience`: told when the catalogue asks for
   * a little work first and it lasts, and how to give up.
   */
  giveFeedback(
    feedback: FeedbackInput,
    idempotencyKey: string,
    patience?: Patience,
  ): Promise<FeedbackReceipt>;
  withdrawFeedback(credentials: FolioCredentials): Promise<FeedbackCounts>;
  /** Answers of one survey, alone or several; sending the same again changes nothing. */
  answerSurvey(answers: SurveyInput): Promise<SurveyReceipt>;
  /** Folio and access code in their one written form, or null for what cannot be one: caught before any request. */
  readCredentials(typed: FolioCredentials): { folio: string | null; accessCode: string | null };
  trackRequest(credentials: FolioCredentials, signal?: AbortSignal): Promise<RequestView>;
}

const FRESH_MS = 5 * 60_000;
export interface ClientOptions {
  /** Address of the API: `https://catalogo.example.gob`. */
  baseUrl: string;
  /** Replaces the network; must be async. */
  fetch?: Fetch;
}

export function createCatalogueClient(options: ClientOptions): CatalogueClient {
  const baseUrl = options.baseUrl.replace(/\/+$/, '');
  const transport = createTransport(baseUrl, options.fetch, createRetryBudget());
  const cards = createCardReader({
    baseUrl,
    fetch: options.fetch,
    patience: async () => askPatiently(transport),
    notFound: () => new NotFound(),
  });
  const whole = new Map<string, { answer: Promise<Answer<unknown>>; until: number }>();
  /** Asks once for what several elements of a page want. A failure is forgotten, so that the next one tries again. */
  function askOnce<Value>(
    path: string,
    query: URLSearchParams,
    schema: (schemas: typeof Schemas) => z.ZodMiniType<Value>,
  ): Promise<Answer<Value>> {
    const address = `${path}?${query.toString()}`;
    const recent = whole.get(address);
    if (recent && recent.until > Date.now()) return recent.answer as Promise<Answer<Value>>;
    const asking = Promise.all([transport.get(path, query), import('./read-catalogue.ts')]).then(
      ([exchange, schemas]) => {
        if (exchange.stale) whole.delete(address);
        return { value: parsed(schema(schemas), exchange), asOf: exchange.asOf, stale: exchange.stale };
      },
    );
    whole.set(address, { answer: asking, until: Date.now() + FRESH_MS });
    asking.catch(() => whole.delete(address));
    return asking;
  }

  const countsBatch = createBatch<Answer<FeedbackCounts>>(async (codes) => {
    const [exchange, { feedbackCountsBatch }] = await Promise.all([
      transport.get('/v1/feedback', new URLSearchParams({ codes: codes.join(',') })),
      participation(),
    ]);
    const { counts } = parsed(feedbackCountsBatch, exchange);
    return new Map(
      counts.map((value) => [value.tramite, { value, asOf: exchange.asOf, stale: exchange.stale }] as const),
    );
  });

  return {
    ...cards,
    network: options.fetch,
    fiche: (code) =>
      askOnce(`/v1/fiches/${encodeURIComponent(code)}`, new URLSearchParams(), ({ fiche }) => fiche),
    directory: () => askOnce('/v1/directory', new URLSearchParams(), ({ directory }) => directory),
    offices: (query) => askOnce('/v1/offices', toParameters(query), ({ officeList }) => officeList),
    async search(query, signal, first) {
      const exchange = await transport.get('/v1/search', toParameters(query), signal, first);
      return { value: parsed(searchAnswer, exchange), asOf: exchange.asOf, stale: exchange.stale };
    },
    async feedbackCounts(code) {
      const answer = await countsBatch(code);
      if (!answer) throw new NotFound();
      return answer;
    },
    async giveFeedback(feedback, idempotencyKey, patience) {
      return read(
        ({ feedbackReceipt }) => feedbackReceipt,
        transport.post('/v1/feedback', feedback, { ...patience, idempotencyKey }),
      );
    },
    async withdrawFeedback(credentials) {
      return read(
        ({ feedbackCounts }) => feedbackCounts,
        transport.post('/v1/feedback/withdraw', credentials),
      );
    },
    async answerSurvey(answers) {
      // The server tells by survey and turn; the key says that it may be repeated.
      const idempotencyKey = `${answers.survey}-${answers.turn}`;
      return read(
        ({ surveyReceipt }) => surveyReceipt,
        transport.post('/v1/survey', answers, { idempotencyKey }),
      );
    },
    readCredentials: (typed) => ({
      folio: normalizeFolio(typed.folio),
      accessCode: normalizeAccessCode(typed.accessCode),
    }),
    async trackRequest(credentials, signal) {
      return read(
        ({ requestView }) => requestView,
        transport.post('/v1/requests/track', credentials, { signal }),
      );
    },
  };
}

const participation = () => import('./read-participation.ts');

/** Schema and answer are asked for side by side. */
async function read<Value>(
  schema: (schemas: typeof Participation) => z.ZodMiniType<Value>,
  exchange: Promise<Exchange>,
): Promise<Value> {
  const [answer, schemas] = await Promise.all([exchange, participation()]);
  return parsed(schema(schemas), answer);
}

function parsed<Schema extends z.ZodMiniType>(schema: Schema, exchange: Exchange): z.output<Schema> {
  const result = schema.safeParse(exchange.body);
  if (!result.success) throw new UnexpectedAnswer(result.error.issues[0]?.path.join('.') ?? 'shape');
  return result.data;
}
