/**
 * Where a Chromium is: CHROME_PATH, then the usual places, then Debian's package where we are root, then a clear message.
 */
import { existsSync } from 'node:fs';
import { installDebian } from './install-debian.mjs';

const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Flags for a machine without a screen, without a sandbox for root, and without calls home. */
export const BROWSER_FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of the browser. Installs Debian's where that is possible; throws with what to do where it is not. */
export function findBrowser() {
  const asked = process.env['CHROME_PATH'];
  if (asked) {
    if (existsSync(asked)) return asked;
    throw new Error(`CHROME_PATH dice ${asked}, y ahí no hay nada. Corrija la ruta o quite la variable.`);
  }
  const found = USUAL.find((path) => existsSync(path));
  if (found) return found;
  if (installDebian('chromium') && existsSync('/usr/bin/chromium')) return '/usr/bin/chromium';
  throw new Error(
    'No encontramos Chromium ni Chrome. Instale uno, o ponga su ruta en la variable CHROME_PATH.',
  );
}
