/** Takes the page's settings from the script tag, before any element is defined. The first script to say it wins. */
import { page } from '../context/page.ts';
import { scriptSettings } from './script-settings.ts';

const script = document.currentScript as HTMLScriptElement | null;
if (script) {
  const own = page();
  own.settings = { ...scriptSettings(script.src, script.dataset), ...own.settings };
}
