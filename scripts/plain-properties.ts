/**
 * Vite plugin: what `@property()` and `@state()` say becomes the `static properties` that Lit reads just as well, so that
 * no page carries the code of decorators. Other decorators stay as they are.
 */
import type { Plugin } from 'vite';

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

interface Declared {
  statement: Node;
  className: string;
  text: string;
}

export function plainProperties(): Plugin {
  return {
    name: 'ventanilla:plain-properties',
    enforce: 'post',
    transform: {
      filter: { id: /\/src\/.*\.ts$/ },
      handler(code) {
        if (!code.includes('_decorate(')) return null;
        const program = this.parse(code) as unknown as { body: Node[] };
        const declared = program.body.flatMap((statement) => readProperty(statement, code) ?? []);
        let result = code;
        // From the end, so that the places of what comes before stay what they are.
        for (const { statement, className } of declared.toReversed()) {
          const all = declared.filter((one) => one.className === className);
          const text =
            all[0]?.statement === statement
              ? `${className}.properties = { ${all.map((one) => one.text).join(', ')} };`
              : '';
          result = result.slice(0, statement.start) + text + result.slice(statement.end);
        }
        return { code: result, map: null };
      },
    },
  };
}

/** `_decorate([property({ … })], Name.prototype, "key", void 0)` as what is said of that key. */
function readProperty(statement: Node, code: string): Declared | undefined {
  const call = statement['expression'] as Node | undefined;
  if (call?.type !== 'CallExpression' || (call['callee'] as { name?: string }).name !== '_decorate')
    return undefined;
  const [list, target, key] = call['arguments'] as [Node, Node, Node & { value: string }];
  const [decorator, ...others] = list['elements'] as Node[];
  const kind = (decorator?.['callee'] as { name?: string } | undefined)?.name;
  if (!decorator || others.length > 0 || (kind !== 'property' && kind !== 'state')) return undefined;
  const [options] = decorator['arguments'] as Node[];
  const said = options ? code.slice(options.start, options.end) : '{}';
  return {
    statement,
    className: (target['object'] as { name: string }).name,
    text: `${key.value}: ${kind === 'state' ? '{ state: true }' : said}`,
  };
}
