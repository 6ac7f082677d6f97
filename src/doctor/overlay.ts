/**
 * `?ventanilla-doctor`: the loader brings this file when a page's address asks for it. It looks at the page and says in a
 * box of its own what is wrong; the page itself is left as it is.
 */
import { diagnose, uncheckedOf } from './diagnose.ts';
import { collectFacts } from './overlay/collect-facts.ts';
import { openBox } from './overlay/open-box.ts';
import { rememberRefusals } from './overlay/remember-refusals.ts';
import { reportView } from './overlay/report-view.ts';

if (!document.querySelector('[data-ventanilla-doctor]')) {
  const refusals = rememberRefusals();
  if (document.readyState === 'complete') void examine();
  else addEventListener('load', () => void examine(), { once: true });

  async function examine(): Promise<void> {
    const box = openBox();
    const facts = await collectFacts(refusals);
    box.show(reportView(facts, await diagnose(facts), uncheckedOf(facts), box.say));
  }
}
