/** What a screen reader is told from now on, through the page's one announcer. */

/** After this long a message has been said (the announcer's own pause is 150 ms). */
const SAID_MS = 400;
/** After this long without a change nothing from before is still waiting (between two messages passes a second). */
const QUIET_MS = 1_200;

export async function announcements(): Promise<{ all: () => Promise<string[]> }> {
  await quiet();
  const said: string[] = [];
  let last = '';
  const observer = new MutationObserver(() => {
    for (const region of document.querySelectorAll('[data-ventanilla-announcer] [role="status"]')) {
      const words = region.textContent;
      if (words && words !== last) {
        last = words;
        said.push(words);
      }
    }
  });
  for (const region of document.querySelectorAll('[data-ventanilla-announcer] [role="status"]')) {
    region.textContent = '';
  }
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  return {
    async all() {
      await new Promise((resolve) => setTimeout(resolve, SAID_MS));
      observer.disconnect();
      return said;
    },
  };
}

async function quiet(): Promise<void> {
  const region = document.querySelector('[data-ventanilla-announcer]');
  if (!region) return;
  let changed = performance.now();
  const observer = new MutationObserver(() => {
    changed = performance.now();
  });
  observer.observe(region, { childList: true, subtree: true, characterData: true });
  while (performance.now() - changed < QUIET_MS) await new Promise((resolve) => setTimeout(resolve, 50));
  observer.disconnect();
}
