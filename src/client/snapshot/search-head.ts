/** `head.bin` of a search: where its files are, and what its codes are called in its language. */
import * as z from 'zod/mini';
import { FACETS, SECTIONS } from '../../contract/search.ts';
import type { ShardHead } from '../../search/shards/shard-head.ts';

const names = z.record(z.string(), z.string());

export const searchHead = z.object({
  index: z.custom<ShardHead>((value) => typeof value === 'object' && value !== null),
  labels: z.object({
    facets: z.record(z.enum(FACETS), names),
    sections: z.record(z.enum(SECTIONS), z.string()),
  }),
  notice: z.optional(z.string()),
});
export type SearchHead = z.infer<typeof searchHead>;
