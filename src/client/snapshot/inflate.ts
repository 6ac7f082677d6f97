/**
 * Raw deflate, by the browser itself where it can (Chrome 103, Safari 16.4, Firefox 113, Node 18). Only an older one fetches
 * a library for it. Rejects when the bytes are not that.
 */
export async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  let stream: DecompressionStream;
  try {
    stream = new DecompressionStream('deflate-raw');
  } catch {
    return (await import('fflate')).inflateSync(bytes);
  }
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}
