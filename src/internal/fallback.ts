/**
 * Each host contains its fallback: a name and a link in the page's own tree, there before, without and after our code.
 * When the author wrote none (an element made by a script), we write it as soon as the name is known.
 */
const MARK = 'data-ventanilla-fallback';

export function ensureFallback(host: HTMLElement, name: string, href: string): void {
  const ours = host.querySelector<HTMLAnchorElement>(`:scope > a[${MARK}]`);
  if (!ours && host.textContent?.trim()) return;
  const link = ours ?? document.createElement('a');
  link.setAttribute(MARK, '');
  link.href = href;
  if (link.textContent !== name) link.textContent = name;
  if (!ours) host.append(link);
}
