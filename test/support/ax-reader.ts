/**
 * A page as a screen reader has it: the stops of Chromium's accessibility tree in their order, and the fewest commands
 * with which a person gets from one to another. Commands are those of NVDA and JAWS: next heading, button, form field,
 * link, landmark, list item, or simply the next thing.
 */
import type { Page } from 'playwright-core';

export interface Stop {
  role: string;
  name: string;
}

interface Node {
  nodeId: string;
  parentId?: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  childIds?: string[];
}

const JUMPS: readonly (readonly string[])[] = [
  ['heading'],
  ['button'],
  ['textbox', 'searchbox', 'combobox', 'checkbox', 'radio', 'spinbutton', 'button'],
  ['link'],
  ['banner', 'main', 'navigation', 'region', 'search', 'contentinfo', 'form'],
  ['listitem'],
  ['term', 'definition'],
];
/** What is stopped at; text inside of a control or a heading is said with it. */
const WHOLE = ['heading', 'button', 'link', 'textbox', 'combobox', 'checkbox', 'radio', 'menuitem', 'option'];
const SILENT = [
  'RootWebArea',
  'generic',
  'none',
  'InlineTextBox',
  'paragraph',
  'list',
  'DescriptionList',
  'div',
];

export async function readStops(page: Page): Promise<Stop[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const stops: Stop[] = [];
  const walk = (node: Node | undefined): void => {
    if (!node) return;
    const role = node.role?.value ?? '';
    const name = (node.name?.value ?? '').replace(/\s+/g, ' ').trim();
    if (
      !node.ignored &&
      !SILENT.includes(role) &&
      (name !== '' || role === 'listitem' || role === 'definition')
    )
      stops.push({ role, name });
    if (!node.ignored && WHOLE.includes(role)) return;
    for (const child of node.childIds ?? []) walk(byId.get(child));
  };
  walk(nodes.find(({ parentId }) => parentId === undefined));
  return stops;
}

/** Fewest commands from the stop at `from` to the first for which `wanted` says yes. Throws with all stops when there is none. */
export function commandsTo(stops: readonly Stop[], from: number, wanted: (stop: Stop) => boolean): number {
  const seen = new Set([from]);
  let here = [from];
  for (let commands = 0; here.length > 0; commands += 1) {
    if (here.some((at) => wanted(stops[at]!))) return commands;
    const next = new Set<number>();
    for (const at of here) {
      if (at + 1 < stops.length) next.add(at + 1);
      for (const roles of JUMPS) {
        const found = stops.findIndex(({ role }, place) => place > at && roles.includes(role));
        if (found >= 0) next.add(found);
      }
    }
    here = [...next].filter((at) => !seen.has(at));
    for (const at of here) seen.add(at);
  }
  throw new Error(`Not reached:\n${stops.map(({ role, name }) => `${role} «${name}»`).join('\n')}`);
}

/** Place of the first stop with that role and name. */
export function stopAt(stops: readonly Stop[], role: string, name: string | RegExp): number {
  const found = stops.findIndex(
    (stop) => stop.role === role && (typeof name === 'string' ? stop.name === name : name.test(stop.name)),
  );
  if (found < 0)
    throw new Error(
      `No ${role} «${String(name)}» in:\n${stops.map((stop) => `${stop.role} «${stop.name}»`).join('\n')}`,
    );
  return found;
}
