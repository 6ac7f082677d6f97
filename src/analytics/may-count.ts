/** What decides whether a page counts at all, as the browser and the page say it. */
export interface Wishes {
  hostname: string;
  protocol: string;
  doNotTrack?: string | null;
  globalPrivacyControl?: boolean;
  /** `data-stats="off"` on the script tag. */
  isOff: boolean;
}

const OWN_MACHINE = /^(localhost|127(\.\d+){3}|\[::1\]|.+\.(local|localhost))$/i;

/** Never for somebody who asked not to be tracked, where it was switched off, and on a machine of one's own. */
export function mayCount({ hostname, protocol, doNotTrack, globalPrivacyControl, isOff }: Wishes): boolean {
  return (
    /^https?:$/.test(protocol) &&
    hostname !== '' &&
    !OWN_MACHINE.test(hostname) &&
    doNotTrack !== '1' &&
    globalPrivacyControl !== true &&
    !isOff
  );
}
