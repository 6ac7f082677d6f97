/** Looks whether an address is one of published files, and opens them: the first code that such a page loads. */
import { CatalogueError, NotFound } from '../errors.ts';
import { openSnapshot, type Answered, type Snapshot } from './open-snapshot.ts';

/** One request, with the client's patience and its errors. */
type Exchange = <Value = Answered>(
  url: string,
  init: { method: 'get'; retry?: number },
  signal?: AbortSignal,
  read?: (response: Response) => Promise<Value>,
) => Promise<Value>;

/**
 * `hint`: the descriptor that came instead of an answer, or the failure of a question. Gives nothing when there are no
 * files for sure; rejects with the failure when nobody can say.
 */
export async function findSnapshot(
  hint: unknown,
  baseUrl: string,
  exchange: Exchange,
): Promise<Snapshot | undefined> {
  const get = { method: 'get' } as const;
  let descriptor = hint;
  if (hint instanceof CatalogueError)
    try {
      descriptor = (await exchange(`${baseUrl}/ventanilla.json`, { ...get, retry: 0 })).body;
      if (typeof (descriptor as { snapshot?: unknown } | null)?.snapshot !== 'number') throw hint;
    } catch (error) {
      if (error instanceof NotFound && error !== hint) return undefined;
      throw hint;
    }
  return openSnapshot(descriptor, {
    json: async (place, signal) => (await exchange(`${baseUrl}/${place}`, get, signal)).body,
    bytes: (place) =>
      exchange(
        `${baseUrl}/${place}`,
        get,
        undefined,
        async (response) => new Uint8Array(await response.arrayBuffer()),
      ),
    elsewhere: (url, signal) => exchange(url, get, signal),
  });
}
