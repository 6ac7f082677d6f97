/** Scripts that a page takes only when they are what they were published as: parts of pinned files, and their chunks. */

/** Name of what is added → its hash. The build writes it, each time for the file that this becomes a piece of. */
declare const VENTANILLA_PARTS: Record<string, string>;

/** Resolves when what the element leads to has come and is what it was published as. */
export function addHeld(name: string, element: HTMLScriptElement | HTMLLinkElement): Promise<void> {
  return new Promise((resolve, reject) => {
    element.crossOrigin = 'anonymous';
    element.integrity = VENTANILLA_PARTS[name] ?? '';
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
