import { recentBursts } from '../counting/recent-bursts.ts';
import type { Handlers } from '../handlers.ts';

export const countingHandlers: Pick<Handlers, 'listBursts'> = {
  async listBursts({ institution }, services) {
    return { bursts: await recentBursts(services, institution) };
  },
};
