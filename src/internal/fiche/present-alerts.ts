import type { TramiteContent } from '../../contract/tramite.ts';

/** Those that hold on that day. */
export function presentAlerts(
  { alerts }: Pick<TramiteContent, 'alerts'>,
  day: string,
): TramiteContent['alerts'] {
  return alerts.filter(
    ({ from, until }) => (from === undefined || from <= day) && (until === undefined || until >= day),
  );
}
