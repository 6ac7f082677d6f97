/** Keeps one promise for each key; a failed load is forgotten, so that the next element may try again. */
export function loadOnce<Key, Value>(load: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const loads = new Map<Key, Promise<Value>>();
  return (key) => {
    let value = loads.get(key);
    if (!value) {
      value = load(key);
      loads.set(key, value);
      value.catch(() => loads.delete(key));
    }
    return value;
  };
}
