/**
 * Vite plugin: takes the white space out of `html` templates and minifies `css` ones. Positions come from the parser,
 * so that nothing inside an expression is touched. Why our own: docs/decisions/0013 (the packaged ones
 * skip nesting, container queries and `light-dark`).
 */
import { transform } from 'lightningcss';
import type { Plugin } from 'vite';

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

export function minifyTemplates(): Plugin {
  return {
    name: 'ventanilla:minify-templates',
    enforce: 'post',
    transform: {
      filter: { id: /\/src\/.*\.ts$/ },
      handler(code) {
        if (!/\b(?:html|css)`/.test(code)) return null;
        const edits: { start: number; end: number; text: string }[] = [];
        visit(this.parse(code) as unknown as Node, (node) => {
          if (node.type !== 'TaggedTemplateExpression') return;
          const tag = (node['tag'] as Node & { name?: string }).name;
          const quasis = (node['quasi'] as Node)['quasis'] as (Node & { value: { raw: string } })[];
          if (tag === 'html') {
            for (const quasi of quasis) edits.push(edit(code, quasi, collapse(quasi.value.raw)));
          } else if (tag === 'css' && quasis.length === 1 && quasis[0]) {
            edits.push(edit(code, quasis[0], minifyCss(quasis[0].value.raw)));
          }
        });
        let result = code;
        for (const { start, end, text } of edits.sort((a, b) => b.start - a.start)) {
          result = result.slice(0, start) + text + result.slice(end);
        }
        return { code: result, map: null };
      },
    },
  };
}

/** Positions of a template element differ between parsers by the delimiters; the raw text says where it really is. */
function edit(code: string, quasi: Node & { value: { raw: string } }, text: string) {
  const start = code.indexOf(quasi.value.raw, quasi.start);
  return { start, end: start + quasi.value.raw.length, text };
}

/** A line break with its indentation is one space in HTML, and none between tags that are laid out as blocks. */
function collapse(raw: string): string {
  return raw.replace(/\s*\n\s*/g, ' ').replace(/<!--(?!\$)[\s\S]*?-->/g, '');
}

function minifyCss(raw: string): string {
  const { code } = transform({
    filename: 'template.css',
    code: Buffer.from(raw),
    minify: true,
    // No targets: our floor is met by what the sheets themselves say, with their own @supports.
  });
  return code.toString().replace(/\\/g, '\\\\').replace(/`/g, '\\`');
}

function visit(node: Node, each: (node: Node) => void): void {
  each(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (child && typeof child === 'object' && 'type' in child) visit(child as Node, each);
    }
  }
}
