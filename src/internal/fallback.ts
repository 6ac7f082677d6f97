/**
 * Each host contains its fallback: a name and a link in the page's own tree, there before, without and after our code.
 * When the author wrote none (an element made by a script), we write it as soon as the name is known.
 */
const MARK = 'data-ventanilla-fallback';

export function ensureFallback(host: HTMLElement, name: string, href: string): void {
  let link = host.querySelector<HTMLAnchorElement>(`:scope > a[${MARK}]`);
  if (!link) {
    if (host.textContent.trim()) return;
    link = document.createElement('a');
    link.setAttribute(MARK, '');
    host.append(link);
  }
  link.href = href;
  if (link.textContent !== name) link.textContent = name;
}
