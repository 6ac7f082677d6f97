import { savesData } from '../context/saves-data.ts';

/** Undefined, unless the visitor saves data: then what resolves when the element has come into view. */
export function untilSeen(element: Element): Promise<void> | undefined {
  if (!savesData()) return undefined;
  return new Promise((resolve) => {
    new IntersectionObserver((entries, observer) => {
      if (!entries.at(-1)?.isIntersecting) return;
      observer.disconnect();
      resolve();
    }).observe(element);
  });
}
