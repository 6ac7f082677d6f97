/** Opening hours of OWL-Time, as CPSV-AP uses it, → ours; and the sentence that says them. */
import { WEEKDAYS, type OpeningHours, type Weekday } from '../../contract/institution.ts';
import type { Graph, Thing } from './graph.ts';
import type { Fields } from './rest.ts';
import type { Reading } from './reading.ts';
import { iri } from './terms.ts';

export const DAY_NAMES: Record<Weekday, { es: string; term: string }> = {
  mo: { es: 'lunes', term: 'Monday' },
  tu: { es: 'martes', term: 'Tuesday' },
  we: { es: 'miércoles', term: 'Wednesday' },
  th: { es: 'jueves', term: 'Thursday' },
  fr: { es: 'viernes', term: 'Friday' },
  sa: { es: 'sábado', term: 'Saturday' },
  su: { es: 'domingo', term: 'Sunday' },
};
const DAILY = 'http://publications.europa.eu/resource/authority/frequency/DAILY';

/** Undefined when day or hour is missing: then nothing of it was understood, and the report names it all. */
export function readHours(reading: Reading, thing: Thing): Fields | undefined {
  const { graph } = reading;
  const opens = momentOf(graph, thing, 'time:hasBeginning');
  const closes = momentOf(graph, thing, 'time:hasEnd');
  const isDaily = graph.peek(thing, 'cv:frequency').includes(DAILY);
  const days = isDaily && opens?.days.length === 0 ? [...WEEKDAYS] : daysBetween(opens, closes);
  if (!opens?.clock || !closes?.clock || days.length === 0) return undefined;
  const hours = { days, opens: opens.clock, closes: closes.clock };
  if (graph.peekWord(thing, 'dct:description') === sayHours(hours)) graph.accept(thing, 'dct:description');
  acceptMoments(graph, thing);
  return reading.complete(thing, hours);
}

/** One day on which an office is closed or has other hours. */
export function readException(reading: Reading, thing: Thing): Fields | undefined {
  const { graph } = reading;
  const opens = momentOf(graph, thing, 'time:hasBeginning');
  const closes = momentOf(graph, thing, 'time:hasEnd');
  if (!opens?.date) return undefined;
  const exception = {
    date: opens.date,
    closed: !opens.clock,
    ...(opens.clock ? { opens: opens.clock } : {}),
    ...(closes?.clock ? { closes: closes.clock } : {}),
  };
  if (graph.peekWord(thing, 'dct:description') === sayException(exception))
    graph.accept(thing, 'dct:description');
  acceptMoments(graph, thing);
  return reading.complete(thing, exception);
}

export function sayHours({ days, opens, closes }: Pick<OpeningHours, 'days' | 'opens' | 'closes'>): string {
  return `${days.map((day) => DAY_NAMES[day].es).join(', ')}: ${opens}–${closes}`;
}

export function sayException(exception: {
  date: string;
  closed: boolean;
  opens?: string;
  closes?: string;
}): string {
  const { date, closed, opens = '', closes = '' } = exception;
  return closed ? `${date}: cerrado` : `${date}: ${opens}–${closes}`;
}

interface Moment {
  days: Weekday[];
  clock?: string;
  date?: string;
}

function momentOf(graph: Graph, thing: Thing, end: 'time:hasBeginning' | 'time:hasEnd'): Moment | undefined {
  const [instant] = graph.peek(thing, end);
  if (instant === undefined) return undefined;
  const [description] = graph.peek(instant, 'time:inDateTime');
  const date = graph.peekWord(instant, 'time:inXSDDate');
  const hour = description === undefined ? undefined : graph.peekWord(description, 'time:hour');
  const minute = description === undefined ? '0' : (graph.peekWord(description, 'time:minute') ?? '0');
  const named = description === undefined ? [] : graph.peek(description, 'time:dayOfWeek');
  const days = WEEKDAYS.filter((day) => named.includes(iri(`time:${DAY_NAMES[day].term}`)));
  const clock = `${hour?.padStart(2, '0') ?? ''}:${minute.padStart(2, '0')}`;
  return {
    days,
    ...(/^\d\d:\d\d$/.test(clock) ? { clock } : {}),
    ...(date === undefined ? {} : { date }),
  };
}

/** From Saturday until Sunday is a day at each end; several days at the beginning are those days. */
function daysBetween(opens: Moment | undefined, closes: Moment | undefined): Weekday[] {
  const days = opens?.days ?? [];
  const [first] = days;
  const [last] = closes?.days ?? [];
  if (days.length !== 1 || !first || !last) return days;
  const [from, to] = [WEEKDAYS.indexOf(first), WEEKDAYS.indexOf(last)];
  return WEEKDAYS.filter((_, at) => (from <= to ? at >= from && at <= to : at >= from || at <= to));
}

function acceptMoments(graph: Graph, thing: Thing): void {
  graph.isA(thing, iri('time:TemporalEntity'));
  graph.accept(thing, 'cv:frequency');
  for (const end of ['time:hasBeginning', 'time:hasEnd'] as const)
    for (const instant of graph.things(thing, end)) {
      graph.accept(instant, 'rdf:type', 'time:inXSDDate');
      for (const description of graph.things(instant, 'time:inDateTime')) {
        graph.accept(description, 'rdf:type', 'time:dayOfWeek', 'time:hour', 'time:minute', 'time:unitType');
      }
    }
}
