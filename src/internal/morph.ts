/**
 * Makes `old` say what `next` says and gives back what stands in the page then. Whatever stays the same stays the same node,
 * so that focus, selection and the place of a screen reader stay too. `next` is used up.
 */
export function morph(old: ChildNode, next: ChildNode): ChildNode {
  if (old.nodeName !== next.nodeName) {
    old.replaceWith(next);
    return next;
  }
  // Of one name they are of one kind.
  if (old instanceof HTMLElement) morphElement(old, next as HTMLElement);
  else if (old.nodeValue !== next.nodeValue) old.nodeValue = next.nodeValue;
  return old;
}

function morphElement(old: HTMLElement, next: HTMLElement): void {
  for (const { name, value } of next.attributes)
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  for (const { name } of [...old.attributes]) if (!next.hasAttribute(name)) old.removeAttribute(name);
  old.onclick = next.onclick;
  const before = [...old.childNodes];
  const after = [...next.childNodes];
  after.forEach((child, index) => {
    const present = before[index];
    if (present) morph(present, child);
    else old.append(child);
  });
  before.slice(after.length).forEach((child) => child.remove());
}
