/**
 * Text as people set it who need it larger or further apart, in the page and in every shadow root. Runs in a test's own
 * page and, through `page.evaluate`, in any. `spacing` is WCAG 1.4.12, `double` is text of 200 %; '' takes both away.
 */
export function enlarge(how: '' | 'spacing' | 'double'): void {
  const holder = window as unknown as { ventanillaEnlarged?: CSSStyleSheet };
  const sheet = (holder.ventanillaEnlarged ??= new CSSStyleSheet());
  sheet.replaceSync(
    how === 'spacing'
      ? `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
         p { margin-block-end: 2em !important }`
      : how === 'double'
        ? 'html { font-size: 200% !important; --tramite-font-size: 32px }'
        : '',
  );
  const adopt = (root: Document | ShadowRoot): void => {
    const others = root.adoptedStyleSheets.filter((one) => one !== sheet);
    root.adoptedStyleSheets = how === '' ? others : [...others, sheet];
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) adopt(element.shadowRoot);
  };
  adopt(document);
}
