/**
 * `npm start`: installs if needed, builds what changed, loads the demonstration catalogue into an empty store, and
 * serves API, plain pages and demonstration sites. PORT (8080) and VENTANILLA_DATA (.data) change where.
 */
import { ensureInstall } from './ensure-install.mjs';

await ensureInstall();
const { buildIfStale } = await import('./build-if-stale.mjs');
buildIfStale();
const { main } = await import('../src/server/main.ts');
await main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
