import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMetrics } from '../../../src/server/metrics/create-metrics.ts';

test('each bucket counts what was no slower than its bound, and the last one everything', () => {
  const metrics = createMetrics();
  for (const [status, seconds] of [
    [201, 0.001],
    [201, 0.004],
    [429, 0.2],
    [503, 60],
  ] as const)
    metrics.count('giveFeedback', status, seconds);
  const lines = metrics.text([]).split('\n');
  const of = (bound: string) =>
    lines.find((line) =>
      line.startsWith(`ventanilla_request_duration_seconds_bucket{operation="giveFeedback",le="${bound}"} `),
    );
  assert.match(of('0.001') ?? '', / 1$/);
  assert.match(of('0.0025') ?? '', / 1$/);
  assert.match(of('0.005') ?? '', / 2$/);
  assert.match(of('10') ?? '', / 3$/);
  assert.match(of('+Inf') ?? '', / 4$/);
  assert.ok(lines.includes('ventanilla_request_duration_seconds_sum{operation="giveFeedback"} 60.205'));
  assert.ok(lines.includes('ventanilla_request_duration_seconds_count{operation="giveFeedback"} 4'));
  assert.ok(lines.includes('ventanilla_requests_total{operation="giveFeedback",status="2xx"} 2'));
  assert.ok(lines.includes('ventanilla_requests_total{operation="giveFeedback",status="4xx"} 1'));
  assert.ok(lines.includes('ventanilla_requests_total{operation="giveFeedback",status="5xx"} 1'));
});

test('every figure says its name, its kind and what it is, once', () => {
  const metrics = createMetrics();
  metrics.count('search', 200, 0.01);
  metrics.count('GET /t/{code}', 200, 0.01);
  const text = metrics.text([{ name: 'ventanilla_reports_late', help: 'Late ones.', value: 3 }]);
  assert.ok(text.endsWith('# TYPE ventanilla_reports_late gauge\nventanilla_reports_late 3\n'));
  const types = text.split('\n').filter((line) => line.startsWith('# TYPE'));
  assert.equal(types.length, 3);
  assert.equal(new Set(types).size, 3);
  // Every other line is a name, labels, and a number.
  for (const line of text.trimEnd().split('\n'))
    assert.match(
      line,
      /^(# (HELP|TYPE) ventanilla_\w+ .+|ventanilla_\w+(\{[a-z]+="[^"\\]+"(,[a-z]+="[^"\\]+")*\})? [\d.e+-]+)$/,
    );
});
