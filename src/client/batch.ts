/**
 * Joins the questions that elements ask one by one in the same turn into one question for all.
 * `ask` gets the distinct keys and answers a map; a key without an entry gives `undefined`.
 */
export function createBatch<Value>(
  ask: (keys: string[]) => Promise<Map<string, Value>>,
  largest = 100,
): (key: string) => Promise<Value | undefined> {
  let open: { keys: Set<string>; answers: Promise<Map<string, Value>> } | undefined;
  return async (key) => {
    open ??= openBatch();
    const batch = open;
    batch.keys.add(key);
    if (batch.keys.size >= largest) open = undefined;
    return (await batch.answers).get(key);
  };

  function openBatch(): { keys: Set<string>; answers: Promise<Map<string, Value>> } {
    const keys = new Set<string>();
    const answers = new Promise<Map<string, Value>>((resolve, reject) => {
      // One task later: every element that upgrades in this turn has asked by then.
      setTimeout(() => {
        if (open?.keys === keys) open = undefined;
        ask([...keys]).then(resolve, reject);
      });
    });
    return { keys, answers };
  }
}
