/**
 * Vite plugin: TypeScript writes `static styles = …` as `static { this.styles = … }`, which Chrome 92 and Safari 15.4 do
 * not read; this writes the field again. scripts/check-dist.mjs looks for blocks that are left.
 */
import type { Plugin } from 'vite';

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

export function keepStaticFields(): Plugin {
  return {
    name: 'ventanilla:keep-static-fields',
    enforce: 'post',
    transform: {
      filter: { id: /\/src\/.*\.ts$/ },
      handler(code) {
        if (!/\bstatic\s*\{/.test(code)) return null;
        const fields: { start: number; end: number; text: string }[] = [];
        visit(this.parse(code) as unknown as Node, (block) => {
          const [statement, ...rest] = block['body'] as Node[];
          const assignment = statement?.['expression'] as Node | undefined;
          if (assignment?.type !== 'AssignmentExpression' || rest.length > 0) return;
          const { property } = assignment['left'] as Node & { property: { name: string } };
          const { start, end } = assignment['right'] as Node;
          fields.push({ ...at(block), text: `static ${property.name} = ${code.slice(start, end)};` });
        });
        let result = code;
        for (const { start, end, text } of fields.sort((a, b) => b.start - a.start)) {
          result = result.slice(0, start) + text + result.slice(end);
        }
        return { code: result, map: null };
      },
    },
  };
}

function at({ start, end }: Node): { start: number; end: number } {
  return { start, end };
}

/** Calls back for each static block. */
function visit(node: Node, each: (block: Node) => void): void {
  if (node.type === 'StaticBlock') each(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (child && typeof child === 'object' && 'type' in child) visit(child as Node, each);
    }
  }
}
