/** The one thing to do next about a variant, named as what it does. Pure. */
import type { Variant } from '../../contract/tramite.ts';
import type { FicheTranslator } from '../../i18n/translator.ts';

export interface Action {
  kind: 'start_online' | 'appointment' | 'phone';
  href: string;
  label: string;
  /** Leads to a site other than the page's. */
  external: boolean;
}

/** The first is the primary one. `origin` is that of the host page. */
export function actionsOf(variant: Variant, words: FicheTranslator, origin: string): Action[] {
  const { appointment, channels } = variant;
  const web = (
    kind: Action['kind'],
    href: string,
    key: 'detail.action.start' | 'detail.action.appointment',
  ) => [{ kind, href, label: words.t(key), external: new URL(href).origin !== origin }];
  const call = (
    kind: Action['kind'],
    number: string,
    key: 'detail.action.appointment_phone' | 'offices.call',
  ) => [
    { kind, href: `tel:${number.replace(/[^\d+]/g, '')}`, label: words.t(key, { number }), external: false },
  ];
  const online = onlineChannel(variant)?.url;
  const line = channels.find(({ kind, phone }) => kind === 'phone' && phone)?.phone;
  return [
    ...(online ? web('start_online', online, 'detail.action.start') : []),
    ...(appointment?.url
      ? web('appointment', appointment.url, 'detail.action.appointment')
      : appointment?.phone
        ? call('appointment', appointment.phone, 'detail.action.appointment_phone')
        : []),
    ...(line && line !== appointment?.phone ? call('phone', line, 'offices.call') : []),
  ];
}

/** True when it can be begun on a screen, with an address or without. */
export function isOnline(variant: Variant): boolean {
  return onlineChannel(variant) !== undefined;
}

function onlineChannel({ channels }: Variant): Variant['channels'][number] | undefined {
  const online = channels.filter(
    ({ kind, url }) => kind === 'online' || kind === 'app' || (kind === 'mixed' && url !== undefined),
  );
  return online.find(({ url }) => url !== undefined) ?? online[0];
}
