import { page, type PageSettings } from './page.ts';

/** Sets what holds for the whole page; members left out stay as they are. */
export function configure(settings: PageSettings): void {
  const present = page();
  present.settings = { ...present.settings, ...settings };
  for (const notify of present.changed) notify();
}
