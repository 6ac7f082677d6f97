/**
 * The two sides of a frame that says how high it is, in the messages that WordPress speaks (`wp-embed`). Plain text
 * because they run as they stand: one in our frame, one on a host page that has no `wp-embed.js`.
 */

/** Scripts by their path. */
export const FRAME_SCRIPTS = { inside: '/e/frame.js', host: '/v1/frame.js' } as const;

/** A frame is never lower nor higher, as in WordPress. */
export const FRAME_HEIGHT = { least: 200, most: 1000 } as const;

/**
 * Inside the frame. Speaks to the parent alone, and only when it gave a secret: in the address (`#?secret=…`, WordPress)
 * or in a message `ready`. Without navigation of its own, a sandboxed frame asks its parent to follow a link.
 */
export const insideScript = `'use strict';
(() => {
  if (window.parent === window) return;
  const [, given] = /[?&]secret=([A-Za-z0-9]{1,64})(&|$)/.exec(location.hash) || [];
  let secret = given;
  const tell = (message, value) => secret && parent.postMessage({ message, value, secret }, '*');
  const tellHeight = () => tell('height', Math.ceil(document.body.getBoundingClientRect().height));
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || !data || data.message !== 'ready') return;
    if (!given && /^[A-Za-z0-9]{1,64}$/.test(data.secret)) secret = data.secret;
    tellHeight();
  });
  new ResizeObserver(tellHeight).observe(document.body);
  tellHeight();
  for (const drawn of ['tramite-loaded', 'tramite-failed'])
    document.addEventListener(drawn, () => setTimeout(tellHeight));
  document.addEventListener('click', (event) => {
    const link = event.composedPath().find(({ localName, href }) => localName === 'a' && href);
    const elsewhere = event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (!given || !link || elsewhere || event.defaultPrevented || link.host !== location.host) return;
    event.preventDefault();
    tell('link', link.href);
  });
})();
`;

/**
 * On the host's page: gives each of our frames a secret of its own and sets its height attribute, never a style. Believes
 * only the window of that frame, at our origin (or at none, when it is sandboxed), with that secret.
 */
export const hostScript = `'use strict';
(() => {
  const { origin } = new URL(document.currentScript.src);
  const secrets = new WeakMap();
  const ours = (frame) => frame instanceof HTMLIFrameElement && frame.src.startsWith(origin + '/e/');
  const greet = (frame) => {
    if (!ours(frame) || frame.dataset.secret || !frame.contentWindow) return;
    if (!secrets.has(frame)) {
      const bytes = crypto.getRandomValues(new Uint8Array(16));
      secrets.set(frame, Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''));
    }
    const to = frame.hasAttribute('sandbox') ? '*' : origin;
    frame.contentWindow.postMessage({ message: 'ready', secret: secrets.get(frame) }, to);
  };
  const greetAll = () => document.querySelectorAll('iframe').forEach(greet);
  addEventListener('message', (event) => {
    const { message, value, secret } = event.data || {};
    if (message !== 'height' || !Number.isFinite(value)) return;
    for (const frame of document.querySelectorAll('iframe')) {
      const from = frame.hasAttribute('sandbox') ? [origin, 'null'] : [origin];
      if (event.source !== frame.contentWindow || !from.includes(event.origin)) continue;
      if (ours(frame) && secret && secret === secrets.get(frame))
        frame.height = String(Math.min(${String(FRAME_HEIGHT.most)}, Math.max(${String(FRAME_HEIGHT.least)}, Math.ceil(value))));
    }
  });
  document.addEventListener('load', ({ target }) => greet(target), true);
  addEventListener('load', greetAll);
  greetAll();
})();
`;
