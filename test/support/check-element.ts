/** What the first look at an element does not show: larger text, forced colours, the keyboard and paper. Faults as readable lines. */
import { waitUntil } from '@open-wc/testing';
import { executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import { enlarge } from './enlarge.ts';
import { lookFaults, type Look } from './look-faults.ts';
import { linesOnScreen, paperFaults } from './paper.ts';
import { walkKeys } from './walk-keys.ts';

/** The smallest window of WCAG 1.4.10: 1280 × 1024 at 400 %. */
const SMALL = { width: 320, height: 256 };
const DESK = { width: 1024, height: 768 };

interface Media {
  media?: 'print';
  forcedColors?: 'light' | 'dark';
}
/** web-test-runner.config.mjs does it; none of them is told by the runner's own command to the driver that we use. */
async function emulate(media: Media): Promise<void> {
  await executeServerCommand<boolean, Media>('emulate', media);
  await waitUntil(
    () =>
      matchMedia('print').matches === (media.media === 'print') &&
      matchMedia('(forced-colors: active)').matches === (media.forcedColors !== undefined),
    'the page has heard of its medium',
  );
}

const hands = {
  run: <Input, Output>(work: (input: Input) => Output, input: Input) => Promise.resolve(work(input)),
  async press(key: 'Tab' | 'Shift+Tab') {
    if (key === 'Shift+Tab') await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    if (key === 'Shift+Tab') await sendKeys({ up: 'Shift' });
  },
};

/** `onPaper`: whether what the element shows by then is printed at all; absent, paper is not looked at. It is the only one of its tag on the page. */
export async function checkElement(element: HTMLElement, onPaper?: () => boolean): Promise<string[]> {
  const tag = element.localName;
  const found: string[] = [];
  const add = (when: string, faults: readonly string[]) => {
    found.push(...faults.map((fault) => `${when}: ${fault}`));
  };
  const look = (looks: readonly Look[]) => lookFaults({ within: tag, looks });
  try {
    await setViewport(SMALL);
    await partsSettle(element);
    add('320 × 256', look(['fits', 'words', 'targets']));
    add('keyboard', await walkKeys(hands, tag));
    enlarge('spacing');
    add('spacing of 1.4.12', look(['fits', 'words']));
    enlarge('double');
    add('text of 200 %', look(['fits']));
    enlarge('');
    for (const forcedColors of ['light', 'dark'] as const) {
      await emulate({ forcedColors });
      add(`forced colours, ${forcedColors}`, look(['edges']));
    }
    await emulate({});
    if (!onPaper) return found;
    const printed = onPaper();
    const lines = printed ? linesOnScreen(tag) : [];
    await emulate({ media: 'print' });
    add('paper', paperFaults({ within: tag, lines }));
    const { height } = element.getBoundingClientRect();
    if (!printed && height > 0) add('paper', [`takes ${height} px`]);
  } finally {
    enlarge('');
    await emulate({});
    await setViewport(DESK);
  }
  return found;
}

/** Elements of ours inside it that come when somebody is near, such as the vote in a fiche, are drawn by then. */
async function partsSettle(element: HTMLElement): Promise<void> {
  const parts = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])].filter(({ localName }) =>
    localName.includes('-'),
  );
  for (const part of parts) {
    part.scrollIntoView();
    await waitUntil(
      () => part.matches(':defined') && !['', 'loading'].includes(part.dataset['state'] ?? ''),
      `<${part.localName}> is drawn`,
      { timeout: 15_000 },
    );
  }
  scrollTo(0, 0);
}
