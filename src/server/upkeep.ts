import type { Collection } from './records.ts';

interface Upkeep {
  task: string;
  at: string;
}

/** When a task was done last that is due now and then, however often the server is started. */
export const upkeep: Collection<Upkeep> = {
  name: 'upkeep',
  key: ({ task }) => task,
  indexes: {},
};
