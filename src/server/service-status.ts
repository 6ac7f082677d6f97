/** How the service is: what it serves, how fresh it is, which of its parts work, and until when each version is supported. */
import type { Incident } from '../contract/incident.ts';
import type { Release } from '../contract/integrity.ts';
import { localized } from '../contract/text.ts';
import type { Services } from './services.ts';

/** What of the service was tried just now. */
export type Part = 'read' | 'write' | 'search';

/** A version, seen from today: in its promise, past it, or about to leave it. */
export type Support = 'supported' | 'ending' | 'ended';

export interface ServiceStatus {
  checkedAt: string;
  parts: Record<Part, boolean>;
  catalogue: { title: string; date?: string; tramites: number; revision: number; changedAt?: string };
  /** What `/v1/` serves; absent when no file was built. */
  version?: string;
  /** Newest first. */
  releases: (Release & { support: Support })[];
  /** Newest first; absent when the list cannot be read. */
  incidents?: Incident[];
}

const INCIDENTS_SHOWN = 20;
/** Days before its end in which a version is said to end. */
const NOTICE_DAYS = 180;

export async function serviceStatus({ store, settings, view, now }: Services): Promise<ServiceStatus> {
  const { catalogue, tramites, today, searchIndex, listed } = await view();
  const [some] = listed();
  const { info, revision } = catalogue;
  const [last] = await store.latestChanges(1);
  const { version, releases } = settings.published;
  return {
    checkedAt: now().toISOString(),
    parts: {
      read: some === undefined || tramites.has(some.code),
      write: settings.isAccepting() && (await works(() => store.check())),
      search:
        some === undefined ||
        (await works(() => {
          const name = tramites.get(some.code)?.name;
          const { total } = searchIndex('es').search({ q: name ? localized(name, 'es').text : '' });
          if (total === 0) throw new Error('A trámite is not found by its own name.');
        })),
    },
    catalogue: {
      title: localized(info.title, 'es').text,
      date: info.date,
      tramites: tramites.size,
      revision,
      changedAt: last?.at,
    },
    version,
    releases: releases.map((release) => ({ ...release, support: supportOf(release, today) })),
    incidents: await shown(settings.incidents),
  };
}

/** `today`: a calendar day, `2026-11-21`. */
export function supportOf({ supportedUntil }: Pick<Release, 'supportedUntil'>, today: string): Support {
  if (supportedUntil < today) return 'ended';
  const left = (Date.parse(supportedUntil) - Date.parse(today)) / 86_400_000;
  return left < NOTICE_DAYS ? 'ending' : 'supported';
}

async function works(attempt: () => unknown): Promise<boolean> {
  try {
    await attempt();
    return true;
  } catch {
    return false;
  }
}

async function shown(read: () => Promise<Incident[]>): Promise<Incident[] | undefined> {
  try {
    const incidents = await read();
    return incidents.toSorted((one, other) => (one.from < other.from ? 1 : -1)).slice(0, INCIDENTS_SHOWN);
  } catch {
    return undefined;
  }
}
