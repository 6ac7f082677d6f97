/** What the catalogue answered last and what was asked for then; the answer is said, or the focus moves to it, once. */
import type { LitElement } from 'lit';
import type { Answer } from '../../client/create-catalogue-client.ts';
import type { SearchAnswer, SearchQueryInput } from '../../contract/search.ts';
import { announce } from '../../internal/announcer.ts';
import { ensureFallback } from '../../internal/fallback.ts';
import type { searchSurroundings } from '../../internal/search-surroundings.ts';
import { Task } from '../../internal/task.ts';
import { warnFailure } from '../../internal/warn-failure.ts';
import { TramiteFailedEvent } from '../tramite-card/tramite-card.events.ts';
import { resultsTitle } from './results-view.ts';
import { FACET_ORDER, type SearchState } from './search-state.ts';
import { TramiteSearchedEvent } from './tramite-search.events.ts';

/** What a person did to bring the next answer about: decides focus and announcement. */
export type Cause = 'nothing' | 'typed' | 'submitted' | 'filtered';

export interface Question {
  asked: SearchState;
  /** With what the host page has decided. */
  query: (page: number) => SearchQueryInput;
}

export interface SearchAnswers {
  readonly task: Task<readonly unknown[], Answer<SearchAnswer>>;
  cause: Cause;
  /** Shown until the next one is there. */
  readonly last: { answer: Answer<SearchAnswer>; asked: SearchState } | undefined;
  /** Those of the last answer and those that were asked for besides. */
  readonly results: SearchAnswer['results'];
  retry: () => unknown;
  /** The page after those on screen, and the focus on its first result. */
  more: () => Promise<void>;
}

export function searchAnswers(
  host: LitElement,
  around: ReturnType<typeof searchSurroundings>,
  question: () => Question,
): SearchAnswers {
  let last: SearchAnswers['last'];
  let further: SearchAnswer['results'] = [];
  let asksForMore = false;

  const focus = async (selector: string) => {
    await host.updateComplete;
    host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  };

  const onAnswer = (answer: Answer<SearchAnswer>) => {
    const { asked } = question();
    const { words, client } = around;
    const { cause } = answers;
    last = { answer, asked };
    further = [];
    answers.cause = 'nothing';
    ensureFallback(host, words?.t('search.form') ?? 'Buscar trámites', `${client?.baseUrl ?? ''}/buscar`);
    const used = FACET_ORDER.filter((name) => asked.filters[name].length > 0);
    host.dispatchEvent(new TramiteSearchedEvent(asked.q.length, answer.value.total, used));
    if (!words || cause === 'nothing') return;
    // Focus on the heading already says it; otherwise the count is said once.
    if (cause === 'submitted') void focus('#results');
    else announce(resultsTitle(answer.value, asked, words));
  };

  const onFailed = (error: unknown) => {
    const { words, client } = around;
    if (answers.cause !== 'nothing' && words) announce(words.t('search.error'));
    answers.cause = 'nothing';
    host.dispatchEvent(new TramiteFailedEvent(...warnFailure(host, client !== undefined, error)));
  };

  const answers: SearchAnswers = {
    cause: 'nothing',
    task: new Task(host, {
      args: () => [question().asked, JSON.stringify(question().query(1)), around.client] as const,
      task: async (_, { signal }) => {
        if (!around.client) throw new Error('no api');
        return around.client.search(question().query(1), signal);
      },
      onComplete: onAnswer,
      onError: onFailed,
    }),
    get last() {
      return last;
    },
    get results() {
      return [...(last?.answer.value.results ?? []), ...further];
    },
    retry() {
      answers.cause = 'submitted';
      return answers.task.run();
    },
    async more() {
      const before = last;
      if (!before || asksForMore) return;
      const known = answers.results.length;
      asksForMore = true;
      try {
        const page = Math.floor(known / before.answer.value.limit) + 1;
        const answer = await around.client?.search(question().query(page));
        // The person may have asked for something else meanwhile.
        if (!answer || last !== before) return;
        further = [...further, ...answer.value.results];
        host.requestUpdate();
        await focus(`li:nth-child(${String(known + 1)}) .title`);
      } catch (error) {
        answers.cause = 'submitted';
        onFailed(error);
      } finally {
        asksForMore = false;
      }
    },
  };
  return answers;
}
