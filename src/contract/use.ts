/**
 * What a page with our elements tells of their use, in one batch and without identity: which trámites were shown, opened
 * and begun, on which site and at which place of it. No visitor, no address, no instant; nothing else is accepted.
 */
import * as z from 'zod/mini';
import { code } from './text.ts';

const element = z.string().check(z.maxLength(60), z.regex(/^[a-z]+(-[a-z]+)+$/));
/** Of one trámite, one element and one place, on one page: more is no use but an error. */
export const MOST_PER_PAGE = 20;
const times = z._default(z.int().check(z.minimum(0), z.maximum(MOST_PER_PAGE)), 0);

export const elementUse = z.object({
  tramite: code,
  element,
  /** What the webmaster called the place; '' = nothing. */
  placement: z._default(z.string().check(z.maxLength(60)), ''),
  /** Drawn on the page. */
  shown: times,
  /** Its fiche was opened. */
  opened: times,
  /** Somebody went to begin it online. */
  started: times,
});

export const useInput = z.object({
  /** Host name of the page and nothing more of its address. */
  site: z.string().check(z.maxLength(253)),
  /** Of our code on the page: `0.3.0`. */
  version: z.optional(z.string().check(z.regex(/^[\w.+-]{1,30}$/))),
  /** Tags of ours on the page. */
  elements: z._default(z.array(element).check(z.maxLength(20)), []),
  uses: z._default(z.array(elementUse).check(z.maxLength(100)), []),
});
export type UseInput = z.input<typeof useInput>;
export type Use = z.output<typeof useInput>;

/** `counted`: of how many trámites; those that the catalogue does not have are left out. */
export const useReceipt = z.object({ counted: z.int() });
