import assert from 'node:assert/strict';
import { beforeEach, it } from 'node:test';
import { Task } from '../../src/internal/task.ts';

/** As much of an element as a task sees. */
const host = {
  updates: 0,
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate() {
    this.updates += 1;
  },
  updateComplete: Promise.resolve(true),
};
let code: string;
let asked: string[];
let told: string[];
let answers: Map<string, (answer: string | Error) => void>;
let task: Task<readonly [string], string>;
let signals: AbortSignal[];

beforeEach(() => {
  code = 'A';
  asked = [];
  told = [];
  signals = [];
  answers = new Map();
  host.updates = 0;
  task = new Task(host, {
    args: () => [code] as const,
    task: ([one], { signal }) => {
      asked.push(one);
      signals.push(signal);
      return new Promise<string>((resolve, reject) => {
        answers.set(one, (answer) => (typeof answer === 'string' ? resolve(answer) : reject(answer)));
      });
    },
    onComplete: (value) => told.push(value),
    onError: (error) => told.push((error as Error).message),
  });
});

const answer = async (one: string, said: string | Error): Promise<void> => {
  answers.get(one)?.(said);
  await new Promise((resolve) => setImmediate(resolve));
};
const shown = (): unknown =>
  task.render({
    initial: () => 'initial',
    pending: () => `pending ${task.value ?? ''}`,
    complete: (value) => value,
    error: (error) => (error as Error).message,
  });

it('asks at the first drawing, and again only when what it depends on changed', async () => {
  assert.equal(shown(), 'initial');
  task.hostUpdate();
  task.hostUpdate();
  assert.deepEqual(asked, ['A']);
  assert.equal(shown(), 'pending ');
  await answer('A', 'first');
  assert.equal(shown(), 'first');
  assert.equal(host.updates, 2);
  code = 'B';
  task.hostUpdate();
  assert.equal(shown(), 'pending first');
  assert.deepEqual(asked, ['A', 'B']);
});

it('takes the answer of the last asking alone, and gives up the one before', async () => {
  task.hostUpdate();
  code = 'B';
  task.hostUpdate();
  assert.deepEqual(
    signals.map(({ aborted }) => aborted),
    [true, false],
  );
  await answer('B', 'second');
  await answer('A', 'first');
  assert.equal(shown(), 'second');
  assert.deepEqual(told, ['second']);
});

it('keeps nothing of before when the asking failed, and tells the failure once', async () => {
  task.hostUpdate();
  await answer('A', 'first');
  void task.run();
  await answer('A', new Error('no network'));
  assert.equal(shown(), 'no network');
  assert.equal(task.value, undefined);
  assert.deepEqual(told, ['first', 'no network']);
});

it('may be told before it is asked to draw', async () => {
  task = new Task(host, { args: () => [code] as const, task: () => 'at once' });
  await task.run();
  assert.equal(shown(), 'at once');
});
