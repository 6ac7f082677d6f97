/**
 * `/integridad.json`: the hash of every published file of every version, and until when each version is supported. The
 * build writes it; the server signs it as it is; `ventanilla verify-integrity` reads it.
 */
import * as z from 'zod/mini';
import { day } from './text.ts';

export const versionNumber = z.string().check(z.regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/));

/** A published version: its files never change again. */
export const release = z.object({
  version: versionNumber,
  released: day,
  /** Last day of the promise of docs/versiones.md; files stay after it, corrections do not come. */
  supportedUntil: day,
  /** What a webmaster should know of it, in Spanish. */
  notes: z.string(),
});

export const integrityList = z.object({
  /** The version that `/v1/` serves. */
  version: versionNumber,
  /** Path from the server's root → `sha384-…`, as the attribute `integrity` takes it. */
  files: z.record(z.string().check(z.startsWith('/')), z.string().check(z.startsWith('sha384-'))),
  /** Newest first. A version in preparation is not among them. */
  releases: z._default(z.array(release), []),
});

export type Release = z.output<typeof release>;
export type IntegrityList = z.output<typeof integrityList>;
