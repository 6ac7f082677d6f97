/** Reads a file by its place below the snapshot: `data/fiches/RNPN-0001.json`. */
export interface SnapshotFiles {
  json(place: string, signal?: AbortSignal): Promise<unknown>;
  bytes(place: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Asks a live catalogue. */
  elsewhere(url: string, signal?: AbortSignal): Promise<{ body: unknown; asOf: Date; stale: boolean }>;
}
