/**
 * «Copiar como HTML»: what a webmaster pastes to have what a story shows. The element with its attributes and the real
 * link; nothing of the page around it, of Lit or of the catalogue in the same process.
 */

const ADDRESS = 'https://catalogo.example.gob';
/** Where the catalogue of the stories says it is: test/support/catalogue.ts. */
const OF_THE_STORIES = 'https://catalogo.test';
const PROVIDER = 'catalogue-provider';

/** `drawn` is the source of the story as it was drawn; it comes back as it is when the element is not in it. */
export function pastedHtml(drawn: string, tag: string): string {
  const page = new DOMParser().parseFromString(drawn, 'text/html');
  const found = [...page.querySelectorAll(tag)].filter((each) => !each.parentElement?.closest(tag));
  for (const element of found) {
    if (tag === PROVIDER) element.setAttribute('api', ADDRESS);
    else inherit(element);
  }
  return found.length > 0 ? found.map(writeClean).join('\n') : drawn;
}

/** A story says language and theme around the element; a pasted element says them itself. */
function inherit(element: Element): void {
  for (const name of ['lang', 'theme']) {
    const said = element.closest(`${PROVIDER}[${name}]`)?.getAttribute(name);
    if (said && !element.hasAttribute(name)) element.setAttribute(name, said);
  }
}

function writeClean(element: Element): string {
  const marks = document.createNodeIterator(element, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  for (let mark = marks.nextNode(); mark; mark = marks.nextNode()) comments.push(mark);
  for (const each of comments) each.parentNode?.removeChild(each);
  for (const each of [element, ...element.querySelectorAll('*')]) {
    // Stories leave the address of their page alone.
    if (each.getAttribute('url-key') === 'none') each.removeAttribute('url-key');
    const href = each.getAttribute('href');
    if (href?.startsWith(OF_THE_STORIES)) each.setAttribute('href', href.replace(OF_THE_STORIES, ADDRESS));
  }
  return element.outerHTML.replaceAll(/\s*\n\s*/g, '\n');
}
