/**
 * Few pages have a `<catalogue-provider>`, and it is heavier than a card: the pinned card brings it when there is one.
 * Cards that are drawn by then ask again who is around them, as with the evergreen loader.
 */
export function bringProvider(load: () => Promise<unknown>): void {
  const providers = document.getElementsByTagName('catalogue-provider');
  const watch = new MutationObserver(look);
  watch.observe(document, { childList: true, subtree: true });
  look();

  function look(): void {
    if (providers.length === 0) return;
    watch.disconnect();
    load().catch(() => {
      // The network may be better when the page changes next.
      watch.observe(document, { childList: true, subtree: true });
    });
  }
}
