/**
 * How often each operation was asked for, with what outcome and how long it took, in Prometheus' text format 0.0.4. The
 * only words in it are names of our own table: no address, folio, site or anything else that came with a request.
 */

/** Upper bounds in seconds. */
const BOUNDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** A figure that is read when somebody asks. */
export interface Gauge {
  /** `ventanilla_reports_late` */
  name: string;
  help: string;
  value: number;
}

export interface Metrics {
  /** `operation`: a name of the contract or a pattern of ours, never what somebody sent. */
  count(operation: string, status: number, seconds: number): void;
  text(gauges: readonly Gauge[]): string;
}

interface Counted {
  /** By the first digit of the status: `2xx`. */
  outcomes: Map<string, number>;
  /** One for each bound, and the last for what took longer. */
  buckets: number[];
  seconds: number;
}

export function createMetrics(): Metrics {
  const operations = new Map<string, Counted>();

  return {
    count(operation, status, seconds) {
      let counted = operations.get(operation);
      if (!counted) {
        counted = { outcomes: new Map(), buckets: [...BOUNDS, Infinity].map(() => 0), seconds: 0 };
        operations.set(operation, counted);
      }
      const outcome = `${String(status)[0] ?? ''}xx`;
      counted.outcomes.set(outcome, (counted.outcomes.get(outcome) ?? 0) + 1);
      const bucket = BOUNDS.findIndex((bound) => seconds <= bound);
      const at = bucket === -1 ? BOUNDS.length : bucket;
      counted.buckets[at] = (counted.buckets[at] ?? 0) + 1;
      counted.seconds += seconds;
    },

    text(gauges) {
      const known = [...operations].sort(([one], [other]) => (one < other ? -1 : 1));
      const lines = [
        ...heading('ventanilla_requests_total', 'counter', 'Requests answered, by operation and outcome.'),
        ...known.flatMap(([operation, { outcomes }]) =>
          [...outcomes]
            .sort()
            .map(([status, times]) => line('ventanilla_requests_total', { operation, status }, times)),
        ),
        ...heading(DURATION, 'histogram', 'Seconds until the answer was ready, by operation.'),
        ...known.flatMap(([operation, counted]) => histogram(operation, counted)),
        ...gauges.flatMap(({ name, help, value }) => [
          ...heading(name, 'gauge', help),
          line(name, {}, value),
        ]),
      ];
      return `${lines.join('\n')}\n`;
    },
  };
}

const DURATION = 'ventanilla_request_duration_seconds';

/** Each bucket counts all that were no slower than its bound, as the format wants it. */
function histogram(operation: string, { buckets, seconds }: Counted): string[] {
  let total = 0;
  const lines = buckets.map((times, at) => {
    total += times;
    const bound = BOUNDS[at];
    return line(`${DURATION}_bucket`, { operation, le: bound === undefined ? '+Inf' : String(bound) }, total);
  });
  return [
    ...lines,
    line(`${DURATION}_sum`, { operation }, seconds),
    line(`${DURATION}_count`, { operation }, total),
  ];
}

const heading = (name: string, type: string, help: string) => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} ${type}`,
];

/** The values of labels are ours: nothing in them needs to be escaped. */
function line(name: string, labels: Record<string, string>, value: number): string {
  const written = Object.entries(labels).map(([label, text]) => `${label}="${text}"`);
  return `${name}${written.length === 0 ? '' : `{${written.join(',')}}`} ${String(value)}`;
}
