/** A catalogue published as files, held in memory, and a fetch over them that is as plain as a file server. */
import { publishSnapshot, type SnapshotOptions } from '../../src/exporters/snapshot/publish-snapshot.ts';

export async function publishedFiles(
  options: Pick<SnapshotOptions, 'store' | 'now'> & Partial<SnapshotOptions>,
): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for await (const { path, content } of publishSnapshot({ publicUrl: '', ...options })) {
    if (typeof content !== 'string' && !(content instanceof Uint8Array)) throw new Error(`${path} in pieces`);
    files.set(
      path,
      typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
    );
  }
  return files;
}

/** Answers GET with the file of that path, whatever follows `?`, and anything else with a page that says no. */
export function fetchFiles(files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>, asked: string[] = []) {
  return async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    asked.push(`${request.method} ${pathname}`);
    const file = files.get(decodeURIComponent(pathname.slice(1)));
    if (request.method !== 'GET') return page(405);
    return file ? new Response(file) : page(404);
  };
}

const page = (status: number) =>
  new Response('<!doctype html><h1>No</h1>', { status, headers: { 'Content-Type': 'text/html' } });
