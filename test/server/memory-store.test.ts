import { createMemoryStore } from '../../src/server/memory-store.ts';
import { storeConformance } from './store-conformance.ts';

storeConformance({ name: 'memory', open: async () => createMemoryStore() });
