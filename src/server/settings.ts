import type { Release } from '../contract/integrity.ts';
import type { Incident } from '../contract/incident.ts';
import type { SaltShelf } from './counting/daily-salt.ts';
import type { Work } from './counting/proof-desk.ts';
import { SiteUnreadable, type ReadSite } from './read-site.ts';

/** What the server may be told; every value has a default that is right for production but the secret. */
export interface Settings {
  /**
   * Access codes are derived from it, so that a repeated answer needs no stored code. Keep it as long as the store:
   * without it a repeat of an old Idempotency-Key would show another code.
   */
  secret: string;
  /**
   * Rounds of PBKDF2-SHA256 for access codes of requests and reports. OWASP asks for 600,000 for passwords that people
   * choose; a code has 60 random bits, and 210,000 rounds keep a look-up near 35 ms. Each hash says its own rounds.
   */
  hashIterations: number;
  /** Rounds for a vote: its code can only withdraw that vote, and votes come by the thousand. */
  voteHashIterations: number;
  /** What a browser does before more is taken from an address that sent much; figures in docs/conteo.md. */
  work: Work;
  /** Keeps the salt of the day through a restart; absent = in memory alone. */
  saltShelf?: SaltShelf;
  /** Business days in which an institution owes an answer to a report. */
  answerWithinDays: number;
  /** Whether e-mail leaves this server; without it nobody is asked for an address. */
  sendsMail: boolean;
  /** Public address of this server without a slash at the end, for absolute links in JSON-LD; '' = relative. */
  publicUrl: string;
  /** False while the server shuts down: `/ready` says 503. */
  isAccepting: () => boolean;
  /**
   * Which version `/v1/` serves and the hashes of all files (absent = nothing was built), and which versions were
   * published, newest first.
   */
  published: { version?: string; files?: Record<string, string>; releases: Release[] };
  /** What whoever keeps the catalogue told of what did not work. Rejects when it cannot be read. */
  incidents: () => Promise<Incident[]>;
  /** Reads somebody's site for its colours; by default no site can be reached. */
  readSite: ReadSite;
  /** Compressed forms of a body, made once per cached answer. Absent: answers go as they are. */
  compress?: (body: Uint8Array<ArrayBuffer>, encoding: 'br' | 'gzip') => Uint8Array<ArrayBuffer>;
  /**
   * The best Brotli there is of a body, for answers that are sent again: it takes too long to wait for. Undefined for
   * what would take too long even so. Absent: answers stay as they were compressed first.
   */
  compressBest?: (body: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer> | undefined>;
}

/** Fills in what was not said. A missing secret is drawn anew: right for tests, wrong for a store that survives. */
export function completeSettings(given: Partial<Settings> = {}): Settings {
  return {
    secret: crypto.randomUUID() + crypto.randomUUID(),
    hashIterations: 210_000,
    voteHashIterations: 1_000,
    work: { cost: 1_000, from: 300, to: 600 },
    answerWithinDays: 10,
    sendsMail: true,
    publicUrl: '',
    isAccepting: () => true,
    published: { releases: [] },
    incidents: () => Promise.resolve([]),
    readSite: () => Promise.reject(new SiteUnreadable('silent')),
    ...given,
  };
}
