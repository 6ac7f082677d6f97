/** What is too small to tap, sticks out, or has an id twice in one tree, as readable lines. */

const SMALLEST = 44;
const CONTROLS = 'a[href], button, input, select, textarea';

/** The trees of an element that we draw: its shadow root, and the fields that we put into the page. */
function ownTrees(host: HTMLElement): ParentNode[] {
  return [host.shadowRoot!, ...host.querySelectorAll('[data-ventanilla-fields]')];
}

/** Controls under 44 × 44 px. The label of a box counts with it; a link inside a sentence is excepted. */
export function smallControls(host: HTMLElement): string[] {
  return ownTrees(host).flatMap((tree) =>
    [...tree.querySelectorAll<HTMLElement>(CONTROLS)].flatMap((control) => {
      const stretched = getComputedStyle(control, '::after').position === 'absolute';
      const area = stretched ? control.closest('.card') : (control.closest('label') ?? control);
      const { width, height } = (area ?? control).getBoundingClientRect();
      const hidden = width === 0 && height === 0;
      // Half a pixel of rounding is nobody's finger.
      return hidden || (width >= SMALLEST - 0.5 && height >= SMALLEST - 0.5)
        ? []
        : [`${control.localName} «${control.textContent.trim()}» ${width} × ${height}`];
    }),
  );
}

/** What reaches past the viewport's edges. */
export function overflows(host: HTMLElement): string[] {
  const width = document.documentElement.clientWidth;
  const found: string[] = [];
  if (document.documentElement.scrollWidth > width) {
    found.push(`the page is ${document.documentElement.scrollWidth} px wide in a window of ${width}`);
  }
  for (const tree of ownTrees(host)) {
    for (const element of tree.querySelectorAll<HTMLElement>('*')) {
      // What is said to screen readers only is clipped to one pixel, and hangs where its sentence ends.
      if (element.closest('.vh')) continue;
      const box = element.getBoundingClientRect();
      if (box.width > 0 && (box.right > width + 0.5 || box.left < -0.5)) {
        found.push(`${element.localName}.${element.className} from ${box.left} to ${box.right}`);
      }
    }
  }
  return found;
}

/** Ids that occur twice in one tree. */
export function repeatedIds(host: HTMLElement): string[] {
  return [document, host.shadowRoot!].flatMap((tree) => {
    const ids = [...tree.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  });
}
