import { expect } from '@open-wc/testing';
import { render, type TemplateResult } from 'lit';
import * as provider from '../../stories/elements/catalogue-provider.stories.ts';
import * as feedback from '../../stories/elements/feedback-buttons.stories.ts';
import * as desk from '../../stories/elements/feedback-desk.stories.ts';
import * as list from '../../stories/elements/requirements-checklist.stories.ts';
import * as tracker from '../../stories/elements/request-tracker.stories.ts';
import * as card from '../../stories/elements/tramite-card.stories.ts';
import * as search from '../../stories/elements/tramite-search.stories.ts';
import type { TestCatalogue } from '../support/catalogue.ts';
import { describe, it } from '../support/mocha.ts';
import { eventually } from '../support/mount.ts';
import { pageFaults } from '../support/page-faults.ts';

/** What a story is made of, as far as it is played here. */
interface Played {
  title?: string;
  component?: string;
  args?: object;
  parameters?: { state?: string };
  loaders?: (() => Promise<{ catalogue: TestCatalogue }>)[];
  render?: (args: object, context: object) => TemplateResult;
  play?: (context: object) => Promise<void>;
}

const files = [card, search, feedback, desk, tracker, list, provider] as unknown as Record<string, Played>[];
const TAGS =
  'tramite-card, tramite-search, feedback-buttons, feedback-desk, request-tracker, requirements-checklist';

for (const { default: meta, ...stories } of files) {
  describe(`The stories of <${meta!.component}>`, () => {
    for (const [name, story] of Object.entries(stories)) {
      it(`${name} shows what it says`, async () => {
        const canvasElement = document.createElement('div');
        document.body.append(canvasElement);
        try {
          const loaded = await meta!.loaders![0]!();
          const args = { ...meta!.args, ...story.args };
          render((story.render ?? meta!.render)!(args, { loaded }), canvasElement);
          await story.play?.({ canvasElement, loaded, args });
          const wanted = story.parameters?.state ?? meta!.parameters?.state;
          const elements = [...canvasElement.querySelectorAll(TAGS)];
          expect(elements.length).to.be.greaterThan(0);
          const states = () => elements.map((element) => element.getAttribute('data-state')).join(' ');
          await eventually(
            () => elements.every((element) => element.getAttribute('data-state') === wanted),
            `shows ${states()}, not ${wanted}`,
          );
        } finally {
          canvasElement.remove();
        }
      });
    }
  });
}

describe('All stories', () => {
  it('throw nothing into the page', () => {
    expect(pageFaults.thrown).to.deep.equal([]);
  });
});
