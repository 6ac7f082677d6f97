/** What a search can be narrowed by. */
export const FACETS = ['category', 'institution', 'audience', 'channel', 'online', 'free'] as const;
