/** Scripts that a page takes only when they are what they were published as: parts of pinned files, and their chunks. */

/** Resolves when what the element leads to has come and is what it was published as. */
export function addHeld(
  name: string,
  hash: string,
  element: HTMLScriptElement | HTMLLinkElement,
): Promise<void> {
  return new Promise((resolve, reject) => {
    element.crossOrigin = 'anonymous';
    element.integrity = hash;
    element.onload = () => resolve();
    element.onerror = () => reject(new Error(`part ${name}`));
    document.head.append(element);
  });
}

export function moduleScript(address: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = address;
  return script;
}
