/**
 * Joins the questions that elements ask one by one in the same turn into one question for all.
 * `ask` gets the distinct keys and answers a map; a key without an entry gives `undefined`.
 */
export function createBatch<Value>(
  ask: (keys: string[]) => Promise<Map<string, Value>>,
  largest = 100,
): (key: string) => Promise<Value | undefined> {
  let open: Set<string> | undefined;
  let answers: Promise<Map<string, Value>>;
  return async (key) => {
    if (!open) {
      const keys = (open = new Set());
      // One task later: every element that upgrades in this turn has asked by then.
      answers = new Promise((resolve) => setTimeout(resolve)).then(() => {
        if (open === keys) open = undefined;
        return ask([...keys]);
      });
    }
    if (open.add(key).size >= largest) open = undefined;
    return (await answers).get(key);
  };
}
