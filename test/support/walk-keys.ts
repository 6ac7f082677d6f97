/** Goes through a part of a page with Tab and back with Shift+Tab, and says what is wrong with the way. */

/** How a test runs a function in the page and presses a key there: its own page, or one that it drives. */
export interface Hands {
  run: <Input, Output>(work: (input: Input) => Output, input: Input) => Promise<Output>;
  press: (key: 'Tab' | 'Shift+Tab') => Promise<unknown>;
}

interface Stop {
  /** Place in the order of the document; all radios of a group are one. -1 before the part, -2 after it, -3 elsewhere. */
  place: number;
  /** Where it is drawn: top, bottom, left, right in the document. */
  box: [number, number, number, number];
  faults: string[];
}

const BEFORE = -1;
const AFTER = -2;
const NEW = -3;
const MANY = 150;

/** `within`: a selector of one element of the page's own tree. No faults: each control once, in the order in which it is drawn, seen and ringed, both ways. */
export async function walkKeys({ run, press }: Hands, within: string): Promise<string[]> {
  let labels = await run(begin, within);
  let forth = await go('Tab', AFTER);
  // What loads when somebody comes near, and what loads after that, has come by then.
  for (let turn = 0; turn < 3 && forth.some(({ place }) => place === NEW); turn += 1) {
    await run(end, undefined);
    labels = await run(begin, within);
    forth = await go('Tab', AFTER);
  }
  const back = await go('Shift+Tab', BEFORE);
  await run(end, undefined);
  const faults = [...forth, ...back].flatMap((stop) => stop.faults);
  labels.forEach((label, place) => {
    for (const [way, stops] of [
      ['Tab', forth],
      ['Shift+Tab', back],
    ] as const) {
      // The parts of a date are stops of their own, one after the other.
      const times = stops.filter((stop, at) => stop.place === place && stops[at - 1]?.place !== place).length;
      if (times !== 1) faults.push(`${label} is reached ${times} times with ${way}`);
    }
  });
  forth.slice(1).forEach(({ place, box }, index) => {
    const [top, bottom, left] = forth[index]!.box;
    const isAbove = box[1] <= top + 1;
    const isBefore = box[0] < bottom - 1 && box[1] > top + 1 && box[3] <= left + 1;
    if (isAbove || isBefore) faults.push(`${labels[place] ?? ''} comes after what is drawn after it`);
  });
  return [...new Set(faults)];

  async function go(key: 'Tab' | 'Shift+Tab', until: number): Promise<Stop[]> {
    const stops: Stop[] = [];
    for (let step = 0; step < MANY; step += 1) {
      await press(key);
      const stop = await run(here, undefined);
      if (stop.place === until) return stops;
      stops.push(stop);
    }
    throw new Error(`${key} never left ${within}`);
  }
}

/** What `begin` leaves in the page for the two that follow. */
interface Walk {
  stops: Element[][];
  edges: HTMLElement[];
}

/** Puts a button before and one after the part, with the focus on the first; answers the names of the controls between. */
function begin(within: string): string[] {
  function* below(node: Element): Generator<HTMLElement> {
    yield node as HTMLElement;
    if (node.localName === 'slot' && (node as HTMLSlotElement).assignedElements().length > 0)
      for (const child of (node as HTMLSlotElement).assignedElements()) yield* below(child);
    else for (const child of (node.shadowRoot ?? node).children) yield* below(child);
  }
  const root = document.querySelector(within)!;
  const groups = new Map<string, Element[]>();
  const stops: Element[][] = [];
  for (const element of below(root)) {
    if (
      element.tabIndex < 0 ||
      !element.matches('a[href], button, input, select, textarea, summary, [tabindex]')
    )
      continue;
    if (element.matches(':disabled') || !element.checkVisibility({ visibilityProperty: true })) continue;
    const { type, name } = element as HTMLInputElement;
    const group = type === 'radio' ? groups.get(name) : undefined;
    if (group) group.push(element);
    else {
      const stop: Element[] = [element];
      stops.push(stop);
      if (type === 'radio') groups.set(name, stop);
    }
  }
  const edge = () => {
    const button = document.createElement('button');
    button.textContent = 'x';
    return button;
  };
  const edges = [edge(), edge()];
  if (root === document.body) {
    root.prepend(edges[0]!);
    root.append(edges[1]!);
  } else {
    root.before(edges[0]!);
    root.after(edges[1]!);
  }
  edges[0]!.focus();
  (window as unknown as { ventanillaWalk: Walk }).ventanillaWalk = { stops, edges };
  return stops.map((stop) => {
    const { localName, labels, textContent } = stop[0] as HTMLInputElement;
    return `${localName} «${(labels?.[0]?.textContent ?? textContent).trim().slice(0, 40)}»`;
  });
}

/** The control that has the focus, and whether somebody can see that it has. */
function here(): Stop {
  const { stops, edges } = (window as unknown as { ventanillaWalk: Walk }).ventanillaWalk;
  let active: Element = document.activeElement ?? document.body;
  while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const edge = edges.indexOf(active as HTMLElement);
  const place = edge >= 0 ? -1 - edge : stops.findIndex((stop) => stop.includes(active));
  const faults: string[] = [];
  const name = `${active.localName} «${(active.closest('label') ?? active).textContent.trim().slice(0, 40)}»`;
  const rect = active.getClientRects()[0] ?? active.getBoundingClientRect();
  if (edge < 0) {
    if (place < 0) faults.push(`${name} takes the focus and is no control`);
    const { outlineStyle, outlineWidth } = getComputedStyle(active);
    // In a date the browser marks the part that has the focus; `auto` is its own ring.
    const drawn = active.matches('[type=date]') || outlineStyle === 'auto';
    if (!drawn && (outlineStyle === 'none' || parseFloat(outlineWidth) < 2))
      faults.push(`${name} has no ring`);
    const x = rect.left + rect.width / 2;
    const y = Math.min(Math.max(rect.top + rect.height / 2, 0), innerHeight - 1);
    if (rect.bottom <= 0 || rect.top >= innerHeight || rect.right <= 0 || rect.left >= innerWidth)
      faults.push(`${name} is off the screen`);
    else {
      let top = document.elementFromPoint(x, y);
      while (top?.shadowRoot?.elementFromPoint(x, y) && top.shadowRoot.elementFromPoint(x, y) !== top)
        top = top.shadowRoot.elementFromPoint(x, y);
      const own =
        top && (active.contains(top) || top.contains(active) || active.closest('label')?.contains(top));
      if (!own) faults.push(`${name} is behind ${top?.localName ?? 'nothing'}`);
    }
  }
  return {
    place: place < 0 && edge < 0 ? -3 : place,
    box: [rect.top + scrollY, rect.bottom + scrollY, rect.left, rect.right],
    faults,
  };
}

function end(): void {
  const { edges } = (window as unknown as { ventanillaWalk: Walk }).ventanillaWalk;
  for (const edge of edges) edge.remove();
}
