import { feedbacks } from '../feedback-records.ts';
import { localDay } from '../local-day.ts';
import { deliveries } from '../notices/deliveries.ts';
import { outbox } from '../notices/outbox.ts';
import type { Services } from '../services.ts';
import type { Gauge } from './create-metrics.ts';

/** What waits to be done: counted from the store when somebody asks. */
export async function backlog({
  store,
  view,
  now,
}: Pick<Services, 'store' | 'view' | 'now'>): Promise<Gauge[]> {
  const { records } = store;
  const { institutions, catalogue } = await view();
  const today = localDay(now(), catalogue.info.timeZone);
  let late = 0;
  for (const code of institutions.keys())
    late += await records.count(feedbacks, {
      index: 'desk',
      from: `${code} 0 `,
      before: `${code} 0 ${today}`,
    });
  return [
    {
      name: 'ventanilla_outbox_events',
      help: 'Events that were not handed to their targets yet.',
      value: await records.count(outbox, { index: 'waiting' }),
    },
    {
      name: 'ventanilla_outbox_messages',
      help: 'Messages that wait to be sent or to be tried again, digests of the day among them.',
      value: await records.count(deliveries, { index: 'due' }),
    },
    {
      name: 'ventanilla_outbox_undelivered',
      help: 'Messages to institutions that were given up, as long as they are remembered.',
      value: await records.count(deliveries, { index: 'dead' }),
    },
    {
      name: 'ventanilla_reports_late',
      help: 'Open reports whose day for an answer has passed.',
      value: late,
    },
  ];
}
