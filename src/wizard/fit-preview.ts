/** The preview is as high as its page, so that nobody scrolls inside of a frame. */
const MARGIN = 2;
const fitted = new WeakSet<HTMLIFrameElement>();

export function fitPreview(): void {
  const frame = document.querySelector<HTMLIFrameElement>('[data-preview]');
  if (!frame || fitted.has(frame)) return;
  fitted.add(frame);
  let watching: ResizeObserver | undefined;
  const follow = () => {
    const body = frame.contentDocument?.body;
    watching?.disconnect();
    if (!body) return;
    watching = new ResizeObserver(() => {
      frame.style.height = `${String(Math.ceil(body.getBoundingClientRect().height) + MARGIN)}px`;
    });
    watching.observe(body);
  };
  frame.addEventListener('load', follow);
  follow();
}
