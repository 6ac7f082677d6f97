declare global {
  interface Navigator {
    /** Not in every browser. `saveData`: it has been told to save data, and says so in the header `Save-Data` too. */
    readonly connection?: { readonly saveData?: boolean };
  }
}

/** Undefined, unless the visitor saves data: then what resolves when the element has come into view. */
export function untilSeen(element: Element): Promise<void> | undefined {
  if (!navigator.connection?.saveData) return undefined;
  return new Promise((resolve) => {
    new IntersectionObserver((entries, observer) => {
      if (!entries.at(-1)?.isIntersecting) return;
      observer.disconnect();
      resolve();
    }).observe(element);
  });
}
